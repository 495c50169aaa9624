package org.recount.lang.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.codebook.Target;
import org.recount.document.Tokens;
import org.recount.quantity.Bounds;

/**
 * Finds who stands before and after a verb or noun. English word order does most of the work: the
 * subject is the nearest noun phrase to the left that no preposition governs, the object the one
 * that follows, and "by" names who acts in the passive.
 */
final class Arguments {
  private static final int REACH = 12;
  private static final int MOST_STEPS = 10;
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

  /** Prepositions that say more of a member of a list. */
  private static final Set<String> MODIFIES = Set.of("of", "from");

  private static final int MOST_MODIFIERS = 3;

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

  private static final Noun SOMEONE = new Noun(Noun.Kind.PERSON, Target.OTHER, false);

  private final Tokens tokens;
  private final NounPhrases phrases;

  Arguments(Tokens tokens, NounPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** Returns the coordinated phrases that start at {@code from}, adverbs skipped; empty if none. */
  List<NounPhrase> objects(int from) {
    List<NounPhrase> found = new ArrayList<>();
    int i = from;
    while (phrases.classOf(i) == WordClass.ADVERB
        && phrases.startingAt(i).isEmpty()
        && !phrases.opens(i)) {
      i++;
    }
    if (phrases.opens(i)) {
      return List.of();
    }
    if (isPronoun(i)) {
      return List.of(pronoun(i));
    }
    Optional<NounPhrase> next = phrases.startingAt(i);
    while (next.isPresent() && found.size() < MOST_STEPS) {
      NounPhrase phrase = owned(next.get());
      if (!found.isEmpty() && opensClause(phrase)) {
        break;
      }
      found.add(phrase);
      next = coordinated(phrase);
    }
    return found;
  }

  /** Returns what the phrase owns when it is a possessor, or counts: "three of the priests". */
  private NounPhrase owned(NounPhrase phrase) {
    if (phrase.possessor()) {
      return phrases.startingAt(phrase.last() + 2).map(this::owned).orElse(phrase);
    }
    boolean counts =
        tokens.wordOrEmpty(phrase.last() + 1).equals("of")
            && (phrase.isBareNumber() || COLLECTIVES.contains(tokens.word(phrase.last())));
    Optional<NounPhrase> whole =
        counts ? phrases.startingAt(phrase.last() + 2) : Optional.<NounPhrase>empty();
    return whole
        .filter(w -> w.isPerson() || w.isThing() || w.isAttacker())
        .map(w -> counted(phrase, w))
        .orElse(phrase);
  }

  private static final Set<String> COLLECTIVES =
      Set.of(
          "group",
          "groups",
          "members",
          "dozens",
          "hundreds",
          "number",
          "series",
          "one",
          "couple",
          "scores",
          "lives",
          "bodies",
          "majority",
          "rest",
          "pair");

  private static NounPhrase counted(NounPhrase number, NounPhrase whole) {
    return new NounPhrase(
        number.first(),
        whole.core(),
        whole.last(),
        whole.head(),
        whole.nameFirst(),
        whole.noun(),
        number.number().stated() ? number.number() : whole.number(),
        number.counted(),
        whole.definite(),
        whole.possessor());
  }

  private Optional<NounPhrase> coordinated(NounPhrase phrase) {
    int i = skipModifiers(phrase.last() + 1);
    boolean comma = tokens.wordOrEmpty(i).equals(",");
    boolean and = isAnd(i) || comma && isAnd(i + 1);
    if (comma) {
      i++;
      i = skipAge(i);
    }
    int joined = joining(i);
    i += isAnd(i) ? 1 : joined;
    if (!comma && !and && joined == 0 || phrases.opens(phrase.last() + 1)) {
      return Optional.empty();
    }
    return phrases
        .startingAt(i)
        .map(p -> phrase.isNamed() && isUnknownName(p) ? p.named(SOMEONE) : p)
        .filter(p -> p.noun() != NounPhrase.OTHER || p.isBareNumber());
  }

  /** Two rare words or more beside a person's name, in a text that shows no names by capitals. */
  private boolean isUnknownName(NounPhrase phrase) {
    boolean bare = phrase.noun() == NounPhrase.OTHER && phrase.first() == phrase.core();
    if (!bare || !tokens.upperCase() || phrase.last() == phrase.first()) {
      return false;
    }
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (phrases.classOf(i) != WordClass.WORD) {
        return false;
      }
    }
    return true;
  }

  /** In "X, 22, and Y" the number is an age. */
  private int skipAge(int i) {
    boolean age = phrases.classOf(i) == WordClass.NUMBER && tokens.wordOrEmpty(i + 1).equals(",");
    return age ? i + 2 : i;
  }

