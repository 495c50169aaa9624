package org.recount.report;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recount.codebook.ActorKind;
import org.recount.codebook.Damage;
import org.recount.codebook.Factuality;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;

/**
 * Who did it, who claims or denies it, whom and what it hit and with what. Only words of a clause
 * that holds one of the group's triggers count; a claim or denial of responsibility may stand in
 * another sentence when the document has one main incident of that kind.
 */
record Parties(
    List<Actor> actors,
    List<String> claimedBy,
    List<String> deniedBy,
    List<Victim> victims,
    List<Thing> things,
    List<Span> weapons,
    List<Target> targets) {
  private static final Set<IncidentType> EXPLOSIVE =
      Set.of(IncidentType.BOMBING, IncidentType.SHELLING, IncidentType.AIRSTRIKE);

  static Parties of(Document document, Group group, Blame blame) {
    Set<Span> clauses = new TreeSet<>();
    group.candidates().forEach(c -> clauses.add(c.clause()));
    group.tolls().forEach(t -> clauses.add(document.clauseOf(t.span()).cover(t.span())));
    Map<String, Actor> actors = new LinkedHashMap<>();
    Hurt people = new Hurt(document);
    Map<String, Thing> things = new LinkedHashMap<>();
    Map<String, Span> weapons = new LinkedHashMap<>();
    EnumSet<Target> targets = EnumSet.noneOf(Target.class);
    TreeSet<String> claimed = new TreeSet<>();
    TreeSet<String> denied = new TreeSet<>();
    for (Span clause : clauses) {
      addActors(document, clause, group, actors, claimed, denied);
      List<Mention.Toll> tolls = document.mentions(Mention.Toll.class, clause);
      for (Mention.Victim victim : document.mentions(Mention.Victim.class, clause)) {
        if (!ofOthers(victim, tolls, group)) {
          people.add(victim);
        }
        add(targets, victim.target());
      }
      for (Mention.Thing thing : document.mentions(Mention.Thing.class, clause)) {
        things.merge(
            key(document, thing.span()),
            new Thing(thing.span(), damage(thing, group)),
            (known, again) -> again.effect().compareTo(known.effect()) < 0 ? again : known);
        add(targets, thing.target());
      }
      for (Mention.Weapon weapon : document.mentions(Mention.Weapon.class, clause)) {
        weapons.putIfAbsent(key(document, weapon.span()), weapon.span());
      }
      document.mentions(Mention.Aim.class, clause).forEach(a -> targets.add(a.target()));
    }
    for (Mention.Actor actor : blame.of(group)) {
      addActor(actor, false, group, actors, claimed, denied);
    }
    return new Parties(
        List.copyOf(actors.values()),
        List.copyOf(claimed),
        List.copyOf(denied),
        people.victims(),
        List.copyOf(things.values()),
        List.copyOf(weapons.values()),
        List.copyOf(targets));
  }

  /** What a bomb went off in or at is damaged, unless the text says more or it did not happen. */
  private static Damage damage(Mention.Thing thing, Group group) {
    boolean blown =
        EXPLOSIVE.contains(group.head().type()) && group.head().stance().factuality().countable();
    return thing.damage() == Damage.NONE && blown ? Damage.DAMAGED : thing.damage();
  }

  /** Whether they are of a number that is another's, or of several incidents: "40 this year". */
  private static boolean ofOthers(Mention.Victim victim, List<Mention.Toll> tolls, Group group) {
    for (Mention.Toll toll : tolls) {
      if (toll.who().contains(victim.span()) && !group.tolls().contains(toll)) {
        return true;
      }
    }
    return false;
  }

  private static void add(EnumSet<Target> targets, Target target) {
    if (target != Target.OTHER) {
      targets.add(target);
    }
  }

  private static void addActors(
      Document document,
      Span clause,
      Group group,
      Map<String, Actor> actors,
      TreeSet<String> claimed,
      TreeSet<String> denied) {
    boolean clash = group.candidates().stream().anyMatch(c -> c.type() == IncidentType.ARMED_CLASH);
    for (Mention.Actor actor : document.mentions(Mention.Actor.class, clause)) {
      addActor(actor, clash, group, actors, claimed, denied);
    }
  }

  private static void addActor(
      Mention.Actor actor,
      boolean clash,
      Group group,
      Map<String, Actor> actors,
      TreeSet<String> claimed,
      TreeSet<String> denied) {
    switch (actor.role()) {
      case AGENT -> {
        if (!foils(actor, group)) {
          put(actors, actor, group);
        }
      }
      case BLAMED -> put(actors, actor, group);
      case CLAIMS -> {
        put(actors, actor, group);
        claimed.add(actor.name());
      }
      case DENIES -> denied.add(actor.name());
      case PATIENT, NONE -> {
        if (clash && organised(actor.kind())) {
          put(actors, actor, group);
        }
      }
      case SOURCE -> {
        // Whoever only speaks is no party to the incident.
      }
    }
  }

  /** Whether those of the state acted in what was foiled: "the police defused a bomb". */
  private static boolean foils(Mention.Actor actor, Group group) {
    return actor.kind() == ActorKind.STATE && group.head().stance().detail().equals("foiled");
  }

  private static boolean organised(ActorKind kind) {
    return kind == ActorKind.STATE || kind == ActorKind.ARMED_GROUP;
  }

  private static void put(Map<String, Actor> actors, Mention.Actor actor, Group group) {
    Factuality factuality = blame(actor.role(), group.head().stance().factuality());
    actors.putIfAbsent(
        actor.name(), new Actor(actor.span(), actor.name(), actor.kind(), factuality));
  }

  /** How sure it is who did it: blame and claims are words of someone, whatever is sure else. */
  private static Factuality blame(Mention.Actor.Role role, Factuality incident) {
    if (role == Mention.Actor.Role.CLAIMS && incident.countable()) {
      return Factuality.CLAIMED;
    }
    boolean said = role == Mention.Actor.Role.BLAMED && incident == Factuality.ASSERTED;
    return said ? Factuality.ATTRIBUTED : incident;
  }

  private static String key(Document document, Span span) {
    return span.of(document.text()).toLowerCase(java.util.Locale.ROOT);
  }
}
