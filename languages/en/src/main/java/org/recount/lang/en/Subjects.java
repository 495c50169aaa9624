package org.recount.lang.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.document.Tokens;

/**
 * Finds who stands before a verb: the nearest noun phrase to the left that no preposition governs,
 * past auxiliaries and relative clauses, or the subject of the verb that "and" joins to this one.
 */
final class Subjects {
  private static final int WALK = 18;

  /** The longest relative clause that is passed over, in words. */
  private static final int CLAUSE = 26;

  /** Verbs whose subject is that of the infinitive behind them: "they tried to kidnap him". */
  private static final Set<String> TRIES =
      Set.of(
          "tried",
          "try",
          "trying",
          "attempted",
          "attempting",
          "managed",
          "wanted",
          "threatened",
          "planned",
          "plotted",
          "intended",
          "began",
          "started",
          "continued",
          "sought",
          "vowed");

  /** Prepositions that make people part of a report, a case or a number. */
  private static final Set<String> HOLDS = Set.of("of", "about", "among");

  /** Verbs behind whose preposition stands what came of a deed: "ended with two wounded". */
  private static final Set<String> RESULTS = WordLists.of("results");

  private static final Set<String> SUBORDINATES = WordLists.of("subordinates");

  private final Tokens tokens;
  private final NounPhrases phrases;
  private final Coordination coordination;

