package org.recount.lang.en;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.recount.codebook.Harm;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.lang.en.TriggerRule.Frame;
import org.recount.quantity.Bounds;

/**
 * Says how many incidents a trigger speaks of, whether it points back, and whether it names a kind
 * or habit only. Serves one document, in text order: a second murder of the same person is the
 * first one told again.
 */
final class TriggerReach {
  /**
   * How far a trigger reaches.
   *
   * @param definite whether it points back
   * @param generic whether it names a kind
   */
  record Reach(Bounds number, boolean definite, boolean generic) {}

  private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "same");
  private static final Set<String> KINDS =
      Set.of(
          "any",
          "every",
          "each",
          "all",
          "no",
          "such",
          "many",
          "other",
          "various",
          "numerous",
          "several",
          "more",
          "daily",
          "frequent",
          "constant",
          "continuous",
          "similar",
          "further");
  private static final Set<String> TRIES =
      Set.of(
          "tried",
          "attempted",
          "managed",
          "failed",
          "attempting",
          "trying",
          "attempt",
          "plot",
          "plotting",
          "planned",
          "plan",
          "plans",
          "planning",
          "threatened",
          "threatening",
          "threaten",
          "conspiring",
          "conspired",
          "conspiracy",
          "intended",
          "vowed",
          "order",
          "ordered",
          "going",
          "wanted",
          "began",
          "proceeded",
          "bid",
          "threat",
          "threats",
          "hired",
          "allegedly",
          "would",
          "will");
  private static final Set<String> UNCOUNTED =
      Set.of(
          "riots",
          "floods",
          "disturbances",
          "protests",
          "demonstrations",
          "shots",
          "gunshots",
          "unrest",
          "disorders",
          "landslides",
          "mudslides");
  private static final Set<String> VAGUE =
      Set.of("many", "numerous", "countless", "hundreds", "thousands", "tens", "most", "all");
  private static final Set<String> PAIRS = Set.of("twin", "double");
  private static final int WAR_TOLL = 1_000;
  private static final int WORDS_OF_DEATH = 5;

  private final Document document;
  private final Tokens tokens;
  private final NounPhrases phrases;
  private final Set<String> suffered = new HashSet<>();

  TriggerReach(Document document, NounPhrases phrases) {
    this.document = document;
    this.tokens = document.tokens();
    this.phrases = phrases;
  }

  /** Returns how far a trigger reaches; to be asked in text order. */
  Reach of(Predicate predicate) {
    Frame frame = predicate.rule().frame();
    if (frame == Frame.NAMED || frame == Frame.IDENTIFIED || frame == Frame.DEFINITE) {
      return new Reach(Bounds.UNSTATED, true, false);
    }
    boolean again = toldBefore(predicate);
    Reach reach = predicate.noun() ? ofNoun(predicate) : ofVerb(predicate);
    return again ? new Reach(reach.number(), true, reach.generic()) : reach;
  }

  /** Whether someone who suffers here is known by name or by "the" as having suffered before. */
  private boolean toldBefore(Predicate predicate) {
    boolean again = false;
    for (NounPhrase phrase : predicate.patients()) {
      boolean known = phrase.isNamed() || phrase.definite() && phrase.isPerson();
      String word = tokens.word(phrase.last());
      if (known && suffered.contains(word)) {
        again = true;
      }
      if (phrase.isNamed() || phrase.isPerson() && phrase.number().stated()) {
        suffered.add(word);
      }
    }
    return again;
  }

  private boolean inTitle(Predicate predicate) {
    return predicate.span().start() < document.title().end();
  }

  private Reach ofVerb(Predicate predicate) {
    boolean generic = !inTitle(predicate) && isHabit(predicate);
    boolean told =
        predicate.rule().harmForm()
            && !predicate.patients().isEmpty()
            && predicate.patients().stream().allMatch(NounPhrase::isPronoun);
    return new Reach(Bounds.UNSTATED, told || diesLater(predicate), generic);
  }

  /** "A passenger died in hospital", "of his wounds": what killed them was before. */
  private boolean diesLater(Predicate predicate) {
    if (predicate.rule().harm() != Harm.KILLED) {
      return false;
    }
    for (int i = predicate.last() + 1; i <= predicate.last() + WORDS_OF_DEATH; i++) {
      switch (tokens.wordOrEmpty(i)) {
        case "hospital", "wounds", "injuries", "wound" -> {
          return true;
        }
        case ".", ",", "" -> {
          return false;
        }
        default -> {
          // Another word.
        }
      }
    }
    return false;
  }

  private boolean isHabit(Predicate predicate) {
    if (predicate.infinitive()) {
      return !tried(predicate.first());
    }
    WordClass before = phrases.classOf(predicate.first() - 1);
    if (predicate.present()) {
      return before != WordClass.AUXILIARY;
    }
    if (predicate.rule().harm() == Harm.KILLED && isWarToll(predicate)) {
      return true;
    }
    if (forYears(predicate.first())) {
      return true;
    }
    boolean kind =
        before == WordClass.PREPOSITION
            || isAny(predicate.first() - 1, "as")
            || before == WordClass.BE && predicate.rule().harm() == Harm.KILLED;
    if (predicate.participle() && kind) {
      return predicate.patients().stream().noneMatch(this::isSpecific);
    }
    return isPresentPassive(predicate);
  }

  /** "Who for years have fought": no single fight. */
  private boolean forYears(int first) {
    for (int i = first - 1; i > first - 5 && i > 1; i--) {
      if (isAny(i, "years", "decades", "centuries")) {
        return isAny(i - 1, "for") || isAny(i - 2, "for");
      }
    }
    return false;
  }

  /** Thousands of dead, or "many", are the toll of a war or of years unless a disaster is named. */
  private boolean isWarToll(Predicate predicate) {
    if (predicate.agents().stream().anyMatch(TriggerReach::isOneWeapon)) {
      return false;
    }
    for (NounPhrase phrase : predicate.patients()) {
      boolean vague =
          phrase.counted().first() >= 0 && VAGUE.contains(tokens.word(phrase.counted().core()))
              || VAGUE.contains(tokens.word(phrase.first()));
      if (vague && predicate.rule().harmForm()
          || phrase.number().stated()
              && phrase.number().lower() >= WAR_TOLL
              && predicate.rule().harmForm()) {
        return true;
      }
    }
    return predicate.rule().harmForm() && overYears(predicate.last());
  }

  /** "A bomb killed 1,200 people": one thing kills once, however many it kills. */
  private static boolean isOneWeapon(NounPhrase phrase) {
    return phrase.isWeapon() && phrase.number().upper() == 1;
  }

  /** "since 1980", "over the past two years", "this year". */
  private boolean overYears(int last) {
    Span sentence = document.sentenceOf(tokens.span(last, last));
    for (int i = last + 1; i < tokens.size() && i < last + 12; i++) {
      if (tokens.start(i) >= sentence.end()) {
        return false;
      }
      String word = tokens.word(i);
      boolean year =
          word.startsWith("year") && isAny(i - 1, "this", "past", "last", "recent")
              || word.equals("years")
              || word.equals("decade");
      boolean since = word.equals("since") && !isAny(i + 1, "last", "yesterday");
      if (since || year && !isAny(i + 1, "old", "ago")) {
        return true;
      }
    }
    return false;
  }

  private boolean isAny(int i, String... words) {
    for (String word : words) {
      if (word.equals(tokens.wordOrEmpty(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpecific(NounPhrase phrase) {
    return phrase.isNamed() || phrase.number().stated() || phrase.definite();
  }

  /** "people are kidnapped every day"; "are injured" tells a state and stays. */
  private boolean isPresentPassive(Predicate predicate) {
    boolean state =
        predicate.rule().frame() == Frame.SUBJECT
            || predicate.rule().harm() == Harm.INJURED
            || isAny(predicate.last(), "dead");
    int i = predicate.first() - 1;
    while (phrases.classOf(i) == WordClass.ADVERB) {
      i--;
    }
    if (isAny(i, "being")) {
      i--;
    }
    return !state && isAny(i, "are", "is", "am");
  }

  private boolean tried(int first) {
    for (int i = first - 1; i > first - 6; i--) {
      if (TRIES.contains(tokens.wordOrEmpty(i))) {
        return true;
      }
    }
    return false;
  }

  private Reach ofNoun(Predicate predicate) {
    int start = phraseStart(predicate.first());
    String modifier = start < predicate.first() ? tokens.word(start) : "";
    String before = tokens.wordOrEmpty(start - 1);
    Bounds counted = counted(predicate.first());
    if (counted.stated() && !isYear(counted)) {
      return new Reach(counted, false, isZero(counted));
    }
    if (PAIRS.contains(tokens.word(predicate.first())) || PAIRS.contains(modifier)) {
      return new Reach(Bounds.exactly(2), false, false);
    }
    boolean one = before.equals("a") || before.equals("an");
    if (!one && (KINDS.contains(before) || KINDS.contains(modifier))) {
      return new Reach(Bounds.atLeast(2), false, true);
    }
    if (one || before.equals("another")) {
      return new Reach(Bounds.exactly(1), false, false);
    }
    boolean the = before.equals("the") || POINTING.contains(before);
    boolean possessed = before.equals("'s") || isAny(start - 1, "his", "her", "their", "its");
    boolean told = POINTING.contains(before) || before.equals("the") && isBare(predicate.last());
    boolean title = inTitle(predicate);
    if (predicate.rule().frame() == Frame.FIGHT && isMass(predicate)) {
      return new Reach(Bounds.UNSTATED, told, !title && !hasToll(predicate));
    }
    boolean uncounted = UNCOUNTED.contains(tokens.word(predicate.first()));
    if (!uncounted && isPlural(predicate)) {
      return new Reach(Bounds.atLeast(2), told, !the && !possessed && !title);
    }
    boolean anchored = the || possessed || title || uncounted || !predicate.patients().isEmpty();
    return new Reach(Bounds.UNSTATED, told, !anchored && !isDated(predicate));
  }

  /** "the 2016 bombing" is one, of that year. */
  private static boolean isYear(Bounds counted) {
    return counted.isExact() && counted.upper() >= 1900 && counted.upper() < 2100;
  }

  private static boolean isZero(Bounds counted) {
    return counted.isExact() && counted.upper() == 0;
  }

  /** Adjectives that look like adverbs. */
  private static boolean isDeadly(String word) {
    return word.equals("deadly") || word.equals("likely") || word.equals("early");
  }

  private int phraseStart(int first) {
    int start = first;
    while (start - 1 >= 0
        && first - start < 5
        && (phrases.classOf(start - 1).nominal() || isDeadly(tokens.word(start - 1)))
        && !tokens.word(start - 1).equals("'s")) {
      start--;
    }
    return start;
  }

  /** Fighting, combat and offensives go on; only a toll makes one incident of them. */
  private boolean isMass(Predicate predicate) {
    return isPlural(predicate)
        || isAny(predicate.last(), "fighting", "combat", "offensive", "battle", "confrontation");
  }

  private boolean hasToll(Predicate predicate) {
    Span sentence = document.sentenceOf(predicate.span());
    int end = tokens.endingBy(sentence.end());
    for (int i = tokens.at(sentence.start()); i < end; i++) {
      if (isAny(i, "killed", "dead", "wounded", "injured", "died", "casualties")) {
        return true;
      }
    }
    return false;
  }

  private boolean isDated(Predicate predicate) {
    return !document.mentions(Mention.Timex.class, document.sentenceOf(predicate.span())).isEmpty();
  }

  private boolean isBare(int last) {
    return !isAny(
        last + 1, "of", "on", "against", "in", "at", "that", "which", "near", "outside", "by");
  }

  private boolean isPlural(Predicate predicate) {
    return isPlural(tokens.word(predicate.last())) || isPlural(tokens.word(predicate.first()));
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is");
  }

  private Bounds counted(int first) {
    for (int start = first; start >= 0 && start > first - 5; start--) {
      Optional<NounPhrase> phrase = phrases.startingAt(start);
      if (phrase.isPresent()) {
        boolean reaches = phrase.get().last() >= first - 1;
        return reaches ? phrase.get().counted().bounds() : Bounds.UNSTATED;
      }
    }
    return Bounds.UNSTATED;
  }
}
