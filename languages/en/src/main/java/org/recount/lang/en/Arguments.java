package org.recount.lang.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.document.Tokens;
import org.recount.quantity.Bounds;

/**
 * Finds who stands before and after a verb or noun. English word order does most of the work: the
 * subject is the nearest noun phrase to the left that no preposition governs, the object the one
 * that follows, and "by" names who acts in the passive.
 */
final class Arguments {
  private static final int REACH = 12;
  private static final int WALK = 18;

  /** Verbs between a noun and its "by" phrase: "the attack carried out by". */
  private static final Set<String> COMMITTED =
      Set.of(
          "carried",
          "out",
          "perpetrated",
          "committed",
          "staged",
          "launched",
          "was",
          "were",
          "been",
          "has",
          "have",
          "had",
          "conducted",
          "claimed",
          "planned",
          "ordered",
          "executed",
          "directed");

  private static final Set<String> HITS =
      Set.of(
          "on",
          "at",
          "against",
          "into",
          "in",
          "outside",
          "near",
          "under",
          "inside",
          "toward",
          "towards",
          "of",
          "upon",
          "beneath",
          "between",
          "beside",
          "opposite",
          "underneath",
          "to",
          "aboard",
          "through",
          "from");

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

  private final Tokens tokens;
  private final NounPhrases phrases;
  private final Coordination coordination;

  Arguments(Tokens tokens, NounPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
    coordination = new Coordination(tokens, phrases);
  }

  /** Returns the coordinated phrases that start at {@code from}, adverbs skipped; empty if none. */
  List<NounPhrase> objects(int from) {
    int i = from;
    while (phrases.classOf(i) == WordClass.ADVERB
        && phrases.startingAt(i).isEmpty()
        && !phrases.opens(i)) {
      i++;
    }
    if (phrases.opens(i)) {
      return List.of();
    }
    return isPronoun(i) ? List.of(pronoun(i)) : coordination.startingAt(i);
  }

  /** Returns the subject of the verb at token {@code verb}, coordinated phrases in text order. */
  List<NounPhrase> subjects(int verb) {
    int i = verb - 1;
    while (isVerbal(phrases.classOf(i)) && i > 0 && !phrases.opens(i + 1)) {
      i--;
    }
    if (isRaised(i)) {
      i -= 2;
      while (isVerbal(phrases.classOf(i)) && i > 0 && !phrases.opens(i + 1)) {
        i--;
      }
    }
    if (phrases.opens(i + 1)) {
      return List.of();
    }
    String word = tokens.wordOrEmpty(i);
    if (word.equals("to") && TRIES.contains(tokens.wordOrEmpty(i - 1))) {
      return subjects(i - 1);
    }
    if (coordination.isAnd(i)) {
      return sharedSubjects(i);
    }
    if (phrases.classOf(i) == WordClass.RELATIVE || word.equals("that")) {
      return antecedents(i);
    }
    if (isPronoun(i)) {
      return List.of(pronoun(i));
    }
    if (word.equals(",") && i < verb - 1) {
      int relative = relativeBefore(i);
      return coordination.endingAt(relative < 0 ? i : relative - 1, false);
    }
    List<NounPhrase> nearest = coordination.endingAt(i, false);
    return nearest.stream().anyMatch(NounPhrase::acts) ? nearest : beforeRelative(i, nearest);
  }

