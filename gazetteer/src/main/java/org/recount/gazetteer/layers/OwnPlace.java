package org.recount.gazetteer.layers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.recount.gazetteer.CountryCodes;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;
import org.recount.place.Names;
import org.recount.place.Place;

/**
 * A place that somebody added, with where it was taken from.
 *
 * @param id {@code geonames:N} if GeoNames knows it; else made of what it is
 * @param name its main name
 * @param aliases its other names
 * @param kind what it is
 * @param admin1 name of the first-level division; empty if unknown
 * @param country ISO 3166-1 alpha-2; empty for what lies in none
 * @param latitude degrees north
 * @param longitude degrees east
 * @param population inhabitants; 0 if unknown
 * @param source where all this was taken from; never empty
 */
public record OwnPlace(
    String id,
    String name,
    List<String> aliases,
    Kind kind,
    String admin1,
    String country,
    double latitude,
    double longitude,
    long population,
    String source) {
  private static final int LONGEST_NAME = 200;

  /** Checks everything that can be checked without other rows. */
  public OwnPlace {
    aliases = List.copyOf(new LinkedHashSet<>(aliases));
    checkName(name);
    aliases.forEach(OwnPlace::checkName);
    if (source.isBlank()) {
      throw new IllegalArgumentException("a place must have a source: where is it known from?");
    }
    checkCountry(country, kind);
    checkDegrees("latitude", latitude, 90);
    checkDegrees("longitude", longitude, 180);
    if (population < 0) {
      throw new IllegalArgumentException("population must be 0 or more, got " + population);
    }
    for (String text : List.of(admin1, source)) {
      checkLine(text);
    }
    if (id.isEmpty()) {
      id = id(kind, country, admin1, name);
    } else if (!id.matches("geonames:[1-9]\\d{0,9}|own:\\S+")) {
      throw new IllegalArgumentException("an id must be like geonames:99072, got '" + id + "'");
    }
  }

  private static void checkName(String name) {
    if (Names.fold(name).isEmpty()) {
      throw new IllegalArgumentException("a name must have letters, got '" + name + "'");
    }
    if (name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "a name must have at most "
              + LONGEST_NAME
              + " characters, got "
              + name.length()
              + ": '"
              + name.substring(0, 40)
              + "…'");
    }
    if (name.indexOf('|') >= 0) {
      throw new IllegalArgumentException("a name must have no '|', got '" + name + "'");
    }
    if (name.startsWith("#")) {
      throw new IllegalArgumentException("a name must not start with '#', got '" + name + "'");
    }
    checkLine(name);
  }

  private static void checkLine(String text) {
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "a value must have no tab and no end of line, got '" + text.strip() + "'");
    }
  }

  private static void checkCountry(String country, Kind kind) {
    boolean anywhere = kind == Kind.REGION || kind == Kind.CONTINENT;
    if (country.isEmpty() ? !anywhere : !CountryCodes.contains(country)) {
      throw new IllegalArgumentException(
          "a country must be a code of ISO 3166-1 such as IQ, got '" + country + "'");
    }
  }

  private static void checkDegrees(String what, double degrees, int most) {
    if (!(degrees >= -most && degrees <= most)) {
      throw new IllegalArgumentException(
          what + " must be between -" + most + " and " + most + ", got " + degrees);
    }
  }

  private static String id(Kind kind, String country, String admin1, String name) {
    List<String> parts = new ArrayList<>();
    parts.add("own:" + kind.name().toLowerCase(Locale.ROOT) + ":" + country);
    if (!admin1.isEmpty() && kind != Kind.ADMIN1) {
      parts.add(Names.fold(admin1));
    }
    parts.add(Names.fold(name));
    return String.join("/", parts).replace(' ', '-');
  }

  /** Returns this place in a division of another name. */
  OwnPlace in(String division) {
    return new OwnPlace(
        id, name, aliases, kind, division, country, latitude, longitude, population, source);
  }

  /** Returns all names, the main one first. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    names.add(name);
    names.addAll(aliases);
    return names;
  }

  /** Returns the place as a gazetteer gives it. */
  public Entry entry(boolean primary) {
    String division = kind == Kind.ADMIN1 ? name : admin1;
    Place place = new Place(id, name, division, country, latitude, longitude, kind.precision());
    return new Entry(place, kind, kind == Kind.ADMIN2 ? name : "", population, primary);
  }
}
