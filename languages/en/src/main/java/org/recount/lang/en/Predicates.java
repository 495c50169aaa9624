package org.recount.lang.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.codebook.Harm;
import org.recount.codebook.Target;
import org.recount.document.Document;
import org.recount.document.Lexicon;
import org.recount.document.Tokens;
import org.recount.lang.en.TriggerRule.Frame;

/**
 * Finds trigger phrases and reads their grammar: noun or verb, active or passive, who acts and who
 * suffers. Every annotator of people, things and tolls starts from these, so that they agree.
 */
final class Predicates {
  private final Tokens tokens;
  private final NounPhrases phrases;
  private final Arguments arguments;
  private final Voice voice;
  private final DeedNouns nouns;
  private final Sufferers sufferers;

  private Predicates(Document document, NounPhrases phrases) {
    tokens = document.tokens();
    this.phrases = phrases;
    arguments = new Arguments(tokens, phrases);
    voice = new Voice(document, phrases);
    nouns = new DeedNouns(tokens, phrases, arguments);
    sufferers = new Sufferers(document, phrases, arguments);
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
    boolean noun = rule.noun() || rule.both() && voice.usedAsNoun(first, last);
    boolean infinitive = !noun && voice.isInfinitive(first);
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
            !noun && voice.isBase(first),
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
        List<NounPhrase> within = voice.isActive(first) ? within(first, last) : List.of();
        if (!within.isEmpty()) {
          patients = within;
          agents = arguments.subjects(first);
        } else if (voice.isPassive(first, last, ing, frame)) {
          patients = passiveSubjects(first);
          agents = arguments.by(last);
        } else {
          patients = arguments.objects(last + 1);
          agents = ing && !voice.isProgressive(first) ? List.of() : arguments.subjects(first);
        }
      }
      case PATIENT -> {
        patients = arguments.objects(last + 1);
        boolean deed = rule.type().isPresent() && !rule.harmForm();
        agents =
            deed && !noun && !voice.isPassive(first, last, ing, frame)
                ? arguments.subjects(first)
                : List.of();
      }
      case CORPSE -> patients = arguments.objects(last + 1);
      case NAMED -> patients = named(rule, first, last);
      case SUBJECT -> patients = sufferers.of(rule, first);
      case SELF -> patients = sufferers.ofSelf(rule, first, last);
      case IDENTIFIED -> patients = arguments.subjects(first);
      case AGAINST -> {
        patients = direct(last);
        agents = arguments.subjects(first);
        if (voice.isPassive(first, last, ing, frame) || holdsBe(first, last)) {
          agents = arguments.by(last);
        }
      }
      case OCCURS -> {
        patients = arguments.hit(last);
        boolean weapon = arguments.objects(last + 1).stream().anyMatch(NounPhrase::isWeapon);
        agents = weapon && !noun && !ing ? arguments.subjects(first) : List.of();
      }
      case OF -> {
        patients = nouns.patients(rule, first, last);
        agents = nouns.agents(rule, first, last);
      }
      case OWNER -> patients = nouns.owner(first);
      case FIGHT -> agents = fighters(first, last, noun);
      case GATHER -> agents = noun ? arguments.by(last) : arguments.subjects(first);
      default -> {
        // The phrase names nobody.
      }
    }
    return new Sides(patients, agents);
  }

  /** "A bomb was placed": the words are passive by themselves. */
  private boolean holdsBe(int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (phrases.classOf(i) == WordClass.BE) {
        return true;
      }
    }
    return false;
  }

  /** The object that stands among the words: "shot two men to death". */
  private List<NounPhrase> within(int first, int last) {
    List<NounPhrase> objects = last > first + 1 ? arguments.objects(first + 1) : List.of();
    return objects.stream().filter(p -> p.first() > first && p.last() < last).toList();
  }

  /** The subject; of a participle without "be" those it hangs on: "a report of a boy shot". */
  private List<NounPhrase> passiveSubjects(int first) {
    List<NounPhrase> besides = arguments.besides(first);
    List<NounPhrase> subjects = besides.isEmpty() ? arguments.subjects(first) : besides;
    return voice.isReduced(first) ? subjects.stream().map(phrases::whole).toList() : subjects;
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
    return phrase.isPerson() && phrase.noun().target() == Target.ARMED_GROUP;
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
}