  /** Behind what prepositions add to a member of a list: "a firm at the corner, and a church". */
  private int skipModifiers(int from) {
    int i = from;
    for (int step = 0; step < MOST_MODIFIERS && MODIFIES.contains(tokens.wordOrEmpty(i)); step++) {
      Optional<NounPhrase> phrase = phrases.startingAt(i + 1);
      if (phrase.isEmpty()) {
        return i;
      }
      i = phrase.get().last() + (phrase.get().possessor() ? 2 : 1);
    }
    return i;
  }

  /** How many words join like "and": "as well as", "along with"; 0 if none do. */
  private int joining(int i) {
    String word = tokens.wordOrEmpty(i);
    String next = tokens.wordOrEmpty(i + 1);
    String third = tokens.wordOrEmpty(i + 2);
    if (word.equals("including")) {
      return 1;
    }
    if (word.equals("as") && next.equals("well") && third.equals("as")
        || word.equals("in") && next.equals("addition") && third.equals("to")) {
      return 3;
    }
    return next.equals("with") && (word.equals("along") || word.equals("together")) ? 2 : 0;
  }

  private boolean isAnd(int i) {
    String word = tokens.wordOrEmpty(i);
    return word.equals("and") || word.equals("&") || word.equals("or");
  }

  /** Whether a finite verb follows, so that the phrase is the subject of another clause. */
  private boolean opensClause(NounPhrase phrase) {
    int i = phrase.last() + 1;
    while (phrases.classOf(i) == WordClass.ADVERB) {
      i++;
    }
    WordClass next = phrases.classOf(i);
    boolean verb = next == WordClass.VERB && !tokens.word(i).endsWith("ing");
    return verb || next == WordClass.BE || next == WordClass.HAVE || next == WordClass.AUXILIARY;
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
    if (isAnd(i)) {
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
      return endingAt(relative < 0 ? i : relative - 1, false);
    }
    List<NounPhrase> nearest = endingAt(i, false);
    return nearest.stream().anyMatch(Arguments::acts) ? nearest : beforeRelative(i, nearest);
  }

