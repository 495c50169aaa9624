package org.recount.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.recount.codebook.Factuality;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.document.Document;
import org.recount.incident.Incident;
import org.recount.incident.IncidentMaker.Told;
import org.recount.incident.Link;
import org.recount.incident.Witnesses;
import org.recount.place.Place;
import org.recount.report.Tolls;
import org.recount.time.DateRange;

/**
 * What decides whether an incident counts and for how many, but for the people in it: no document
 * need be read for it.
 *
 * @param placed whether people decided the place
 * @param tolls the people harmed; a store need not state what no count asks for
 * @param rejected whether people decided that it counts for nothing
 */
public record Outline(
    String id,
    IncidentType type,
    List<IncidentType> alternatives,
    DateRange date,
    Place place,
    boolean placed,
    List<String> actors,
    List<Target> targets,
    Tolls tolls,
    Incident.Status status,
    boolean rejected,
    Heard heard) {
  /**
   * How it is told.
   *
   * @param emphasis how much the document makes of it that makes most of it
   * @param predicted whether some report only foretells it
   * @param news the day the first document that is chiefly about it was published; {@link
   *     LocalDate#MAX} if none is dated
   * @param first the day the first document that tells of it was published; {@link LocalDate#MAX}
   *     if none is dated
   * @param last the day the last one was published; {@link LocalDate#MAX} if one is undated
   * @param doubtfulLinks how many of its reports may be of an incident of their own
   */
  public record Heard(
      Witnesses witnesses,
      Emphasis emphasis,
      boolean predicted,
      LocalDate news,
      LocalDate first,
      LocalDate last,
      int doubtfulLinks) {
    static Heard of(Incident incident, List<Told> told) {
      List<LocalDate> days = dated(told);
      boolean undated = days.size() < told.size();
      return new Heard(
          Witnesses.of(told),
          Emphasis.of(told),
          told.stream().anyMatch(t -> t.report().factuality() == Factuality.PREDICTED),
          first(
              dated(
                  told.stream()
                      .filter(t -> t.member().main() && !t.report().background())
                      .toList())),
          first(days),
          undated ? LocalDate.MAX : days.get(days.size() - 1),
          (int) incident.links().stream().filter(Link::doubtful).count());
    }

    /** Returns whether some document is chiefly about it, in a report that may raise a count. */
    public boolean chief() {
      return emphasis == Emphasis.CHIEF;
    }

    private static List<LocalDate> dated(List<Told> told) {
      return told.stream()
          .map(Told::published)
          .filter(day -> !day.equals(Document.UNDATED))
          .sorted(Comparator.naturalOrder())
          .toList();
    }

    private static LocalDate first(List<LocalDate> days) {
      return days.isEmpty() ? LocalDate.MAX : days.get(0);
    }
  }

  /** What documents make of an incident, in reports that may raise a count. */
  public enum Emphasis {
    /** No document is chiefly about it, nor lists it as further news. */
    IN_PASSING,
    /** Some document is chiefly about it. */
    CHIEF,
    /** None is, but some document lists it as further news of another town. */
    BESIDE;

    private static Emphasis of(List<Told> told) {
      List<Told> countable = told.stream().filter(t -> t.report().countable()).toList();
      if (countable.stream().anyMatch(t -> t.member().main())) {
        return CHIEF;
      }
      return countable.stream().allMatch(t -> t.report().inPassing()) ? IN_PASSING : BESIDE;
    }
  }

  public Outline {
    alternatives = List.copyOf(alternatives);
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
  }

  /** Returns the outline of an incident that is told so. */
  public static Outline of(Incident incident, List<Told> told) {
    return new Outline(
        incident.id(),
        incident.type(),
        incident.alternatives(),
        incident.date().known() ? incident.date() : DateRange.UNKNOWN,
        incident.place(),
        incident.revision().place().isPresent(),
        incident.actors(),
        incident.targets(),
        incident.tolls(),
        incident.status(),
        incident.revision().rejects(),
        Heard.of(incident, told));
  }
}
