package org.recount.lang.en;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recount.codebook.Harm;
import org.recount.codebook.Target;
import org.recount.document.Document;
import org.recount.document.Tokens;
import org.recount.lang.en.TriggerRule.Frame;

/** Who died by what a whole text tells, so that one death told twice is taken for one. */
final class Deaths {
  private final Document document;
  private final Tokens tokens;
  private final List<Predicate> predicates;
  private final boolean any;
  private final List<NounPhrase> named;
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
  }

  /** Whether the text tells of anybody's death. */
  boolean any() {
    return any;
  }

  /** Whether a single person who was shot may be the one who died. */
  boolean diesLater(NounPhrase phrase) {
    if (phrase.isNamed() && !named.isEmpty()) {
      return named.stream().anyMatch(dead -> !Persons.differ(document, phrase, dead));
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

  private boolean same(NounPhrase one, NounPhrase dead) {
    boolean single = dead.people().isExact() && dead.people().lower() == 1;
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
    return predicates.stream()
        .filter(p -> p.rule().harm() != Harm.NONE && !p.isSelf(tokens))
        .filter(p -> p.rule().frame() != Frame.SUBJECT)
        .anyMatch(p -> p.patients().stream().anyMatch(NounPhrase::isPerson));
  }

  private static boolean tellsOfDeath(Predicate predicate) {
    return predicate.rule().harm() == Harm.KILLED
        && predicate.patients().stream().anyMatch(p -> p.isPerson() || p.isBareNumber());
  }
}
