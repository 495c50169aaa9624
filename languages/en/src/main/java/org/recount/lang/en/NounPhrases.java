package org.recount.lang.en;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.codebook.Target;
import org.recount.document.Document;
import org.recount.document.Lexicon;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.quantity.Bounds;

/**
 * Cuts a text into base noun phrases without a tagger: a phrase runs over words that are neither
 * closed-class words nor verbs by list or ending (see {@link WordClass}). In a text wholly in
 * capitals a name is what follows a role ("MAYOR X Y") or starts with a given name; otherwise it is
 * a run of capitalised words.
 */
final class NounPhrases {
  private static final Set<String> GIVEN_NAMES = givenNames();
  private static final Set<String> MONTHS = WordLists.of("month");
  private static final int MOST_DAYS = 31;
  private static final int OLDEST = 110;
  private static final Noun SOMEONE = new Noun(Noun.Kind.PERSON, Target.CIVILIANS, false);
  private static final Set<String> PARTICLES = WordLists.of("particle");

  private static final Set<String> NOT_NAMES = WordLists.of("noname");

  private final String text;
  private final Tokens tokens;
  private final WordClass[] classes;
  private final Numbers.Reading[] numberAt;
  private final boolean[] numeric;
  private final int[] startingAt;
  private final int[] endingAt;
  private final boolean[] opens;
  private final List<NounPhrase> phrases = new ArrayList<>();

  private NounPhrases(Document document) {
    text = document.text();
    tokens = document.tokens();
    int size = tokens.size();
    classes = new WordClass[size];
    numberAt = new Numbers.Reading[size];
    numeric = new boolean[size];
    startingAt = new int[size];
    endingAt = new int[size];
    opens = new boolean[size];
    Arrays.fill(startingAt, -1);
    Arrays.fill(endingAt, -1);
  }

  private static Set<String> givenNames() {
    Set<String> names = new HashSet<>();
    Lexicon.read(NounPhrases.class, "given_names.tsv", Lexicon.Row::pattern)
        .rows()
        .forEach(row -> names.addAll(Arrays.asList(row.column(0).split(" "))));
    return Set.copyOf(names);
  }

  /** Returns the phrases of a document. */
  static NounPhrases of(Document document) {
    NounPhrases found = new NounPhrases(document);
    found.classify(document);
    found.cut();
    found.recogniseNames();
    return found;
  }

  /** All phrases in text order. */
  List<NounPhrase> all() {
    return phrases;
  }

  WordClass classOf(int i) {
    return i < 0 || i >= classes.length ? WordClass.SIGN : classes[i];
  }

  /** Returns the phrase that starts at token {@code i}; empty if none. */
  Optional<NounPhrase> startingAt(int i) {
    return i < 0 || i >= startingAt.length || startingAt[i] < 0
        ? Optional.empty()
        : Optional.of(phrases.get(startingAt[i]));
  }

  /** Returns the phrase that ends at token {@code i}; empty if none. */
  Optional<NounPhrase> endingAt(int i) {
    return i < 0 || i >= endingAt.length || endingAt[i] < 0
        ? Optional.empty()
        : Optional.of(phrases.get(endingAt[i]));
  }

  /** Whether a sentence, a title or a caption starts at token {@code i}, or none is there. */
  boolean opens(int i) {
    return i < 0 || i >= opens.length || opens[i];
  }

  /** Whether a stop belongs to the abbreviation before it rather than to the sentence. */
  private boolean isAbbreviationStop(Document document, int i) {
    if (!tokens.word(i).equals(".") || i + 1 >= classes.length || !tokens.isWord(i - 1)) {
      return false;
    }
    String before = tokens.word(i - 1);
    boolean initial =
        Character.isLetter(before.charAt(0))
            && (before.length() == 1 || before.length() == 3 && before.charAt(1) == '.');
    return (initial || English.ABBREVIATIONS.contains(before))
        && document.sentenceAt(tokens.start(i)) == document.sentenceAt(tokens.start(i + 1));
  }

