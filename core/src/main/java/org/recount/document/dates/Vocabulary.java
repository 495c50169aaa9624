package org.recount.document.dates;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.RecountException;
import org.recount.document.Tokens;
import org.recount.time.CalendarUnit;
import org.recount.time.DayPart;
import org.recount.time.Season;

/**
 * The single words of one language that matter for time: months, weekdays, numbers, units.
 *
 * <p>A line is {@code class TAB value TAB words}. A word after {@code ^} counts only when it starts
 * with a capital ("May"); two words are written with a hyphen ("après-midi"). The classes {@code
 * past} and {@code future} list what tells the tense of a sentence; there {@code *ront} is any word
 * with that ending. {@code introduces} lists what must stand before a word after {@code ^} where
 * capitals do not tell, at the start of a sentence and in texts all in capitals.
 */
final class Vocabulary {
  private static final int NONE = Integer.MIN_VALUE;

  private final Map<WordClass, Map<String, Integer>> words = new EnumMap<>(WordClass.class);
  private final Map<WordClass, Set<String>> pairs = new EnumMap<>(WordClass.class);
  private final Map<WordClass, Set<String>> capitals = new EnumMap<>(WordClass.class);
  private final Map<String, Set<String>> tenses = new HashMap<>();
  private final Set<String> pairFirsts = new HashSet<>();
  private final BitSet endingLetters = new BitSet();

  private Vocabulary() {
    tenses.put("past", new HashSet<>());
    tenses.put("future", new HashSet<>());
    tenses.put("introduces", new HashSet<>());
  }

  static Vocabulary of(List<String> lines, String file) {
    Vocabulary vocabulary = new Vocabulary();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        vocabulary.add(line.split("\t"), file + ":" + (i + 1));
      }
    }
    return vocabulary;
  }

  private void add(String[] cells, String where) {
    if (cells.length < 3) {
      throw new RecountException(where + ": a line must be class, value and words");
    }
    String kind = cells[0].strip();
    for (String word : cells[2].strip().split(" +")) {
      if (tenses.containsKey(kind)) {
        addTense(tenses.getOrDefault(kind, new HashSet<>()), folded(word));
      } else {
        addWord(WordClass.parse(kind), word, parse(WordClass.parse(kind), cells[1].strip()));
      }
    }
  }

  private void addTense(Set<String> listed, String word) {
    listed.add(word);
    if (word.startsWith("*")) {
      endingLetters.set(word.charAt(word.length() - 1));
    } else if (word.indexOf('-') > 0) {
      pairFirsts.add(word.substring(0, word.indexOf('-')));
    }
  }

  /** The word as texts are compared; its mark ({@code *ront}, {@code -need}) stays. */
  private static String folded(String word) {
    String mark = word.startsWith("*") || word.startsWith("-") ? word.substring(0, 1) : "";
    String bare = word.substring(mark.length());
    return bare.startsWith("'") ? word : mark + String.join("-", Tokens.fold(bare));
  }

  private void addWord(WordClass kind, String word, int value) {
    boolean capital = word.startsWith("^");
    List<String> folded = Tokens.fold(capital ? word.substring(1) : word);
    String key = String.join(" ", folded);
    words.computeIfAbsent(kind, k -> new HashMap<>()).put(key, value);
    if (folded.size() > 1) {
      pairs.computeIfAbsent(kind, k -> new HashSet<>()).add(folded.get(0));
    }
    if (capital) {
      capitals.computeIfAbsent(kind, k -> new HashSet<>()).add(key);
    }
  }

  private static int parse(WordClass kind, String cell) {
    return switch (kind) {
      case UNIT -> CalendarUnit.parse(cell).ordinal();
      case PART -> DayPart.valueOf(cell).ordinal();
      case SEASON -> Season.valueOf(cell).ordinal();
      default -> Integer.parseInt(cell);
    };
  }

  /** Returns what {@code word} stands for in a class; {@link Integer#MIN_VALUE} if nothing. */
  int value(WordClass kind, String word) {
    Map<String, Integer> listed = words.get(kind);
    return listed == null ? NONE : listed.getOrDefault(word, NONE);
  }

  /** Returns whether a word of a class may be the first of two, such as "après-midi". */
  boolean pairs(WordClass kind, String word) {
    return pairs.getOrDefault(kind, Set.of()).contains(word);
  }

  boolean needsCapital(WordClass kind, String word) {
    return capitals.getOrDefault(kind, Set.of()).contains(word);
  }

  /** The words that may start an entry of a class; empty for the classes read from digits. */
  Set<String> firsts(WordClass kind) {
    Set<String> firsts = new HashSet<>();
    words.getOrDefault(kind, Map.of()).keySet().forEach(w -> firsts.add(w.split(" ")[0]));
    return firsts;
  }

  /**
   * Returns whether {@code word} is listed as {@code past}, {@code future} or {@code introduces}.
   */
  boolean tells(String tense, String word) {
    Set<String> listed = tenses.getOrDefault(tense, Set.of());
    boolean told = listed.contains(word) || hasEnding(listed, word);
    return told && !listed.contains("-" + word);
  }

  /** Returns whether {@code word} and {@code next} are listed together: {@code going-to}. */
  boolean tells(String tense, String word, String next) {
    return pairFirsts.contains(word)
        && tenses.getOrDefault(tense, Set.of()).contains(word + "-" + next);
  }

  private boolean hasEnding(Set<String> listed, String word) {
    int size = word.length();
    if (size < 4 || !endingLetters.get(word.charAt(size - 1))) {
      return false;
    }
    for (int length = 2; length <= 4 && length + 1 < size; length++) {
      if (listed.contains("*" + word.substring(size - length))) {
        return true;
      }
    }
    return false;
  }
}
