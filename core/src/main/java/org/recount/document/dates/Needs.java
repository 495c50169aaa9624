package org.recount.document.dates;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.document.Tokens;

/**
 * Tells quickly which patterns cannot match at a token, because a word they need does not come.
 *
 * <p>Most words that start a rule ("le", "a", "in") are followed by nothing it could use. So every
 * word of the rules, and every class of words, is a bit; a pattern needs the bits on all its ways,
 * and a token offers its own and those of the tokens after it.
 */
final class Needs {
  /** Tokens ahead that are looked at: a power of two, longer than any expression. */
  private static final int AHEAD = 16;

  /** Sets of words in which a word stands that is in so many others need no bit: "de", "the". */
  private static final int COMMON = 6;

  private static final long DIGIT = 1;
  private static final long FOUND = 2;
  private static final int FIRST_WORD = 11;

  private final Vocabulary vocabulary;
  private final Map<WordClass, Long> classes = new EnumMap<>(WordClass.class);
  private final Map<Set<String>, Long> sets = new HashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, Long> offers = new HashMap<>();

  Needs(Vocabulary vocabulary, List<Rule> rules) {
    this.vocabulary = vocabulary;
    Set<Set<String>> all = new HashSet<>();
    rules.forEach(rule -> wordSets(rule.pattern().start(), all, new IdentityHashMap<>()));
    all.forEach(set -> set.forEach(word -> uses.merge(word, 1, Integer::sum)));
    classBits();
  }

  private void classBits() {
    int bit = 2;
    for (WordClass kind :
        List.of(
            WordClass.MONTH,
            WordClass.WEEKDAY,
            WordClass.PART,
            WordClass.SEASON,
            WordClass.UNIT,
            WordClass.HOLIDAY,
            WordClass.NUMBER)) {
      offer(kind, kind, 1L << bit++);
    }
    offer(WordClass.MONTH, WordClass.ABBR, classes.getOrDefault(WordClass.MONTH, 0L));
    for (WordClass kind :
        List.of(
            WordClass.DAY,
            WordClass.NODAY,
            WordClass.YEAR2,
            WordClass.HOUR,
            WordClass.MINUTE,
            WordClass.CLOCK,
            WordClass.MILITARY,
            WordClass.NUMERIC,
            WordClass.ISO)) {
      classes.put(kind, DIGIT);
    }
    classes.put(WordClass.DATE, FOUND);
    classes.put(WordClass.SPAN, FOUND);
  }

  private static void wordSets(
      Pattern.Node node, Set<Set<String>> sets, Map<Pattern.Node, Boolean> seen) {
    if (seen.put(node, true) != null) {
      return;
    }
    if (node instanceof Pattern.Node.Words words) {
      sets.add(words.exact());
      wordSets(words.next(), sets, seen);
    } else if (node instanceof Pattern.Node.Class kind) {
      wordSets(kind.next(), sets, seen);
    } else if (node instanceof Pattern.Node.Mark mark) {
      wordSets(mark.next(), sets, seen);
    } else if (node instanceof Pattern.Node.Fork fork) {
      fork.branches().forEach(branch -> wordSets(branch, sets, seen));
    }
  }

  private void offer(WordClass bitOf, WordClass kind, long bit) {
    classes.put(bitOf, bit);
    classes.put(kind, bit);
    vocabulary.firsts(kind).forEach(word -> offers.merge(word, bit, (a, b) -> a | b));
  }

  /** The bits without which a pattern cannot match. */
  long of(Pattern pattern) {
    return of(pattern.start(), new IdentityHashMap<>());
  }

