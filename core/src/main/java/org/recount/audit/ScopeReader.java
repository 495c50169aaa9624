package org.recount.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.codebook.Factuality;
import org.recount.document.Document;
import org.recount.document.Listing;
import org.recount.document.Mention;
import org.recount.document.Mention.Counted;
import org.recount.document.Span;
import org.recount.place.Place;
import org.recount.report.Report;

/** Resolves what a number counts over, by the guideline (section 4 and 9.3). */
final class ScopeReader {
  /** Days up to which a window still holds only the events the text is about. */
  private static final long SERIES_DAYS = 8;

  /** Days up to which "in N days" starts at the earliest incident counted. */
  private static final int LONGEST_FLOAT = 31;

  /** From here on a number without a time is no list of the events told, but a count before it. */
  private static final int SURELY_MANY = 10;

  private final Document document;
  private final List<Report> reports;
  private final List<Listing> listings;
  private final Ground ground;

  ScopeReader(Document document, List<Report> reports, List<Listing> listings, Ground ground) {
    this.document = document;
    this.reports = reports;
    this.listings = listings;
    this.ground = ground;
  }

  Scope read(
      Draft draft,
      Optional<Stretch> stated,
      Optional<Tally> taken,
      boolean takesUp,
      List<Tally> earlier,
      Factuality factuality) {
    Optional<Stretch> window = stated.filter(Stretch::window);
    Place place = place(draft, takesUp ? taken : Optional.empty());
    List<Report> over = over(draft, place, since(window), until(window), factuality);
    Tally.Kind kind = kind(draft, window, over);
    Optional<Tally> model =
        window.isPresent() ? Optional.empty() : model(draft, kind, taken, earlier);
    if (model.isPresent()) {
      // "La 64e attaque, lundi à Hilla": the day and the town are those of the one incident.
      boolean ofOne = kind == Tally.Kind.ORDINAL && stated.isPresent();
      Place there = place.known() && !ofOne ? place : model.get().place();
      LocalDate since = model.get().since();
      LocalDate until = model.get().until();
      Tally.Kind many = kind == Tally.Kind.SERIES ? Tally.Kind.CUMULATIVE : kind;
      return new Scope(
          many, since, until, there, over(draft, there, since, until, factuality), true);
    }
    return dated(draft, kind, stated, place, over);
  }

  private Scope dated(
      Draft draft, Tally.Kind kind, Optional<Stretch> stated, Place place, List<Report> over) {
    Optional<Stretch> window = stated.filter(Stretch::window);
    boolean told = kind == Tally.Kind.SERIES || kind == Tally.Kind.TOTAL;
    LocalDate since = since(window);
    LocalDate until = kind == Tally.Kind.ORDINAL ? published() : until(window);
    boolean isList = !over.isEmpty() && listed(draft).equals(over);
    boolean all = !told || isList;
    List<Report> fresh = all ? over : over.stream().filter(r -> !r.background()).toList();
    if (window.isPresent() && window.get().floating()) {
      int least = isList ? draft.count().lower() : Math.min(2, draft.count().lower());
      boolean wholeSet = fresh.size() >= least;
      since = earliest(fresh).filter(d -> wholeSet && within(d, window.get())).orElse(since);
      until = told && wholeSet ? latest(fresh).orElse(until) : until;
    } else if (window.isEmpty() && told) {
      since = earliest(fresh).or(() -> stated.map(Stretch::since)).orElse(LocalDate.MIN);
      until = latest(fresh).or(() -> stated.map(Stretch::until)).orElse(published());
    }
    Place there = place.known() && !(told && fresh.size() > 1) ? place : place(kind, fresh, place);
    List<Place> towns = told ? Listed.towns(document, draft.span()) : List.of();
    there = towns.size() > fresh.size() ? ground.around(towns) : there;
    return new Scope(kind, since, until, there, told ? fresh : over, false);
  }

  private Place place(Tally.Kind kind, List<Report> over, Place named) {
    boolean many = over.size() > 1 && kind != Tally.Kind.CUMULATIVE;
    if (many) {
      return ground.holding(over);
    }
    return named.known() ? named : ground.focus();
  }

  /** Where its own words say, else where the number is counted that it takes up. */
  private Place place(Draft draft, Optional<Tally> taken) {
    return named(draft).or(() -> taken.map(Tally::place)).orElse(Place.UNKNOWN);
  }

  private Optional<Place> named(Draft draft) {
    Span clause = document.clauseOf(draft.span());
    boolean ofMany = false;
    int end = clause.end();
    for (Counted counted : document.mentions(Counted.class, clause)) {
      boolean whole = draft.part() && Drafts.isOfMany(draft.number(), counted.number());
      ofMany |= whole;
      if (!whole && counted.span().start() > draft.span().start()) {
        end = Math.min(end, counted.span().start());
      }
    }
    Span reach = new Span(clause.start(), Math.max(end, draft.span().end()));
    if (ofMany) {
      // "33 of the 43 attacks in Iraq were in Hilla": the first place is that of the whole.
      return ground.named(new Span(reach.end(), reach.end()), reach);
    }
    Optional<Place> named = ground.named(draft.span(), reach);
    return draft.kind() == Counted.Kind.ORDINAL ? ground.ranked(draft.span(), reach, named) : named;
  }

  private Tally.Kind kind(Draft draft, Optional<Stretch> window, List<Report> over) {
    return switch (draft.kind()) {
      case ORDINAL -> Tally.Kind.ORDINAL;
      case RATE -> Tally.Kind.RATE;
      case ZERO -> Tally.Kind.CUMULATIVE;
      case CARDINAL ->
          draft.countsIncidents()
              ? incidents(draft, window, over)
              : window.map(w -> told(w, over)).orElse(draft.joint())
                  ? Tally.Kind.TOTAL
                  : Tally.Kind.CUMULATIVE;
    };
  }

