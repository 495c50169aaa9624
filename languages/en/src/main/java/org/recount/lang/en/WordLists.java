package org.recount.lang.en;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.recount.RecountException;
import org.recount.document.Lexicon;

/** The small sets of words of {@code lists.tsv}, by name. */
final class WordLists {
  private static final Map<String, Set<String>> LISTS = read();

  private WordLists() {}

  /** Returns the words of a list; fails if the file has none of that name. */
  static Set<String> of(String list) {
    Set<String> words = LISTS.get(list);
    if (words == null) {
      throw new RecountException("lists.tsv: no list '" + list + "'");
    }
    return words;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    Lexicon<String> lines = Lexicon.read(WordLists.class, "lists.tsv", Lexicon.Row::pattern);
    for (Lexicon.Row row : lines.rows()) {
      lists.put(row.pattern(), Set.of(row.column(0).split(" ")));
    }
    return Map.copyOf(lists);
  }
}
