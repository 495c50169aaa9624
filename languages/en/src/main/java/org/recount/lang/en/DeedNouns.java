package org.recount.lang.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recount.codebook.Harm;
import org.recount.document.Tokens;

/** Finds who suffers and who acts by a noun that names a deed: "an attack", "a murder". */
final class DeedNouns {
  private static final Set<String> COMMITS =
      Set.of(
          "staged",
          "launched",
          "committed",
          "perpetrated",
          "conducted",
          "made",
          "mounted",
          "executed",
          "unleashed",
          "attempted",
          "began",
          "started",
          "directed",
          "initiated");
  private static final Set<String> ESCAPES =
      Set.of("escaped", "escapes", "escaping", "survived", "survives", "surviving", "emerged");
  private static final Set<String> TARGETS =
      Set.of("target", "targets", "object", "objects", "objective", "victim", "victims");
  private static final Set<String> PLACES =
      Set.of("in", "at", "near", "outside", "inside", "from", "through", "to", "into");
  private static final Set<String> UNHARMED =
      Set.of("unharmed", "unhurt", "uninjured", "unscathed", "alive");

  private final Tokens tokens;
  private final NounPhrases phrases;
  private final Arguments arguments;

  DeedNouns(Tokens tokens, NounPhrases phrases, Arguments arguments) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.arguments = arguments;
  }

  /** Returns who suffers: "the attack on the bank", "the judge's murder". */
  List<NounPhrase> patients(TriggerRule rule, int first, int last) {
    boolean of = phrases.classOf(last) == WordClass.PREPOSITION;
    List<NounPhrase> patients = new ArrayList<>(arguments.hit(of ? last - 1 : last));
    patients.removeIf(this::isPlace);
    if (rule.harm() == Harm.KILLED || rule.harm() == Harm.KIDNAPPED) {
      patients.addAll(owner(first));
    }
    if (patients.isEmpty() && tokens.word(last).endsWith("ing")) {
      patients.addAll(arguments.objects(last + 1));
    }
    return patients.isEmpty() ? escaping(first) : patients;
  }

  /** "A fatal shooting in Stone Creek": what looks like a name is where it was. */
  private boolean isPlace(NounPhrase phrase) {
    return phrase.isNamed()
        && phrase.head() < 0
        && PLACES.contains(tokens.wordOrEmpty(phrase.first() - 1));
  }

  /** Returns who acts: "an attack by rebels", "rebels staged an attack". */
  List<NounPhrase> agents(TriggerRule rule, int first, int last) {
    List<NounPhrase> agents = new ArrayList<>(arguments.by(last));
    if (agents.isEmpty()) {
      agents.addAll(committing(first));
    }
    if (rule.harm() != Harm.KILLED && rule.harm() != Harm.KIDNAPPED) {
      agents.addAll(owner(first));
    }
    return agents;
  }

  /** Returns the possessor before a noun: "the judge's murder". */
  List<NounPhrase> owner(int first) {
    int i = first - 1;
    int reach = first - 4;
    while (i > reach && i > 0 && phrases.classOf(i).nominal() && !tokens.word(i).equals("'s")) {
      i--;
    }
    if (!tokens.wordOrEmpty(i).equals("'s")) {
      return List.of();
    }
    return phrases.endingAt(i - 1).filter(p -> p.noun() != NounPhrase.OTHER).stream().toList();
  }

  /** "The house was the target of": whether the verb before "target" stands at token {@code i}. */
  private boolean isTarget(int i) {
    if (phrases.classOf(i) != WordClass.BE) {
      return false;
    }
    int noun = phrases.classOf(i + 1) == WordClass.DETERMINER ? i + 2 : i + 1;
    return TARGETS.contains(tokens.wordOrEmpty(noun)) && tokens.wordOrEmpty(noun + 1).equals("of");
  }

  /** Who "escaped" or "survived" what the noun names, or was its target. */
  private List<NounPhrase> escaping(int first) {
    for (int i = first - 1; i >= 0 && i > first - 6; i--) {
      if (ESCAPES.contains(tokens.word(i)) || isTarget(i)) {
        return arguments.subjects(i);
      }
      WordClass c = phrases.classOf(i);
      boolean passes = c.nominal() || c == WordClass.DETERMINER || c == WordClass.PREPOSITION;
      if (!passes && !UNHARMED.contains(tokens.word(i))) {
        return List.of();
      }
    }
    return List.of();
  }

  /** Who "staged", "launched" or "carried out" what the noun names. */
  private List<NounPhrase> committing(int first) {
    for (int i = first - 1; i >= 0 && i > first - 8; i--) {
      String word = tokens.word(i);
      if (COMMITS.contains(word) || word.equals("out") && isAt(i - 1, "carried", "carry")) {
        int verb = word.equals("out") ? i - 1 : i;
        boolean passive = phrases.classOf(verb - 1) == WordClass.BE;
        return passive ? List.of() : arguments.subjects(verb);
      }
      WordClass c = phrases.classOf(i);
      if (!c.nominal() && c != WordClass.DETERMINER && c != WordClass.NUMBER) {
        return List.of();
      }
    }
    return List.of();
  }

  private boolean isAt(int i, String one, String other) {
    return tokens.wordOrEmpty(i).equals(one) || tokens.wordOrEmpty(i).equals(other);
  }
}
