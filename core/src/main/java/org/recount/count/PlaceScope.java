package org.recount.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  private static final double TOWN_KM = 8;
  private static final double IN_TOWN = 0.9;
  private static final double WIDER = 0.3;
  private static final double NOWHERE = 0.1;
  private static final double NAMED_IN_TEXT = 0.6;

  private final Gazetteer gazetteer;
  private final String country;
  private final Set<String> divisions = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final List<Gazetteer.Entry> entries = new ArrayList<>();
  private final Question question;

  PlaceScope(Gazetteer gazetteer, Question question) {
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
          entries.add(entry);
        }
      }
    }
  }

  Fit fit(Told told, Texts texts) {
    if (!question.hasPlace()) {
      return new Fit(1, Reason.SCOPE_PLACE, "");
    }
    Place place = told.incident().place();
    double probability = place.known() ? fit(place) : NOWHERE;
    boolean vague = probability == NOWHERE || probability == WIDER;
    if (vague && named(told, texts)) {
      probability = NAMED_IN_TEXT;
    }
    String leftOut = place.known() ? "elsewhere" : "without a place";
    return new Fit(probability, Reason.SCOPE_PLACE, leftOut);
  }

  private boolean named(Told told, Texts texts) {
    List<String> wanted = question.places().isEmpty() ? question.admin1() : question.places();
    return wanted.stream().anyMatch(name -> texts.mention(told, Names.fold(name)));
  }

  private double fit(Place place) {
    double probability = 1;
    if (!country.isEmpty()) {
      probability = place.country().isEmpty() ? WIDER : inCountry(place) ? 1 : 0;
    }
    if (!divisions.isEmpty()) {
      probability = Math.min(probability, division(place));
    }
    if (!names.isEmpty()) {
      probability = Math.min(probability, place(place));
    }
    return probability;
  }

  private double division(Place place) {
    if (place.admin1().isEmpty()) {
      return divisions.contains(Names.fold(place.name())) ? 1 : WIDER;
    }
    return divisions.contains(Names.fold(place.admin1())) ? 1 : 0;
  }

  private boolean inCountry(Place place) {
    return country.isEmpty() || country.equals(place.country());
  }

  private boolean inDivision(Place place) {
    return divisions.isEmpty() || divisions.contains(Names.fold(place.admin1()));
  }

  private double place(Place place) {
    if (names.contains(Names.fold(place.name()))) {
      return 1;
    }
    double best = 0;
    for (Gazetteer.Entry entry : entries) {
      best = Math.max(best, place(place, entry));
    }
    return best;
  }

  private double place(Place place, Gazetteer.Entry wanted) {
    Place asked = wanted.place();
    if (!asked.id().isEmpty() && asked.id().equals(place.id())) {
      return 1;
    }
    return switch (wanted.kind()) {
      case COUNTRY -> asked.country().equals(place.country()) ? 1 : 0;
      case ADMIN1 -> inside(place, asked);
      case ADMIN2 -> insideDistrict(place, asked);
      case CITY, SITE -> nearTown(place, asked);
      case REGION, CONTINENT -> 0;
    };
  }

  private static double inside(Place place, Place division) {
    if (!division.country().equals(place.country())) {
      return 0;
    }
    if (place.admin1().isEmpty()) {
      return WIDER;
    }
    return Names.fold(division.admin1()).equals(Names.fold(place.admin1())) ? 1 : 0;
  }

  private double insideDistrict(Place place, Place district) {
    double inDivision = inside(place, district);
    if (inDivision == 0) {
      return 0;
    }
    boolean sameDistrict =
        gazetteer
            .withId(place.id())
            .filter(e -> Names.fold(e.admin2()).equals(Names.fold(district.name())))
            .isPresent();
    return sameDistrict ? inDivision : wider(place) ? Math.min(WIDER, inDivision) : 0;
  }

  private static double nearTown(Place place, Place town) {
    if (wider(place)) {
      boolean holds =
          place.country().equals(town.country())
              && (place.admin1().isEmpty() || place.admin1().equals(town.admin1()));
      return holds ? WIDER : 0;
    }
    return place.kilometresTo(town) <= TOWN_KM ? IN_TOWN : 0;
  }

  private static boolean wider(Place place) {
    return place.precision().compareTo(PlacePrecision.NEAR) > 0;
  }
}
