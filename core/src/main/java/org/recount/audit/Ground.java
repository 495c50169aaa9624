package org.recount.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Mention.Toponym.Use;
import org.recount.document.Span;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.report.Report;
import org.recount.time.Precision;

/** Where a number counts: the place its own words name, else the country the text is about. */
final class Ground {
  private static final int LITERAL_WEIGHT = 2;

  /** Characters after a town in which the day of its incident may stand. */
  private static final int DAY_BEHIND = 20;

  /** Characters up to a name, in which the number that it places stands: "25 à". */
  private static final int BESIDE = 7;

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

  private record Named(Span span, Place place) {}

  /**
   * Returns the place named or pointed back to for a number, the nearest after it, else before it.
   *
   * @param stretch the words among which it may stand
   */
  Optional<Place> named(Span number, Span stretch) {
    List<Named> all = new ArrayList<>();
    for (Mention.Toponym toponym : document.mentions(Mention.Toponym.class, stretch)) {
      boolean own = !isOfAnother(toponym.span(), number);
      if (own && toponym.use() == Use.LITERAL && toponym.place().known()) {
        all.add(new Named(toponym.span(), toponym.place()));
      }
    }
    for (Mention.Reference reference : document.mentions(Mention.Reference.class, stretch)) {
      pointed(reference).ifPresent(place -> all.add(new Named(reference.span(), place)));
    }
    return all.stream()
        .min(Comparator.comparingInt(n -> distance(number, n.span())))
        .map(Named::place);
  }

  /** "À Hilla, 40 attaques, 25 à Mossoul": a name right behind another number is that one's. */
  private boolean isOfAnother(Span name, Span number) {
    if (name.start() < number.end()) {
      return false;
    }
    Span before = new Span(Math.max(number.end(), name.start() - BESIDE), name.start());
    return document.mentions(Mention.Quantity.class, before).stream()
        .anyMatch(q -> document.mentions(Mention.Timex.class, q.span()).isEmpty());
  }

  /**
   * Returns where a rank is counted: "Mali saw its 40th attack on Monday in Gao" names the town of
   * the one incident behind its day.
   *
   * @param named the place nearest to the rank
   */
  Optional<Place> ranked(Span number, Span stretch, Optional<Place> named) {
    List<Mention.Toponym> places =
        document.mentions(Mention.Toponym.class, stretch).stream()
            .filter(t -> t.use() == Use.LITERAL && t.place().known())
            .toList();
    boolean ofOne =
        places.stream()
            .anyMatch(t -> t.place().equals(named.orElse(Place.UNKNOWN)) && isDated(number, t));
    return ofOne
        ? places.stream()
            .map(Mention.Toponym::place)
            .filter(p -> !isTown(p))
            .findFirst()
            .or(() -> country(stretch))
            .or(() -> named)
        : named;
  }

  /** "Le pays a connu lundi sa 40e attaque, à Gao". */
  private Optional<Place> country(Span stretch) {
    return document.mentions(Mention.Reference.class, stretch).stream()
        .filter(r -> r.kind() == Mention.Reference.Kind.COUNTRY)
        .flatMap(r -> pointed(r).stream())
        .findFirst();
  }

  /** Returns whether a town stands behind the number, with a day between them or right behind. */
  private boolean isDated(Span number, Mention.Toponym town) {
    return isTown(town.place())
        && town.span().start() > number.end()
        && document
            .mentions(
                Mention.Timex.class,
                new Span(document.clauseOf(number).start(), town.span().end() + DAY_BEHIND))
            .stream()
            .anyMatch(t -> t.range().precision() == Precision.DAY);
  }

  /** Returns the place that words point back to; empty if none was named before. */
  private Optional<Place> pointed(Mention.Reference reference) {
    return switch (reference.kind()) {
      case PERIOD, ELSEWHERE -> Optional.empty();
      case COUNTRY -> Optional.of(focus).filter(Place::known);
      case TOWN -> before(reference.span(), Ground::isTown);
      case AREA -> bareArea(reference) ? area(reference.span()) : Optional.empty();
    };
  }

  /** "La région Grand Est" names the area itself. */
  private boolean bareArea(Mention.Reference reference) {
    return document.mentions(Mention.Toponym.class).stream()
        .noneMatch(
            t ->
                t.span().start() >= reference.span().start()
                    && t.span().start() <= reference.span().end() + 1);
  }

  private Optional<Place> area(Span reference) {
    return before(reference, Ground::isArea)
        .or(() -> before(reference, p -> !p.admin1().isEmpty()).map(this::division));
  }

  private Optional<Place> before(Span reference, Predicate<Place> fits) {
    return document.mentions(Mention.Toponym.class).stream()
        .filter(t -> t.span().end() <= reference.start())
        .filter(t -> t.use() == Use.LITERAL && t.place().known() && fits.test(t.place()))
        .reduce((first, last) -> last)
        .map(Mention.Toponym::place);
  }

  private static boolean isTown(Place place) {
    return place.precision() == PlacePrecision.CITY;
  }

  private static boolean isArea(Place place) {
    return place.precision() == PlacePrecision.ADMIN1 || place.precision() == PlacePrecision.ADMIN2;
  }

  private static int distance(Span number, Span place) {
    if (number.contains(place)) {
      return 0;
    }
    return number.gap(place) + (place.start() < number.start() ? 40 : 0);
  }

  /** Returns what holds all these reports: one place, one division, or one country. */
  Place holding(List<Report> reports) {
    return around(
        reports.stream().map(r -> r.location().place()).filter(Place::known).distinct().toList());
  }

  /** Returns what holds all these places: one place, one division, or one country. */
  Place around(List<Place> places) {
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
