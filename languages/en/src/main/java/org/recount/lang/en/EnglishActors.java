package org.recount.lang.en;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.recount.codebook.ActorKind;
import org.recount.codebook.Harm;
import org.recount.codebook.Target;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Mention.Actor.Role;
import org.recount.document.Overlaps;
import org.recount.document.Span;
import org.recount.document.Tokens;

/**
 * Finds those who act: named organisations from the codebook and groups.tsv, and people described
 * as actors of a trigger ("two gunmen"). The role follows from grammar alone: subject of an active
 * trigger or "by" phrase of a passive one.
 */
final class EnglishActors implements Annotator {
  private static final String NAME = "en/actors";

  /** Words that may join an organisation to the people of it. */
  private static final int MOST_JOINS = 5;

  /** What an organisation says through: "army sources". */
  private static final Set<String> SPEAKERS =
      Set.of(
          "source",
          "sources",
          "spokesman",
          "spokesmen",
          "spokeswoman",
          "spokesperson",
          "report",
          "reports",
          "communique",
          "communiques",
          "press",
          "statement",
          "statements");

  private static final Set<String> JOINS =
      Set.of(
          "of",
          "from",
          "belonging",
          "the",
          "by",
          "with",
          "to",
          "members",
          "group",
          "groups",
          "guerrillas",
          "rebels",
          "units",
          "commandos",
          "column",
          "columns",
          "urban",
          "an",
          "a");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Actor.class);
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
    private final Overlaps<NounPhrase> agents;
    private final Overlaps<NounPhrase> patients;
    private final Overlaps<Predicate> beginnings;
    private final List<Lexicon.Match<Organisation>> organisations;
    private final Responsibility responsibility;
    private final ActorWords words;
    private final List<Mention> found = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();

    Reader(Document document) {
      this.document = document;
      tokens = document.tokens();
      phrases = Grammar.of(document).phrases();
      predicates = Grammar.of(document).predicates();
      agents = reaching(Predicate::agents);
      patients = reaching(Predicate::patients);
      beginnings = Overlaps.at(predicates, p -> new Span(p.first(), p.first() + 1));
      organisations = Organisation.find(document);
      responsibility = new Responsibility(document, organisations);
      words = new ActorWords(tokens, phrases, organisations);
    }

    /** The phrases around the predicates, by their tokens and those that may join on to them. */
    private Overlaps<NounPhrase> reaching(Function<Predicate, List<NounPhrase>> people) {
      List<NounPhrase> all = predicates.stream().flatMap(p -> people.apply(p).stream()).toList();
      return Overlaps.at(all, p -> new Span(p.first(), p.last() + MOST_JOINS + 2));
    }

    List<Mention> read() {
      for (Lexicon.Match<Organisation> match : organisations) {
        Role role = role(match);
        found.add(
            new Mention.Actor(
                match.span(), match.value().name(), match.value().kind(), role, NAME + "/named"));
      }
      for (Predicate predicate : predicates) {
        Apposition.merged(tokens, phrases, predicate.agents())
            .forEach(agent -> described(predicate, agent));
      }
      for (Lexicon.Match<Responsibility.Blame> blame : responsibility.words()) {
        responsible(blame);
      }
      return found;
    }

    private void described(Predicate predicate, NounPhrase agent) {
      boolean acts = agent.isAttacker() || agent.isPerson() && !agent.isPronoun();
      if (!acts || predicate.rule().frame() == TriggerRule.Frame.GATHER) {
        return;
      }
      add(agent, Role.AGENT, "agent");
    }

    private void add(NounPhrase phrase, Role role, String rule) {
      Optional<Span> span = words.of(phrase);
      if (span.isEmpty() || !taken.add(span.get().start())) {
        return;
      }
      boolean many = phrase.noun().plural() || phrase.number().lower() > 1;
      ActorKind kind = many || isBody(phrase) ? ActorKind.GROUP : ActorKind.PERSON;
      String name =
          phrase.isNamed()
              ? phrase.name(document.text(), tokens)
              : span.get().of(document.text()).replaceAll("\\s+", " ");
      found.add(new Mention.Actor(span.get(), name, kind, role, NAME + "/" + rule));
    }

    private boolean isBody(NounPhrase phrase) {
      return phrase.isAttacker() && phrase.noun().target() == Target.ARMED_GROUP;
    }

    private Role role(Lexicon.Match<Organisation> match) {
      if (SPEAKERS.contains(tokens.wordOrEmpty(match.last() + 1))) {
        return Role.SOURCE;
      }
      if (touches(agents, match) || modifies(match)) {
        return Role.AGENT;
      }
      Role given = responsibility.of(match);
      if (given != Role.NONE) {
        return given;
      }
      return touches(patients, match) ? Role.PATIENT : Role.NONE;
    }

    /** Whether the organisation is one of the phrases or the one such a phrase belongs to. */
    private boolean touches(Overlaps<NounPhrase> people, Lexicon.Match<Organisation> match) {
      for (NounPhrase phrase : people.over(new Span(match.first(), match.last() + 1))) {
        if (phrase.first() <= match.last() && match.first() <= phrase.last()) {
          return true;
        }
        int gap = match.first() - phrase.last() - 1;
        if (gap >= 1 && gap <= MOST_JOINS && joins(phrase.last() + 1, match.first())) {
          return true;
        }
      }
      return false;
    }

    private boolean joins(int from, int to) {
      for (int i = from; i < to; i++) {
        if (!JOINS.contains(tokens.word(i))
            && Organisation.ALL.find(document.text(), tokens, i, to).isEmpty()
            && !tokens.word(i).equals("[")
            && !tokens.word(i).equals("(")) {
          return false;
        }
      }
      return true;
    }

    /** "the FMLN attack", "a Shining Path bombing". */
    private boolean modifies(Lexicon.Match<Organisation> match) {
      int next = match.last() + 1;
      return beginnings.over(new Span(next, next + 2)).stream()
          .filter(p -> p.noun() && p.rule().harm() == Harm.NONE)
          .anyMatch(p -> p.first() == next || phrases.classOf(next).nominal());
    }

    private void responsible(Lexicon.Match<Responsibility.Blame> blame) {
      Role role = blame.value().role();
      if (role == Role.BLAMED || role == Role.CLAIMS) {
        responsibility
            .people(blame)
            .forEach(p -> add(p, role, role == Role.BLAMED ? "blamed" : "claims"));
      }
    }
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("[Gunmen] killed two farmers near Gao."),
        Example.of("THE MAYOR WAS MURDERED BY [URBAN GUERRILLAS]."),
        Example.of("The [FMLN] claimed responsibility for the attack."),
        Example.of("The weather was fine."));
  }
}
