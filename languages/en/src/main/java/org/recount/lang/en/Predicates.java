package org.recount.lang.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recount.codebook.Harm;
import org.recount.document.Document;
import org.recount.document.Lexicon;
import org.recount.document.Tokens;
import org.recount.lang.en.TriggerRule.Frame;

/**
 * Finds trigger phrases and reads their grammar: noun or verb, active or passive, who acts and who
 * suffers. Every annotator of people, things and tolls starts from these, so that they agree.
 */
final class Predicates {
  private static final Set<String> BASES =
      Set.of(
          "kill",
          "kills",
          "shoot",
          "shoots",
          "attack",
          "attacks",
          "kidnap",
          "kidnaps",
          "explode",
          "explodes",
          "assassinate",
          "assassinates",
          "ambush",
          "ambushes",
          "murder",
          "murders",
          "raid",
          "raids",
          "die",
          "dies",
          "blow",
          "blows",
          "wound",
          "wounds",
          "injure",
          "injures",
          "abduct",
          "abducts",
          "hijack",
          "throw",
          "throws",
          "open",
          "opens",
          "destroys",
          "damages",
          "target",
          "targets",
          "stabs",
          "protest",
          "protests",
          "assault",
          "assaults",
          "fires",
          "sets",
          "claims",
          "takes",
          "loses",
          "lose");
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
      Set.of("escaped", "escapes", "escaping", "survived", "survives", "surviving");
  private static final Set<String> FINDS = WordLists.of("find");
  private static final Set<String> NO_OBJECTS =
      Set.of("times", "feet", "meters", "blocks", "miles");

  private final Document document;
  private final Tokens tokens;
  private final NounPhrases phrases;
  private final Arguments arguments;

  private Predicates(Document document, NounPhrases phrases) {
    this.document = document;
    this.tokens = document.tokens();
    this.phrases = phrases;
    this.arguments = new Arguments(tokens, phrases);
  }