  private long of(Pattern.Node node, Map<Pattern.Node, Long> known) {
    Long before = known.get(node);
    if (before != null) {
      return before;
    }
    long needs = 0;
    if (node instanceof Pattern.Node.Words words) {
      needs = (words.prefixes().isEmpty() ? bit(words.exact()) : 0) | of(words.next(), known);
    } else if (node instanceof Pattern.Node.Class kind) {
      needs = classes.getOrDefault(kind.kind(), 0L) | of(kind.next(), known);
    } else if (node instanceof Pattern.Node.Mark mark) {
      needs = of(mark.next(), known);
    } else if (node instanceof Pattern.Node.Fork fork) {
      needs = -1;
      for (Pattern.Node branch : fork.branches()) {
        needs &= of(branch, known);
      }
    }
    known.put(node, needs);
    return needs;
  }

  private long bit(Set<String> words) {
    if (words.stream().anyMatch(word -> uses.getOrDefault(word, 0) >= COMMON)) {
      return 0;
    }
    return sets.computeIfAbsent(
        words,
        set -> {
          long bit = 1L << (FIRST_WORD + sets.size() % (Long.SIZE - FIRST_WORD));
          set.forEach(word -> offers.merge(word, bit, (a, b) -> a | b));
          return bit;
        });
  }

  /**
   * What may be the second word of a match.
   *
   * @param classes the bits of its classes
   * @param words a bit of each word by its hash; all bits if it may be any word or none
   */
  record Second(long classes, long words) {
    private static final Second ANY = new Second(-1, -1);

    private static long bit(String word) {
      return 1L << (word.hashCode() * 0x9E3779B9 >>> 26);
    }

    private Second or(Second other) {
      return new Second(classes | other.classes, words | other.words);
    }
  }

  /** What may be the second word of a pattern that starts with a word, not with a class. */
  Second second(Pattern pattern) {
    return second(pattern.start(), 0);
  }

  private Second second(Pattern.Node node, int before) {
    if (node instanceof Pattern.Node.Mark mark) {
      return second(mark.next(), before);
    }
    if (node instanceof Pattern.Node.Fork fork) {
      Second all = new Second(0, 0);
      for (Pattern.Node branch : fork.branches()) {
        all = all.or(second(branch, before));
      }
      return all;
    }
    if (node instanceof Pattern.Node.Words words && before == 0) {
      return second(words.next(), 1);
    }
    if (node instanceof Pattern.Node.Words words && words.prefixes().isEmpty()) {
      long bits = 0;
      for (String word : words.exact()) {
        bits |= Second.bit(word);
      }
      return new Second(0, bits);
    }
    boolean listed = node instanceof Pattern.Node.Class && before == 1;
    long bits = listed ? classes.getOrDefault(((Pattern.Node.Class) node).kind(), 0L) : 0;
    return bits == 0 ? Second.ANY : new Second(bits, 0);
  }

  /**
   * What the tokens of a stretch offer.
   *
   * @param own the bits of each token
   * @param words the bit of each token's word
   * @param ahead the bits of each token and those after it
   */
  record Offered(long[] own, long[] words, long[] ahead) {
    /** Whether the token after one may be the second word. */
    boolean mayFollow(Second second, int at) {
      if (at + 1 == own.length) {
        return second.words() == -1;
      }
      return (second.words() & words[at + 1]) != 0 || (second.classes() & own[at + 1]) != 0;
    }
  }

  /** What the tokens from each of {@code from} to {@code to} (excluded) on offer. */
  Offered offered(Reader reader, int from, int to) {
    Tokens tokens = reader.tokens();
    long[] offered = new long[to - from];
    long[] words = new long[to - from];
    long number = classes.getOrDefault(WordClass.NUMBER, 0L);
    for (int i = from; i < to; i++) {
      String word = tokens.word(i);
      long digit = Character.isDigit(word.charAt(0)) ? DIGIT | number : 0;
      long found = reader.starts(i) ? FOUND : 0;
      offered[i - from] = offers.getOrDefault(word, 0L) | digit | found;
      words[i - from] = Second.bit(word);
    }
    long[] own = offered.clone();
    for (int reach = 1; reach < AHEAD; reach *= 2) {
      for (int i = 0; i + reach < offered.length; i++) {
        offered[i] |= offered[i + reach];
      }
    }
    return new Offered(own, words, offered);
  }
}
