package org.recount.lang.en;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.recount.document.Tokens;

/** The names of people in one text, by each word of them: "Lugo" is "Pedro Lugo". */
final class FullNames {
  private final Map<String, Set<String>> byWord = new HashMap<>();

  FullNames(String text, Tokens tokens, NounPhrases phrases) {
    for (NounPhrase phrase : phrases.all()) {
      if (phrase.isNamed()) {
        add(phrase.name(text, tokens));
      }
    }
  }

  private void add(String name) {
    for (String word : name.split(" ")) {
      byWord.computeIfAbsent(word, k -> new LinkedHashSet<>()).add(name);
    }
  }

  /** Returns the first name in the text that holds this one and more words; itself if none. */
  String full(String name) {
    String first = name.indexOf(' ') < 0 ? name : name.substring(0, name.indexOf(' '));
    String words = " " + name + " ";
    for (String other : byWord.getOrDefault(first, Set.of())) {
      if (other.length() > name.length() && (" " + other + " ").contains(words)) {
        return other;
      }
    }
    return name;
  }
}
