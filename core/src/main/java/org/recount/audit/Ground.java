package org.recount.audit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Mention.Toponym.Use;
import org.recount.document.Span;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.report.Report;

/** Where a number counts: the place its own words name, else the country the text is about. */
final class Ground {
  private static final int LITERAL_WEIGHT = 2;

  private final Document document;
  private final Place focus;

  Ground(Document document) {
    this.document = document;
    this.focus = focus(document);
  }

  /** Returns the country most place names of the text lie in; unknown if it names none. */
  Place focus() {
    return focus;
  }

  /**
   * Returns the place named for a number, the nearest after it, else before it.
   *
   * @param stretch the words among which it may stand
   */
  Optional<Place> named(Span number, Span stretch) {
    return document.mentions(Mention.Toponym.class, stretch).stream()
        .filter(t -> t.use() == Use.LITERAL && t.place().known())
        .min(Comparator.comparingInt(t -> distance(number, t.span())))
        .map(Mention.Toponym::place);
  }

  private static int distance(Span number, Span place) {
    return number.gap(place) + (place.start() < number.start() ? 40 : 0);
  }

  /** Returns what holds all these reports: one place, one division, or one country. */
  Place holding(List<Report> reports) {
    List<Place> places =
        reports.stream().map(r -> r.location().place()).filter(Place::known).distinct().toList();
    if (places.isEmpty()) {
      return focus;
    }
    Place first = places.get(0);
    if (places.size() == 1 || places.stream().allMatch(p -> sameName(p, first))) {
      return first;
    }
    boolean oneDivision =
        !first.admin1().isEmpty()
            && places.stream()
                .allMatch(
                    p -> p.admin1().equals(first.admin1()) && p.country().equals(first.country()));
    if (oneDivision) {
      return division(first);
    }
    boolean oneCountry = places.stream().allMatch(p -> p.country().equals(first.country()));
    return oneCountry && !first.country().equals(focus.country()) ? country(first) : focus;
  }

  private static boolean sameName(Place one, Place other) {
    return one.name().equals(other.name()) && one.country().equals(other.country());
  }

  private Place division(Place inside) {
    return document.mentions(Mention.Toponym.class).stream()
        .map(Mention.Toponym::place)
        .filter(
            p ->
                p.precision() == PlacePrecision.ADMIN1
                    && p.country().equals(inside.country())
                    && p.admin1().equals(inside.admin1()))
        .findFirst()
        .orElse(
            new Place(
                "",
                inside.admin1(),
                inside.admin1(),
                inside.country(),
                inside.latitude(),
                inside.longitude(),
                PlacePrecision.ADMIN1));
  }

  private static Place country(Place inside) {
    return new Place("", "", "", inside.country(), Double.NaN, Double.NaN, PlacePrecision.COUNTRY);
  }

  private static Place focus(Document document) {
    Map<String, Integer> weights = new HashMap<>();
    for (Mention.Toponym toponym : document.mentions(Mention.Toponym.class)) {
      String country = toponym.place().country();
      if (!country.isEmpty()) {
        weights.merge(country, toponym.use() == Use.LITERAL ? LITERAL_WEIGHT : 1, Integer::sum);
      }
    }
    String most =
        weights.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse("");
    return most.isEmpty() ? Place.UNKNOWN : named(document, most);
  }

  private static Place named(Document document, String country) {
    return document.mentions(Mention.Toponym.class).stream()
        .map(Mention.Toponym::place)
        .filter(p -> p.precision() == PlacePrecision.COUNTRY && p.country().equals(country))
        .findFirst()
        .orElse(new Place("", "", "", country, Double.NaN, Double.NaN, PlacePrecision.COUNTRY));
  }
}
