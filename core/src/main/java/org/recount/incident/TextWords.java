package org.recount.incident;

import java.util.Arrays;
import org.recount.document.Tokens;

/**
 * The words of a text that linking compares, each by its {@link Numbers#hash}.
 *
 * @param all every word and number, in text order
 * @param title how many of them are in the first line
 * @param lead how many of them are the first words, where news says what happened
 * @param names words with a capital that stand after another word of the sentence
 * @param pairs two names side by side, as first and last names of people stand
 */
record TextWords(long[] all, int title, int lead, long[] names, long[] pairs) {
  private static final int LEAD = 70;

  static TextWords of(String text) {
    Tokens tokens = Tokens.of(text);
    long[] all = new long[tokens.size()];
    long[] names = new long[tokens.size()];
    long[] pairs = new long[tokens.size()];
    int words = 0;
    int named = 0;
    int paired = 0;
    long before = 0;
    int firstLine = text.indexOf('\n');
    int title = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.isWord(i)) {
        before = 0;
        continue;
      }
      long word = Numbers.hash(tokens.word(i));
      all[words++] = word;
      title += tokens.start(i) < firstLine ? 1 : 0;
      boolean capital = tokens.isCapitalized(text, i) && tokens.word(i).length() > 1;
      if (capital && i > 0 && tokens.isWord(i - 1)) {
        names[named++] = word;
      }
      if (capital && before != 0) {
        pairs[paired++] = Numbers.hash(before, word);
      }
      before = capital ? word : 0;
    }
    return new TextWords(
        Arrays.copyOf(all, words),
        title,
        Math.min(LEAD, words),
        Arrays.copyOf(names, named),
        Arrays.copyOf(pairs, paired));
  }
}
