package org.recount.lang.fr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recount.document.Document;
import org.recount.document.Tokens;
import org.recount.quantity.Bounds;

/**
 * Reads the numbers of a French text, from "2 700" to "entre dix et douze", with the bounds that
 * the guideline gives each wording (section 2).
 */
final class FrenchNumerals {
  private static final Set<String> MONTHS =
      Set.of(
          "janvier",
          "fevrier",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "aout",
          "septembre",
          "octobre",
          "novembre",
          "decembre");

  private final String text;
  private final Tokens tokens;

  private FrenchNumerals(Document document) {
    text = document.text();
    tokens = document.tokens();
  }

  /** Returns the numbers of a document in text order, none overlapping. */
  static List<Numeral> in(Document document) {
    return new FrenchNumerals(document).read();
  }

  private List<Numeral> read() {
    List<Numeral> found = new ArrayList<>();
    NumeralModifiers modifiers = new NumeralModifiers(tokens);
    int i = 0;
    while (i < tokens.size()) {
      Numeral core = core(i);
      if (core == null) {
        i++;
        continue;
      }
      Numeral joined = modifiers.before(join(core), found);
      Numeral whole = modifiers.after(joined);
      if (!found.isEmpty() && found.get(found.size() - 1).last() >= whole.first()) {
        found.remove(found.size() - 1);
      }
      found.add(whole);
      i = whole.last() + 1;
    }
    return found;
  }

  /** "dix ou douze", "10 à 15", and with "entre" or "de" before them "entre dix et douze". */
  private Numeral join(Numeral first) {
    if (first.kind() != Numeral.Kind.CARDINAL && first.kind() != Numeral.Kind.COLLECTIVE) {
      return first;
    }
    if (isDashed(first)) {
      return dashed(first);
    }
    String joint = tokens.wordOrEmpty(first.last() + 1);
    boolean between = tokens.wordOrEmpty(first.first() - 1).equals("entre");
    if (tokens.wordOrEmpty(first.first() - 1).equals("de")
        && tokens.wordOrEmpty(first.first() - 2).startsWith("pass")) {
      return first; // "passé de 13 à 15" is no range but an old and a new number.
    }
    boolean joins = between ? joint.equals("et") : joint.equals("a") || joint.equals("ou");
    if (!joins || first.last() + 2 >= tokens.size()) {
      return first;
    }
    Numeral second = core(first.last() + 2);
    if (second == null || !countsOn(first, second)) {
      return first;
    }
    int start = between ? first.first() - 1 : first.first();
    Bounds bounds = Bounds.of(first.bounds().lower(), second.bounds().upper());
    return first.with(start, second.last(), bounds);
  }

  /** Whether digits stand right behind a dash after these digits: "3-4", "3–4". */
  private boolean isDashed(Numeral first) {
    int end = tokens.end(first.last());
    return tokens.isNumber(first.last())
        && end + 1 < text.length()
        && isDash(end)
        && Character.isDigit(text.charAt(end + 1));
  }

  /** "3-4": from three to four; in a longer row, such as a day or a telephone number, no range. */
  private Numeral dashed(Numeral first) {
    int start = tokens.start(first.first());
    int next = tokens.at(tokens.end(first.last()) + 1);
    Numeral second = core(next);
    boolean row = start > 0 && isDash(start - 1) || isDash(tokens.end(next));
    if (row || second == null || !countsOn(first, second)) {
      return first;
    }
    Bounds bounds = Bounds.of(first.bounds().lower(), second.bounds().upper());
    return first.with(first.first(), second.last(), bounds);
  }

  private boolean isDash(int at) {
    return at < text.length()
        && (text.charAt(at) == '-'
            || text.charAt(at) == '\u2010'
            || text.charAt(at) == '\u2011'
            || text.charAt(at) == '\u2013');
  }

  private static boolean countsOn(Numeral first, Numeral second) {
    return (second.kind() == Numeral.Kind.CARDINAL || second.kind() == Numeral.Kind.COLLECTIVE)
        && second.bounds().upper() > first.bounds().lower();
  }

