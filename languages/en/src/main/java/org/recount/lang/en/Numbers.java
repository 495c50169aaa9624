package org.recount.lang.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recount.document.Lexicon;
import org.recount.document.Tokens;
import org.recount.quantity.Bounds;

/**
 * Reads English number expressions with their hedges: "at least three", "some 40", "dozens",
 * "between five and seven". The widths of the hedges are those of the marking guideline: "about" is
 * a tenth either way, a round number such as a dozen a fifth.
 */
final class Numbers {
  /**
   * A number as written.
   *
   * @param first its first token, hedge included
   * @param core the first token of the number itself
   * @param last its last token, included
   */
  record Reading(int first, int core, int last, Bounds bounds, boolean ordinal) {}

  /** How a hedge widens a number. */
  private enum Hedge {
    LEAST,
    MOST,
    ABOUT,
    NEARLY,
    /** "A total of" is part of the number and widens nothing. */
    EXACT
  }

  private static final Map<String, Integer> WORDS = words();
  private static final Lexicon<Hedge> HEDGES =
      Lexicon.read(Numbers.class, "hedges.tsv", row -> Hedge.valueOf(row.column(0)));
  private static final Lexicon<Bounds> ROUND =
      Lexicon.read(Numbers.class, "round_numbers.tsv", Numbers::bounds);
  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");
  private static final Map<String, Integer> RANKS = ranks();
  private static final int LARGEST = 100_000_000;

