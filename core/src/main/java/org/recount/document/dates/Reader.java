package org.recount.document.dates;

import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Tokens;

/** Reads one word class at one token of one document. */
final class Reader {
  private static final int NONE = Integer.MIN_VALUE;

  private final String text;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final boolean dayFirst;
  private final Found found;

  Reader(Document document, Vocabulary vocabulary, boolean dayFirst, Found found) {
    this.text = document.text();
    this.tokens = document.tokens();
    this.vocabulary = vocabulary;
    this.dayFirst = dayFirst;
    this.found = found;
  }

  /** Returns whether an expression of the first pass starts at {@code token}. */
  boolean starts(int token) {
    return found.starts(token);
  }

  Tokens tokens() {
    return tokens;
  }

  /** Returns what the word at {@code at} stands for in a class. */
  Sense read(WordClass kind, int at) {
    return switch (kind) {
      case MONTH, ABBR, WEEKDAY, PART, SEASON, UNIT, HOLIDAY -> listed(kind, at);
      case ORDINAL -> ordinal(at);
      case NUMBER -> number(at);
      case NUMERIC -> numeric(at);
      case ISO -> keep(Digits.iso(text, tokens, at), at + 3);
      case YEAR -> year(at);
      case ISOTIME -> isoTime(at);
      case DECADE -> decade(at);
      case HYPHEN -> hyphen(at) ? new Sense(1, at) : Sense.NONE;
      case DATE, SPAN -> found(kind, at);
      default -> keep(digits(kind, at), at + 1);
    };
  }

  /** The time in the token before, and the zone that may follow: 12T14:30, + 02:00. */
  private Sense isoTime(int at) {
    int minutes = at > 0 ? Digits.isoTime(tokens.word(at - 1)) : NONE;
    boolean zone = "+-".contains(tokens.wordOrEmpty(at)) && !tokens.wordOrEmpty(at).isEmpty();
    return keep(minutes, zone && digit(tokens.wordOrEmpty(at + 1)) ? at + 2 : at);
  }

  private Sense decade(int at) {
    String word = tokens.word(at);
    return Character.isDigit(word.charAt(0))
        ? keep(Digits.decade(word), at + 1)
        : listed(WordClass.DECADE, at);
  }

  /** Whether the token before and this one are joined by a hyphen: "11-Septembre". */
  private boolean hyphen(int at) {
    return at > 0
        && at < tokens.size()
        && tokens.start(at) == tokens.end(at - 1) + 1
        && text.charAt(tokens.end(at - 1)) == '-';
  }

  private int digits(WordClass kind, int at) {
    String word = tokens.word(at);
    return switch (kind) {
      case DAY -> Digits.day(word);
      case NODAY -> Digits.noDay(word);
      case YEAR2 -> Digits.year2(word);
      case HOUR -> Digits.hour(word);
      case MINUTE -> Digits.minute(word);
      case CLOCK -> Digits.clock(word);
      case MILITARY -> Digits.military(word);
      default -> NONE;
    };
  }

  private static Sense keep(int found, int next) {
    return found == NONE ? Sense.NONE : new Sense(found, next);
  }

  private Sense found(WordClass kind, int at) {
    int index = found.index(at);
    if (index < 0) {
      return Sense.NONE;
    }
    Found.Resolved resolved = found.get(index);
    boolean duration = resolved.reading().type() == Mention.Timex.Type.DURATION;
    boolean clock = resolved.rule().operation() == Operation.CLOCK;
    boolean fits = kind == WordClass.SPAN ? duration : !clock && resolved.reading().range().known();
    return fits ? new Sense(index, resolved.end()) : Sense.NONE;
  }

  private Sense listed(WordClass kind, int at) {
    String word = tokens.word(at);
    if (vocabulary.pairs(kind, word)) {
      String pair = word + " " + tokens.wordOrEmpty(at + 1);
      if (vocabulary.value(kind, pair) != NONE) {
        return listed(kind, pair, at, at + 2);
      }
    }
    return listed(kind, word, at, at + 1);
  }

  private Sense listed(WordClass kind, String word, int at, int next) {
    boolean low = vocabulary.needsCapital(kind, word) && !capital(at);
    return low ? Sense.NONE : keep(vocabulary.value(kind, word), next);
  }

  /**
   * Whether a word such as "May" is meant as time: by its capital, its number or its preposition.
   */
  private boolean capital(int at) {
    if (!tokens.isCapitalized(text, at)) {
      return false;
    }
    String before = tokens.wordOrEmpty(at - 1);
    boolean first = at == 0 || !Character.isLetterOrDigit(before.charAt(0));
    return !first && !tokens.upperCase()
        || vocabulary.tells("introduces", before)
        || digit(before)
        || digit(tokens.wordOrEmpty(at + 1));
  }

  private static boolean digit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private Sense ordinal(int at) {
    String word = tokens.word(at);
    if (Character.isDigit(word.charAt(0))) {
      return keep(Digits.ordinal(word), at + 1);
    }
    Sense listed = listed(WordClass.ORDINAL, at);
    return listed.found() ? listed : keep(Digits.roman(word), at + 1);
  }

  private Sense numeric(int at) {
    int found = Digits.numeric(tokens, at, dayFirst);
    return keep(found, tokens.word(at).indexOf('.') > 0 ? at + 1 : at + 5);
  }

  private Sense number(int at) {
    String word = tokens.word(at);
    if (Character.isDigit(word.charAt(0))) {
      return digitNumber(word, at);
    }
    return Numeral.at(vocabulary, tokens, at);
  }

  private Sense digitNumber(String word, int at) {
    if (!mayBeNumber(word)) {
      return Sense.NONE;
    }
    int dot = Math.max(word.indexOf('.'), word.indexOf(','));
    boolean thousands = dot > 0 && word.length() - dot == 4;
    try {
      String plain = thousands ? word.replaceAll("[.,]", "") : word.replace(',', '.');
      return new Sense(Double.parseDouble(plain), at + 1);
    } catch (NumberFormatException notOne) {
      return Sense.NONE;
    }
  }

  /** Tells words such as 15th and 10:30 quickly; to refuse a number by its fault takes long. */
  private static boolean mayBeNumber(String word) {
    char last = word.charAt(word.length() - 1);
    return (last <= 'f' || last > 'z') && word.indexOf(':') < 0;
  }

  /** A year in digits, or in words: nineteen ninety-four, deux mille vingt. */
  private Sense year(int at) {
    String word = tokens.word(at);
    if (Character.isDigit(word.charAt(0))) {
      return keep(Digits.year(word), at + 1);
    }
    Sense first = Numeral.at(vocabulary, tokens, at);
    if (!first.found()) {
      return Sense.NONE;
    }
    if (first.next() < tokens.size() && first.value() >= 15 && first.value() <= 20) {
      Sense second = Numeral.at(vocabulary, tokens, first.next());
      if (second.found() && second.value() >= 10 && second.value() < 100) {
        return new Sense(first.value() * 100 + second.value(), second.next());
      }
    }
    boolean real = first.value() >= 1900 && first.value() < 2100;
    return real ? first : Sense.NONE;
  }
}
