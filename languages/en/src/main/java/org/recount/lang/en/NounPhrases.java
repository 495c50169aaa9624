package org.recount.lang.en;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.codebook.Target;
import org.recount.document.Document;
import org.recount.document.Tokens;
import org.recount.quantity.Bounds;

/**
 * Cuts a text into base noun phrases without a tagger: a phrase runs over words that are neither
 * closed-class words nor verbs by list or ending (see {@link WordClass}).
 */
final class NounPhrases {
  private static final Noun SOMEONE = new Noun(Noun.Kind.PERSON, Target.CIVILIANS, false);

  private final String text;
  private final Tokens tokens;
  private final WordClasses classes;
  private final Measures measures;
  private final Names names;
  private final Numbers.Reading[] numberAt;
  private final boolean[] numeric;
  private final int[] startingAt;
  private final int[] endingAt;
  private final List<NounPhrase> phrases = new ArrayList<>();

  private NounPhrases(Document document) {
    text = document.text();
    tokens = document.tokens();
    classes = new WordClasses(document);
    measures = new Measures(text, tokens, classes);
    names = new Names(text, tokens, classes);
    int size = tokens.size();
    numberAt = new Numbers.Reading[size];
    numeric = new boolean[size];
    startingAt = new int[size];
    endingAt = new int[size];
    Arrays.fill(startingAt, -1);
    Arrays.fill(endingAt, -1);
  }

  /** Returns the phrases of a document. */
  static NounPhrases of(Document document) {
    NounPhrases found = new NounPhrases(document);
    found.count();
    found.cut();
    found.recogniseNames();
    return found;
  }

  /** All phrases in text order. */
  List<NounPhrase> all() {
    return phrases;
  }

  WordClass classOf(int i) {
    return classes.of(i);
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
    return classes.opens(i);
  }

  /** Whether a stop, a semicolon or a colon ends the clause at token {@code i}. */
  boolean isStop(int i) {
    String word = tokens.word(i);
    return word.equals(".") && classOf(i) == WordClass.SIGN || word.equals(";") || word.equals(":");
  }

  /** Whether a pronoun for one person stands at token {@code i}. */
  boolean isPronoun(int i) {
    return switch (tokens.wordOrEmpty(i)) {
      case "he", "she", "him" -> true;
      case "her" -> startingAt(i).isEmpty();
      default -> false;
    };
  }

  private void count() {
    for (Numbers.Reading reading : Numbers.find(text, tokens)) {
      if (!reading.ordinal() && !measures.holds(reading)) {
        numberAt[reading.first()] = reading;
        for (int i = reading.first(); i <= reading.last(); i++) {
          numeric[i] = true;
        }
      }
    }
  }

