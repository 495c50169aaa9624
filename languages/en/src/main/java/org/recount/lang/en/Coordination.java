package org.recount.lang.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.document.Tokens;

/**
 * Reads noun phrases that commas, "and" and their like join into one list, from its first phrase on
 * or from its last one back. Ages, brackets and what prepositions add to a member are passed over,
 * and of "two of the priests" or "a group of peasants" the people are those after "of".
 */
final class Coordination {
  private static final int MOST_STEPS = 10;
  private static final int MOST_MODIFIERS = 3;

  /** The farthest that a bracket reaches, in words. */
  private static final int REACH = 12;

  /** Prepositions that say more of a member of a list. */
  private static final Set<String> MODIFIES = Set.of("of", "from");

  private static final Set<String> AGES = WordLists.of("ages");
  private static final Set<String> DECADE = WordLists.of("decade");
  private static final Set<String> THEM = WordLists.of("them");
  private static final Set<String> GUNPLAY = WordLists.of("gunplay");
  private static final Set<String> AFTERMATH = WordLists.of("aftermath");
  private static final Set<String> HARMED = WordLists.of("harmed");

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

  private final Tokens tokens;
  private final NounPhrases phrases;

  Coordination(Tokens tokens, NounPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** Returns the coordinated phrases that start at token {@code from}; empty if none. */
  List<NounPhrase> startingAt(int from) {
    List<NounPhrase> found = new ArrayList<>();
    Optional<NounPhrase> next = phrases.startingAt(from);
    while (next.isPresent() && found.size() < MOST_STEPS) {
      NounPhrase phrase = owned(next.get());
      boolean governed = tokens.wordOrEmpty(from - 1).equals("of") && isPlural(phrase.last() + 1);
      if (!found.isEmpty() && (opensClause(phrase) && !governed || isBoth(phrase))) {
        break;
      }
      found.add(phrase);
      next = coordinated(phrase);
    }
    return found;
  }

  /** "The bodies of a nurse and a boy were found": the verb is that of the bodies. */
  private boolean isPlural(int i) {
    return tokens.wordOrEmpty(i).equals("were") || tokens.wordOrEmpty(i).equals("are");
  }

  /** "The deaths of Ana Paz and Eva Lara, both from Cali": those listed before. */
  private boolean isBoth(NounPhrase phrase) {
    return phrase.isBareNumber() && tokens.word(phrase.first()).equals("both");
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
    return whole.filter(w -> w.acts() || w.isThing()).map(w -> w.counted(phrase)).orElse(phrase);
  }

  private Optional<NounPhrase> coordinated(NounPhrase phrase) {
    int listed = phrase.isNamed() ? afterSemicolon(phrase.last() + 1) : -1;
    if (listed > 0) {
      return phrases.startingAt(listed).filter(NounPhrase::acts);
    }
    int i = afterModifiers(phrase.last() + 1);
    boolean comma = tokens.wordOrEmpty(i).equals(",");
    boolean and = isAnd(i) || comma && isAnd(i + 1);
    if (comma) {
      i++;
      i = phrase.isNamed() && isUnclosedAge(i) ? i + 1 : skipAge(i);
    }
    int joined = joining(i);
    i += isAnd(i) ? 1 : joined;
    if (!comma && !and && joined == 0 || phrases.opens(phrase.last() + 1)) {
      return Optional.empty();
    }
    return phrases
        .startingAt(i)
        .map(p -> phrase.isNamed() && isUnknownName(p) ? p.named(NounPhrase.SOMEONE) : p)
        .filter(p -> p.noun() != NounPhrase.OTHER || p.isBareNumber());
  }

  /** "Ana Paz, 42, from Cali; Eva Lara, 19": where the list goes on; -1 if it does not. */
  private int afterSemicolon(int from) {
    boolean age =
        tokens.wordOrEmpty(from).equals(",") && phrases.classOf(from + 1) == WordClass.NUMBER;
    int i = age ? from + 2 : from;
    if (age && tokens.wordOrEmpty(i).equals(",")) {
      i = afterModifiers(i + 1);
    }
    if (!age || !tokens.wordOrEmpty(i).equals(";")) {
      return -1;
    }
    return isAnd(i + 1) ? i + 2 : i + 1;
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

  /** "Ana Paz, 24 and Juan Paz": an age behind a name, with no comma behind it. */
  private boolean isUnclosedAge(int i) {
    return i > 1
        && phrases.classOf(i) == WordClass.NUMBER
        && tokens.wordOrEmpty(i - 1).equals(",")
        && isAnd(i + 1)
        && phrases.endingAt(i - 2).filter(NounPhrase::isNamed).isPresent()
        && phrases.startingAt(i + 2).filter(NounPhrase::isNamed).isPresent();
  }

  /** In "X, 22, and Y" the number is an age. */
  private int skipAge(int i) {
    boolean age = phrases.classOf(i) == WordClass.NUMBER && tokens.wordOrEmpty(i + 1).equals(",");
    return age ? i + 2 : i;
  }

  /** The token behind what "of" and "from" add to a member of a list: "a firm of the town, and". */
  int afterModifiers(int from) {
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
    if (word.equals("among") && (next.equals("them") || next.equals("whom"))) {
      return 2;
    }
    return next.equals("with") && (word.equals("along") || word.equals("together")) ? 2 : 0;
  }

  /** Whether "and" or "or" stands at token {@code i}. */
  boolean isAnd(int i) {
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

  /**
   * Returns the coordinated phrases that end at a token; empty if none.
   *
   * @param governed whether the nearest people count even behind a preposition
   */
  List<NounPhrase> endingAt(int from, boolean governed) {
    List<NounPhrase> found = new ArrayList<>();
    int i = from;
    for (int step = 0; step < MOST_STEPS && i >= 0 && !phrases.opens(i + 1); step++) {
      i = stepBack(i, found, governed);
    }
    return found;
  }

  /**
   * Takes the phrase that ends at a token, if it belongs to the list.
   *
   * @return the token to go on from; negative to stop
   */
  private int stepBack(int i, List<NounPhrase> found, boolean governed) {
    String word = tokens.word(i);
    if (word.equals(",")) {
      return beforeAge(i) - 1;
    }
    if (word.equals(")") || word.equals("]")) {
      return opening(i) - 1;
    }
    if (!found.isEmpty() && phrases.isPronoun(i) && isAnd(i + 1)) {
      found.add(0, NounPhrase.pronoun(i));
      return -1;
    }
    if (isUnclosedAge(i)) {
      return i - 2;
    }
    Optional<NounPhrase> phrase = phrases.endingAt(i);
    if (phrase.isPresent()) {
      return before(phrase.get(), found, governed);
    }
    WordClass c = phrases.classOf(i);
    int harmed = found.isEmpty() && GUNPLAY.contains(word) ? harmedAfter(i) : -1;
    if (harmed >= 0) {
      return harmed - 1;
    }
    if (found.isEmpty() && c == WordClass.NUMBER && tokens.wordOrEmpty(i - 1).equals(",")) {
      return i - 2; // "Ana Paz, 32 of Cali, was": an age that no comma closes
    }
    boolean aside = c == WordClass.TIME || c == WordClass.ADVERB || found.isEmpty() && modifies(i);
    return aside ? i - 1 : -1;
  }

  /** "A man in his late teens": the token before the words for the part of a decade. */
  private int beforeDecade(int i) {
    if (!DECADE.contains(tokens.wordOrEmpty(i))) {
      return i;
    }
    return phrases.classOf(i - 1) == WordClass.DETERMINER ? i - 2 : i - 1;
  }

  /** As {@link #stepBack}, for the phrase that ends there. */
  private int before(NounPhrase phrase, List<NounPhrase> found, boolean governed) {
    int before = beforeDecade(ownersFirst(phrase) - 1);
    if (phrases.classOf(before) == WordClass.PREPOSITION) {
      return behind(phrase, before, found, governed);
    }
    boolean modifier = tokens.wordOrEmpty(before).endsWith("ing") && modifies(before);
    if (found.isEmpty() && !phrase.acts() && modifier) {
      return before - 1;
    }
    if (!found.isEmpty() && phrase.noun() == NounPhrase.OTHER && !phrase.isBareNumber()) {
      return -1;
    }
    if (found.isEmpty() && !phrase.acts() && harmedAfter(phrase.first()) >= 0) {
      return harmedAfter(phrase.first()) - 1;
    }
    found.add(0, phrase);
    if (isAnd(before)) {
      return before - 1;
    }
    return tokens.wordOrEmpty(before).equals(",") ? before : -1;
  }

  /**
   * Takes a phrase behind a preposition, if it counts there.
   *
   * @return the token to go on from; -1 to stop
   */
  private int behind(NounPhrase phrase, int preposition, List<NounPhrase> found, boolean governed) {
    Optional<NounPhrase> whole = partOf(phrase, preposition);
    if (whole.isPresent() && found.isEmpty()) {
      found.add(0, named(whole.get()).orElse(whole.get()));
      return -1;
    }
    if (tokens.word(preposition).equals("including") && phrase.acts()) {
      found.add(0, phrase);
      return preposition - (tokens.wordOrEmpty(preposition - 1).equals(",") ? 2 : 1);
    }
    if (governed && found.isEmpty() && phrase.acts()) {
      found.add(0, phrase);
      return -1;
    }
    return preposition - 1;
  }

  /**
   * "A boy hospitalized after a weekend shooting has died": the participle that stands between him
   * and the words for the deed; -1 if none does.
   */
  private int harmedAfter(int deed) {
    int i = deed - 1;
    while (i > deed - MOST_STEPS
        && !phrases.opens(i)
        && !AFTERMATH.contains(tokens.wordOrEmpty(i))) {
      i--;
    }
    return AFTERMATH.contains(tokens.wordOrEmpty(i)) && HARMED.contains(tokens.wordOrEmpty(i - 1))
        ? i - 1
        : -1;
  }

  /** A participle that says more of the people before it: "a man dressed in", "men riding on". */
  private boolean modifies(int i) {
    String word = tokens.word(i);
    boolean ending = word.endsWith("ed") || word.endsWith("ing");
    return (phrases.classOf(i) == WordClass.VERB && ending || HARMED.contains(word))
        && phrases.endingAt(i - 1).filter(NounPhrase::acts).isPresent();
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

  /** "Senator Paz, one of the leaders of the party,": whom the words describe, if they do. */
  private Optional<NounPhrase> named(NounPhrase whole) {
    int comma = whole.first() - 1;
    return tokens.wordOrEmpty(comma).equals(",")
        ? phrases.endingAt(beforeAge(comma) - 1).filter(NounPhrase::isNamed)
        : Optional.empty();
  }

  /** "Two of them died", "one of whom died": the people are those told of before. */
  Optional<NounPhrase> partOfThem(int i) {
    boolean them = THEM.contains(tokens.wordOrEmpty(i)) && tokens.wordOrEmpty(i - 1).equals("of");
    return them ? phrases.endingAt(i - 2).filter(NounPhrase::isBareNumber) : Optional.empty();
  }

  /** "two of the priests", "a group of peasants": the people are those after "of". */
  private Optional<NounPhrase> partOf(NounPhrase phrase, int of) {
    if (!tokens.word(of).equals("of") || !phrase.acts() && !phrase.isBareNumber()) {
      return Optional.empty();
    }
    return phrases
        .endingAt(of - 1)
        .filter(p -> p.isBareNumber() || COLLECTIVES.contains(tokens.word(p.last())))
        .map(p -> phrase.counted(p));
  }

  /** Returns the comma before an age that ends at {@code comma}; the same comma if none does. */
  int beforeAge(int comma) {
    int i = comma - 1;
    while (i > comma - MOST_STEPS && (phrases.classOf(i) == WordClass.NUMBER || isAnd(i))) {
      i--;
    }
    if (AGES.contains(tokens.wordOrEmpty(i)) && tokens.wordOrEmpty(i - 1).equals(",")) {
      return i - 1;
    }
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
}
