package org.recount.incident;

import java.util.ArrayList;
import java.util.List;
import org.recount.document.Tokens;

/**
 * The words of a text that linking compares.
 *
 * @param all every word and number, in text order
 * @param title those of the first line
 * @param lead the first of them, where news says what happened
 * @param names words with a capital that stand after another word of the sentence
 * @param pairs two names side by side, as first and last names of people stand
 */
record TextWords(
    List<String> all,
    List<String> title,
    List<String> lead,
    List<String> names,
    List<String> pairs) {
  private static final int LEAD = 70;

  static TextWords of(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> all = new ArrayList<>(tokens.size());
    List<String> names = new ArrayList<>();
    List<String> pairs = new ArrayList<>();
    String before = "";
    int firstLine = text.indexOf('\n');
    int inTitle = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.isWord(i)) {
        before = "";
        continue;
      }
      String word = tokens.word(i);
      all.add(word);
      inTitle += tokens.start(i) < firstLine ? 1 : 0;
      boolean capital = tokens.isCapitalized(text, i) && word.length() > 1;
      if (capital && i > 0 && tokens.isWord(i - 1)) {
        names.add(word);
      }
      if (capital && !before.isEmpty()) {
        pairs.add(before + " " + word);
      }
      before = capital ? word : "";
    }
    return new TextWords(
        all, all.subList(0, inTitle), all.subList(0, Math.min(LEAD, all.size())), names, pairs);
  }
}