  private Numbers() {}

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    Lexicon<String> lines = Lexicon.read(Numbers.class, "numbers.tsv", Lexicon.Row::pattern);
    lines.rows().forEach(row -> words.put(row.pattern(), Integer.parseInt(row.column(0))));
    return words; // looked up for every word: faster than an immutable map
  }

  private static Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new HashMap<>();
    ORDINALS.forEach(word -> ranks.put(word, ranks.size() + 1));
    return ranks;
  }

  private static Bounds bounds(Lexicon.Row row) {
    int lower = Integer.parseInt(row.column(0));
    return row.column(1).isEmpty()
        ? Bounds.atLeast(lower)
        : Bounds.of(lower, Integer.parseInt(row.column(1)));
  }

  /** Returns what an ordinal word gives: 3 for "third", and 0 for any other word. */
  static int rank(String word) {
    return RANKS.getOrDefault(word, 0);
  }

  /** Returns the numbers of a text in order; none overlap. */
  static List<Reading> find(String text, Tokens tokens) {
    List<Reading> found = new ArrayList<>();
    int from = 0;
    int i = 0;
    while (i < tokens.size()) {
      Reading bare = bareAt(text, tokens, i);
      if (bare == null) {
        i++;
        continue;
      }
      found.add(hedged(text, tokens, from, joined(text, tokens, bare)));
      from = found.get(found.size() - 1).last() + 1;
      i = from;
    }
    return found;
  }

  private static @Nullable Reading bareAt(String text, Tokens tokens, int i) {
    List<Lexicon.Match<Bounds>> round =
        startsRound(tokens.word(i)) && !isHedge(tokens, i)
            ? ROUND.find(text, tokens, i, Math.min(tokens.size(), i + 4))
            : List.of();
    if (!round.isEmpty() && round.get(0).first() == i) {
      return new Reading(i, i, round.get(0).last(), round.get(0).value(), false);
    }
    if (tokens.isNumber(i)) {
      return digits(tokens, i);
    }
    if (WORDS.containsKey(tokens.word(i))) {
      return spelled(tokens, i);
    }
    int rank = rank(tokens.word(i));
    return rank > 0 ? new Reading(i, i, i, Bounds.exactly(rank), true) : null;
  }

  /** "Some 40" is about forty. */
  private static boolean isHedge(Tokens tokens, int i) {
    return tokens.word(i).equals("some")
        && i + 1 < tokens.size()
        && (tokens.isNumber(i + 1) || WORDS.containsKey(tokens.word(i + 1)));
  }

  private static boolean startsRound(String word) {
    return switch (word) {
      case "a",
          "half",
          "dozens",
          "dozen",
          "scores",
          "hundreds",
          "thousands",
          "several",
          "tens",
          "some",
          "many",
          "numerous",
          "no",
          "zero",
          "couple",
          "few",
          "two",
          "both" ->
          true;
      default -> false;
    };
  }

  private static @Nullable Reading digits(Tokens tokens, int i) {
    String word = tokens.word(i);
    boolean ordinal = isOrdinal(word);
    String plain = word.replace(",", "");
    if (ordinal) {
      String rank = word.replaceAll("\\D+", "");
      return rank.isEmpty() || rank.length() > 9
          ? null
          : new Reading(i, i, i, Bounds.exactly(Integer.parseInt(rank)), true);
    }
    if (plain.length() > 9 || !plain.chars().allMatch(Character::isDigit)) {
      return null;
    }
    long value = Long.parseLong(plain);
    int last = i;
    String next = tokens.wordOrEmpty(i + 1);
    if (next.equals("thousand") || next.equals("million")) {
      value *= next.equals("thousand") ? 1_000 : 1_000_000;
      last++;
    }
    return value > LARGEST ? null : new Reading(i, i, last, Bounds.exactly((int) value), false);
  }

  /** Digits and then st, nd, rd, th or d, as in 3d Brigade. */
  private static boolean isOrdinal(String word) {
    int end = word.length();
    while (end > 0 && Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    return switch (word.substring(end)) {
      case "st", "nd", "rd", "th", "d" -> word.chars().limit(end).allMatch(Character::isDigit);
      default -> false;
    };
  }

  private static Reading spelled(Tokens tokens, int i) {
    int total = 0;
    int part = 0;
    int last = i;
    for (int k = i; k < tokens.size(); k++) {
      String word = tokens.word(k);
      boolean joins = word.equals("and") && part >= 100;
      Integer value = WORDS.get(joins ? tokens.wordOrEmpty(k + 1) : word);
      if (value == null || !follows(part, value, k == i)) {
        break;
      }
      k += joins ? 1 : 0;
      if (value == 100) {
        part = Math.max(1, part) * 100;
      } else if (value >= 1000) {
        total += Math.max(1, part) * (value == 1000 ? 1000 : 1_000_000);
        part = 0;
      } else {
        part += value;
      }
      last = k;
    }
    return new Reading(i, i, last, Bounds.exactly(total + part), false);
  }

  private static boolean follows(int part, int value, boolean first) {
    if (first || value >= 100) {
      return true;
    }
    return part % 100 == 0 ? part >= 100 : part % 10 == 0 && value < 10 && part % 100 >= 20;
  }

  /** "three or four", "5 to 7", "between five and seven". */
  private static Reading joined(String text, Tokens tokens, Reading low) {
    if (isDashed(text, tokens, low)) {
      return dashed(text, tokens, low);
    }
    String word = tokens.wordOrEmpty(low.last() + 1);
    boolean between = word.equals("and") && tokens.wordOrEmpty(low.first() - 1).equals("between");
    if (low.ordinal() || !(between || word.equals("or") || word.equals("to"))) {
      return low;
    }
    if (low.last() + 2 >= tokens.size()) {
      return low;
    }
    Reading high = bareAt(text, tokens, low.last() + 2);
    if (high == null || high.ordinal() || high.bounds().lower() <= low.bounds().lower()) {
      return low;
    }
    Bounds bounds = Bounds.of(low.bounds().lower(), high.bounds().upper());
    int first = between ? low.first() - 1 : low.first();
    return new Reading(first, low.core(), high.last(), bounds, false);
  }

  /** Whether digits stand right behind a dash after these digits: "3-4", "3–4". */
  private static boolean isDashed(String text, Tokens tokens, Reading low) {
    int end = tokens.end(low.last());
    return !low.ordinal()
        && tokens.isNumber(low.last())
        && end + 1 < text.length()
        && isDash(text.charAt(end))
        && Character.isDigit(text.charAt(end + 1));
  }

  /** "3-4": from three to four; in a longer row, such as a day or a telephone number, no range. */
  private static Reading dashed(String text, Tokens tokens, Reading low) {
    int start = tokens.start(low.first());
    int next = tokens.at(tokens.end(low.last()) + 1);
    Reading high = digits(tokens, next);
    boolean row =
        start > 0 && isDash(text.charAt(start - 1))
            || tokens.end(next) < text.length() && isDash(text.charAt(tokens.end(next)));
    if (row || high == null || high.ordinal() || high.bounds().lower() <= low.bounds().lower()) {
      return low;
    }
    Bounds bounds = Bounds.of(low.bounds().lower(), high.bounds().upper());
    return new Reading(low.first(), low.core(), high.last(), bounds, false);
  }

  private static boolean isDash(char sign) {
    return sign == '-' || sign == '\u2010' || sign == '\u2011' || sign == '\u2013';
  }

  private static Reading hedged(String text, Tokens tokens, int from, Reading reading) {
    for (int start = Math.max(from, reading.first() - 4); start < reading.first(); start++) {
      List<Lexicon.Match<Hedge>> hedges = HEDGES.find(text, tokens, start, reading.first());
      if (!hedges.isEmpty()
          && hedges.get(0).first() == start
          && hedges.get(0).last() == reading.first() - 1) {
        Bounds wide = widen(reading.bounds(), hedges.get(0).value());
        return new Reading(start, reading.core(), reading.last(), wide, reading.ordinal());
      }
    }
    String after = tokens.wordOrEmpty(reading.last() + 1);
    if (after.equals("or") && tokens.wordOrEmpty(reading.last() + 2).equals("more")) {
      Bounds open = widen(reading.bounds(), Hedge.LEAST);
      return new Reading(reading.first(), reading.core(), reading.last() + 2, open, false);
    }
    return reading;
  }

  private static Bounds widen(Bounds bounds, Hedge hedge) {
    if (!bounds.stated()) {
      return bounds;
    }
    int lower = bounds.lower();
    int upper = bounds.upper();
    return switch (hedge) {
      case LEAST -> Bounds.atLeast(lower);
      case MOST -> Bounds.atMost(upper);
      case ABOUT -> bounds.isExact() ? Bounds.of(tenthBelow(lower), tenthAbove(upper)) : bounds;
      case EXACT -> bounds;
      case NEARLY -> bounds.isExact() ? Bounds.of(tenthBelow(lower), upper) : bounds;
    };
  }

  private static int tenthBelow(int n) {
    return (int) ((n * 9L + 9) / 10);
  }

  private static int tenthAbove(int n) {
    return (int) (n * 11L / 10);
  }
}
