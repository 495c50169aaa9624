package org.recount.lang.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recount.codebook.Harm;
import org.recount.codebook.Target;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.lang.en.TriggerRule.Frame;
import org.recount.quantity.Bounds;

/**
 * Reads the tolls of one text. A person who "was shot" is injured unless the text says that the
 * same person died; several who "were shot" are killed or injured as soon as it tells of deaths.
 */
final class TollReader {
  private static final String SUICIDE = "suicide";
  private static final Set<String> ANYONE = WordLists.of("anyone");
  private static final Set<String> ANY_ONE = WordLists.of("any_one");
  private static final Set<String> CONDITION = WordLists.of("condition");
  private static final Set<String> SOME = WordLists.of("of-some");
  private static final Set<String> SHOOTING = WordLists.of("gunplay");
  private static final Set<String> ALIVE = WordLists.of("alive");
  private static final Set<String> SURVIVE = WordLists.of("survive");

  private final Document document;
  private final Tokens tokens;
  private final NounPhrases phrases;
  private final List<Predicate> predicates;
  private final Deaths deaths;
  private final TollScope scope;
  private final List<Mention.Toll> tolls = new ArrayList<>();

  TollReader(Document document) {
    this.document = document;
    tokens = document.tokens();
    phrases = Grammar.of(document).phrases();
    predicates = Grammar.of(document).predicates();
    deaths = new Deaths(document, predicates);
    scope = new TollScope(document, phrases);
  }

  List<Mention.Toll> read() {
    for (Predicate predicate : predicates) {
      if (predicate.rule().frame() == Frame.GATHER) {
        predicate.agents().forEach(p -> participants(predicate, p));
      } else if (predicate.rule().harm() != Harm.NONE && !predicate.infinitive()) {
        List<NounPhrase> people = Apposition.merged(tokens, phrases, predicate.patients());
        boolean listed = people.size() > 1 && people.stream().allMatch(NounPhrase::isPerson);
        people.forEach(p -> harmed(predicate, each(members(p)), listed));
        andSelf(predicate);
        if (predicate.noun() && predicate.patients().isEmpty()) {
          implied(predicate);
        }
      } else if (predicate.noun() && multiple(predicate) > 1) {
        implied(predicate);
      } else if (predicate.noun() && !deaths.any() && SHOOTING.contains(predicate.word(tokens))) {
        predicate.patients().stream()
            .filter(p -> p.isPerson() && isOf(predicate, p))
            .forEach(p -> add(predicate, p, Harm.INJURED, p.people(), false, "injured", false));
      }
    }
    new TollNouns(document, tolls).read();
    return List.copyOf(tolls);
  }

  /** "Killed six people and himself": who did it is one of those harmed. */
  private void andSelf(Predicate predicate) {
    int self = predicate.andSelf(tokens);
    if (self < 0) {
      return;
    }
    Span who = tokens.span(self, self);
    boolean several = tokens.word(self).equals("themselves");
    tolls.add(
        new Mention.Toll(
            predicate.span().cover(who),
            new Span(who.start(), who.start()),
            who,
            predicate.rule().harm(),
            several ? Bounds.atLeast(2) : Bounds.exactly(1),
            true,
            false,
            OldCounts.at(document, who),
            false,
            false,
            EnglishTolls.NAME + "/" + SUICIDE));
  }

  /** "The shooting of a girl": whoever else stands by the noun is where it was. */
  private boolean isOf(Predicate predicate, NounPhrase phrase) {
    return tokens.wordOrEmpty(predicate.last() + 1).equals("of")
        && phrase.first() == predicate.last() + 2;
  }

  private void participants(Predicate predicate, NounPhrase phrase) {
    if (phrase.counted().first() >= 0 && phrase.number().lower() > 1) {
      add(predicate, phrase, Harm.PARTICIPANTS, phrase.number(), false, "participants", false);
    }
  }

  /** "A family of five was found dead". */
  private NounPhrase members(NounPhrase phrase) {
    boolean some = phrase.head() == phrase.last() && SOME.contains(tokens.word(phrase.last()));
    return some && tokens.wordOrEmpty(phrase.last() + 1).equals("of")
        ? phrases
            .startingAt(phrase.last() + 2)
            .filter(many -> many.isBareNumber() && many.number().lower() > 1)
            .map(phrase::holding)
            .orElse(phrase)
        : phrase;
  }

  /** "Six grocers and an unborn child": six people. */
  private boolean isUnborn(NounPhrase phrase) {
    for (int i = phrase.core(); i <= phrase.last(); i++) {
      if (tokens.word(i).equals("unborn")) {
        return true;
      }
    }
    return false;
  }