  private void classify(Document document) {
    for (Span sentence : document.sentences()) {
      int first = tokens.at(sentence.start());
      if (first >= 0 && first < opens.length) {
        opens[first] = true;
      }
    }
    for (int i = 0; i < classes.length; i++) {
      boolean name =
          !tokens.upperCase()
              && tokens.isCapitalized(text, i)
              && i > 0
              && tokens.isWord(i - 1)
              && !tokens.word(i).endsWith("ing");
      classes[i] = WordClass.of(tokens.word(i), name);
    }
    for (int i = 1; i < classes.length; i++) {
      if (isAbbreviationStop(document, i)) {
        classes[i] = WordClass.WORD;
      } else if (isVerbHere(i)) {
        classes[i] = WordClass.VERB;
      }
    }
    for (Numbers.Reading reading : Numbers.find(text, tokens)) {
      if (!reading.ordinal() && !isMeasure(reading)) {
        numberAt[reading.first()] = reading;
        for (int i = reading.first(); i <= reading.last(); i++) {
          numeric[i] = true;
        }
      }
    }
  }

  /** "Man shot in Mobile" and "police suspect" hold verbs, "a shot" and "the suspect" nouns. */
  private boolean isVerbHere(int i) {
    WordClass before = classes[i - 1];
    return switch (tokens.word(i)) {
      case "shot" ->
          !opens[i]
              && before != WordClass.DETERMINER
              && before != WordClass.NUMBER
              && (before != WordClass.ADJECTIVE || tokens.word(i - 1).equals("old"))
              && !tokens.word(i - 1).equals("gun");
      case "suspect" ->
          before == WordClass.PRONOUN
              || tokens.word(i - 1).equals("police")
              || tokens.word(i - 1).endsWith("s") && before.nominal();
      default -> false;
    };
  }

  /** Money, clock times, shares and ages count no people. */
  private boolean isMeasure(Numbers.Reading reading) {
    String before = tokens.wordOrEmpty(reading.core() - 1);
    String after = tokens.wordOrEmpty(reading.last() + 1);
    return before.equals("$")
        || before.equals("no")
        || before.equals("#")
        || after.equals("%")
        || classOf(reading.last() + 1) == WordClass.TIME
        || classOf(reading.last() + 1) == WordClass.UNIT
        || isDay(reading)
        || isAgeAfterName(reading)
        || isClock(reading.last() + 1)
        || isOneOfMany(reading)
        || isOneOfTwoAges(reading.core())
        || isCalibre(reading.core())
        || isAge(reading.last())
        || tokens.wordOrEmpty(reading.last() + 1).equals("-") && isAge(reading.last() + 2)
        || isAge(reading.core())
        || listsAges(reading.core());
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
        || at < 2
        || !tokens.isCapitalized(text, at - 2)) {
      return false;
    }
    return switch (tokens.wordOrEmpty(at + 1)) {
      case ",", ".", ";", ")", "" -> !tokens.wordOrEmpty(at + 2).equals("including");
      default -> false;
    };
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
    return i >= 0 && i < classes.length && tokens.isNumber(i);
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

  private boolean isCalibre(int i) {
    return switch (tokens.wordOrEmpty(i + 1)) {
      case "mm", "caliber", "calibre", "kg", "kilo", "kilogram", "pound", "millimeter", "gauge" ->
          true;
      default -> false;
    };
  }

  private boolean isAge(int i) {
    String unit = tokens.wordOrEmpty(i + 1);
    return (unit.startsWith("year")
            || unit.equals("yr")
            || unit.startsWith("month")
            || unit.startsWith("week")
            || unit.startsWith("day"))
        && tokens.wordOrEmpty(i + 2).equals("old");
  }

  private void cut() {
    int i = 0;
    while (i < classes.length) {
      int end = phraseFrom(i);
      i = Math.max(i + 1, end);
    }
  }

  /** A single surname names the person whose full name stands elsewhere in the text. */
  private void recogniseNames() {
    Set<String> known = new HashSet<>();
    for (NounPhrase phrase : phrases) {
      for (int i = phrase.nameFirst(); i >= 0 && i <= phrase.last(); i++) {
        if (tokens.word(i).length() > 2) {
          known.add(tokens.word(i));
        }
      }
    }
    for (int p = 0; p < phrases.size() && !known.isEmpty(); p++) {
      NounPhrase phrase = phrases.get(p);
      if (phrase.noun() == NounPhrase.OTHER && isKnownName(phrase, known)) {
        phrases.set(p, phrase.named(NounPhrase.SOMEONE));
      }
    }
  }