  /** "Three guards who entered the home were hurt": those of whom the relative clause tells. */
  private List<NounPhrase> beforeRelative(int from, List<NounPhrase> nearest) {
    boolean verb = false;
    for (int i = from; i > 1 && i > from - WALK && !phrases.opens(i) && !isStop(i); i--) {
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

  /** The subject that a verb behind "and" shares with the verb before: "broke in and killed". */
  private List<NounPhrase> sharedSubjects(int and) {
    for (int i = and - 1; i > 0 && i > and - WALK && !isStop(i); i--) {
      if (phrases.classOf(i) == WordClass.VERB && !tokens.word(i).endsWith("ing")) {
        List<NounPhrase> subjects = coordination.isAnd(i - 1) ? List.of() : subjects(i);
        if (!subjects.isEmpty() && subjects.stream().allMatch(NounPhrase::acts)) {
          return subjects;
        }
      }
    }
    return List.of();
  }

  private boolean isStop(int i) {
    String word = tokens.word(i);
    return word.equals(".") && phrases.classOf(i) == WordClass.SIGN
        || word.equals(";")
        || word.equals(":");
  }

  /** The comma that opens the relative clause closed by the one at {@code comma}; -1 if none. */
  private int relativeBefore(int comma) {
    for (int i = comma - 1; i > 1 && i > comma - WALK && !isStop(i); i--) {
      if (phrases.classOf(i) == WordClass.RELATIVE) {
        return tokens.word(i - 1).equals(",") ? i - 1 : -1;
      }
    }
    return -1;
  }

  /**
   * Returns who suffers what a phrase after other words tells: "a man was taken to hospital with
   * gunshot wounds". The nearest person to the left in the same sentence whom no preposition
   * governs; empty if there is none.
   */
  List<NounPhrase> sufferer(int first, int sentenceFirst) {
    int i = first - 1;
    while (i >= sentenceFirst && i > first - WALK) {
      if (isPronoun(i)) {
        return List.of(pronoun(i));
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

  private boolean isPronoun(int i) {
    return switch (tokens.wordOrEmpty(i)) {
      case "he", "she", "him" -> true;
      default -> false;
    };
  }

  /** A pronoun for one person, which has no noun of its own. */
  private static NounPhrase pronoun(int i) {
    return new NounPhrase(
        i, i, i, -1, -1, NounPhrase.SOMEONE, Bounds.exactly(1), NounPhrase.NO_NUMBER, true, false);
  }

  private static boolean isVerbal(WordClass c) {
    return c == WordClass.BE
        || c == WordClass.HAVE
        || c == WordClass.AUXILIARY
        || c == WordClass.ADVERB;
  }

  /** Returns those named by the first "by" after token {@code last} in the same clause. */
  List<NounPhrase> by(int last) {
    for (int i = last + 1; i < tokens.size() && i <= last + REACH; i++) {
      if (phrases.opens(i)) {
        break;
      }
      if (tokens.word(i).equals("by")) {
        return objects(i + 1);
      }
      if (stops(i) && !COMMITTED.contains(tokens.word(i))) {
        break;
      }
    }
    return List.of();
  }

  /** Returns the people and things that prepositions after token {@code last} put in harm's way. */
  List<NounPhrase> hit(int last) {
    List<NounPhrase> found = new ArrayList<>();
    int limit = last + REACH;
    for (int i = last + 1; i < tokens.size() && i <= limit; i++) {
      if (stops(i) || phrases.opens(i)) {
        break;
      }
      if (HITS.contains(tokens.word(i))) {
        boolean front =
            tokens.wordOrEmpty(i + 1).equals("front") && tokens.wordOrEmpty(i + 2).equals("of");
        for (NounPhrase phrase : objects(front ? i + 3 : i + 1)) {
          if (phrase.isPerson() || phrase.isThing()) {
            found.add(phrase);
          }
        }
        int again = found.isEmpty() ? -1 : again(found.get(found.size() - 1).last() + 1);
        if (again > i) {
          i = again - 1;
          limit = Math.max(limit, again + REACH);
        } else if (!found.isEmpty()) {
          break;
        }
      }
    }
    return found;
  }

  /** Where the preposition is said again: "on the bank and on a school"; -1 if it is not. */
  private int again(int after) {
    int i = coordination.afterModifiers(after);
    i += tokens.wordOrEmpty(i).equals(",") ? 1 : 0;
    i += coordination.isAnd(i) ? 1 : 0;
    boolean said = tokens.wordOrEmpty(i).equals("on") || tokens.wordOrEmpty(i).equals("against");
    return i > after && said ? i : -1;
  }

  private boolean stops(int i) {
    WordClass c = phrases.classOf(i);
    return isStop(i)
        || c == WordClass.RELATIVE
        || c == WordClass.BE
        || c == WordClass.HAVE
        || c == WordClass.AUXILIARY
        || c == WordClass.VERB
        || c == WordClass.CONJUNCTION && !tokens.word(i).equals("and");
  }
}
