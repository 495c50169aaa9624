package org.recount.incident;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recount.document.Document;
import org.recount.document.Span;
import org.recount.place.Names;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.report.Report;
import org.recount.report.Victim;

/**
 * One report with everything linking compares, worked out once.
 *
 * @param published day of publication, counted from 1970
 * @param first day on which it may have happened, counted from 1970; means nothing if the report
 *     has no date
 * @param last day on which it may have happened
 * @param placeName the folded name of its place
 * @param point where that is
 * @param people folded names of the victims
 * @param lastNames their last names
 */
record Profile(
    Incident.Member member,
    LinkInput input,
    Report report,
    DocumentWords words,
    WordVector evidence,
    long published,
    long first,
    long last,
    String placeName,
    Point point,
    Set<String> people,
    Set<String> lastNames) {
  /** A point of the globe as a vector of length 1; not a number if there is none. */
  record Point(double x, double y, double z) {
    static Point of(Place place) {
      double latitude = Math.toRadians(place.latitude());
      double longitude = Math.toRadians(place.longitude());
      double radius = Math.cos(latitude);
      return new Point(
          radius * Math.cos(longitude), radius * Math.sin(longitude), Math.sin(latitude));
    }

    /** The square of the length of a straight line through the globe. */
    double squareTo(Point other) {
      double alongX = x - other.x;
      double alongY = y - other.y;
      double alongZ = z - other.z;
      return alongX * alongX + alongY * alongY + alongZ * alongZ;
    }
  }

  /** Without regard to arrival. */
  static final Comparator<Profile> ORDER =
      Comparator.comparing((Profile p) -> p.member().document())
          .thenComparing(p -> p.member().report());

  static Profile of(LinkInput input, Report report, Corpus corpus, DocumentWords words) {
    Set<String> people = new TreeSet<>();
    for (Victim victim : report.victims()) {
      if (!victim.name().isEmpty()) {
        people.add(Names.fold(victim.name()));
      }
    }
    Set<String> lastNames =
        people.stream()
            .map(n -> n.substring(n.lastIndexOf(' ') + 1))
            .collect(Collectors.toCollection(TreeSet::new));
    return new Profile(
        new Incident.Member(input.document(), report.id(), report.main()),
        input,
        report,
        words,
        corpus.part(evidence(input.text(), report), words),
        input.published().toEpochDay(),
        report.date().earliest().toEpochDay(),
        report.date().latest().toEpochDay(),
        Names.fold(report.location().place().name()),
        Point.of(report.location().place()),
        people.isEmpty() ? Set.of() : people,
        lastNames.isEmpty() ? Set.of() : lastNames);
  }

  private static String evidence(String text, Report report) {
    StringBuilder words = new StringBuilder();
    for (Span span : report.evidence()) {
      words.append(span.of(text)).append(' ');
    }
    return words.toString();
  }

  boolean main() {
    return member.main();
  }

  boolean dated() {
    return !input.published().equals(Document.UNDATED);
  }

  Place place() {
    return report.location().place();
  }

  /** Whether its place is a town or less. */
  boolean inSettlement() {
    return place().precision().compareTo(PlacePrecision.ADMIN2) < 0;
  }
}