  /** "Three guards who entered the home were hurt": those of whom the relative clause tells. */
  private List<NounPhrase> beforeRelative(int from, List<NounPhrase> nearest) {
    boolean verb = false;
    for (int i = from; i > 1 && i > from - WALK && !phrases.opens(i) && !isStop(i); i--) {
      WordClass c = phrases.classOf(i);
      verb |= c == WordClass.VERB || c == WordClass.BE;
      boolean who = c == WordClass.RELATIVE && tokens.word(i).equals("who");
      if (who && verb && !tokens.word(i - 1).equals(",")) {
        List<NounPhrase> people = endingAt(i - 1, true);
        return people.stream().anyMatch(Arguments::acts) ? people : nearest;
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
    int i = comma ? beforeAge(relative - 1) - 1 : relative - 1;
    boolean personal = tokens.word(relative).equals("who");
    List<NounPhrase> found = endingAt(i, personal && !comma);
    return personal && comma && !found.stream().anyMatch(Arguments::acts)
        ? endingAt(i, true)
        : found;
  }

  /** The subject that a verb behind "and" shares with the verb before: "broke in and killed". */
  private List<NounPhrase> sharedSubjects(int and) {
    for (int i = and - 1; i > 0 && i > and - WALK && !isStop(i); i--) {
      if (phrases.classOf(i) == WordClass.VERB && !tokens.word(i).endsWith("ing")) {
        List<NounPhrase> subjects = isAnd(i - 1) ? List.of() : subjects(i);
        if (!subjects.isEmpty() && subjects.stream().allMatch(Arguments::acts)) {
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

  private static boolean acts(NounPhrase phrase) {
    return phrase.isPerson() || phrase.isAttacker();
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
      if (!governed && (phrase.get().isPerson() || phrase.get().isAttacker())) {
        return endingAt(i, false);
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
        i, i, i, -1, -1, SOMEONE, Bounds.exactly(1), NounPhrase.NO_NUMBER, true, false);
  }

  private static boolean isVerbal(WordClass c) {
    return c == WordClass.BE
        || c == WordClass.HAVE
        || c == WordClass.AUXILIARY
        || c == WordClass.ADVERB;
  }

  /**
   * The coordinated phrases that end at a token.
   *
   * @param governed whether the nearest people count even behind a preposition
   */
  private List<NounPhrase> endingAt(int from, boolean governed) {
    List<NounPhrase> found = new ArrayList<>();
    int i = from;
    for (int step = 0; step < MOST_STEPS && i >= 0 && !phrases.opens(i + 1); step++) {
      String word = tokens.word(i);
      if (word.equals(",")) {
        i = beforeAge(i) - 1;
        continue;
      }
      if (word.equals(")") || word.equals("]")) {
        i = opening(i) - 1;
        continue;
      }
      Optional<NounPhrase> ending = phrases.endingAt(i);
      if (ending.isEmpty()) {
        WordClass c = phrases.classOf(i);
        if (c == WordClass.TIME || c == WordClass.ADVERB || found.isEmpty() && modifies(i)) {
          i--;
          continue;
        }
        break;
      }
      NounPhrase phrase = ending.get();
      int before = ownersFirst(phrase) - 1;
      if (phrases.classOf(before) == WordClass.PREPOSITION) {
        i = behind(phrase, before, found, governed);
        continue;
      }
      if (found.isEmpty()
          && !acts(phrase)
          && tokens.wordOrEmpty(before).endsWith("ing")
          && modifies(before)) {
        i = before - 1;
        continue;
      }
      if (!found.isEmpty() && phrase.noun() == NounPhrase.OTHER && !phrase.isBareNumber()) {
        break;
      }
      found.add(0, phrase);
      if (isAnd(before)) {
        i = before - 1;
      } else if (tokens.wordOrEmpty(before).equals(",")) {
        i = before;
      } else {
        break;
      }
    }
    return found;
  }

  /**
   * Takes a phrase behind a preposition, if it counts there.
   *
   * @return the token to go on from; -1 to stop
   */
  private int behind(NounPhrase phrase, int preposition, List<NounPhrase> found, boolean governed) {
    Optional<NounPhrase> whole = partOf(phrase, preposition);
    if (whole.isPresent() && found.isEmpty()) {
      found.add(0, whole.get());
      return -1;
    }
    if (tokens.word(preposition).equals("including") && acts(phrase)) {
      found.add(0, phrase);
      return preposition - (tokens.wordOrEmpty(preposition - 1).equals(",") ? 2 : 1);
    }
    if (governed && found.isEmpty() && acts(phrase)) {
      found.add(0, phrase);
      return -1;
    }
    return preposition - 1;
  }

  /** A participle that says more of the people before it: "a man dressed in", "men riding on". */
  private boolean modifies(int i) {
    String word = tokens.word(i);
    return phrases.classOf(i) == WordClass.VERB
        && (word.endsWith("ed") || word.endsWith("ing"))
        && phrases.endingAt(i - 1).filter(Arguments::acts).isPresent();
  }

  /** Where the phrase starts, its possessors included: "the dean of the town's school". */
  private int ownersFirst(NounPhrase phrase) {
    int first = phrase.first();
    Optional<NounPhrase> owner = ownerBefore(first);
    while (owner.isPresent() && (phrase.noun() == NounPhrase.OTHER || phrase.isThing())) {
      first = owner.get().first();
      owner = ownerBefore(first);
    }
    return first;
  }

  private Optional<NounPhrase> ownerBefore(int first) {
    return tokens.wordOrEmpty(first - 1).equals("'s")
        ? phrases.endingAt(first - 2)
        : Optional.empty();
  }

  /** "two of the priests", "a group of peasants": the people are those after "of". */
  private Optional<NounPhrase> partOf(NounPhrase phrase, int of) {
    if (!tokens.word(of).equals("of") || !(phrase.isPerson() || phrase.isAttacker())) {
      return Optional.empty();
    }
    return phrases
        .endingAt(of - 1)
        .filter(p -> p.isBareNumber() || COLLECTIVES.contains(tokens.word(p.last())))
        .map(p -> counted(p, phrase));
  }

  private int beforeAge(int comma) {
    boolean age =
        phrases.classOf(comma - 1) == WordClass.NUMBER && tokens.wordOrEmpty(comma - 2).equals(",");
    return age ? comma - 2 : comma;
  }

  private int opening(int close) {
    for (int i = close - 1; i >= 0 && i > close - REACH; i--) {
      String word = tokens.word(i);
      if (word.equals("(") || word.equals("[")) {
        return i;
      }
    }
    return close;
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
    int i = skipModifiers(after);
    i += tokens.wordOrEmpty(i).equals(",") ? 1 : 0;
    i += isAnd(i) ? 1 : 0;
    boolean said = tokens.wordOrEmpty(i).equals("on") || tokens.wordOrEmpty(i).equals("against");
    return i > after && said ? i : -1;
  }

  private boolean stops(int i) {
    WordClass c = phrases.classOf(i);
    String word = tokens.word(i);
    return word.equals(".") && c == WordClass.SIGN
        || word.equals(";")
        || word.equals(":")
        || c == WordClass.RELATIVE
        || c == WordClass.BE
        || c == WordClass.HAVE
        || c == WordClass.AUXILIARY
        || c == WordClass.VERB
        || c == WordClass.CONJUNCTION && !word.equals("and");
  }
}
