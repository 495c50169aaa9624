package org.recount.lang.fr;

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
 * Splits French sentences into clauses: at strong signs, and at a conjunction that opens a new
 * finite clause. Participles ("tuant trois soldats") and relatives stay with the clause they
 * complete.
 */
final class FrenchClauses implements Annotator {
  private static final Set<String> STRONG = Set.of(";", ":", "–", "—");
  private static final Set<String> OPENERS = Set.of("mais", "or", "tandis", "alors", "cependant");
  private static final int VERB_WITHIN = 9;

  @Override
  public String name() {
    return "fr/clauses";
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Clause.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    List<Mention> clauses = new ArrayList<>();
    for (Span sentence : document.sentences()) {
      split(document, sentence, clauses);
    }
    return clauses;
  }

  private void split(Document document, Span sentence, List<Mention> clauses) {
    Tokens tokens = document.tokens();
    int end = tokens.endingBy(sentence.end());
    int first = tokens.at(sentence.start());
    boolean verb = false;
    boolean title = sentence.end() <= document.title().end();
    for (int i = first; i < end; i++) {
      verb |= Verbs.isFinite(document, i);
      boolean strong = STRONG.contains(tokens.word(i)) || title && tokens.word(i).equals(",");
      if (strong || opens(document, i, end, verb) && i > first) {
        add(document, first, i - 1, clauses);
        first = strong ? i + 1 : i;
        verb = false;
      }
    }
    add(document, first, end - 1, clauses);
  }

  private void add(Document document, int first, int last, List<Mention> clauses) {
    if (first <= last) {
      clauses.add(new Mention.Clause(document.tokens().span(first, last), name()));
    }
  }

  /** Whether a new finite clause starts at token {@code i}. */
  private static boolean opens(Document document, int i, int end, boolean verb) {
    Tokens tokens = document.tokens();
    String word = tokens.word(i);
    if (OPENERS.contains(word)) {
      boolean that =
          tokens.wordOrEmpty(i + 1).equals("que") || tokens.wordOrEmpty(i + 1).equals("qu");
      return switch (word) {
        case "tandis", "alors" -> that;
        default -> tokens.wordOrEmpty(i - 1).equals(",");
      };
    }
    boolean and = word.equals("et") || word.equals("puis");
    return and && verb && subjectAndVerb(document, i + 1, end);
  }

  private static boolean subjectAndVerb(Document document, int from, int end) {
    Tokens tokens = document.tokens();
    for (int i = from; i < Math.min(end, from + VERB_WITHIN); i++) {
      String word = tokens.word(i);
      if (word.equals(",") || Verbs.isRelative(word)) {
        return false;
      }
      if (Verbs.isFinite(document, i)) {
        return i > from;
      }
    }
    return false;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("[Un obus est tombé sur le port,] [tandis que deux drones visaient la gare.]"),
        Example.of("[Une bombe a explosé à Hilla] [et un convoi a été attaqué à Nadjaf.]"),
        Example.of("[Irak] : [deux convois visés]"),
        Example.of(""));
  }
}
