package org.recount.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recount.codebook.IncidentType;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.time.DateRange;
import org.recount.time.Precision;

/**
 * The stretches of days that a lasting incident may have been told over: from a day named in its
 * clause to the last day that the text tells of it, or to publication.
 */
final class Duration {
  static final Set<IncidentType> LASTING =
      Set.of(
          IncidentType.ARMED_CLASH,
          IncidentType.PROTEST,
          IncidentType.RIOT,
          IncidentType.NATURAL_DISASTER,
          IncidentType.SHELLING,
          IncidentType.AIRSTRIKE);

  /** Sentences after its last one in which the text still tells of it. */
  private static final int AFTER = 2;

  /** Days that a battle is told over at most; longer ones are campaigns. */
  private static final int MOST_DAYS = 60;

  private final Document document;
  private final Group group;
  private final Span passage;

  private Duration(Document document, Group group) {
    this.document = document;
    this.group = group;
    List<Span> sentences = document.sentences();
    Candidate first = group.head();
    int last = Math.max(first.sentence(), group.last().sentence()) + AFTER;
    passage =
        new Span(
            sentences.get(first.sentence()).start(),
            sentences.get(Math.min(last, sentences.size() - 1)).end());
  }

  /**
   * A stretch.
   *
   * @param from the words of its first day
   * @param toPublished whether it ends with publication rather than a day told
   */
  record Stretch(DateRange days, Mention.Timex from, boolean toPublished) {}

  static Duration of(Document document, Group group) {
    return new Duration(document, group);
  }

  /** The stretches, in text order of their first days; empty if the incident is none that lasts. */
  List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    if (!document.dated() || !LASTING.contains(Types.of(group))) {
      return stretches;
    }
    LocalDate published = document.published();
    for (Candidate candidate : group.telling()) {
      if (candidate.title()) {
        continue;
      }
      for (Mention.Timex timex : document.mentions(Mention.Timex.class, candidate.clause())) {
        boolean fresh = stretches.stream().noneMatch(s -> s.from().equals(timex));
        if (fresh && isDay(timex) && goesOn(timex)) {
          LocalDate last = last(timex);
          add(stretches, timex, last, false);
          if (wentOn() && !last.equals(published)) {
            add(stretches, timex, published, true);
          }
        }
      }
    }
    return stretches;
  }

  /** Whether the text says that it began that day, or that it went on. */
  private boolean goesOn(Mention.Timex from) {
    return says(document.clauseOf(from.span()), Mention.Course.Kind.BEGINS) || wentOn();
  }

  private boolean wentOn() {
    return says(passage, Mention.Course.Kind.LASTS);
  }

  private static void add(
      List<Stretch> stretches, Mention.Timex from, LocalDate to, boolean toPublished) {
    LocalDate start = from.range().earliest();
    long days = to.toEpochDay() - start.toEpochDay();
    if (days > 0 && days <= MOST_DAYS) {
      stretches.add(new Stretch(DateRange.of(start, to, Precision.DAY), from, toPublished));
    }
  }

  /** The latest day up to publication that the passage tells after the words. */
  private LocalDate last(Mention.Timex from) {
    LocalDate last = from.range().latest();
    for (Mention.Timex timex : document.mentions(Mention.Timex.class, passage)) {
      boolean after = timex.span().start() > from.span().start() && isDay(timex);
      if (after
          && timex.range().latest().isAfter(last)
          && !timex.range().latest().isAfter(document.published())) {
        last = timex.range().latest();
      }
    }
    return last;
  }

  private static boolean isDay(Mention.Timex timex) {
    return Dating.datesSomething(timex) && timex.range().precision() == Precision.DAY;
  }

  /** The features of a stretch, added to those of its first day. */
  void describe(double[] row, Stretch stretch) {
    Span clause = document.clauseOf(stretch.from().span());
    Bearings.set(row, Bearing.STRETCH, true);
    Bearings.set(row, Bearing.STRETCH_TO_PUBLISHED, stretch.toPublished());
    Bearings.set(row, Bearing.STRETCH_OF_CLASH, Types.of(group) == IncidentType.ARMED_CLASH);
    boolean begun = says(clause, Mention.Course.Kind.BEGINS);
    boolean lasting = wentOn();
    Bearings.set(row, Bearing.STRETCH_BEGUN, begun);
    Bearings.set(row, Bearing.STRETCH_LASTING, lasting);
    Bearings.set(row, Bearing.STRETCH_BEGUN_AND_LASTING, begun && lasting);
  }

  private boolean says(Span within, Mention.Course.Kind kind) {
    return document.mentions(Mention.Course.class, within).stream().anyMatch(c -> c.kind() == kind);
  }
}
