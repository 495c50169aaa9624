package org.recount.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.recount.codebook.Harm;
import org.recount.place.Names;
import org.recount.quantity.Bounds;
import org.recount.report.Actor;
import org.recount.report.Victim;

/** How probably the people asked for took part in an incident, and which of them were harmed. */
final class PeopleScope {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "fils", "pere");
  private static final double ONLY_IN_TEXT = 0.7;

  private PeopleScope() {}

  static Fit fit(Told told, List<Participant> wanted, Texts texts) {
    if (wanted.isEmpty() || !named(told, wanted).isEmpty()) {
      return new Fit(1, Reason.PARTICIPANT, "");
    }
    boolean inText =
        told.tellings().stream()
            .filter(telling -> telling.member().main())
            .anyMatch(t -> wanted.stream().anyMatch(w -> names(t, w, texts)));
    return new Fit(inText ? ONLY_IN_TEXT : 0, Reason.PARTICIPANT, "other people");
  }

  /** Whether a document that is chiefly about it names someone so, who is no speaker. */
  private static boolean names(Telling telling, Participant wanted, Texts texts) {
    String document = telling.document().id();
    List<String> words = List.of(wanted.name().strip().split("\\s+"));
    boolean first = wanted.part() == Participant.Part.FIRST;
    String told = first ? words.get(0) : words.get(words.size() - 1);
    return texts.mention(List.of(document), Names.fold(wanted.name()))
        && texts
            .names(document, telling.report().attribution())
            .have(told, first ? Participant.Part.FIRST : Participant.Part.LAST);
  }

  /** Returns the folded names of the people told of who have one of the names asked for. */
  private static Set<String> named(Told told, List<Participant> wanted) {
    Set<String> named = new TreeSet<>();
    for (Telling telling : told.countable()) {
      List<String> names = new ArrayList<>();
      telling.report().victims().stream().map(Victim::name).forEach(names::add);
      telling.report().actors().stream().map(Actor::name).forEach(names::add);
      names.stream()
          .map(Names::fold)
          .filter(n -> wanted.stream().anyMatch(w -> bears(n, w)))
          .forEach(named::add);
    }
    return named;
  }

  /**
   * Returns how many of the people asked for were harmed so. Where some were and no words tell who,
   * one of them probably was, unless the words tell something else of them or name all who were.
   * Nobody is both among the dead and among the injured: where somebody died whom no text names, he
   * is taken for dead.
   *
   * @param toll how many were harmed so altogether
   */
  static Amount amount(Told told, List<Participant> wanted, Harm harm, Bounds toll) {
    int harmed = harmed(told, wanted, harm);
    if (harmed > 0 || !toll.stated() || toll.upper() == 0) {
      return Amount.exactly(harmed);
    }
    boolean one = named(told, wanted).isEmpty() && unnamed(told, harm, toll) && !isDead(told, harm);
    return new Amount(0, one ? 1 : 0, 1, 0);
  }

  /** Whether he is rather one of the dead, who are named more often than others. */
  private static boolean isDead(Told told, Harm harm) {
    return harm != Harm.KILLED && unnamed(told, Harm.KILLED, told.incident().tolls().killed());
  }

  /** Whether more were harmed so than are named. */
  private static boolean unnamed(Told told, Harm harm, Bounds toll) {
    return toll.stated() && toll.upper() > harmed(told, name -> true, harm);
  }

  private static int harmed(Told told, List<Participant> wanted, Harm harm) {
    return harmed(told, name -> wanted.stream().anyMatch(w -> bears(name, w)), harm);
  }

  /** How many people whose folded names are such were harmed so. */
  private static int harmed(Told told, Predicate<String> such, Harm harm) {
    Set<String> harmed = new TreeSet<>();
    for (Telling telling : told.countable()) {
      for (Victim victim : telling.report().victims()) {
        String name = Names.fold(victim.name());
        if (victim.effect() == harm && !name.isEmpty() && such.test(name)) {
          harmed.add(lastName(List.of(name.split(" "))) + " " + name.split(" ")[0]);
        }
      }
    }
    return harmed.size();
  }

  /** Returns whether a folded name is one that is asked for. */
  static boolean bears(String folded, Participant wanted) {
    if (folded.isEmpty()) {
      return false;
    }
    List<String> words = List.of(folded.split(" "));
    List<String> asked = List.of(Names.fold(wanted.name()).split(" "));
    return switch (wanted.part()) {
      case FIRST -> words.get(0).equals(asked.get(0));
      case LAST -> words.size() > 1 && lastName(words).equals(lastName(asked));
      case FULL -> words.get(0).equals(asked.get(0)) && lastName(words).equals(lastName(asked));
    };
  }

  private static String lastName(List<String> words) {
    int last = words.size() - 1;
    while (last > 0 && SUFFIXES.contains(words.get(last))) {
      last--;
    }
    return words.get(last);
  }
}