  private @org.jspecify.annotations.Nullable Numeral core(int i) {
    String word = tokens.word(i);
    if (tokens.isNumber(i)) {
      return digits(i, word);
    }
    return switch (word) {
      case "plusieurs" -> several(i);
      case "quelques" -> tokens.isNumber(Math.min(i + 1, tokens.size() - 1)) ? null : several(i);
      case "des" -> plural(i);
      case "aucun", "aucune", "nul", "nulle" ->
          new Numeral(i, i, Bounds.exactly(0), Numeral.Kind.NONE);
      case "un", "une" -> article(i);
      case "demi" -> null;
      default -> words(i, word);
    };
  }

  private Numeral several(int i) {
    Numeral collective = collectivePlural(i);
    return collective != null
        ? collective
        : new Numeral(i, i, Bounds.atLeast(2), Numeral.Kind.VAGUE);
  }

  private Numeral plural(int i) {
    Numeral collective = collectivePlural(i);
    return collective != null
        ? collective
        : new Numeral(i, i, Bounds.atLeast(2), Numeral.Kind.PLURAL);
  }

  /** "des dizaines", "plusieurs milliers", "quelques centaines". */
  private @org.jspecify.annotations.Nullable Numeral collectivePlural(int i) {
    boolean several = !tokens.word(i).equals("des");
    Bounds bounds =
        switch (tokens.wordOrEmpty(i + 1)) {
          case "dizaines" -> Bounds.of(20, 99);
          case "douzaines" -> Bounds.of(24, 99);
          case "centaines" -> Bounds.of(200, 999);
          case "milliers" -> Bounds.of(2_000, 9_999);
          case "millions" -> Bounds.of(2_000_000, 9_999_999);
          default -> Bounds.UNSTATED;
        };
    if (!bounds.stated()) {
      return null;
    }
    int last = i + 1;
    if (several
        && bounds.lower() == 20
        && tokens.wordOrEmpty(i + 2).equals("de")
        && tokens.wordOrEmpty(i + 3).equals("milliers")) {
      return new Numeral(i, i + 3, Bounds.of(20_000, 99_999), Numeral.Kind.COLLECTIVE);
    }
    return new Numeral(i, last, bounds, Numeral.Kind.COLLECTIVE);
  }

  private Numeral article(int i) {
    int at = i + 1;
    if (tokens.wordOrEmpty(at).equals("bonne")) {
      at++;
    }
    boolean half = tokens.wordOrEmpty(at).equals("demi");
    if (half && tokens.wordOrEmpty(at + 1).equals("douzaine")) {
      return new Numeral(i, at + 1, Bounds.of(5, 7), Numeral.Kind.COLLECTIVE);
    }
    if (half && tokens.wordOrEmpty(at + 1).equals("dizaine")) {
      return new Numeral(i, at + 1, Bounds.of(4, 6), Numeral.Kind.COLLECTIVE);
    }
    Integer about = NumberWords.COLLECTIVES.get(tokens.wordOrEmpty(at));
    if (about != null) {
      return new Numeral(i, at, about(about), Numeral.Kind.COLLECTIVE);
    }
    if (NumberWords.MULTIPLIERS.containsKey(tokens.wordOrEmpty(i + 1))
        && !tokens.wordOrEmpty(i + 1).equals("cents")) {
      Numeral large = words(i, tokens.word(i));
      if (large != null) {
        return large;
      }
    }
    return new Numeral(i, i, Bounds.exactly(1), Numeral.Kind.ARTICLE);
  }

  private static Bounds about(int n) {
    int fifth = n / 5;
    return Bounds.of(n - fifth, n + fifth);
  }