  /** "Both Paz and Lara died": "both" counts the two together. */
  private NounPhrase each(NounPhrase phrase) {
    int both = phrase.counted().first();
    boolean one = phrase.isNamed() || phrase.noun() != NounPhrase.OTHER && !phrase.noun().plural();
    return both >= 0 && one && tokens.word(both).equals("both") ? phrase.single() : phrase;
  }

  private void harmed(Predicate predicate, NounPhrase phrase, boolean listed) {
    boolean people = (phrase.acts() || phrase.isBareNumber()) && !isUnborn(phrase);
    boolean fatal = predicate.rule().harm() == Harm.INJURED && predicate.has(tokens, "fatal");
    Harm harm = fatal ? Harm.KILLED : predicate.rule().harm();
    if (!people || harm == Harm.NONE) {
      return;
    }
    Bounds number = number(predicate, phrase, harm);
    if (number.upper() == 0 && number.stated() && !speaksForAll(phrase)) {
      return;
    }
    boolean suicide = harm == Harm.KILLED && predicate.isSelf(tokens) && deaths.othersHarmed();
    boolean weak = harm == Harm.INJURED && isShot(predicate);
    boolean single = number.isExact() && number.lower() == 1;
    boolean told =
        single
            && !listed
            && !(harm == Harm.INJURED && areOthers(predicate, phrase))
            && !tokens.word(phrase.first()).equals("another")
            && (phrase.isPronoun() || phrase.definite() && phrase.counted().first() < 0);
    if (told && tolls.stream().anyMatch(t -> t.harm() == harm && (!suicide || t.attackers()))) {
      return;
    }
    if (suicide && deaths.isNamedDead(phrase)) {
      return;
    }
    if (single && harm == Harm.KILLED && deaths.isDeadAttacker(phrase)) {
      return;
    }
    boolean others = weak && areOthers(predicate, phrase);
    if (weak
        && deaths.any()
        && !tells(predicate, ALIVE)
        && (!single || listed && deaths.suicide())
        && number.stated()
        && !others) {
      add(predicate, phrase, Harm.KILLED_OR_INJURED, number, false, "shot", false);
      return;
    }
    boolean injured = harm == Harm.INJURED && single && deaths.any() && !others;
    boolean superseded = injured && dies(predicate, phrase, weak);
    String rule = suicide ? SUICIDE : harm.code();
    boolean all = listed && diesBeside(predicate) || countsAll(predicate, phrase);
    add(predicate, phrase, harm, number, superseded, rule, all);
  }

  private Bounds number(Predicate predicate, NounPhrase phrase, Harm harm) {
    if (isAlone(predicate, phrase)) {
      return Bounds.exactly(1);
    }
    int rank = harm == Harm.KILLED && !phrase.definite() ? rank(phrase) : 0;
    return rank > 0 ? Bounds.exactly(rank) : phrase.people();
  }

  /** "A third person has died": three by now; 0 if nothing tells how many. */
  private int rank(NounPhrase phrase) {
    boolean anyone = phrase.head() >= 0 && ANY_ONE.contains(tokens.word(phrase.head()));
    for (int i = phrase.core(); anyone && i < phrase.head(); i++) {
      int rank = Numbers.rank(tokens.word(i));
      if (rank > 0) {
        return rank;
      }
    }
    return 0;
  }

  /** Whether the text tells the death of the single person who is injured here. */
  private boolean dies(Predicate predicate, NounPhrase phrase, boolean weak) {
    return deaths.isNamedDead(phrase)
        || deaths.diesNext(phrase)
        || weak && !tells(predicate, SURVIVE) && deaths.diesLater(phrase);
  }