  /** Returns the predicates of a document in text order. */
  static List<Predicate> of(Document document, NounPhrases phrases) {
    Predicates reader = new Predicates(document, phrases);
    List<Predicate> found = new ArrayList<>();
    for (Lexicon.Match<TriggerRule> match : TriggerRule.ALL.find(document)) {
      reader.read(match).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Predicate> read(Lexicon.Match<TriggerRule> match) {
    TriggerRule rule = match.value();
    int first = match.first();
    int last = match.last();
    boolean noun = rule.noun() || rule.both() && usedAsNoun(first, last);
    boolean infinitive = !noun && isInfinitive(first);
    String word = tokens.word(first);
    boolean ing = word.endsWith("ing") && !noun;
    Frame frame = frame(rule, noun);
    Sides sides = sides(rule, frame, first, last, noun);
    List<NounPhrase> patients = sides.patients();
    List<NounPhrase> agents = sides.agents();
    if (patients.isEmpty() && agents.isEmpty() && !noun) {
      patients = around(first);
    }
    if (!allowed(rule, patients, agents)) {
      return Optional.empty();
    }
    return Optional.of(
        new Predicate(
            first,
            last,
            match.span(),
            rule,
            noun,
            infinitive,
            ing,
            !noun && BASES.contains(word),
            patients,
            agents,
            match.line()));
  }

  /** Those who suffer and those who act. */
  private record Sides(List<NounPhrase> patients, List<NounPhrase> agents) {}

  private static Frame frame(TriggerRule rule, boolean noun) {
    if (rule.both()) {
      return noun ? Frame.OF : rule.frame() == Frame.OF ? Frame.OBJECT : rule.frame();
    }
    return rule.frame();
  }

  private Sides sides(TriggerRule rule, Frame frame, int first, int last, boolean noun) {
    boolean ing = tokens.word(first).endsWith("ing") && !noun;
    List<NounPhrase> patients = List.of();
    List<NounPhrase> agents = List.of();
    switch (frame) {
      case OBJECT, PEOPLE, CAPTIVE, THING -> {
        if (isPassive(first, last, ing, frame)) {
          patients = arguments.subjects(first);
          agents = arguments.by(last);
        } else {
          patients = arguments.objects(last + 1);
          agents = ing && !progressive(first) ? List.of() : arguments.subjects(first);
        }
      }
      case PATIENT -> {
        patients = arguments.objects(last + 1);
        boolean deed = rule.type().isPresent() && !rule.harmForm();
        agents =
            deed && !noun && !isPassive(first, last, ing, frame)
                ? arguments.subjects(first)
                : List.of();
      }
      case CORPSE -> patients = arguments.objects(last + 1);
      case NAMED -> patients = named(rule, first, last);
      case SUBJECT -> patients = sufferers(rule, first);
      case SELF -> patients = selves(rule, first, last);
      case IDENTIFIED -> patients = arguments.subjects(first);
      case AGAINST -> {
        patients = direct(last);
        agents = arguments.subjects(first);
        if (isPassive(first, last, ing, frame)) {
          agents = arguments.by(last);
        }
      }
      case OCCURS -> patients = arguments.hit(last);
      case OF -> {
        patients = ofPatients(rule, first, last);
        agents = ofAgents(rule, first, last);
      }
      case OWNER -> patients = owner(first);
      case FIGHT -> agents = fighters(first, last, noun);
      case GATHER -> agents = noun ? arguments.by(last) : arguments.subjects(first);
      default -> {
        // The phrase names nobody.
      }
    }
    return new Sides(patients, agents);
  }

  /** Those named after the words; else those before: "a raid that left two killed was planned". */
  private List<NounPhrase> named(TriggerRule rule, int first, int last) {
    List<NounPhrase> after = arguments.objects(last + 1);
    boolean names = after.stream().anyMatch(NounPhrase::isNamed);
    return names || rule.harm() == Harm.NONE ? after : arguments.subjects(first);
  }

  private static boolean allowed(
      TriggerRule rule, List<NounPhrase> patients, List<NounPhrase> agents) {
    return switch (rule.frame()) {
      case PEOPLE, CORPSE, OWNER -> patients.stream().anyMatch(NounPhrase::isPerson);
      case NAMED ->
          patients.stream().anyMatch(NounPhrase::isNamed)
              || rule.harm() != Harm.NONE
                  && patients.stream().anyMatch(p -> p.isPerson() || p.isBareNumber());
      case CAPTIVE ->
          patients.stream().anyMatch(NounPhrase::isPerson)
              && agents.stream().anyMatch(a -> a.isAttacker() || rebel(a));
      case THING -> patients.stream().anyMatch(NounPhrase::isThing);
      default -> true;
    };
  }

  private static boolean rebel(NounPhrase phrase) {
    return phrase.isPerson() && phrase.noun().target() == org.recount.codebook.Target.ARMED_GROUP;
  }

  /** The subject; for a phrase that hangs on other words the person it tells of. */
  private List<NounPhrase> sufferers(TriggerRule rule, int first) {
    List<NounPhrase> subjects = arguments.subjects(first);
    boolean people = subjects.stream().anyMatch(p -> p.acts() || p.isBareNumber());
    boolean hangs =
        phrases.classOf(first) == WordClass.PREPOSITION
            || tokens.word(first).endsWith("ing")
            || rule.harm() == Harm.KILLED && joinsVerb(first);
    if (!hangs) {
      return subjects;
    }
    int sentence = tokens.at(document.sentenceOf(tokens.span(first, first)).start());
    List<NounPhrase> found = people ? subjects : arguments.sufferer(first, sentence);
    int finds = found.isEmpty() ? -1 : finding(found.get(found.size() - 1).last() + 1, first);
    return finds < 0 ? found : arguments.objects(finds + 1);
  }

  /** The verb by which some come upon who is hurt: "officers found a man with wounds"; else -1. */
  private int finding(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean active = phrases.classOf(i - 1) != WordClass.BE && !tokens.word(i - 1).equals("been");
      if (active
          && FINDS.contains(tokens.word(i))
          && phrases.classOf(i + 1) != WordClass.PREPOSITION) {
        return i;
      }
    }
    return -1;
  }

  /** "He shot himself and his son": the subject, and those joined to it by "and". */
  private List<NounPhrase> selves(TriggerRule rule, int first, int last) {
    int one = tokens.word(last).endsWith("self") ? 1 : Integer.MAX_VALUE;
    List<NounPhrase> patients = sufferers(rule, first).stream().limit(one).toList();
    if (!tokens.wordOrEmpty(last + 1).equals("and")) {
      return patients;
    }
    List<NounPhrase> joined =
        arguments.objects(last + 2).stream().filter(NounPhrase::isPerson).toList();
    return joined.isEmpty() ? patients : Stream.concat(patients.stream(), joined.stream()).toList();
  }

  /** "A man was found hurt and later died": the verb shares the subject of the one before. */
  private boolean joinsVerb(int first) {
    int i = first - 1;
    while (i > 0 && !phrases.opens(i) && isVerbal(phrases.classOf(i))) {
      i--;
    }
    return switch (tokens.wordOrEmpty(i)) {
      case "and", "but" -> true;
      default -> false;
    };
  }

  private static boolean isVerbal(WordClass c) {
    return c == WordClass.ADVERB || c == WordClass.BE || c == WordClass.HAVE;
  }

  /** The phrase that holds the word as an adjective: "12 wounded soldiers". */
  private List<NounPhrase> around(int first) {
    for (int start = first - 1; start >= 0 && start > first - 5; start--) {
      Optional<NounPhrase> phrase = phrases.startingAt(start);
      if (phrase.isPresent()) {
        boolean inside = phrase.get().last() > first && phrase.get().isPerson();
        return inside ? List.of(phrase.get()) : List.of();
      }
    }
    return List.of();
  }

  private List<NounPhrase> direct(int last) {
    List<NounPhrase> objects = new ArrayList<>();
    for (NounPhrase phrase : arguments.objects(last + 1)) {
      if (phrase.isPerson() || phrase.isThing()) {
        objects.add(phrase);
      }
    }
    return objects.isEmpty() ? arguments.hit(last) : objects;
  }

  private List<NounPhrase> ofPatients(TriggerRule rule, int first, int last) {
    List<NounPhrase> patients = new ArrayList<>(arguments.hit(last));
    if (rule.harm() == Harm.KILLED || rule.harm() == Harm.KIDNAPPED) {
      patients.addAll(owner(first));
    }
    return patients.isEmpty() ? escaping(first) : patients;
  }

  /** Who "escaped" or "survived" what the noun names. */
  private List<NounPhrase> escaping(int first) {
    for (int i = first - 1; i >= 0 && i > first - 6; i--) {
      if (ESCAPES.contains(tokens.word(i))) {
        return arguments.subjects(i);
      }
      WordClass c = phrases.classOf(i);
      if (!c.nominal() && c != WordClass.DETERMINER && c != WordClass.PREPOSITION) {
        return List.of();
      }
    }
    return List.of();
  }

  private List<NounPhrase> ofAgents(TriggerRule rule, int first, int last) {
    List<NounPhrase> agents = new ArrayList<>(arguments.by(last));
    if (agents.isEmpty()) {
      agents.addAll(committing(first));
    }
    if (rule.harm() != Harm.KILLED && rule.harm() != Harm.KIDNAPPED) {
      agents.addAll(owner(first));
    }
    return agents;
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

  /** The possessor before a noun: "the judge's murder". */
  private List<NounPhrase> owner(int first) {
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

  private List<NounPhrase> fighters(int first, int last, boolean noun) {
    List<NounPhrase> sides = new ArrayList<>();
    if (!noun) {
      sides.addAll(arguments.subjects(first));
    }
    for (int i = last + 1; i < tokens.size() && i < last + 8; i++) {
      String word = tokens.word(i);
      if (word.equals("between") || word.equals("with") || word.equals("against")) {
        sides.addAll(arguments.objects(i + 1));
        break;
      }
      if (word.equals(".") || phrases.opens(i)) {
        break;
      }
    }
    return sides;
  }

  private boolean isInfinitive(int first) {
    int i = first - 1;
    while (phrases.classOf(i) == WordClass.ADVERB) {
      i--;
    }
    return tokens.wordOrEmpty(i).equals("to");
  }

  private boolean progressive(int first) {
    return phrases.classOf(first - 1) == WordClass.BE;
  }

  private boolean usedAsNoun(int first, int last) {
    String word = tokens.word(first);
    if (word.endsWith("ing")) {
      return !startsObject(last + 1) || phrases.classOf(first - 1) == WordClass.DETERMINER;
    }
    WordClass before = phrases.classOf(first - 1);
    String previous = tokens.wordOrEmpty(first - 1);
    boolean verbal =
        previous.equals("to")
            || before == WordClass.AUXILIARY
            || before == WordClass.RELATIVE
            || before == WordClass.PRONOUN && !previous.equals("her") && !previous.equals("there");
    boolean title =
        tokens.start(first) < document.title().end()
            && phrases.endingAt(first - 1).isPresent()
            && startsObject(last + 1);
    return !verbal && !title;
  }

  /** Whether a noun phrase that can be an object starts at token {@code i}. */
  private boolean startsObject(int i) {
    int at = i;
    while (phrases.classOf(at) == WordClass.ADVERB && phrases.startingAt(at).isEmpty()) {
      at++;
    }
    if (phrases.classOf(at) == WordClass.PRONOUN) {
      return true;
    }
    Optional<NounPhrase> phrase = phrases.startingAt(at);
    return phrase.isPresent()
        && !phrases.opens(i)
        && !phrases.opens(at)
        && !NO_OBJECTS.contains(tokens.word(phrase.get().last()))
        && !(tokens.upperCase() && phrases.classOf(at) == WordClass.TIME);
  }

  private boolean isPassive(int first, int last, boolean ing, Frame frame) {
    if (ing) {
      return false;
    }
    int i = first - 1;
    int least = first - 4;
    while (i > least && phrases.classOf(i) == WordClass.ADVERB) {
      i--;
    }
    WordClass before = phrases.classOf(i);
    if (before == WordClass.BE) {
      return true;
    }
    if (before == WordClass.HAVE
        || before == WordClass.AUXILIARY
        || BASES.contains(tokens.word(first))
        || tokens.wordOrEmpty(i).equals("to")) {
      return false;
    }
    if (tokens.wordOrEmpty(last + 1).equals("by")) {
      return true;
    }
    if (frame == Frame.PEOPLE || frame == Frame.AGAINST && last > first) {
      return false;
    }
    return !startsObject(last + 1);
  }
}
