package org.recount.lang.en;

import java.util.Set;
import org.recount.document.Tokens;

/** Tells numbers that count people from those that measure: ages, days, hours, sums, calibres. */
final class Measures {
  private static final Set<String> MONTHS = WordLists.of("month");
  private static final int MOST_DAYS = 31;
  private static final int OLDEST = 110;

  private final String text;
  private final Tokens tokens;
  private final WordClasses classes;

  Measures(String text, Tokens tokens, WordClasses classes) {
    this.text = text;
    this.tokens = tokens;
    this.classes = classes;
  }

  /** Whether a number is money, a share, a time, an age or a calibre, which count no people. */
  boolean holds(Numbers.Reading reading) {
    String before = tokens.wordOrEmpty(reading.core() - 1);
    String after = tokens.wordOrEmpty(reading.last() + 1);
    return before.equals("$")
        || before.equals("no")
        || before.equals("#")
        || after.equals("%")
        || classes.of(reading.last() + 1) == WordClass.TIME
        || classes.of(reading.last() + 1) == WordClass.UNIT
        || isDay(reading)
        || isAgeAfterName(reading)
        || isClock(reading.last() + 1)
        || isOneOfMany(reading)
        || isOneOfTwoAges(reading.core())
        || isCalibre(reading.core())
        || isAge(reading.last())
        || tokens.wordOrEmpty(reading.last() + 1).equals("-") && isAge(reading.last() + 2)
        || isAge(reading.core())
        || listsAges(reading.core())
        || isFirstOfAges(reading)
        || isAgeOfBoth(reading)
        || isPartOfName(reading)
        || isLeastAge(reading.last() + 1);
  }

  /** "A 16 and 17-year-old were hurt." */
  private boolean isFirstOfAges(Numbers.Reading reading) {
    String and = tokens.wordOrEmpty(reading.last() + 1);
    return (and.equals("and") || and.equals("or")) && isAge(reading.last() + 2);
  }

  /** "Ana Paz and Eva Lara, both 21, were hurt." */
  private boolean isAgeOfBoth(Numbers.Reading reading) {
    String after = tokens.wordOrEmpty(reading.last() + 1);
    return digits(reading.core())
        && tokens.wordOrEmpty(reading.core() - 1).equals("both")
        && (after.equals(",") || after.equals("."));
  }

  /** "K-9" is a dog. */
  private boolean isPartOfName(Numbers.Reading reading) {
    int start = tokens.start(reading.core());
    return digits(reading.core())
        && start > 1
        && text.charAt(start - 1) == '-'
        && Character.isLetter(text.charAt(start - 2));
  }

  /** "Children 11 or younger". */
  private boolean isLeastAge(int after) {
    String word = tokens.wordOrEmpty(after + 1);
    return (tokens.wordOrEmpty(after).equals("or") || tokens.wordOrEmpty(after).equals("and"))
        && (word.equals("younger") || word.equals("older") || word.equals("under"));
  }

  /** "June 24": a day of the month, unless people stand after it. */
  private boolean isDay(Numbers.Reading reading) {
    String after = tokens.wordOrEmpty(reading.last() + 1);
    int month = reading.core() - (tokens.wordOrEmpty(reading.core() - 1).equals(".") ? 2 : 1);
    return MONTHS.contains(tokens.wordOrEmpty(month))
        && reading.core() == reading.first()
        && reading.bounds().upper() <= MOST_DAYS
        && Noun.of(after).isEmpty();
  }

  /** "Ana Paz, 24, who was hurt": an age is set off from the name by commas. */
  private boolean isAgeAfterName(Numbers.Reading reading) {
    int at = reading.core();
    if (reading.first() < at
        || reading.last() > at
        || reading.bounds().upper() > OLDEST
        || !tokens.wordOrEmpty(at - 1).equals(",")
        || at < 3
        || !isNameBefore(at - 2) && !isOnePerson(at - 2)) {
      return false;
    }
    if (classes.opens(at + 1)) {
      return true; // a title may end so
    }
    return switch (tokens.wordOrEmpty(at + 1)) {
      case ",", ".", ";", ")", "-", "–", "—", "" -> !tokens.wordOrEmpty(at + 2).equals("including");
      case "of", "from" -> isName(at + 2);
      case "was", "is", "has" -> digits(at) && reading.bounds().lower() > 1;
      case "and" -> digits(at) && isFullName(at - 2) && isFullName(at + 3);
      default -> isSecondOfTwo(at);
    };
  }

