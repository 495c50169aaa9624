package org.recount.lang.en;

import java.util.HashSet;
import java.util.Set;
import org.recount.document.Document;
import org.recount.document.Span;
import org.recount.document.Tokens;

/** Tells whether a number of people is part of another, or the sum of several incidents. */
final class TollScope {
  private static final Set<String> JOINT = WordLists.of("joint");

  private final Document document;
  private final Tokens tokens;
  private final Set<Integer> endsOfParts = new HashSet<>();

  TollScope(Document document) {
    this.document = document;
    tokens = document.tokens();
  }

  boolean isJoint(NounPhrase phrase) {
    String before = tokens.wordOrEmpty(phrase.first() - 1);
    String second = tokens.wordOrEmpty(phrase.first() - 2);
    if (JOINT.contains(before)
        || before.equals(",") && (JOINT.contains(second) || second.equals("all"))) {
      return false;
    }
    if (phrase.counted().first() < 0 && phrase.number().upper() == 1) {
      return false;
    }
    Span sentence = document.sentenceOf(phrase.whole(tokens));
    int end = tokens.endingBy(sentence.end());
    for (int i = phrase.last() + 1; i < end && i < phrase.last() + 14; i++) {
      String word = tokens.word(i);
      boolean year = word.equals("year") && tokens.word(i - 1).equals("this");
      if (word.equals("since") || year) {
        return true;
      }
    }
    return false;
  }

  /** "Including three women and two children", "12 of them soldiers". */
  boolean isPart(NounPhrase phrase) {
    String before = tokens.wordOrEmpty(phrase.first() - 1);
    int joined = phrase.first() - (tokens.wordOrEmpty(phrase.first() - 2).equals(",") ? 3 : 2);
    boolean listed = (before.equals("and") || before.equals(",")) && endsOfParts.contains(joined);
    boolean among =
        (before.equals("them") || before.equals("whom"))
            && tokens.wordOrEmpty(phrase.first() - 2).equals("among");
    boolean part = before.equals("including") || among || listed || isOfThem(phrase);
    if (part) {
      endsOfParts.add(phrase.last());
    }
    return part;
  }

  private boolean isOfThem(NounPhrase phrase) {
    int after = phrase.counted().last() + 1;
    boolean of = phrase.counted().first() >= 0 && tokens.wordOrEmpty(after).equals("of");
    String them = tokens.wordOrEmpty(after + 1);
    boolean told = them.equals("the") || them.equals("those");
    return of && (them.equals("them") || them.equals("whom") || told && phrase.isPerson());
  }
}