  /** Whether a sum over this time is one of the incidents told: they begin when it begins. */
  private boolean told(Stretch window, List<Report> over) {
    if (brief(window, over)) {
      return true;
    }
    LocalDate since = since(Optional.of(window));
    return over.size() > 1
        && !since.equals(LocalDate.MIN)
        && earliest(over).filter(day -> !day.isAfter(since.plusDays(SERIES_DAYS))).isPresent();
  }

  private Tally.Kind incidents(Draft draft, Optional<Stretch> window, List<Report> over) {
    if (window.isEmpty()) {
      return Tally.Kind.SERIES;
    }
    boolean told = brief(window.get(), over) || isBrief(window.get()) && tells(draft);
    return told ? Tally.Kind.SERIES : Tally.Kind.CUMULATIVE;
  }

  /** Whether the text is about the very incidents counted: it lists them, or its title says so. */
  private boolean tells(Draft draft) {
    return document.title().contains(draft.span())
        || Listed.after(document, draft.number()).filter(Listed::isList).isPresent();
  }

  /** Whether a number of these days is one of the incidents told, and not of a time beyond them. */
  private static boolean brief(Stretch window, List<Report> over) {
    return isBrief(window) && over.size() > 1;
  }

  private static boolean isBrief(Stretch window) {
    boolean closed = window.floating() || window.hasUntil();
    return closed && window.length(LocalDate.MIN) <= SERIES_DAYS;
  }

  /** Returns the earlier number whose time this one shares, when it states none of its own. */
  private Optional<Tally> model(
      Draft draft, Tally.Kind kind, Optional<Tally> taken, List<Tally> earlier) {
    if (taken.filter(t -> t.kind() != Tally.Kind.RATE).isPresent()) {
      return taken.filter(t -> !t.since().equals(LocalDate.MIN));
    }
    if ((draft.reckoned() || sharesPeriod(draft)) && !earlier.isEmpty()) {
      return Optional.of(earlier.get(earlier.size() - 1))
          .filter(t -> !t.since().equals(LocalDate.MIN));
    }
    boolean ranked = kind == Tally.Kind.ORDINAL && draft.count().lower() > 2;
    boolean repeated = draft.countsIncidents() && draft.count().lower() >= SURELY_MANY;
    if (!(ranked || repeated) || earlier.isEmpty()) {
      return Optional.empty();
    }
    Tally last = earlier.get(earlier.size() - 1);
    return earlier.stream()
        .filter(t -> t.metric().equals(Metric.INCIDENTS) && !t.since().equals(LocalDate.MIN))
        .filter(t -> t.kind() != Tally.Kind.RATE)
        .filter(t -> t.partOf().isEmpty() || t == last)
        .filter(t -> ranked || 2L * draft.count().lower() >= t.count().lower())
        .reduce((a, b) -> b.partOf().isEmpty() ? b : a);
  }

  /** "Over the same period, 12 people were taken". */
  private boolean sharesPeriod(Draft draft) {
    return document.mentions(Mention.Reference.class, document.clauseOf(draft.span())).stream()
        .anyMatch(r -> r.kind() == Mention.Reference.Kind.PERIOD);
  }

  /** The reports of the incidents that are listed behind the number; empty if fewer than two. */
  private List<Report> listed(Draft draft) {
    Optional<Listing> listing =
        listings.stream().filter(l -> l.number().equals(draft.number())).findFirst();
    if (listing.isEmpty()) {
      return List.of();
    }
    List<Report> listed = new ArrayList<>();
    for (Span item : listing.get().items()) {
      reports.stream()
          .filter(r -> r.evidence().stream().anyMatch(item::overlaps))
          .filter(r -> !listed.contains(r))
          .findFirst()
          .ifPresent(listed::add);
    }
    return listed.size() > 1 ? listed : List.of();
  }

  private List<Report> over(
      Draft draft, Place place, LocalDate since, LocalDate until, Factuality factuality) {
    List<Report> listed = listed(draft);
    if (!listed.isEmpty()) {
      return listed;
    }
    return since.isAfter(until)
        ? List.of()
        : Over.of(
            reports,
            draft.metric(),
            draft.types(),
            draft.targets(),
            place,
            since,
            until,
            factuality);
  }

  private LocalDate since(Optional<Stretch> window) {
    if (window.isEmpty()) {
      return LocalDate.MIN;
    }
    Stretch stretch = window.get();
    if (stretch.hasSince() || stretch.days() == 0 || !document.dated()) {
      return stretch.since();
    }
    return published().minusDays(stretch.days());
  }

  private LocalDate until(Optional<Stretch> window) {
    return window.filter(Stretch::hasUntil).map(Stretch::until).orElse(published());
  }

  private LocalDate published() {
    return document.dated() ? document.published() : LocalDate.MAX;
  }

  private boolean within(LocalDate day, Stretch window) {
    return window.days() > 0
        && window.days() <= LONGEST_FLOAT
        && document.dated()
        && !day.isBefore(published().minusDays(window.days() + 2L));
  }

  private static Optional<LocalDate> earliest(List<Report> over) {
    return over.stream()
        .filter(r -> r.date().known() && r.date().hasEarliest())
        .map(r -> r.date().earliest())
        .min(LocalDate::compareTo);
  }

  private static Optional<LocalDate> latest(List<Report> over) {
    return over.stream()
        .filter(r -> r.date().known() && r.date().hasLatest())
        .map(r -> r.date().latest())
        .max(LocalDate::compareTo);
  }
}
