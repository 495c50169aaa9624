package org.recount.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.recount.codebook.Factuality;
import org.recount.codebook.IncidentType;
import org.recount.document.Document;
import org.recount.document.Listing;
import org.recount.document.Mention;
import org.recount.document.Overlaps;
import org.recount.document.Span;
import org.recount.time.DateRange;

/** Fills the fields of each report from its group. */
final class ReportWriter {
  private final Reading reading;
  private final Document document;
  private final List<Group> groups;
  private final int main;
  private final Blame blame;
  private final List<Timing> timings = new ArrayList<>();
  private final List<Location> locations = new ArrayList<>();
  private final Standing standing;
  private final Overlaps<Mention.Attribution> voices;

  ReportWriter(Document document, List<Group> groups) {
    this.document = document;
    this.groups = groups;
    this.main = MainIncident.among(groups);
    this.blame = Blame.of(document, groups);
    this.reading = Reading.of(document);
    PlaceContext context = new PlaceContext(reading);
    for (int i = 0; i < groups.size(); i++) {
      timings.add(DateChoice.of(reading, groups, i, main).best());
      locations.add(PlaceChoice.of(reading, context, groups.get(i), i == main).best());
    }
    List<DateRange> dates = timings.stream().map(Timing::range).toList();
    this.standing = new Standing(reading, groups, dates, main);
    this.voices =
        Overlaps.at(document.mentions(Mention.Attribution.class), Mention.Attribution::scope);
  }

  static List<Report> write(Document document, List<Group> groups) {
    ReportWriter writer = new ReportWriter(document, groups);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      reports.add(writer.report(i));
    }
    return reports;
  }

  /** Returns what spoke for and against incident {@code i} being told as context. */
  List<Ground> past(int i) {
    return standing.grounds(i);
  }

  Report report(int i) {
    Group group = groups.get(i);
    Timing timing = timings.get(i);
    Candidate.Stance stance = stance(i);
    Parties parties = Parties.of(document, group, blame);
    IncidentType type = Types.of(group);
    return new Report(
        "r" + (i + 1),
        type,
        Types.alternatives(group, type),
        timing,
        locations.get(i),
        new TollReader(document, voices, type, group.tolls()).read(),
        subEvents(group),
        parties.actors(),
        parties.claimedBy(),
        parties.deniedBy(),
        parties.victims(),
        parties.things(),
        parties.weapons(),
        parties.targets(),
        i == main,
        inPassing(i),
        stance.factuality(),
        stance.detail(),
        stance.factuality() == Factuality.BACKGROUND || stance.detail().equals("precedent"),
        attribution(group),
        evidence(group),
        group.probability(),
        rules(group));
  }

  private boolean inPassing(int i) {
    return i != main
        && main >= 0
        && Asides.of(document, timings.get(main).range(), locations.get(main).place())
            .hold(groups.get(i), timings.get(i).range(), locations.get(i).place());
  }

  /** The first candidate of the body decides whether it happened; the whole of them how told. */
  private Candidate.Stance stance(int i) {
    Group group = groups.get(i);
    Candidate.Stance stance = group.head().stance();
    for (Candidate candidate : group.candidates()) {
      boolean confirms =
          stance.factuality() == Factuality.CLAIMED
              && !candidate.title()
              && candidate.stance().factuality() == Factuality.ATTRIBUTED;
      if (confirms || conditional(stance) && foretold(candidate.stance())) {
        stance = candidate.stance();
      }
    }
    if (!stance.factuality().countable() || stance.factuality() == Factuality.CLAIMED) {
      return stance;
    }
    Factuality told = standing.of(i);
    boolean past = told == Factuality.BACKGROUND;
    String detail = past && stance.detail().isEmpty() ? "precedent" : past ? stance.detail() : "";
    return new Candidate.Stance(told, detail, false, stance.attribution());
  }

  private static boolean conditional(Candidate.Stance stance) {
    return stance.factuality() == Factuality.HYPOTHETICAL && stance.detail().equals("condition");
  }

  /** What is threatened in one place whatever comes is no mere condition in another. */
  private static boolean foretold(Candidate.Stance stance) {
    return stance.factuality() == Factuality.PREDICTED && !stance.detail().equals("foiled");
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
      takenUp(candidate).ifPresent(evidence::add);
    }
    for (Mention.Toll toll : group.tolls()) {
      if (!covers(evidence, toll.span())) {
        evidence.add(toll.span());
      }
    }
    return List.copyOf(evidence);
  }

  /** The clause of the number that an item of a list takes up: "Two bombings hit Iraq". */
  private Optional<Span> takenUp(Candidate candidate) {
    if (!candidate.item().listed() || ListedTriggers.tells(document, candidate.clause())) {
      return Optional.empty();
    }
    Listing listing = reading.listings().get(candidate.item().listing());
    Span clause = document.clauseOf(listing.number());
    int end = Math.min(clause.end(), listing.lead().end());
    while (end > listing.number().end()
        && !Character.isLetterOrDigit(document.text().charAt(end - 1))) {
      end--;
    }
    return Optional.of(new Span(clause.start(), Math.max(end, listing.number().end())));
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
