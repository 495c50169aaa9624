package org.recount.document.dates;

import java.util.ArrayList;
import java.util.List;
import org.recount.document.Document;
import org.recount.document.Tokens;

/**
 * The tokens of a title or a paragraph, which no time expression crosses.
 *
 * @param to the token after it
 */
record Block(int from, int to) {
  static List<Block> of(Document document) {
    List<Block> blocks = new ArrayList<>();
    Tokens tokens = document.tokens();
    int from = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (breaks(document.text(), tokens.end(i - 1), tokens.start(i))) {
        blocks.add(new Block(from, i));
        from = i;
      }
    }
    if (from < tokens.size()) {
      blocks.add(new Block(from, tokens.size()));
    }
    return blocks;
  }

  private static boolean breaks(String text, int start, int end) {
    int lines = 0;
    for (int i = start; i < end; i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines > 1;
  }
}
