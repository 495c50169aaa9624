package org.recount.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.place.Gazetteer;
import org.recount.place.Names;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;

/**
 * How probably an incident happened where a question asks. The names of the question are looked up
 * once, in every spelling of the gazetteer; a place of an incident fits when it has that name, lies
 * in that division or country, or lies within a few kilometres of the town.
 */
final class PlaceScope {
  static final String ELSEWHERE = "elsewhere";

  private static final double TOWN_KM = 8;
  private static final double IN_TOWN = 0.55;
  private static final double WIDER = 0.15;
  static final double NOWHERE = 0.03;
  private static final double NAMED_IN_TEXT = 0.6;
  private static final double OPENS_WITH_IT = 0.6;
  private static final double OPENS_WITH_BOTH = 0.3;

  private final Gazetteer gazetteer;
  private final String country;
  private final Set<String> divisions = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final List<Asked> entries = new ArrayList<>();
  private final Map<String, String> districts;
  private final Map<String, String> folded;
  private final Question question;

  /** A place asked for, with its folded names. */
  private record Asked(Gazetteer.Entry entry, String name, String division) {}

  /**
   * Reads the places of a question.
   *
   * @param districts folded second-level divisions by identifier of place, filled as they are
   *     needed
   * @param folded folded names, filled as they are needed
   */
  PlaceScope(
      Gazetteer gazetteer,
      Question question,
      Map<String, String> districts,
      Map<String, String> folded) {
    this.districts = districts;
    this.folded = folded;
    this.gazetteer = gazetteer;
    this.question = question;
    this.country = question.country();
    for (String name : question.admin1()) {
      divisions.add(Names.fold(name));
      for (Gazetteer.Entry entry : gazetteer.named(Names.fold(name))) {
        if (entry.kind() == Gazetteer.Kind.ADMIN1 && inCountry(entry.place())) {
          divisions.add(Names.fold(entry.place().name()));
          divisions.add(Names.fold(entry.place().admin1()));
        }
      }
    }
    for (String name : question.places()) {
      names.add(Names.fold(name));
      for (Gazetteer.Entry entry : gazetteer.named(Names.fold(name))) {
        if (inCountry(entry.place()) && inDivision(entry.place())) {
          Place place = entry.place();
          entries.add(new Asked(entry, Names.fold(place.name()), Names.fold(place.admin1())));
        }
      }
    }
  }

  /** How a place fits, without looking into texts. */
  Fit fit(Place place) {
    boolean known = place.known();
    double probability = known ? probability(place) : NOWHERE;
    return question.hasPlace()
        ? new Fit(probability, Reason.SCOPE_PLACE, known ? ELSEWHERE : "without a place")
        : new Fit(1, Reason.SCOPE_PLACE, "");
  }

  Fit fit(Spot spot, Texts texts) {
    if (!question.hasPlace()) {
      return new Fit(1, Reason.SCOPE_PLACE, "");
    }
    boolean known = spot.place().known();
    double probability = known ? probability(spot.place()) : NOWHERE;
    boolean decided = spot.decided();
    boolean vague = !decided && (probability == NOWHERE || probability == WIDER);
    if (vague && named(spot, texts)) {
      probability = NAMED_IN_TEXT;
    } else if (probability == 0 && !decided && inCountry(spot.place())) {
      probability = opening(spot, texts);
    }
    return new Fit(probability, Reason.SCOPE_PLACE, known ? ELSEWHERE : "without a place");
  }

  private boolean named(Spot spot, Texts texts) {
    return (names.isEmpty() ? divisions : names)
        .stream().anyMatch(n -> texts.mention(spot.documents().get(), n));
  }

  /** What opens a text is more probably its place than what it names further down. */
  private double opening(Spot spot, Texts texts) {
    Set<String> asked = names.isEmpty() ? divisions : names;
    if (asked.stream().noneMatch(n -> texts.openWith(spot.documents().get(), n))) {
      return 0;
    }
    return texts.openWith(spot.documents().get(), name(spot.place()))
        ? OPENS_WITH_BOTH
        : OPENS_WITH_IT;
  }

  private double probability(Place place) {
    double probability = 1;
    if (!country.isEmpty()) {
      probability = place.country().isEmpty() ? WIDER : inCountry(place) ? 1 : 0;
    }
    if (!divisions.isEmpty() && probability > 0) {
      probability = Math.min(probability, divisionFit(place));
    }
    if (!names.isEmpty() && probability > 0) {
      probability = Math.min(probability, placeFit(place));
    }
    return probability;
  }

  private double divisionFit(Place place) {
    if (division(place).isEmpty()) {
      return divisions.contains(name(place)) ? 1 : WIDER;
    }
    return divisions.contains(division(place)) ? 1 : 0;
  }

  private String name(Place place) {
    return folded.computeIfAbsent(place.name(), Names::fold);
  }

  /** The folded name of the first-level division that holds a place; empty if unknown. */
  private String division(Place place) {
    return folded.computeIfAbsent(place.admin1(), Names::fold);
  }

  private boolean inCountry(Place place) {
    return country.isEmpty() || country.equals(place.country());
  }

  private boolean inDivision(Place place) {
    return divisions.isEmpty() || divisions.contains(Names.fold(place.admin1()));
  }

  private double placeFit(Place place) {
    if (names.contains(name(place))) {
      return 1;
    }
    double best = 0;
    for (Asked asked : entries) {
      best = Math.max(best, placeFit(place, asked));
    }
    return best;
  }

  private double placeFit(Place place, Asked asked) {
    Place wanted = asked.entry().place();
    if (!wanted.id().isEmpty() && wanted.id().equals(place.id())) {
      return 1;
    }
    if (!wanted.country().equals(place.country())) {
      return 0;
    }
    return switch (asked.entry().kind()) {
      case COUNTRY -> 1;
      case ADMIN1 -> inside(place, asked);
      case ADMIN2 -> insideDistrict(place, asked);
      case CITY, SITE -> nearTown(place, asked);
      case REGION, CONTINENT -> 0;
    };
  }

  private double inside(Place place, Asked division) {
    if (division(place).isEmpty()) {
      return WIDER;
    }
    return division.division().equals(division(place)) ? 1 : 0;
  }

  private double insideDistrict(Place place, Asked district) {
    double inDivision = inside(place, district);
    if (inDivision == 0 || wider(place)) {
      return Math.min(WIDER, inDivision);
    }
    return district(place).equals(district.name()) ? inDivision : 0;
  }

  private String district(Place place) {
    return districts.computeIfAbsent(
        place.id(), id -> gazetteer.withId(id).map(e -> Names.fold(e.admin2())).orElse(""));
  }

  private double nearTown(Place place, Asked town) {
    if (wider(place)) {
      return division(place).isEmpty() || division(place).equals(town.division()) ? WIDER : 0;
    }
    return place.kilometresTo(town.entry().place()) <= TOWN_KM ? IN_TOWN : 0;
  }

  private static boolean wider(Place place) {
    return place.precision().compareTo(PlacePrecision.NEAR) > 0;
  }
}