  Subjects(Tokens tokens, NounPhrases phrases, Coordination coordination) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.coordination = coordination;
  }

  /** Returns the subject of the verb at token {@code verb}, coordinated phrases in text order. */
  List<NounPhrase> of(int verb) {
    int i = verb - 1;
    i = beforeVerbs(i);
    if (isRaised(i)) {
      i = beforeVerbs(i - 2);
    }
    if (phrases.opens(i + 1)) {
      return List.of();
    }
    String word = tokens.wordOrEmpty(i);
    if (word.equals("to") && TRIES.contains(tokens.wordOrEmpty(i - 1))) {
      return of(i - 1);
    }
    if (coordination.isAnd(i)) {
      return sharedSubjects(i);
    }
    if (coordination.partOfThem(i).isPresent()) {
      return List.of(coordination.partOfThem(i).get());
    }
    if (phrases.classOf(i) == WordClass.RELATIVE || word.equals("that")) {
      return antecedents(i);
    }
    if (phrases.isPronoun(i)) {
      return List.of(NounPhrase.pronoun(i));
    }
    if (word.equals(",") && i < verb - 1) {
      int relative = relativeBefore(i);
      return coordination.endingAt(relative < 0 ? i : relative - 1, false);
    }
    if (isDash(i)) {
      return aroundDashes(i);
    }
    List<NounPhrase> nearest = coordination.endingAt(i, false);
    return nearest.stream().anyMatch(NounPhrase::acts) ? nearest : beforeRelative(i, nearest);
  }

  /** The first token to the left that is no auxiliary: "they were both", "a man has been". */
  private int beforeVerbs(int from) {
    int i = from;
    while (i > 0 && !phrases.opens(i + 1)) {
      if (isVerbal(phrases.classOf(i)) || isAll(i)) {
        i--;
      } else if (isTime(i)) {
        i -= 2;
      } else {
        break;
      }
    }
    return i;
  }

  private boolean isDash(int i) {
    return switch (tokens.wordOrEmpty(i)) {
      case "-", "–", "—" -> true;
      default -> false;
    };
  }

  /**
   * "Three men - a driver and two guards - were shot": those before the dashes, or those between
   * them where nothing else tells how many there are.
   */
  private List<NounPhrase> aroundDashes(int close) {
    int last = isDash(close - 1) ? close - 2 : close - 1; // "--"
    int open = last;
    while (open > close - CLAUSE && !phrases.opens(open) && !isDash(open)) {
      open--;
    }
    if (!isDash(open)) {
      return List.of();
    }
    int first = isDash(open - 1) ? open - 2 : open - 1;
    List<NounPhrase> before = coordination.endingAt(first, false);
    List<NounPhrase> between = coordination.endingAt(last, false);
    boolean told = before.stream().anyMatch(p -> p.acts() && p.number().stated());
    boolean list = !between.isEmpty() && between.stream().allMatch(NounPhrase::acts);
    return told || !list ? before : between;
  }

  /** "Gunmen this morning killed": a time between the subject and the verb. */
  private boolean isTime(int i) {
    return phrases.classOf(i) == WordClass.TIME
        && tokens.wordOrEmpty(i - 1).equals("this")
        && !phrases.opens(i - 1);
  }

  /** "Were all", "are both": a word for the whole subject behind "be". */
  private boolean isAll(int i) {
    return phrases.classOf(i - 1) == WordClass.BE
        && (tokens.wordOrEmpty(i).equals("all") || tokens.wordOrEmpty(i).equals("both"));
  }

  /**
   * Returns those right before words that hang on them, whatever governs them: "a report of a boy
   * shot", "among three injured"; empty if nobody stands there.
   */
  List<NounPhrase> besides(int first) {
    int i = first - 1;
    while ((phrases.classOf(i) == WordClass.ADVERB || tokens.wordOrEmpty(i).equals("being"))
        && !phrases.opens(i + 1)) {
      i--;
    }
    Optional<NounPhrase> phrase = phrases.opens(i + 1) ? Optional.empty() : phrases.endingAt(i);
    if (phrase.isEmpty() || !isGoverned(phrase.get())) {
      return List.of();
    }
    if (tokens.word(phrase.get().first() - 1).equals("among")) {
      return List.of(phrase.get());
    }
    return phrase.get().acts() ? coordination.endingAt(i, true) : List.of();
  }

  /** Whether a preposition makes a phrase part of what is no person: "a report of", "among". */
  private boolean isGoverned(NounPhrase phrase) {
    int before = phrase.first() - 1;
    boolean owned =
        tokens.wordOrEmpty(before).equals("of")
            && phrases.endingAt(before - 1).filter(p -> p.acts() || p.isBareNumber()).isPresent();
    boolean result = RESULTS.contains(tokens.wordOrEmpty(before - 1));
    return (HOLDS.contains(tokens.wordOrEmpty(before)) || result) && !owned;
  }

  /** "Three guards who entered the home were hurt": those of whom the relative clause tells. */
  private List<NounPhrase> beforeRelative(int from, List<NounPhrase> nearest) {
    boolean verb = false;
    for (int i = from; i > 1 && i > from - WALK && !phrases.opens(i) && !phrases.isStop(i); i--) {
      WordClass c = phrases.classOf(i);
      verb |= c == WordClass.VERB || c == WordClass.BE;
      boolean who = c == WordClass.RELATIVE && tokens.word(i).equals("who");
      if (who && verb && !tokens.word(i - 1).equals(",")) {
        List<NounPhrase> people = coordination.endingAt(i - 1, true);
        return people.stream().anyMatch(NounPhrase::acts) ? people : nearest;
      }
      if (c == WordClass.RELATIVE || c == WordClass.CONJUNCTION || tokens.word(i).equals(",")) {
        return nearest;
      }
    }
    return nearest;
  }

  /** Of whom a relative clause tells: for "who" the nearest people, whatever governs them. */
  private List<NounPhrase> antecedents(int relative) {
    boolean comma = tokens.wordOrEmpty(relative - 1).equals(",");
    int i = comma ? coordination.beforeAge(relative - 1) - 1 : relative - 1;
    boolean personal = tokens.word(relative).equals("who");
    List<NounPhrase> found = coordination.endingAt(i, personal && !comma);
    return personal && comma && !found.stream().anyMatch(NounPhrase::acts)
        ? coordination.endingAt(i, true)
        : found;
  }

  /**
   * Returns the subject that a verb shares with one before it in the sentence: "broke in and
   * killed"; empty if there is none.
   */
  List<NounPhrase> sharedSubjects(int and) {
    boolean aside = false;
    for (int i = and - 1; i > 0 && i > and - WALK && !phrases.isStop(i); i--) {
      WordClass c = phrases.classOf(i);
      boolean verb = c == WordClass.VERB && !tokens.word(i).endsWith("ing");
      if (verb || aside && c == WordClass.BE) {
        List<NounPhrase> subjects = coordination.isAnd(i - 1) ? List.of() : of(i);
        int before = subjects.isEmpty() ? -1 : subjects.get(0).first() - 1;
        boolean suffers = phrases.classOf(i - 1) == WordClass.BE;
        if (SUBORDINATES.contains(tokens.wordOrEmpty(before)) && !suffers) {
          aside = true;
          i = before;
        } else if (!subjects.isEmpty() && subjects.stream().allMatch(NounPhrase::acts)) {
          return subjects;
        }
      }
    }
    return List.of();
  }

  /** The comma that opens the relative clause closed by the one at {@code comma}; -1 if none. */
  private int relativeBefore(int comma) {
    for (int i = comma - 1; i > 1 && i > comma - CLAUSE && !phrases.isStop(i); i--) {
      if (phrases.classOf(i) == WordClass.RELATIVE) {
        return tokens.word(i - 1).equals(",") ? i - 1 : -1;
      }
    }
    return -1;
  }

  /**
   * Returns of whom a phrase behind other words tells: "a man was taken to hospital with gunshot
   * wounds". The nearest person to the left in the same sentence whom no preposition governs; empty
   * if there is none.
   */
  List<NounPhrase> nearestPeople(int first, int sentenceFirst) {
    int i = first - 1;
    while (i >= sentenceFirst && i > first - WALK) {
      if (phrases.isPronoun(i)) {
        return List.of(NounPhrase.pronoun(i));
      }
      Optional<NounPhrase> phrase = phrases.endingAt(i);
      if (phrase.isEmpty()) {
        i--;
        continue;
      }
      int before = phrase.get().first() - 1;
      boolean governed = phrases.classOf(before) == WordClass.PREPOSITION;
      if (!governed && phrase.get().acts()) {
        return coordination.endingAt(i, false);
      }
      i = before;
    }
    return List.of();
  }

  /** Whether "are said to" ends at token {@code i}: its subject is that of the verb after it. */
  private boolean isRaised(int i) {
    if (!tokens.wordOrEmpty(i).equals("to")) {
      return false;
    }
    return switch (tokens.wordOrEmpty(i - 1)) {
      case "said", "reported", "believed", "thought", "understood", "alleged", "feared", "known" ->
          phrases.classOf(i - 2) == WordClass.BE;
      default -> false;
    };
  }

  private static boolean isVerbal(WordClass c) {
    return c == WordClass.BE
        || c == WordClass.HAVE
        || c == WordClass.AUXILIARY
        || c == WordClass.ADVERB;
  }
}
