package org.recount.lang.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recount.document.Tokens;

/**
 * Finds who stands before and after a verb or noun. English word order does most of the work: the
 * subject stands before the verb (see {@link Subjects}), the object is the phrase that follows, and
 * "by" names who acts in the passive.
 */
final class Arguments {
  private static final int REACH = 12;

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
          "directed",
          "caused",
          "provoked",
          "set",
          "detonated",
          "triggered",
          "masterminded");

  /** Verbs between a bomb and where it is: "a bomb planted under the bridge". */
  private static final Set<String> PLACED = Set.of("planted", "placed", "hidden", "concealed");

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

  private final Tokens tokens;
  private final NounPhrases phrases;
  private final Coordination coordination;
  private final Subjects subjects;

  Arguments(Tokens tokens, NounPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
    coordination = new Coordination(tokens, phrases);
    subjects = new Subjects(tokens, phrases, coordination);
  }

  /** Returns the subject of the verb at token {@code verb}, coordinated phrases in text order. */
  List<NounPhrase> subjects(int verb) {
    return subjects.of(verb);
  }

  /** Returns the subject of the verb that those behind it share: "he shot her, then fled". */
  List<NounPhrase> shared(int first) {
    return subjects.sharedSubjects(first);
  }

  /** Returns those right before words that hang on them; empty if nobody stands there. */
  List<NounPhrase> besides(int first) {
    return subjects.besides(first);
  }

  /** Returns the nearest people to the left of whom words at {@code first} may tell. */
  List<NounPhrase> nearestPeople(int first, int sentenceFirst) {
    return subjects.nearestPeople(first, sentenceFirst);
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
    return phrases.isPronoun(i) ? List.of(NounPhrase.pronoun(i)) : coordination.startingAt(i);
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
      int said = afterSource(i);
      if (said > i) {
        i = said;
        continue;
      }
      if (stops(i) && !COMMITTED.contains(tokens.word(i))) {
        break;
      }
    }
    return List.of();
  }

  /** Where the comma stands that ends ", according to the police,"; {@code i} if none does. */
  private int afterSource(int i) {
    if (tokens.word(i).equals(",") && tokens.wordOrEmpty(i + 1).equals("according")) {
      for (int end = i + 2; end < tokens.size() && end <= i + REACH; end++) {
        if (tokens.word(end).equals(",")) {
          return end;
        }
      }
    }
    return i;
  }

  /** Returns the people and things that prepositions after token {@code last} put in harm's way. */
  List<NounPhrase> hit(int last) {
    List<NounPhrase> found = new ArrayList<>();
    int limit = last + REACH;
    boolean committed = false;
    for (int i = last + 1; i < tokens.size() && i <= limit; i++) {
      committed |= COMMITTED.contains(tokens.word(i));
      boolean passes = COMMITTED.contains(tokens.word(i)) || PLACED.contains(tokens.word(i));
      if (stops(i) && !passes || phrases.opens(i)) {
        break;
      }
      if (committed ? tokens.word(i).equals("against") : HITS.contains(tokens.word(i))) {
        boolean front =
            tokens.wordOrEmpty(i + 1).equals("front") && tokens.wordOrEmpty(i + 2).equals("of");
        for (NounPhrase phrase : objects(front ? i + 3 : i + 1)) {
          if (phrase.isPerson() || phrase.isThing()) {
            found.add(phrase);
          }
        }
        int again =
            found.isEmpty() ? -1 : again(found.get(found.size() - 1).last() + 1, tokens.word(i));
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
  private int again(int after, String preposition) {
    int i = coordination.afterModifiers(after);
    i += tokens.wordOrEmpty(i).equals(",") ? 1 : 0;
    i += coordination.isAnd(i) ? 1 : 0;
    String word = tokens.wordOrEmpty(i);
    boolean said = word.equals(preposition) || word.equals("on") || word.equals("against");
    return i > after && said ? i : -1;
  }

  private boolean stops(int i) {
    WordClass c = phrases.classOf(i);
    return phrases.isStop(i)
        || c == WordClass.RELATIVE
        || c == WordClass.BE
        || c == WordClass.HAVE
        || c == WordClass.AUXILIARY
        || c == WordClass.VERB
        || c == WordClass.CONJUNCTION && !tokens.word(i).equals("and");
  }
}