  private @org.jspecify.annotations.Nullable Numeral words(int i, String word) {
    int rank = NumberWords.ordinal(word);
    if (rank >= 0) {
      return new Numeral(i, i, Bounds.exactly(rank), Numeral.Kind.ORDINAL);
    }
    if (!NumberWords.UNITS.containsKey(word) && !NumberWords.MULTIPLIERS.containsKey(word)) {
      return null;
    }
    if (word.startsWith("mil") && word.length() > 5) {
      return null;
    }
    long total = 0;
    long part = 0;
    int at = i;
    int last = i - 1;
    while (at < tokens.size()) {
      String next = tokens.word(at);
      Integer unit = NumberWords.UNITS.get(next);
      Integer times = NumberWords.MULTIPLIERS.get(next);
      if (unit != null && fits(part, unit, at > i)) {
        part = next.equals("vingt") && part % 100 == 4 ? part + 76 : part + unit;
      } else if (times != null && times == 100) {
        part = Math.max(1, part) * 100;
      } else if (times != null) {
        total += Math.max(1, part) * times;
        part = 0;
      } else if (next.equals("vingts") && part % 100 == 4) {
        part += 76;
      } else if (!(next.equals("et") && isOne(at + 1) && part % 100 >= 20)) {
        break;
      }
      last = next.equals("et") ? last : at;
      at++;
    }
    long value = total + part;
    int ordinal = NumberWords.ordinal(tokens.wordOrEmpty(last + 1));
    if (ordinal >= 0 && last + 1 < tokens.size() && hyphenated(last) && value >= 20) {
      return new Numeral(i, last + 1, Bounds.exactly((int) value + ordinal), Numeral.Kind.ORDINAL);
    }
    return value > Integer.MAX_VALUE / 2
        ? null
        : new Numeral(i, last, Bounds.exactly((int) value), Numeral.Kind.CARDINAL);
  }

  private boolean hyphenated(int i) {
    return i >= 0
        && i + 1 < tokens.size()
        && tokens.end(i) < text.length()
        && text.charAt(tokens.end(i)) == '-';
  }

  private boolean isOne(int i) {
    String word = tokens.wordOrEmpty(i);
    return word.equals("un") || word.equals("une") || word.equals("onze");
  }

  /** Whether a unit can follow what was read: "vingt-deux" but not "deux trois". */
  private static boolean fits(long part, int unit, boolean later) {
    if (!later) {
      return true;
    }
    long rest = part % 100;
    if (rest == 0) {
      return true;
    }
    if (unit == 20 && rest == 4) {
      return true;
    }
    if (unit < 10) {
      return rest % 10 == 0 && rest >= 10;
    }
    return unit < 20 && (rest == 60 || rest == 80);
  }

  private @org.jspecify.annotations.Nullable Numeral digits(int i, String word) {
    int rank = NumberWords.ordinal(word);
    if (rank >= 0) {
      return new Numeral(i, i, Bounds.exactly(rank), Numeral.Kind.ORDINAL);
    }
    int last = i;
    StringBuilder number = new StringBuilder();
    if (word.matches("\\d{1,3}(\\.\\d{3})+")) {
      number.append(word.replace(".", ""));
    } else if (isDigits(word)) {
      number.append(word);
      while (word.length() <= 3 && grouped(last + 1)) {
        last++;
        number.append(tokens.word(last));
      }
    } else {
      return null;
    }
    if (number.length() > 9 || isDateOrMeasure(i, last, number.length())) {
      return null;
    }
    int value = Integer.parseInt(number.toString());
    Integer times = NumberWords.MULTIPLIERS.get(tokens.wordOrEmpty(last + 1));
    if (times != null && times >= 1_000 && (long) value * times < Integer.MAX_VALUE / 2) {
      return new Numeral(i, last + 1, Bounds.exactly(value * times), Numeral.Kind.CARDINAL);
    }
    return new Numeral(i, last, Bounds.exactly(value), Numeral.Kind.CARDINAL);
  }

  private static boolean isDigits(String word) {
    for (int k = 0; k < word.length(); k++) {
      if (word.charAt(k) < '0' || word.charAt(k) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether token {@code i} is three digits after one blank: the "700" of "2 700". */
  private boolean grouped(int i) {
    if (i >= tokens.size() || tokens.word(i).length() != 3 || !isDigits(tokens.word(i))) {
      return false;
    }
    return tokens.start(i) - tokens.end(i - 1) == 1
        && Character.isSpaceChar(text.charAt(tokens.end(i - 1)));
  }

  private boolean isDateOrMeasure(int first, int last, int length) {
    String next = tokens.wordOrEmpty(last + 1);
    String before = tokens.wordOrEmpty(first - 1);
    if (MONTHS.contains(next) || MONTHS.contains(before) && length == 4) {
      return true;
    }
    boolean year =
        length == 4
            && first == last
            && Set.of("en", "de", "l", "annee", "depuis", "/").contains(before)
            && tokens.word(first).matches("(1[5-9]|20)\\d\\d");
    return year
        || Set.of("h", "mm", "km", "kg", "%", "m", "utc", "heures", "degres").contains(next);
  }
}