  /** Whether one of the words stands behind: "was shot and had a non-life-threatening wound". */
  private boolean tells(Predicate predicate, Set<String> words) {
    int end = tokens.endingBy(document.sentenceOf(predicate.span()).end());
    for (int i = predicate.first(); i < end; i++) {
      if (words.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "No one was hurt" tells of all; "no officers were hurt" leaves the others open. */
  private static boolean speaksForAll(NounPhrase phrase) {
    return phrase.noun() == NounPhrase.OTHER
        || phrase.isPerson() && phrase.noun().target() == Target.CIVILIANS;
  }

  /** "A fatal shooting" killed someone, "a double homicide" two. */
  private void implied(Predicate predicate) {
    boolean killed = predicate.rule().harm() == Harm.KILLED;
    int many = multiple(predicate);
    if (many > 1) {
      Harm harm = killed ? Harm.KILLED : deaths.any() ? Harm.KILLED_OR_INJURED : Harm.INJURED;
      implied(predicate.span(), predicate.span(), harm, Bounds.exactly(many), false);
    } else if (killed && !tokens.word(predicate.last()).endsWith("s")) {
      Span nobody = new Span(predicate.span().start(), predicate.span().start());
      boolean suicide = predicate.has(tokens, "suicide");
      if (suicide || predicate.has(tokens, "fatal") || predicate.has(tokens, "deadly")) {
        Bounds number = Bounds.atLeast(suicide ? 2 : 1);
        implied(predicate.span(), nobody, Harm.KILLED, number, suicide);
      }
    }
  }

  private void implied(Span words, Span number, Harm harm, Bounds bounds, boolean all) {
    tolls.add(
        new Mention.Toll(
            words,
            number,
            words,
            harm,
            bounds,
            false,
            all,
            OldCounts.at(document, words),
            false,
            false,
            EnglishTolls.NAME + "/implied"));
  }

  private int multiple(Predicate predicate) {
    return predicate.has(tokens, "double")
        ? 2
        : predicate.has(tokens, "triple") ? 3 : predicate.has(tokens, "quadruple") ? 4 : 1;
  }

  /** "Her mother was also shot", "three others": not those of whom the text tells before. */
  private boolean areOthers(Predicate predicate, NounPhrase phrase) {
    for (int i = phrase.last() + 1; i < predicate.first(); i++) {
      if (tokens.word(i).equals("also")) {
        return true;
      }
    }
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      switch (tokens.word(i)) {
        case "other", "others", "another", "more", "additional", "remaining", "second", "third" -> {
          return true;
        }
        default -> {
          // Another word.
        }
      }
    }
    return false;
  }

  /** "Before killing himself": one person, whatever stands before the words. */
  private boolean isAlone(Predicate predicate, NounPhrase phrase) {
    return predicate.rule().frame() == Frame.SELF
        && phrase.first() < predicate.first()
        && tokens.word(predicate.last()).endsWith("self");
  }

  private boolean isShot(Predicate predicate) {
    for (int i = predicate.first(); i <= predicate.last(); i++) {
      switch (tokens.word(i)) {
        case "shot",
            "shoots",
            "shooting",
            "stabbed",
            "stabs",
            "struck",
            "hit",
            "gunshot",
            "bullet" -> {
          return true;
        }
        default -> {
          // Another word.
        }
      }
    }
    return predicate.rule().frame() == Frame.SUBJECT
        && predicate.rule().harm() == Harm.INJURED
        && !tokens.word(predicate.last()).equals("condition");
  }

  /** "Two are in critical condition" tells of two among the injured. */
  private boolean isState(Predicate predicate, NounPhrase phrase) {
    return CONDITION.contains(predicate.word(tokens))
        && phrase.counted().first() >= 0
        && phrase.number().lower() > 1;
  }

  /** "A man and a woman died in a murder-suicide": one of those listed killed the other. */
  private boolean diesBeside(Predicate predicate) {
    return predicate.agents().isEmpty()
        && deaths.tellsOfSuicide(predicate)
        && !deaths.tellsOfSelf(predicate);
  }

  /** "Three people died in the murder-suicide": nobody says who killed them, so all are meant. */
  private boolean countsAll(Predicate predicate, NounPhrase phrase) {
    boolean one = phrase.people().isExact() && phrase.people().lower() == 1;
    if (one
        || !predicate.agents().isEmpty()
        || !deaths.suicide()
        || deaths.tellsOfSelf(predicate)) {
      return false;
    }
    boolean anyone = phrase.isBareNumber() || ANYONE.contains(tokens.word(phrase.last()));
    return anyone && phrase.number().lower() > 1 || deaths.tellsOfSuicide(predicate);
  }

  private void add(
      Predicate predicate,
      NounPhrase phrase,
      Harm harm,
      Bounds bounds,
      boolean superseded,
      String rule,
      boolean all) {
    Span words = predicate.span();
    Span who = phrase.whole(tokens);
    Span number =
        phrase.counted().first() >= 0
            ? tokens.span(phrase.counted().first(), phrase.counted().last())
            : new Span(who.start(), who.start());
    if (NoCounts.holds(document, number)
        && !(phrase.noun() != NounPhrase.OTHER && phrase.noun().plural())) {
      return;
    }
    String before = tokens.wordOrEmpty(phrase.first() - 1);
    boolean attacker = phrase.isAttacker() || rule.equals(SUICIDE);
    tolls.add(
        new Mention.Toll(
            who.cover(words),
            number,
            who,
            harm,
            bounds,
            attacker,
            harm == Harm.KILLED && !attacker && all,
            superseded || before.equals("from") || OldCounts.at(document, who),
            scope.isJoint(phrase),
            scope.isPart(phrase) || isState(predicate, phrase),
            EnglishTolls.NAME + "/" + rule));
  }
}