  private void cut() {
    int i = 0;
    while (i < startingAt.length) {
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
    if (i < startingAt.length && numberAt[i] != null) {
      counted = numberAt[i];
      i = counted.last() + 1;
      if (tokens.wordOrEmpty(i).equals("of") && classOf(i + 1) == WordClass.DETERMINER) {
        i = afterNumber(i + 2);
      }
    }
    while (counted.first() >= 0
        && !opens(i)
        && (classOf(i) == WordClass.DETERMINER && !tokens.word(i).equals("that")
            || tokens.word(i).equals("most"))) {
      i++;
    }
    int core = i;
    int segment = core;
    int possessive = -1;
    int age = -1;
    while (i < startingAt.length && (i == start || !classes.opens(i))) {
      if (measures.isAge(i)) {
        i += 3;
        age = i;
      } else if (tokens.word(i).equals("'s") && i > core) {
        possessive = i;
        i++;
        segment = i;
      } else if (inside(i, core)) {
        i++;
      } else if (i > core && names.opensNickname(i)) {
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
      boolean owned = counted.first() >= 0 && isMany(nounAt(possessive - 1), nounAt(i - 1));
      add(start, core, possessive - 1, owned ? NounPhrase.NO_NUMBER : counted, age, true);
      int own = age > segment ? age : -1; // in "the 12-year-old's arm" the age is the owner's
      add(segment, segment, i - 1, owned ? counted : NounPhrase.NO_NUMBER, own, false);
      return i;
    }
    if (i > core || counted.first() >= 0) {
      add(start, core, i - 1, counted, age, false);
    } else if (core == start + 1 && isAnother(start)) {
      keep(NounPhrase.pronoun(start));
    }
    return i;
  }

  /** "One of the five people": the first number counts them. */
  private int afterNumber(int i) {
    return i < numberAt.length && numberAt[i] != null ? numberAt[i].last() + 1 : i;
  }

  /** Of "one of the five people" the five; any other phrase as it is. */
  NounPhrase whole(NounPhrase phrase) {
    for (int i = phrase.counted().last() + 2;
        i < phrase.core() && phrase.counted().first() >= 0;
        i++) {
      if (numberAt[i] != null) {
        Numbers.Reading all = numberAt[i];
        return phrase.counted(
            new NounPhrase(i, i, i, -1, -1, NounPhrase.OTHER, all.bounds(), all, true, false));
      }
    }
    return phrase;
  }

  /** "One dead, another injured": a word for one person more, with no noun. */
  private boolean isAnother(int i) {
    WordClass after = classOf(i + 1);
    boolean verb = after == WordClass.VERB || after == WordClass.BE || after == WordClass.ADVERB;
    return tokens.word(i).equals("another") && verb;
  }

  private boolean inside(int i, int core) {
    WordClass c = classOf(i);
    if (numberAt[i] != null) {
      return false;
    }
    if (c.nominal()) {
      return !tokens.word(i).equals(".") || i > core;
    }
    if (c == WordClass.NUMBER && measures.isCalibre(i)) {
      return true;
    }
    if (c == WordClass.VERB && tokens.word(i).indexOf('-') > 0) {
      return isParticiple(tokens.word(i)) && classOf(i + 1).nominal();
    }
    return c == WordClass.VERB
        && isParticiple(tokens.word(i))
        && i == core
        && i > 0
        && (classOf(i - 1) == WordClass.DETERMINER || numeric[i - 1])
        && !tokens.word(i - 1).equals("that")
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

  private void add(
      int first, int core, int last, Numbers.Reading counted, int age, boolean possessor) {
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
      } else if (names.isMadeOfNames(head + 1, last)) {
        int given = tokens.upperCase() ? names.given(head + 1, last) : -1;
        boolean unknown = given > head + 1 && isRole(given - 1);
        noun = unknown ? SOMEONE : known;
        head = unknown ? given - 1 : head;
        nameFirst = unknown ? given : names.follows(known, head, last) ? head + 1 : -1;
      } else {
        head = -1;
      }
    } else if (age >= 0) {
      noun = SOMEONE;
      nameFirst = names.afterAge(Math.max(core, age), last);
      head = nameFirst < 0 ? last : -1;
    } else {
      int name = names.start(core, last);
      if (name >= 0) {
        nameFirst = name;
        boolean role = name > core && isRole(name - 1);
        noun = role ? SOMEONE : NounPhrase.SOMEONE;
        head = role ? name - 1 : -1;
      }
    }
    boolean definite =
        first < core && classOf(first) == WordClass.DETERMINER && !indefinite(tokens.word(first));
    Bounds number = number(first, core, noun, nameFirst, counted);
    NounPhrase phrase =
        new NounPhrase(
            first, core, last, head, nameFirst, noun, number, counted, definite, possessor);
    keep(phrase);
  }

  /** In capitals a word before a given name is what someone is: "ANALYST EDGAR PAZ". */
  private boolean isRole(int i) {
    return tokens.upperCase() && tokens.isWord(i) && tokens.word(i).length() > 2;
  }

  private void keep(NounPhrase phrase) {
    startingAt[phrase.first()] = phrases.size();
    if (phrase.core() <= phrase.last() && startingAt[phrase.core()] < 0) {
      startingAt[phrase.core()] = phrases.size();
    }
    endingAt[phrase.last()] = phrases.size();
    phrases.add(phrase);
  }

  private Optional<Noun> nounAt(int i) {
    return Noun.of(tokens.word(i));
  }

  /** "Three sheriff's deputies": the number counts what is owned. */
  private static boolean isMany(Optional<Noun> owner, Optional<Noun> owned) {
    return owner.isPresent() && !owner.get().plural() && owned.isPresent() && owned.get().plural();
  }

  private int lastNoun(int core, int last) {
    for (int i = last; i >= core; i--) {
      if (Noun.of(tokens.word(i)).isPresent()
          && !numeric[i]
          && !names.isParticle(i)
          && !classes.isSurname(i)) {
        return i;
      }
    }
    return -1;
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
