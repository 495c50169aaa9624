package org.recount.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recount.codebook.Factuality;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.report.Actor;
import org.recount.report.Report;

/**
 * Makes one incident of what several reports say of it. Each independence group speaks once, so
 * that ten copies of one dispatch outvote nobody.
 */
public final class IncidentMaker {
  /**
   * One report, with what is known of its document.
   *
   * @param published day of publication, or {@link org.recount.document.Document#UNDATED}
   * @param group independence group of the document
   */
  public record Told(Incident.Member member, Report report, LocalDate published, String group) {}

  private IncidentMaker() {}

  /**
   * Returns the incident that these reports tell of.
   *
   * @param told its reports; never empty
   * @param revision what people decided about it, which holds whatever the reports say
   */
  public static Incident make(Membership membership, List<Told> told, Revision revision) {
    List<Told> speaking = speaking(told);
    IncidentType type = revision.type().orElseGet(() -> type(speaking));
    return new Incident(
        membership.id(),
        type,
        revision.type().isPresent() ? List.of() : alternatives(speaking, type),
        revision.date().orElseGet(() -> DatesTold.of(speaking)),
        revision.place().orElseGet(() -> PlacesTold.of(speaking)),
        revision.applied(TollsTold.of(speaking)),
        actors(speaking),
        targets(speaking),
        status(told),
        told.stream().map(Told::member).toList(),
        membership.links(),
        revision);
  }

  /** Reports that may raise a count speak for the incident; without any, all of them do. */
  private static List<Told> speaking(List<Told> told) {
    List<Told> countable = told.stream().filter(t -> t.report().countable()).toList();
    List<Told> speaking = new ArrayList<>(countable.isEmpty() ? told : countable);
    speaking.sort(
        Comparator.comparing(Told::published)
            .thenComparing(t -> t.member().document())
            .thenComparing(t -> t.member().report()));
    return speaking;
  }

  private static IncidentType type(List<Told> told) {
    Votes<IncidentType> votes = new Votes<>();
    for (Told t : told) {
      votes.add(t.report().type(), t.group(), t.report().main() ? 3 : 2);
      t.report().alternatives().forEach(a -> votes.add(a, t.group(), 1));
    }
    return votes.winner(told.get(0).report().type());
  }

  private static List<IncidentType> alternatives(List<Told> told, IncidentType type) {
    Set<IncidentType> others = new LinkedHashSet<>();
    for (Told t : told) {
      others.add(t.report().type());
      others.addAll(t.report().alternatives());
    }
    others.remove(type);
    return others.stream().sorted().toList();
  }

  private static List<String> actors(List<Told> told) {
    Map<String, Integer> names = new TreeMap<>();
    for (Told t : told) {
      t.report().actors().stream().map(Actor::name).forEach(n -> names.merge(n, 1, Integer::sum));
      t.report().claimedBy().forEach(n -> names.merge(n, 1, Integer::sum));
    }
    return List.copyOf(names.keySet());
  }

  private static List<Target> targets(List<Told> told) {
    return told.stream().flatMap(t -> t.report().targets().stream()).distinct().sorted().toList();
  }

  /**
   * What the reports together support (guideline section 6). A denial is unresolved as long as no
   * later document states the incident again.
   */
  static Incident.Status status(List<Told> told) {
    boolean stated = told.stream().anyMatch(IncidentMaker::stated);
    boolean claimed = told.stream().anyMatch(t -> t.report().factuality() == Factuality.CLAIMED);
    boolean denied = told.stream().anyMatch(t -> t.report().factuality() == Factuality.DENIED);
    if (stated) {
      return denied && !resolved(told) ? Incident.Status.DISPUTED : Incident.Status.CONFIRMED;
    }
    if (claimed) {
      return denied ? Incident.Status.DISPUTED : Incident.Status.CLAIMED;
    }
    return denied ? Incident.Status.REFUTED : Incident.Status.NOT_OCCURRED;
  }

  private static boolean stated(Told told) {
    return told.report().countable() && told.report().factuality() != Factuality.CLAIMED;
  }

  private static boolean resolved(List<Told> told) {
    LocalDate lastDenial =
        told.stream()
            .filter(t -> t.report().factuality() == Factuality.DENIED)
            .map(Told::published)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    return told.stream().anyMatch(t -> stated(t) && t.published().isAfter(lastDenial));
  }
}
