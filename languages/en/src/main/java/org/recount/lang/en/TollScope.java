package org.recount.lang.en;

import java.util.HashSet;
import java.util.Set;
import org.recount.document.Document;
import org.recount.document.Span;
import org.recount.document.Tokens;

/** Tells whether a number of people is part of another, or the sum of several incidents. */
final class TollScope {
  private static final Set<String> JOINT = WordLists.of("joint");
  private static final Set<String> SEVERITY = WordLists.of("severity");

  private final Document document;
  private final Tokens tokens;
  private final NounPhrases phrases;
  private final Set<Integer> endsOfParts = new HashSet<>();

  TollScope(Document document, NounPhrases phrases) {
    this.document = document;
    this.phrases = phrases;
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
    boolean part =
        before.equals("including") || among || listed || isOfThem(phrase) || tellsHow(phrase);
    if (part) {
      endsOfParts.add(phrase.last());
    }
    return part;
  }

  /** "Thirty, eight seriously and 22 lightly": how badly those were hurt who are counted before. */
  private boolean tellsHow(NounPhrase phrase) {
    int after = phrase.last() + 1;
    boolean how =
        phrase.isBareNumber()
            && SEVERITY.contains(tokens.wordOrEmpty(after))
            && phrases.classOf(after + 1) != WordClass.VERB
            && tokens.wordOrEmpty(phrase.first() - 1).equals(",");
    return how
        && phrases
            .endingAt(phrase.first() - 2)
            .filter(all -> all.people().stated())
            .filter(all -> all.people().lower() > phrase.number().lower())
            .isPresent();
  }

  private boolean isOfThem(NounPhrase phrase) {
    int after = phrase.counted().last() + 1;
    boolean of = phrase.counted().first() >= 0 && tokens.wordOrEmpty(after).equals("of");
    String them = tokens.wordOrEmpty(after + 1);
    boolean told = them.equals("the") || them.equals("those");
    return of && (them.equals("them") || them.equals("whom") || told && phrase.isPerson());
  }
}