  private boolean isKnownName(NounPhrase phrase, Set<String> known) {
    if (phrase.first() < phrase.core() || phrase.counted().first() >= 0) {
      return false;
    }
    for (int i = phrase.core(); i <= phrase.last(); i++) {
      boolean part = known.contains(tokens.word(i)) && tokens.isCapitalized(text, i);
      if (!part && tokens.isWord(i)) {
        return false;
      }
    }
    return phrase.core() <= phrase.last();
  }

  /** Adds the phrase that starts at {@code start}, if any, and returns the token after it. */
  private int phraseFrom(int start) {
    int i = start;
    Numbers.Reading counted = NounPhrase.NO_NUMBER;
    while (classOf(i) == WordClass.DETERMINER && numberAt[i] == null) {
      i++;
    }
    if (i < classes.length && numberAt[i] != null) {
      counted = numberAt[i];
      i = counted.last() + 1;
      if (tokens.wordOrEmpty(i).equals("of") && classOf(i + 1) == WordClass.DETERMINER) {
        i += 2;
      }
    }
    while (classOf(i) == WordClass.DETERMINER && counted.first() >= 0 && !opens(i)) {
      i++;
    }
    int core = i;
    int segment = core;
    int possessive = -1;
    boolean age = false;
    while (i < classes.length && (i == start || !opens[i])) {
      if (isAge(i)) {
        i += 3;
        age = true;
      } else if (tokens.word(i).equals("'s") && i > core) {
        possessive = i;
        i++;
        segment = i;
      } else if (inside(i, core)) {
        i++;
      } else if (i > core && nickname(i)) {
        i += 3;
      } else if (i > start && Insertion.end(tokens, classes, i) > 0) {
        i = Insertion.end(tokens, classes, i);
      } else {
        break;
      }
    }
    if (possessive == i - 1 && possessive >= 0) {
      i--;
      add(start, core, i - 1, counted, age, true);
      return i + 1;
    }
    if (possessive >= 0) {
      add(start, core, possessive - 1, counted, age, true);
      add(segment, segment, i - 1, NounPhrase.NO_NUMBER, age, false);
      return i;
    }
    if (i > core || counted.first() >= 0) {
      add(start, core, i - 1, counted, age, false);
    }
    return i;
  }

  private boolean inside(int i, int core) {
    WordClass c = classOf(i);
    if (numberAt[i] != null) {
      return false;
    }
    if (c.nominal()) {
      return !tokens.word(i).equals(".") || i > core;
    }
    if (c == WordClass.NUMBER && isCalibre(i)) {
      return true;
    }
    return c == WordClass.VERB
        && isParticiple(tokens.word(i))
        && i == core
        && i > 0
        && (classOf(i - 1) == WordClass.DETERMINER || numeric[i - 1])
        && classOf(i + 1).nominal()
        && !isVerbAfterNumber(i);
  }

  private static boolean isParticiple(String word) {
    return word.endsWith("ed") || word.endsWith("ing") || word.endsWith("n") || word.equals("paid");
  }

  /** In "one killed people" the word after a bare number is a verb only when an object follows. */
  private boolean isVerbAfterNumber(int i) {
    return classOf(i + 1) == WordClass.DETERMINER;
  }

  /** A nickname in quotes or brackets inside a name. */
  private boolean nickname(int i) {
    String open = tokens.wordOrEmpty(i);
    String close = tokens.wordOrEmpty(i + 2);
    boolean quoted =
        open.equals("\"") && close.equals("\"")
            || open.equals("“") && close.equals("”")
            || open.equals("(") && close.equals(")")
            || open.equals("'") && close.equals("'");
    return quoted
        && classOf(i - 1) == WordClass.WORD
        && classOf(i + 3) == WordClass.WORD
        && tokens.isCapitalized(text, i - 1)
        && tokens.isCapitalized(text, i + 3);
  }

