package org.recount.place;

import java.util.List;
import java.util.Optional;

/** Looks places up by name. Implementations are immutable and safe for use by many threads. */
public interface Gazetteer {
  /** The kind of thing a name stands for. */
  enum Kind {
    COUNTRY,
    ADMIN1,
    ADMIN2,
    CITY,
    /** An airport, base, camp, crossing or quarter with a point. */
    SITE,
    /** A sea, a mountain range, a region that is no administrative unit. */
    REGION,
    CONTINENT;

    /** Returns how precise a place of this kind can be at best. */
    public PlacePrecision precision() {
      return switch (this) {
        case COUNTRY -> PlacePrecision.COUNTRY;
        case ADMIN1 -> PlacePrecision.ADMIN1;
        case ADMIN2 -> PlacePrecision.ADMIN2;
        case CITY -> PlacePrecision.CITY;
        case SITE -> PlacePrecision.POINT;
        case REGION, CONTINENT -> PlacePrecision.REGION;
      };
    }
  }

  /**
   * One place of the gazetteer.
   *
   * @param place with the precision its kind allows at best
   * @param kind what it is
   * @param admin2 name of the second-level division that holds it; empty if unknown
   * @param population inhabitants; 0 if unknown
   * @param primary whether the name looked up is its main name rather than an alternate one
   */
  record Entry(Place place, Kind kind, String admin2, long population, boolean primary) {
    /** Returns whether this is a country or a division that {@code other} lies in. */
    public boolean holds(Entry other) {
      if (!place.country().equals(other.place.country())) {
        return false;
      }
      boolean sameDivision =
          !place.admin1().isEmpty() && place.admin1().equals(other.place.admin1());
      return switch (kind) {
        case COUNTRY -> other.kind != Kind.COUNTRY;
        case ADMIN1 -> sameDivision && other.kind != Kind.ADMIN1 && other.kind != Kind.COUNTRY;
        case ADMIN2 -> sameDivision && other.kind == Kind.CITY && admin2.equals(other.admin2);
        default -> false;
      };
    }
  }

  /**
   * Returns the places that bear a name, the most populous first; empty if none.
   *
   * @param folded the name as {@link org.recount.place.Names#fold} writes it
   */
  List<Entry> named(String folded);

  /** Returns whether some name starts with these words, so that a longer name may still match. */
  boolean startsAName(String folded);

  /** Returns the place with this identifier; empty if there is none. */
  Optional<Entry> withId(String id);
}
