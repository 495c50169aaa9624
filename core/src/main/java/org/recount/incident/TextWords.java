package org.recount.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.document.Tokens;

/**
 * How often each word stands in a text, and which of its words are names by their capitals; signs
 * are left out.
 *
 * @param order the folded words in text order
 * @param counts how often each stands there
 */
public record TextWords(List<String> order, Map<String, Integer> counts) {
  public TextWords {
    order = List.copyOf(order);
    counts = Map.copyOf(counts);
  }

  /** Returns the words of a text. */
  public static TextWords of(String text) {
    return of(Tokens.of(text));
  }

  /** Returns the words among these tokens. */
  public static TextWords of(Tokens tokens) {
    List<String> order = new ArrayList<>(tokens.size());
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i)) {
        order.add(tokens.word(i));
        counts.merge(tokens.word(i), 1, Integer::sum);
      }
    }
    return new TextWords(order, counts);
  }
}
