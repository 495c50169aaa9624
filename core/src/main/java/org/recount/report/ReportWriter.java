package org.recount.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.recount.codebook.Factuality;
import org.recount.codebook.IncidentType;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.time.DateRange;

/** Fills the fields of each report from its group. */
final class ReportWriter {
  private final Document document;
  private final List<Group> groups;
  private final int main;
  private final Blame blame;
  private final List<Timing> timings = new ArrayList<>();
  private final List<Location> locations = new ArrayList<>();

  private ReportWriter(Document document, List<Group> groups) {
    this.document = document;
    this.groups = groups;
    this.main = MainIncident.among(groups);
    this.blame = Blame.of(document, groups);
    Reading reading = Reading.of(document);
    for (int i = 0; i < groups.size(); i++) {
      timings.add(DateChoice.of(reading, groups, i, main).best());
      locations.add(PlaceChoice.of(reading, groups.get(i), i == main).best());
    }
  }

  static List<Report> write(Document document, List<Group> groups) {
    ReportWriter writer = new ReportWriter(document, groups);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      reports.add(writer.report(i));
    }
    return reports;
  }

  private Report report(int i) {
    Group group = groups.get(i);
    boolean isMain = i == main;
    Timing timing = timings.get(i);
    Candidate.Stance stance = stance(group, isMain, timing.range());
    Parties parties = Parties.of(document, group, blame);
    IncidentType type = Types.of(group);
    return new Report(
        "r" + (i + 1),
        type,
        Types.alternatives(group, type),
        timing,
        locations.get(i),
        new TollReader(document, group.tolls()).read(),
        subEvents(group),
        parties.actors(),
        parties.claimedBy(),
        parties.deniedBy(),
        parties.victims(),
        parties.things(),
        parties.weapons(),
        parties.targets(),
        isMain,
        stance.factuality(),
        stance.detail(),
        stance.factuality() == Factuality.BACKGROUND || stance.detail().equals("precedent"),
        attribution(group),
        evidence(group),
        Plausibility.of(document, group),
        rules(group));
  }

  /** The first candidate of the body decides; what is told as long past is background. */
  private Candidate.Stance stance(Group group, boolean isMain, DateRange date) {
    Candidate.Stance stance = group.head().stance();
    for (Candidate candidate : group.candidates()) {
      boolean confirms =
          stance.factuality() == Factuality.CLAIMED
              && !candidate.title()
              && candidate.stance().factuality() == Factuality.ATTRIBUTED;
      if (confirms) {
        stance = candidate.stance();
      }
    }
    boolean past = stance.factuality() == Factuality.ASSERTED && !isMain && isPast(date);
    return past
        ? new Candidate.Stance(Factuality.BACKGROUND, "precedent", false, stance.attribution())
        : stance;
  }

  private static final int DAYS_OF_ONE_STORY = 3;

  private boolean isPast(DateRange date) {
    if (!date.known() || !date.hasLatest()) {
      return false;
    }
    DateRange told = main >= 0 ? timings.get(main).range() : DateRange.UNKNOWN;
    if (told.known() && told.hasEarliest()) {
      return date.latest().isBefore(told.earliest().minusDays(DAYS_OF_ONE_STORY));
    }
    return document.dated() && date.latest().isBefore(document.published().minusDays(7));
  }

  private static int subEvents(Group group) {
    int most = 1;
    for (Candidate candidate : group.candidates()) {
      if (candidate.plural() && candidate.trigger().number().isExact()) {
        most = Math.max(most, candidate.trigger().number().lower());
      }
    }
    return most;
  }

  private List<Span> attribution(Group group) {
    TreeSet<Span> said = new TreeSet<>();
    for (Candidate candidate : group.candidates()) {
      for (Mention.Attribution attribution : candidate.stance().attribution()) {
        if (attribution.stance() != Mention.Attribution.Stance.ACCUSES) {
          said.add(attribution.span());
        }
      }
    }
    return List.copyOf(said);
  }

  /** The clauses of the triggers and the tolls outside them, without repetition. */
  private List<Span> evidence(Group group) {
    TreeSet<Span> evidence = new TreeSet<>();
    for (Candidate candidate : group.candidates()) {
      evidence.add(candidate.clause());
    }
    for (Mention.Toll toll : group.tolls()) {
      if (!covers(evidence, toll.span())) {
        evidence.add(toll.span());
      }
    }
    return List.copyOf(evidence);
  }

  private static boolean covers(TreeSet<Span> evidence, Span words) {
    Span before = evidence.floor(new Span(words.start(), words.start()));
    Span after = evidence.ceiling(words);
    return before != null && before.overlaps(words) || after != null && after.overlaps(words);
  }

  private static List<String> rules(Group group) {
    TreeSet<String> rules = new TreeSet<>();
    group.candidates().forEach(c -> rules.add(c.trigger().rule()));
    group.tolls().forEach(t -> rules.add(t.rule()));
    return List.copyOf(rules);
  }
}
