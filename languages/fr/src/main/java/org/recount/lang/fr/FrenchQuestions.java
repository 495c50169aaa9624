package org.recount.lang.fr;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Mention;
import org.recount.document.questions.QuestionFinder;
import org.recount.document.tallies.TallyWord;

/** Finds the words of a question put to a ledger, in French. */
final class FrenchQuestions implements Annotator {
  static final QuestionFinder FINDER =
      new QuestionFinder(
          "fr/questions",
          FrenchQuestions.class,
          "questions.tsv",
          TallyWord.read(FrenchQuestions.class, "tallies.tsv"));

  @Override
  public String name() {
    return "fr/questions";
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
            "[Combien d]'"
                + "[attaques] [contre] [des] [convois] [à] Babel [depuis] janvier 2021 ?",
            "[Combien de] [personnes] [ont] [été] [tuées] [par] [des] [bombes] [en] 2019 ?",
            "Zorglub !")
        .map(Example::of)
        .toList();
  }
}
