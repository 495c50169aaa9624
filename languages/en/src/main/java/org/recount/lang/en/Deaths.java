package org.recount.lang.en;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.codebook.Harm;
import org.recount.codebook.Target;
import org.recount.document.Document;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.lang.en.TriggerRule.Frame;

/** Who died by what a whole text tells, so that one death told twice is taken for one. */
final class Deaths {
  private final Document document;
  private final Tokens tokens;
  private final List<Predicate> predicates;
  private final boolean any;
  private final List<NounPhrase> named;
  private final Set<Integer> ages;
  private final boolean othersHarmed;
  private final boolean suicide;
  private final Set<Span> suicideSentences;
  private final Map<Integer, List<Predicate>> bySentence;
  private @Nullable NounPhrase deadAttacker;

  Deaths(Document document, List<Predicate> predicates) {
    this.document = document;
    tokens = document.tokens();
    this.predicates = predicates;
    any = predicates.stream().anyMatch(Deaths::tellsOfDeath);
    named =
        predicates.stream()
            .filter(p -> tellsOfDeath(p) && !p.isSelf(tokens))
            .flatMap(p -> p.patients().stream())
            .filter(NounPhrase::isNamed)
            .toList();
    ages =
        predicates.stream()
            .filter(Deaths::tellsOfDeath)
            .flatMap(p -> p.patients().stream())
            .map(p -> Persons.age(document, p))
            .filter(age -> age >= 0)
            .collect(Collectors.toUnmodifiableSet());
    othersHarmed =
        predicates.stream()
            .filter(p -> p.rule().harm() != Harm.NONE && !p.isSelf(tokens))
            .filter(p -> p.rule().frame() != Frame.SUBJECT)
            .anyMatch(p -> p.patients().stream().anyMatch(NounPhrase::isPerson));
    suicide =
        othersHarmed
            && predicates.stream()
                .anyMatch(
                    p ->
                        p.rule().harm() == Harm.KILLED
                            && (p.isSelf(tokens) || p.andSelf(tokens) >= 0));
    suicideSentences =
        predicates.stream()
            .filter(p -> p.noun() && p.has(tokens, "suicide"))
            .filter(p -> document.sentenceOf(p.span()).contains(p.span()))
            .map(p -> document.sentenceOf(p.span()))
            .collect(Collectors.toUnmodifiableSet());
    bySentence =
        predicates.stream()
            .collect(Collectors.groupingBy(p -> document.sentenceAt(p.span().start())));
  }

  /** Whether the text tells of anybody's death. */
  boolean any() {
    return any;
  }

  /** Whether one of those whose death is told bears the name of the phrase. */
  boolean isNamedDead(NounPhrase phrase) {
    return phrase.isNamed()
        && named.stream().anyMatch(dead -> !Persons.differ(document, phrase, dead));
  }

  /** "A man was taken to hospital in critical condition, where he died": the next words tell. */
  boolean diesNext(NounPhrase phrase) {
    int sentence = document.sentenceAt(tokens.start(phrase.first()));
    for (int i = sentence; i <= sentence + 1; i++) {
      for (Predicate predicate : bySentence.getOrDefault(i, List.of())) {
        if (predicate.first() > phrase.last() && tellsOfDeath(predicate)) {
          NounPhrase dead = predicate.patients().get(0);
          boolean told = dead.isPronoun() && dead.first() > phrase.last() && same(phrase, dead);
          return told || dead.first() == phrase.first();
        }
      }
    }
    return false;
  }

  /** Whether a single person who was shot may be the one who died. */
  boolean diesLater(NounPhrase phrase) {
    if (isNamedDead(phrase)) {
      return true;
    }
    for (Predicate predicate : predicates) {
      if (!tellsOfDeath(predicate) || predicate.isSelf(tokens)) {
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

  /** Whether one is of an age that no dead is said to be, and the other is told by name alone. */
  private boolean isOfOtherAge(NounPhrase one, NounPhrase dead) {
    int age = Persons.age(document, one);
    boolean told = dead.isNamed() || dead.isPronoun();
    return told && age >= 0 && !ages.isEmpty() && !ages.contains(age);
  }

  private boolean same(NounPhrase one, NounPhrase dead) {
    boolean single = dead.people().isExact() && dead.people().lower() == 1;
    if (!single || dead.isAttacker() != one.isAttacker() || isOfOtherAge(one, dead)) {
      return false;
    }
    if (tokens.word(dead.first()).equals("another")) {
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
    String victim = tokens.word(dead.last());
    return victim.equals("victim") || tokens.word(one.last()).equals(victim);
  }

  /** The man who "was killed" is the attacker whose death was told, unless he cannot be. */
  boolean isDeadAttacker(NounPhrase phrase) {
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

  /** Whether someone suffers from another's hand, so that a suicide is the attacker's. */
  boolean othersHarmed() {
    return othersHarmed;
  }

  /** Whether someone who harmed others took his own life. */
  boolean suicide() {
    return suicide;
  }

  /** Whether the sentence of the words tells of a suicide by a noun: "in a murder-suicide". */
  boolean tellsOfSuicide(Predicate predicate) {
    return suicideSentences.contains(document.sentenceOf(predicate.span()));
  }

  /** Whether the sentence of the words tells of a suicide beside them: "before killing himself". */
  boolean tellsOfSelf(Predicate predicate) {
    int sentence = document.sentenceAt(predicate.span().start());
    return bySentence.getOrDefault(sentence, List.of()).stream()
        .anyMatch(p -> p != predicate && p.isSelf(tokens) && !p.noun());
  }

  private static boolean tellsOfDeath(Predicate predicate) {
    return predicate.rule().harm() == Harm.KILLED
        && predicate.patients().stream().anyMatch(p -> p.isPerson() || p.isBareNumber());
  }
}