  /** Whether two words of a name, and perhaps more, end at token {@code i}. */
  private boolean isFullName(int i) {
    return isName(i) && isName(i - 1);
  }

  /** "Ana Paz, 24 and Juan Paz, 22 were hurt": the second of two that are named with their ages. */
  private boolean isSecondOfTwo(int at) {
    int name = at - 2;
    while (name > 0 && isName(name)) {
      name--;
    }
    return digits(at)
        && tokens.wordOrEmpty(name).equals("and")
        && digits(name - 1)
        && tokens.wordOrEmpty(name - 2).equals(",")
        && isFullName(at - 2)
        && isFullName(name - 3);
  }

  /** Whether a name ends at token {@code i}: "Ana Paz", "Juan Paz Jr." */
  private boolean isNameBefore(int i) {
    boolean stop = tokens.word(i).equals(".") && classes.of(i) == WordClass.WORD;
    return tokens.isCapitalized(text, stop ? i - 1 : i);
  }

  /** "Ana Paz, 24 of Cali, was": the comma behind the age is left out. */
  private boolean isName(int i) {
    return i >= 0
        && i < tokens.size()
        && !tokens.upperCase()
        && tokens.isCapitalized(text, i)
        && classes.of(i) == WordClass.WORD;
  }

  private boolean isOnePerson(int i) {
    return Noun.of(tokens.word(i))
        .filter(n -> n.kind() == Noun.Kind.PERSON && !n.plural())
        .isPresent();
  }

  /** "His sons, 10 and 12, were hurt." */
  private boolean isOneOfTwoAges(int i) {
    int first = digits(i + 2) && tokens.wordOrEmpty(i + 1).equals("and") ? i : i - 2;
    int second = first + 2;
    return digits(first)
        && digits(second)
        && tokens.wordOrEmpty(first + 1).equals("and")
        && tokens.wordOrEmpty(first - 1).equals(",")
        && Noun.of(tokens.wordOrEmpty(first - 2)).isPresent()
        && Noun.of(tokens.wordOrEmpty(second + 1)).isEmpty();
  }

  /** "9 p.m.", which is cut into more words than one. */
  private boolean isClock(int after) {
    String half = tokens.wordOrEmpty(after);
    return half.equals("p.m")
        || half.equals("a.m")
        || (half.equals("a") || half.equals("p"))
            && tokens.wordOrEmpty(after + 1).equals(".")
            && tokens.wordOrEmpty(after + 2).equals("m");
  }

  /** "9 of 16" beside a picture. */
  private boolean isOneOfMany(Numbers.Reading reading) {
    boolean of =
        tokens.wordOrEmpty(reading.core() + 1).equals("of") && digits(reading.core() + 2)
            || tokens.wordOrEmpty(reading.core() - 1).equals("of") && digits(reading.core() - 2);
    return of && digits(reading.core());
  }

  private boolean digits(int i) {
    return i >= 0 && i < tokens.size() && tokens.isNumber(i);
  }

  /** "ages 25, 26 and 33". */
  private boolean listsAges(int i) {
    int at = i - 1;
    while (at > 0
        && at > i - 8
        && (tokens.word(at).equals(",") || tokens.word(at).equals("and") || tokens.isNumber(at))) {
      at--;
    }
    return switch (tokens.wordOrEmpty(at)) {
      case "age", "ages", "aged" -> true;
      default -> false;
    };
  }

  /** Whether the number at token {@code i} is that of a weapon: "a 9 mm pistol". */
  boolean isCalibre(int i) {
    return switch (tokens.wordOrEmpty(i + 1)) {
      case "mm", "caliber", "calibre", "kg", "kilo", "kilogram", "pound", "millimeter", "gauge" ->
          true;
      default -> false;
    };
  }

  /** Whether "12-year-old" starts at token {@code i}. */
  boolean isAge(int i) {
    String unit = tokens.wordOrEmpty(i + 1);
    return (unit.startsWith("year")
            || unit.equals("yr")
            || unit.startsWith("month")
            || unit.startsWith("week")
            || unit.startsWith("day"))
        && tokens.wordOrEmpty(i + 2).equals("old");
  }
}
