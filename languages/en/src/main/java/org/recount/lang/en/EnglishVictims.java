package org.recount.lang.en;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.codebook.Harm;
import org.recount.codebook.Target;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.lang.en.TriggerRule.Frame;
import org.recount.quantity.Bounds;

/**
 * Finds people hit or aimed at: those who suffer a trigger, with the name that stands beside the
 * description. Nobody is a victim by description alone.
 */
final class EnglishVictims implements Annotator {
  private static final String NAME = "en/victims";

  /** How many words after the harm "including" may stand. */
  private static final int INCLUDING_REACH = 16;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Victim.class);
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
    private final Arguments arguments;
    private final FullNames names;
    private final Set<Integer> taken = new HashSet<>();
    private final Set<Integer> starts = new HashSet<>();
    private final List<Mention> found = new ArrayList<>();

    Reader(Document document) {
      this.document = document;
      tokens = document.tokens();
      phrases = Grammar.of(document).phrases();
      predicates = Grammar.of(document).predicates();
      arguments = new Arguments(tokens, phrases);
      names = new FullNames(document.text(), tokens, phrases);
      predicates.forEach(p -> starts.add(p.first()));
    }

    List<Mention> read() {
      for (Predicate predicate : predicates) {
        if (!suffers(predicate)) {
          continue;
        }
        List<NounPhrase> people =
            predicate.patients().stream().filter(p -> counts(predicate, p)).toList();
        for (int i = 0; i < people.size(); i++) {
          boolean apposed =
              i + 1 < people.size()
                  && Apposition.holds(tokens, phrases, people.get(i), people.get(i + 1));
          if (apposed) {
            addApposed(predicate, people.get(i), people.get(i + 1));
            i++;
          } else {
            add(predicate, people.get(i));
          }
        }
        identified(predicate);
        included(predicate);
      }
      return found;
    }

    /** "Ten were killed on Monday, including a nurse": some of those whom the words harm. */
    private void included(Predicate predicate) {
      if (predicate.rule().harm() == Harm.NONE || predicate.patients().isEmpty()) {
        return;
      }
      for (int i = predicate.last() + 1; i <= predicate.last() + INCLUDING_REACH; i++) {
        if (phrases.opens(i) || phrases.isStop(i) || startsPredicate(i)) {
          return;
        }
        if (tokens.word(i).equals("including")) {
          arguments.objects(i + 1).stream()
              .filter(p -> counts(predicate, p))
              .forEach(p -> add(predicate, p));
          return;
        }
      }
    }

    private boolean startsPredicate(int i) {
      return starts.contains(i);
    }

    private static boolean suffers(Predicate predicate) {
      Frame frame = predicate.rule().frame();
      return frame != Frame.FIGHT && frame != Frame.GATHER && frame != Frame.THING;
    }

    private static boolean counts(Predicate predicate, NounPhrase phrase) {
      if (phrase.isPronoun()) {
        return false;
      }
      if (phrase.isAttacker()) {
        return predicate.rule().harm() != Harm.NONE && phrase.isNamed();
      }
      return phrase.isPerson() && phrase.noun().target() != Target.ARMED_GROUP;
    }

    /** Those whose names follow "was identified as". */
    private void identified(Predicate predicate) {
      if (predicate.rule().frame() == Frame.IDENTIFIED) {
        arguments.objects(predicate.last() + 1).stream()
            .filter(p -> p.isNamed() && p.isPerson())
            .forEach(p -> add(predicate, p));
      }
    }

    private void addApposed(Predicate predicate, NounPhrase one, NounPhrase other) {
      NounPhrase role = one.head() >= 0 ? one : other;
      NounPhrase named = one.isNamed() ? one : other;
      emit(predicate, role, role.minimal(tokens), fullName(named));
    }

    private void add(Predicate predicate, NounPhrase phrase) {
      emit(predicate, phrase, phrase.minimal(tokens), fullName(phrase));
    }

    private void emit(Predicate predicate, NounPhrase phrase, Span span, String name) {
      if (taken.add(span.start())) {
        found.add(
            new Mention.Victim(
                span,
                name,
                number(phrase),
                harm(predicate),
                phrase.noun().target(),
                NAME + "/" + (name.isEmpty() ? "described" : "named")));
      }
    }

    /** A plural without a number is two or more, unless it points back to those counted before. */
    private static Bounds number(NounPhrase phrase) {
      boolean several = !phrase.number().stated() && phrase.noun().plural() && !phrase.definite();
      return several ? Bounds.atLeast(2) : phrase.number();
    }

    private Harm harm(Predicate predicate) {
      Frame frame = predicate.rule().frame();
      boolean told = frame != Frame.NAMED && frame != Frame.IDENTIFIED;
      if (told || predicate.rule().harm() != Harm.NONE) {
        return predicate.rule().harm();
      }
      boolean deaths = predicates.stream().anyMatch(p -> p.rule().harm() == Harm.KILLED);
      return deaths ? Harm.KILLED : Harm.INJURED;
    }

    /** The first name in the text that holds this one and more; itself if none. */
    private String fullName(NounPhrase phrase) {
      String name = phrase.name(document.text(), tokens);
      return name.isEmpty() ? name : names.full(name);
    }
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("HOODED MEN MURDERED THE [MAYOR] OF THE TOWN."),
        Example.of("Six [Jesuit priests] were killed in their house."),
        Example.of("The gunmen wounded a [bus driver] and two [passengers]."),
        Example.of("The [wounded judge] was identified as [Pedro Lugo], 52, from Tacna."),
        Example.of("The mayor spoke to six priests."));
  }
}
