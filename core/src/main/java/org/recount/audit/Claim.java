package org.recount.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.place.PlacePrecision;
import org.recount.report.Report;
import org.recount.time.DateRange;

/**
 * A number of one document that goes on where those of earlier documents stopped.
 *
 * @param extraction the document that gives it, and all it says
 * @param happened for a rank, the days of the incident that bears it; unknown otherwise
 */
public record Claim(Extraction extraction, Tally tally, DateRange happened) {
  /** Returns the numbers of a document that go on, in text order. */
  static List<Claim> of(Extraction extraction) {
    List<Claim> claims = new ArrayList<>();
    for (Tally tally : extraction.tallies()) {
      if (Series.goesOn(tally)) {
        claims.add(new Claim(extraction, tally, happened(extraction, tally)));
      }
    }
    return claims;
  }

  /** Id of the document. */
  public String document() {
    return extraction.document().id();
  }

  /** Day of publication of the document. */
  public LocalDate published() {
    return extraction.document().published();
  }

  /** The words that give the number, or their sentence when they say too little. */
  public String quote() {
    Document document = extraction.document();
    return document.sentenceOf(tally.number()).of(document.text()).strip().replaceAll("\\s+", " ");
  }

  boolean isRank() {
    return tally.kind() == Tally.Kind.ORDINAL;
  }

  /**
   * Returns whether both may count the same things from the same first day on: neither types,
   * targets and ground nor those who say so tell them apart.
   */
  boolean goesOnWith(Claim other) {
    return tally.metric().equals(other.tally.metric())
        && tally.since().equals(other.tally.since())
        && tally.types().equals(other.tally.types())
        && tally.targets().equals(other.tally.targets())
        && tally.actor().equals(other.tally.actor())
        && tally.place().country().equals(other.tally.place().country())
        && tally.place().admin1().equals(other.tally.place().admin1())
        && tally.place().name().equals(other.tally.place().name())
        && isOfRegion() == other.isOfRegion()
        && sameVoice(other);
  }

  /** "The north of Mali" has the name of the country. */
  private boolean isOfRegion() {
    return tally.place().precision() == PlacePrecision.REGION;
  }

  private boolean sameVoice(Claim other) {
    Set<String> mine = claimants();
    Set<String> others = other.claimants();
    return mine.isEmpty()
        || others.isEmpty()
        || mine.stream().anyMatch(m -> others.stream().anyMatch(o -> isSame(m, o)));
  }

  /** "Since March, the group" and "the group". */
  private static boolean isSame(String one, String other) {
    return one.endsWith(other) || other.endsWith(one);
  }

  private Set<String> claimants() {
    Document document = extraction.document();
    return document.mentions(Mention.Attribution.class).stream()
        .filter(a -> tally.attribution().contains(a.span()))
        .map(a -> a.claimant().of(document.text()).strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** The one dated incident told in the sentence of a rank; unknown if there are more. */
  private static DateRange happened(Extraction extraction, Tally tally) {
    Document document = extraction.document();
    Span sentence = document.sentenceOf(tally.number());
    List<DateRange> days = days(extraction, sentence);
    if (days.isEmpty() && sentence.start() > 0) {
      // "It was the 34th time since March" tells of what the sentence before told.
      days =
          days(extraction, document.sentenceOf(new Span(sentence.start() - 1, sentence.start())));
    }
    boolean one = tally.kind() == Tally.Kind.ORDINAL && days.size() == 1;
    return one ? days.get(0) : DateRange.UNKNOWN;
  }

  private static List<DateRange> days(Extraction extraction, Span sentence) {
    return extraction.reports().stream()
        .filter(r -> r.countable() && r.evidence().stream().anyMatch(sentence::overlaps))
        .map(Report::date)
        .distinct()
        .toList();
  }
}