  private void add(
      int first, int core, int last, Numbers.Reading counted, boolean age, boolean possessor) {
    if (last < first) {
      return;
    }
    int head = lastNoun(core, last);
    int nameFirst = -1;
    Noun noun = NounPhrase.OTHER;
    if (head >= 0) {
      Noun known = Noun.of(tokens.word(head)).orElseThrow();
      if (head == last) {
        noun = known;
      } else if (nameLike(head + 1, last)) {
        noun = known;
        nameFirst = isNamed(known, head, last) ? head + 1 : -1;
      } else {
        head = -1;
      }
    } else if (age) {
      noun = SOMEONE;
      head = last;
      if (last >= core && tokens.isCapitalized(text, last) && classOf(last) == WordClass.WORD) {
        nameFirst = firstCapital(core, last);
      }
    } else {
      int name = nameStart(core, last);
      if (name >= 0) {
        nameFirst = name;
        noun = NounPhrase.SOMEONE;
      }
    }
    boolean definite =
        first < core && classOf(first) == WordClass.DETERMINER && !indefinite(tokens.word(first));
    Bounds number = number(first, core, noun, nameFirst, counted);
    NounPhrase phrase =
        new NounPhrase(
            first, core, last, head, nameFirst, noun, number, counted, definite, possessor);
    startingAt[first] = phrases.size();
    if (core <= last && startingAt[core] < 0) {
      startingAt[core] = phrases.size();
    }
    endingAt[last] = phrases.size();
    phrases.add(phrase);
  }

  /** After a plural only a given name starts a name: "students Ana Paz and …". */
  private boolean isNamed(Noun noun, int head, int last) {
    return noun.kind() == Noun.Kind.PERSON
        && (!noun.plural() || last > head + 1 && GIVEN_NAMES.contains(tokens.word(head + 1)));
  }

  private int firstCapital(int core, int last) {
    int i = last;
    while (i > core && classOf(i - 1) == WordClass.WORD && tokens.isCapitalized(text, i - 1)) {
      i--;
    }
    return tokens.upperCase() ? -1 : i;
  }

  private int lastNoun(int core, int last) {
    for (int i = last; i >= core; i--) {
      if (Noun.of(tokens.word(i)).isPresent() && !numeric[i] && !isParticle(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean nameLike(int from, int to) {
    for (int i = from; i <= to; i++) {
      boolean sign = !tokens.isWord(i);
      if (sign) {
        continue;
      }
      if (classOf(i) != WordClass.WORD
          || NOT_NAMES.contains(tokens.word(i))
          || !tokens.isCapitalized(text, i) && !isParticle(i)) {
        return false;
      }
    }
    return true;
  }

  /** A small word inside a name: "Ahmed al-Rubaye", "Nguyen Van Tho". */
  private boolean isParticle(int i) {
    if (!PARTICLES.contains(tokens.word(i)) || tokens.upperCase() || i == 0) {
      return false;
    }
    int next = tokens.wordOrEmpty(i + 1).equals("-") ? i + 2 : i + 1;
    return next < tokens.size()
        && tokens.isCapitalized(text, i - 1)
        && tokens.isWord(i - 1)
        && tokens.isCapitalized(text, next);
  }

  /** Where the name starts in a phrase with no known noun; -1 if it holds no name. */
  private int nameStart(int core, int last) {
    int start = last;
    while (start - 1 >= core
        && (!tokens.isWord(start - 1)
            || classOf(start - 1) == WordClass.WORD && tokens.isCapitalized(text, start - 1)
            || isParticle(start - 1))) {
      start--;
    }
    if (start < 0 || last < core || !nameLike(start, last) || !tokens.isWord(start)) {
      return -1;
    }
    if (tokens.upperCase()) {
      return last > start && GIVEN_NAMES.contains(tokens.word(start)) ? start : -1;
    }
    boolean given = GIVEN_NAMES.contains(tokens.word(start));
    return last > start && (given || start == core) ? start : -1;
  }

  private static boolean indefinite(String word) {
    return switch (word) {
      case "a", "an", "another", "any", "each", "every", "all", "no", "such", "certain" -> true;
      default -> false;
    };
  }

  private Bounds number(int first, int core, Noun noun, int name, Numbers.Reading counted) {
    if (counted.first() >= 0) {
      return counted.bounds();
    }
    if (name >= 0) {
      return Bounds.exactly(1);
    }
    String article = first < core ? tokens.word(first) : "";
    if (article.equals("a") || article.equals("an") || article.equals("another")) {
      return Bounds.exactly(1);
    }
    if (noun == NounPhrase.OTHER) {
      return Bounds.UNSTATED;
    }
    return noun.plural() ? Bounds.UNSTATED : Bounds.exactly(1);
  }
}
