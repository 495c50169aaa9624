package org.recount.lang.en;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.codebook.Harm;
import org.recount.codebook.Target;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.lang.en.TriggerRule.Frame;
import org.recount.quantity.Bounds;

/**
 * Finds numbers of people killed, injured, taken, missing or taking part.
 *
 * <p>A person who "was shot" is injured unless the text says that the same person died; several who
 * "were shot" are killed or injured as soon as the text tells of deaths.
 */
final class EnglishTolls implements Annotator {
  /** "The death toll from a strike on a car near the border on Sunday has risen to three." */
  private static final int WORDS_OF_TOLL = 30;

  private static final String NAME = "en/tolls";
  private static final String SUICIDE = "suicide";
  private static final Lexicon<Harm> NOUNS =
      Lexicon.read(EnglishTolls.class, "toll_nouns.tsv", row -> Harm.valueOf(row.column(0)));
  private static final Set<String> JOINT = WordLists.of("joint");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Toll.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    return new Reader(document).read();
  }

  /** Reads one document. */
  private static final class Reader {
    private final Document document;
    private final Tokens tokens;
    private final NounPhrases phrases;
    private final List<Predicate> predicates;
    private final List<Mention.Toll> tolls = new ArrayList<>();
    private final Set<Integer> endsOfParts = new HashSet<>();
    private final boolean deaths;
    private final List<NounPhrase> namedDead;
    private @Nullable NounPhrase deadAttacker;

    Reader(Document document) {
      this.document = document;
      tokens = document.tokens();
      phrases = Grammar.of(document).phrases();
      predicates = Grammar.of(document).predicates();
      deaths = predicates.stream().anyMatch(Reader::tellsOfDeath);
      namedDead =
          predicates.stream()
              .filter(p -> tellsOfDeath(p) && !isSelf(p))
              .flatMap(p -> p.patients().stream())
              .filter(NounPhrase::isNamed)
              .toList();
    }

    private static boolean tellsOfDeath(Predicate predicate) {
      return predicate.rule().harm() == Harm.KILLED
          && predicate.patients().stream().anyMatch(p -> p.isPerson() || p.isBareNumber());
    }

    List<Mention> read() {
      for (Predicate predicate : predicates) {
        if (predicate.rule().frame() == Frame.GATHER) {
          predicate.agents().forEach(p -> participants(predicate, p));
        } else if (predicate.rule().harm() != Harm.NONE && !predicate.infinitive()) {
          List<NounPhrase> people = Apposition.merged(tokens, phrases, predicate.patients());
          boolean listed = people.size() > 1 && people.stream().allMatch(NounPhrase::isPerson);
          people.forEach(p -> harmed(predicate, p, listed));
          if (predicate.noun() && predicate.patients().isEmpty()) {
            implied(predicate);
          }
        }
      }
      nouns();
      return List.copyOf(tolls);
    }

    private void participants(Predicate predicate, NounPhrase phrase) {
      if (phrase.counted().first() >= 0 && phrase.number().lower() > 1) {
        add(predicate.span(), phrase, Harm.PARTICIPANTS, phrase.number(), false, "participants");
      }
    }

    private void harmed(Predicate predicate, NounPhrase phrase, boolean listed) {
      boolean people = phrase.acts() || phrase.isBareNumber();
      boolean fatal = predicate.rule().harm() == Harm.INJURED && has(predicate, "fatal");
      Harm harm = fatal ? Harm.KILLED : predicate.rule().harm();
      if (!people || harm == Harm.NONE) {
        return;
      }
      Bounds number = isAlone(predicate, phrase) ? Bounds.exactly(1) : bounds(phrase);
      if (number.upper() == 0 && number.stated() && !speaksForAll(phrase)) {
        return;
      }
      boolean weak = harm == Harm.INJURED && isShot(predicate);
      boolean single = number.isExact() && number.lower() == 1;
      boolean told =
          single
              && !listed
              && (phrase.isPronoun() || phrase.definite() && phrase.counted().first() < 0);
      if (told && tolls.stream().anyMatch(t -> t.harm() == harm)) {
        return;
      }
      if (single && harm == Harm.KILLED && isDeadAttacker(phrase)) {
        return;
      }
      boolean others = weak && areOthers(predicate, phrase);
      if (weak && deaths && !single && number.stated() && !others) {
        add(predicate.span(), phrase, Harm.KILLED_OR_INJURED, number, false, "shot");
        return;
      }
      boolean superseded = weak && single && deaths && !others && diesLater(phrase);
      boolean suicide = harm == Harm.KILLED && isSelf(predicate) && othersHarmed();
      String rule = suicide ? SUICIDE : harm.code();
      add(predicate.span(), phrase, harm, number, superseded, rule);
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
        Harm harm = killed ? Harm.KILLED : deaths ? Harm.KILLED_OR_INJURED : Harm.INJURED;
        implied(predicate.span(), predicate.span(), harm, Bounds.exactly(many), false);
      } else if (killed && !tokens.word(predicate.last()).endsWith("s")) {
        Span nobody = new Span(predicate.span().start(), predicate.span().start());
        boolean suicide = has(predicate, "suicide");
        if (suicide || has(predicate, "fatal") || has(predicate, "deadly")) {
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
              NAME + "/implied"));
    }

    private boolean has(Predicate predicate, String word) {
      for (int i = Math.max(0, predicate.first() - 1); i <= predicate.last(); i++) {
        if (tokens.word(i).equals(word)) {
          return true;
        }
      }
      return false;
    }

    private int multiple(Predicate predicate) {
      return has(predicate, "double")
          ? 2
          : has(predicate, "triple") ? 3 : has(predicate, "quadruple") ? 4 : 1;
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
          case "other", "others", "another", "more", "additional", "remaining" -> {
            return true;
          }
          default -> {
            // Another word.
          }
        }
      }
      return false;
    }

    /** The man who "was killed" is the attacker whose death was told, unless he cannot be. */
    private boolean isDeadAttacker(NounPhrase phrase) {
      if (phrase.isAttacker()) {
        deadAttacker = phrase;
        return false;
      }
      return deadAttacker != null
          && phrase.counted().first() < 0
          && !Persons.differ(document, deadAttacker, phrase)
          && phrase.noun().target() != Target.POLICE
          && document.sentenceAt(tokens.start(deadAttacker.first()))
              != document.sentenceAt(tokens.start(phrase.first()));
    }

    /** "Before killing himself": one person, whatever stands before the words. */
    private boolean isAlone(Predicate predicate, NounPhrase phrase) {
      return predicate.rule().frame() == Frame.SELF
          && phrase.first() < predicate.first()
          && tokens.word(predicate.last()).endsWith("self");
    }

    private boolean isSelf(Predicate predicate) {
      return predicate.rule().frame() == Frame.SELF || has(predicate, "suicide");
    }

    /** Whether someone suffers from another's hand, so that a suicide is the attacker's. */
    private boolean othersHarmed() {
      return predicates.stream()
          .filter(p -> p.rule().harm() != Harm.NONE && !isSelf(p))
          .filter(p -> p.rule().frame() != Frame.SUBJECT)
          .anyMatch(p -> p.patients().stream().anyMatch(NounPhrase::isPerson));
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

    /** Whether a single person who was shot may be the one who died. */
    private boolean diesLater(NounPhrase phrase) {
      if (phrase.isNamed() && !namedDead.isEmpty()) {
        return namedDead.stream().anyMatch(dead -> !Persons.differ(document, phrase, dead));
      }
      for (Predicate predicate : predicates) {
        if (!tellsOfDeath(predicate) || isSelf(predicate)) {
          continue;
        }
        for (NounPhrase dead : predicate.patients()) {
          if (same(phrase, dead)) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean same(NounPhrase one, NounPhrase dead) {
      boolean single = bounds(dead).isExact() && bounds(dead).lower() == 1;
      if (!single || dead.isAttacker() != one.isAttacker()) {
        return false;
      }
      int a = document.sentenceAt(tokens.start(one.first()));
      int b = document.sentenceAt(tokens.start(dead.first()));
      if (Persons.differ(document, one, dead)) {
        return false;
      }
      if (a != b || dead.isPronoun() || one.isPronoun()) {
        return true;
      }
      return tokens.word(one.last()).equals(tokens.word(dead.last()));
    }

    private static Bounds bounds(NounPhrase phrase) {
      if (phrase.number().stated()) {
        return phrase.number();
      }
      return phrase.noun() != NounPhrase.OTHER && phrase.noun().plural()
          ? Bounds.atLeast(2)
          : Bounds.UNSTATED;
    }

    private void add(
        Span words, NounPhrase phrase, Harm harm, Bounds bounds, boolean superseded, String rule) {
      Span who = phrase.whole(tokens);
      Span number =
          phrase.counted().first() >= 0
              ? tokens.span(phrase.counted().first(), phrase.counted().last())
              : new Span(who.start(), who.start());
      if (isNoCount(number) && !(phrase.noun() != NounPhrase.OTHER && phrase.noun().plural())) {
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
              false,
              superseded || before.equals("from") || OldCounts.at(document, who),
              isJoint(phrase),
              isPart(phrase),
              NAME + "/" + rule));
    }

    /** "Including three women and two children", "12 of them soldiers". */
    private boolean isPart(NounPhrase phrase) {
      String before = tokens.wordOrEmpty(phrase.first() - 1);
      int joined = phrase.first() - (tokens.wordOrEmpty(phrase.first() - 2).equals(",") ? 3 : 2);
      boolean listed = (before.equals("and") || before.equals(",")) && endsOfParts.contains(joined);
      boolean part = before.equals("including") || listed || isOfThem(phrase);
      if (part) {
        endsOfParts.add(phrase.last());
      }
      return part;
    }

    private boolean isOfThem(NounPhrase phrase) {
      int after = phrase.counted().last() + 1;
      boolean of = phrase.counted().first() >= 0 && tokens.wordOrEmpty(after).equals("of");
      String them = tokens.wordOrEmpty(after + 1);
      return of && (them.equals("them") || them.equals("whom"));
    }

    /** A year ("the 2014 death"), or the number of a house ("at 8449 Gulf Freeway"). */
    private boolean isNoCount(Span number) {
      String digits = number.of(document.text());
      if (!digits.matches("\\d{3,5}")) {
        return false;
      }
      int at = tokens.at(number.start());
      boolean year = digits.matches("(19|20)\\d\\d");
      boolean house =
          tokens.wordOrEmpty(at - 1).equals("at")
              && at + 1 < tokens.size()
              && tokens.isCapitalized(document.text(), at + 1);
      boolean block = tokens.wordOrEmpty(at + 1).equals("block");
      return year || house && !tokens.upperCase() || block;
    }

    private boolean isJoint(NounPhrase phrase) {
      String before = tokens.wordOrEmpty(phrase.first() - 1);
      String second = tokens.wordOrEmpty(phrase.first() - 2);
      if (JOINT.contains(before)
          || before.equals(",") && (JOINT.contains(second) || second.equals("all"))) {
        return false;
      }
      Span sentence = document.sentenceOf(phrase.whole(tokens));
      int end = tokens.endingBy(sentence.end());
      for (int i = phrase.last() + 1; i < end && i < phrase.last() + 14; i++) {
        String word = tokens.word(i);
        boolean year = word.equals("year") && tokens.word(i - 1).equals("this");
        if (word.equals("since") || year) {
          return true;
        }
      }
      return false;
    }

    /** "12 deaths", "no casualties", "the death toll rose to 37". */
    private void nouns() {
      for (Lexicon.Match<Harm> match : NOUNS.find(document)) {
        Numbers.Reading before = numberBefore(match.first());
        if (before.first() >= 0) {
          noun(match, before);
          continue;
        }
        boolean free = document.text().startsWith("-", match.span().end());
        if (tokens.word(match.last()).equals("toll") && !free) {
          tollAfter(match);
        }
      }
    }

    private Numbers.Reading numberBefore(int first) {
      for (int i = first; i >= 0 && i > first - 5; i--) {
        var phrase = phrases.startingAt(i);
        if (phrase.isPresent()) {
          boolean reaches = phrase.get().last() >= first || phrase.get().last() == first - 1;
          return reaches ? phrase.get().counted() : NounPhrase.NO_NUMBER;
        }
      }
      return NounPhrase.NO_NUMBER;
    }

    private void noun(Lexicon.Match<Harm> match, Numbers.Reading number) {
      Span words = tokens.span(number.first(), number.last());
      boolean told =
          match.value() == Harm.KILLED_OR_INJURED
              && tolls.stream().anyMatch(t -> t.who().overlaps(words));
      if (isNoCount(words) || told) {
        return;
      }
      Span span = words.cover(match.span());
      boolean none = number.bounds().isExact() && number.bounds().upper() == 0;
      if (none && match.value() == Harm.KILLED_OR_INJURED) {
        tolls.add(toll(span, words, Harm.KILLED, number.bounds(), false));
        tolls.add(toll(span, words, Harm.INJURED, number.bounds(), false));
      } else {
        tolls.add(toll(span, words, match.value(), number.bounds(), false));
      }
    }

    private void tollAfter(Lexicon.Match<Harm> match) {
      for (int i = match.last() + 1; i < tokens.size() && i < match.last() + WORDS_OF_TOLL; i++) {
        String word = tokens.word(i);
        if (word.equals(".") || word.equals(";")) {
          return;
        }
        boolean points =
            word.equals("to") || word.equals("at") || word.equals("of") || word.equals("is");
        var phrase = phrases.startingAt(i + 1);
        if (points && phrase.isPresent() && phrase.get().counted().first() >= 0) {
          Numbers.Reading number = phrase.get().counted();
          Span words = tokens.span(number.first(), number.last());
          if (isNoCount(words)) {
            return;
          }
          tolls.add(toll(match.span().cover(words), words, match.value(), number.bounds(), false));
          return;
        }
      }
    }

    private Mention.Toll toll(
        Span span, Span number, Harm harm, Bounds bounds, boolean superseded) {
      return new Mention.Toll(
          span,
          number,
          span,
          harm,
          bounds,
          false,
          false,
          superseded || OldCounts.at(document, span),
          false,
          false,
          NAME + "/noun");
    }
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("[Three people were killed] in the blast."),
        Example.of("THE BOMB EXPLODED, [KILLING THREE] AND [WOUNDING 12]."),
        Example.of("The [death toll rose to 37]."),
        Example.of("The toll-free number 555 was set up after the 2014 death."),
        Example.of("On Sunday [a 12-year-old girl was shot]."),
        Example.of("The attack left [two dead]."),
        Example.of("A bomb exploded in Mosul, [wounding three drivers], police said."),
        Example.of("The minister killed the proposal."));
  }
}
