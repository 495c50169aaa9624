package org.recount.lang.en;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Mention;
import org.recount.document.questions.QuestionFinder;
import org.recount.document.tallies.TallyWord;

/** Finds the words of a question put to a ledger, in English. */
final class EnglishQuestions implements Annotator {
  static final QuestionFinder FINDER =
      new QuestionFinder(
          "en/questions",
          EnglishQuestions.class,
          "questions.tsv",
          TallyWord.read(EnglishQuestions.class, "tallies.tsv"));

  @Override
  public String name() {
    return "en/questions";
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Asking.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    return FINDER.find(document);
  }

  @Override
  public List<Example> examples() {
    return Stream.of(
            "[How many] [people] [were] [killed] [in] [bombings] [in] Baghdad [in] June 2021?",
            "[How many] [attacks] [on] [police] [since] 2003?",
            "Zorglub!")
        .map(Example::of)
        .toList();
  }
}
