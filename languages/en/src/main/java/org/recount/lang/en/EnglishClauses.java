package org.recount.lang.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;

/**
 * Cuts sentences into clauses at semicolons, dashes, relative pronouns after a comma, and "and" or
 * "but" before a new subject with its own verb. A clause of time ("when a bomb went off") stays
 * with its main clause, because the two share their date and place.
 */
final class EnglishClauses implements Annotator {
  private static final String NAME = "en/clauses";
  private static final Set<String> OPENERS =
      Set.of("while", "whereas", "but", "although", "though");
  private static final int LONGEST_SUBJECT = 9;
  private static final int LEAST_WORDS = 3;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Clause.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    NounPhrases phrases = Grammar.of(document).phrases();
    List<Mention> found = new ArrayList<>();
    for (Span sentence : document.sentences()) {
      cut(document.tokens(), phrases, sentence, found);
    }
    return found;
  }

  private static void cut(Tokens tokens, NounPhrases phrases, Span sentence, List<Mention> found) {
    int first = tokens.at(sentence.start());
    int end = tokens.endingBy(sentence.end());
    int start = first;
    for (int i = first + 1; i < end; i++) {
      if (opens(tokens, phrases, i, end) && i - start >= LEAST_WORDS) {
        found.add(new Mention.Clause(tokens.span(start, i - 1), NAME + "/cut"));
        start = i;
      }
    }
    if (start > first && start < end) {
      found.add(new Mention.Clause(tokens.span(start, end - 1), NAME + "/cut"));
    }
  }

  private static boolean opens(Tokens tokens, NounPhrases phrases, int i, int end) {
    String word = tokens.word(i);
    String before = tokens.word(i - 1);
    if (before.equals(";") || before.equals("—")) {
      return true;
    }
    if (before.equals("-") && tokens.wordOrEmpty(i - 2).equals("-")) {
      return true;
    }
    if (before.equals(",")) {
      return OPENERS.contains(word)
          || phrases.classOf(i) == WordClass.RELATIVE
          || word.equals("and") && startsClause(tokens, phrases, i + 1, end);
    }
    return before.equals(":") || word.equals("whereas") || word.equals("while") && i > 2;
  }

  /** Whether a noun phrase and then a finite verb follow. */
  private static boolean startsClause(Tokens tokens, NounPhrases phrases, int from, int end) {
    boolean subject = false;
    for (int i = from; i < end && i < from + LONGEST_SUBJECT; i++) {
      WordClass c = phrases.classOf(i);
      boolean finite =
          c == WordClass.BE
              || c == WordClass.HAVE
              || c == WordClass.AUXILIARY
              || c == WordClass.VERB && !tokens.word(i).endsWith("ing");
      if (finite) {
        return subject;
      }
      if (tokens.word(i).equals(",")) {
        return false;
      }
      subject |= c.nominal() || c == WordClass.PRONOUN || c == WordClass.NUMBER;
    }
    return false;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("[Two soldiers died,] [and a third man was wounded.]"),
        Example.of("[A bomb went off at dawn;] [nobody was hurt.]"),
        Example.of("Nine people were killed when a bomb went off at a market."));
  }
}
