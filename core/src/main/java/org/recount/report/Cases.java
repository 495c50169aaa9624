package org.recount.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.recount.codebook.Factuality;
import org.recount.codebook.IncidentType;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.place.Place;
import org.recount.quantity.Features;
import org.recount.time.DateRange;

/** The cases that the weights of this room are fitted on. */
public final class Cases {
  /**
   * A group of triggers to be judged.
   *
   * @param features what describes it
   * @param type what would have happened
   * @param triggers the trigger words
   * @param clauses the clauses of the triggers
   */
  public record GroupCase(
      Features features, IncidentType type, List<Span> triggers, List<Span> clauses) {
    public GroupCase {
      triggers = List.copyOf(triggers);
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * A trigger and a group before it.
   *
   * @param same whether they are of the same marked incident
   */
  public record JoinCase(Features features, boolean same) {}

  /**
   * An incident and the dates and places of the text that it may have.
   *
   * @param type what happened
   * @param main whether the document is chiefly about it
   * @param triggers its trigger words
   * @param clauses their clauses
   * @param dates the dates to choose among; the first is unknown
   * @param dateRows the features of each, in the order of {@link #bearings}
   * @param places the places to choose among; the first is unknown
   * @param placeRows the features of each
   */
  public record Situation(
      IncidentType type,
      boolean main,
      List<Span> triggers,
      List<Span> clauses,
      List<DateRange> dates,
      List<double[]> dateRows,
      List<Place> places,
      List<double[]> placeRows) {
    public Situation {
      triggers = List.copyOf(triggers);
      clauses = List.copyOf(clauses);
      dates = List.copyOf(dates);
      dateRows = List.copyOf(dateRows);
      places = List.copyOf(places);
      placeRows = List.copyOf(placeRows);
    }
  }

  /** The names of the features of a situation, in order. */
  public static List<String> bearings() {
    return Arrays.stream(Bearing.values()).map(Bearing::words).toList();
  }

  /**
   * An incident told as a fact, to be judged how it is told.
   *
   * @param features what describes it
   * @param type what happened
   * @param triggers the trigger words
   */
  public record StandingCase(Features features, IncidentType type, List<Span> triggers) {
    public StandingCase {
      triggers = List.copyOf(triggers);
    }
  }

  private Cases() {}

  /** Returns the incidents of a document that it takes for facts and that no party alone claims. */
  public static List<StandingCase> standings(Document annotated) {
    List<Group> groups = ReportExtractor.probable(annotated);
    int main = MainIncident.among(groups);
    Reading reading = Reading.of(annotated);
    List<DateRange> dates = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      dates.add(DateChoice.of(reading, groups, i, main).best().range());
    }
    Standing standing = new Standing(reading, groups, dates, main);
    List<StandingCase> cases = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      Factuality factuality = group.head().stance().factuality();
      if (factuality.countable() && factuality != Factuality.CLAIMED) {
        cases.add(
            new StandingCase(
                standing.features(i),
                Types.of(group),
                group.candidates().stream().map(c -> c.trigger().span()).toList()));
      }
    }
    return cases;
  }

  /** Returns the incidents of a document with the dates and places they may have. */
  public static List<Situation> situations(Document annotated) {
    List<Group> groups = ReportExtractor.probable(annotated);
    int main = MainIncident.among(groups);
    Reading reading = Reading.of(annotated);
    PlaceContext context = new PlaceContext(reading);
    List<Situation> situations = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      DateChoice dates = DateChoice.of(reading, groups, i, main);
      PlaceChoice places = PlaceChoice.of(reading, context, group, i == main);
      situations.add(
          new Situation(
              Types.of(group),
              i == main,
              group.candidates().stream().map(c -> c.trigger().span()).toList(),
              group.candidates().stream().map(Candidate::clause).toList(),
              dates.ranges(),
              dates.rows(),
              places.places(),
              places.rows()));
    }
    return situations;
  }

  /** Returns every group of a document, however improbable. */
  public static List<GroupCase> groups(Document annotated) {
    List<GroupCase> cases = new ArrayList<>();
    List<Group> groups = ReportExtractor.groups(annotated);
    List<Features> features = Plausibility.features(Reading.of(annotated), groups);
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      cases.add(
          new GroupCase(
              features.get(i),
              Types.of(group),
              group.candidates().stream().map(c -> c.trigger().span()).toList(),
              group.candidates().stream().map(Candidate::clause).toList()));
    }
    return cases;
  }

  /**
   * Returns the choices of a document that could go either way.
   *
   * @param marked the marked incident of a trigger; empty for a trigger of none
   */
  public static List<JoinCase> joins(Document annotated, Function<Mention.Trigger, String> marked) {
    List<JoinCase> cases = new ArrayList<>();
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Candidate candidate : CandidateReader.read(Reading.of(annotated))) {
      String incident = marked.apply(candidate.trigger());
      if (candidate.trigger().generic() || incident.isEmpty()) {
        continue;
      }
      for (Map.Entry<String, Group> group : groups.entrySet()) {
        if (Grouping.possible(candidate, group.getValue(), groups.size() == 1)) {
          cases.add(
              new JoinCase(
                  Grouping.features(candidate, group.getValue()), group.getKey().equals(incident)));
        }
      }
      Group own = groups.get(incident);
      if (own == null) {
        groups.put(incident, new Group(candidate));
      } else {
        own.add(candidate);
      }
    }
    return cases;
  }
}
