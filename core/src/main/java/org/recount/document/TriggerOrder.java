package org.recount.document;

import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Reads which of several incidents the words before a trigger tell it to be: "a second blast",
 * "another attack". What only ranks it in a count ("it was the second attack since May") says
 * nothing of that.
 *
 * @param ranks gives the number a word stands for, {@link #ANOTHER} for one without a number and
 *     {@link #UNSAID} for any other word
 * @param ranking words that come before a mere rank: "was", "c'est"
 * @param since words after the trigger that make it a rank: "since"
 */
public record TriggerOrder(ToIntFunction<String> ranks, Set<String> ranking, Set<String> since) {
  /** Another than those told before. */
  public static final int ANOTHER = -1;

  /** The text does not say. */
  public static final int UNSAID = 0;

  private static final int WORDS_BEFORE = 3;

  /**
   * Returns the number of the incident among those told, {@link #ANOTHER} or {@link #UNSAID}.
   *
   * @param first number of the first word of the trigger
   * @param last number of its last word
   */
  public int of(Document document, int first, int last) {
    Tokens tokens = document.tokens();
    for (int i = first; i >= 0 && i >= first - WORDS_BEFORE; i--) {
      int rank = ranks.applyAsInt(tokens.word(i));
      if (rank != UNSAID) {
        boolean other = isRank(tokens, i, last) || inName(document, i, first);
        return other ? UNSAID : rank;
      }
      if (i < first && !tokens.isWord(i)) {
        return UNSAID;
      }
    }
    return UNSAID;
  }

  /** "New Zealand troops", "First Capital Command": a name begins with the word. */
  private static boolean inName(Document document, int at, int trigger) {
    Tokens tokens = document.tokens();
    return !tokens.upperCase()
        && at + 1 < trigger
        && tokens.isCapitalized(document.text(), at)
        && tokens.isCapitalized(document.text(), at + 1);
  }

  private boolean isRank(Tokens tokens, int at, int last) {
    if (since.contains(tokens.wordOrEmpty(last + 1))) {
      return true;
    }
    for (int i = at - 1; i >= 0 && i >= at - WORDS_BEFORE; i--) {
      if (ranking.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }
}
