package org.recount.lang.fr;

import java.util.Set;
import java.util.function.IntPredicate;
import org.recount.document.Document;
import org.recount.document.Tokens;

/**
 * What may stand between a verb and its object: "a tué <em>lundi</em> deux soldats", "a blessé,
 * <em>selon la police</em>, trois passants", "a tué <em>dans la nuit de samedi à dimanche</em> …".
 */
final class Asides {
  private static final int WIDEST = 12;
  private static final Set<String> OPENING =
      Set.of(
          "au", "aux", "dans", "en", "pres", "sur", "lors", "selon", "vers", "apres", "devant",
          "hier", "aujourd", "avant", "pendant", "durant", "sans");
  private static final Set<String> ENDING = Set.of("et", "mais", "ou", "que", "puis", "alors");

  private final Document document;
  private final Tokens tokens;

  Asides(Document document) {
    this.document = document;
    this.tokens = document.tokens();
  }

  /**
   * Returns the first token of the object after an aside; {@code at} if there is no aside.
   *
   * @param object whether an object may begin at a token
   */
  int after(int at, IntPredicate object) {
    boolean enclosed = tokens.wordOrEmpty(at).equals(",");
    if (!enclosed && !opens(at)) {
      return at;
    }
    int most = Math.min(tokens.size(), at + WIDEST);
    for (int i = at + 1; i < most; i++) {
      boolean closed = !enclosed || tokens.word(i - 1).equals(",") && i > at + 1;
      if (closed && object.test(i)) {
        return i;
      }
      if (!inside(i, enclosed)) {
        return at;
      }
    }
    return at;
  }

  /** Returns the first token after "au total" or "en tout"; {@code at} if neither stands there. */
  int afterSum(int at) {
    String word = tokens.wordOrEmpty(at);
    String next = tokens.wordOrEmpty(at + 1);
    boolean sum =
        word.equals("au") && next.equals("total") || word.equals("en") && next.equals("tout");
    return sum ? at + 2 : at;
  }

  private boolean opens(int at) {
    String word = tokens.wordOrEmpty(at);
    boolean to = word.equals("a") && !Verbs.isFinite(document, at);
    boolean day = word.equals("le") && at + 1 < tokens.size() && tokens.isNumber(at + 1);
    return to || day || FrenchCalendar.isDay(word) || OPENING.contains(word);
  }

  private boolean inside(int i, boolean enclosed) {
    String word = tokens.word(i);
    if (word.equals(",")) {
      return enclosed;
    }
    boolean wordlike = tokens.isWord(i) || tokens.isNumber(i);
    return wordlike
        && !ENDING.contains(word)
        && !Verbs.isFinite(document, i)
        && !Verbs.isRelative(word);
  }
}
