package org.recount.gazetteer.geonames;

import org.recount.gazetteer.CountryCodes;

/**
 * A row of {@code allCountries.txt}: 19 columns, of which these are used.
 *
 * @param id GeoNames identifier, above 0
 * @param alternates further names with commas between them
 * @param latitude in steps of {@link #STEP} degrees
 * @param longitude in steps of {@link #STEP} degrees
 * @param feature class and code, such as {@code P.PPL}
 * @param country two letters; empty for what lies in none
 * @param admin1 code of the first-level division, such as {@code IQ.06}; empty if none
 * @param admin2 code of the second-level division, such as {@code IQ.06.123}; empty if none
 * @param changed the day on which the row was last changed, as it is written
 */
record PlaceRow(
    int id,
    String name,
    String ascii,
    String alternates,
    int latitude,
    int longitude,
    String feature,
    String country,
    String admin1,
    String admin2,
    long population,
    String changed) {
  /** Degrees are kept in steps of a hundred-thousandth, about one metre. */
  static final double STEP = 1e-5;

  static final int LONGEST_NAME = 200;
  private static final int COLUMNS = 19;
  private static final int STEPS = 100_000;

  /** Reads a row. */
  static PlaceRow parse(String line) throws BadRow {
    String[] column = columns(line, COLUMNS);
    String country = column[8];
    if (!country.isEmpty() && !CountryCodes.contains(country)) {
      throw new BadRow(
          "a country must be a code of ISO 3166-1 such as IQ, got " + BadRow.shown(country));
    }
    String unit = column[10].isEmpty() || country.isEmpty() ? "" : country + "." + column[10];
    return new PlaceRow(
        id(column[0], "a geonameid"),
        name(column[1]),
        column[2].length() > LONGEST_NAME ? "" : column[2],
        column[3],
        degrees(column[4], "latitude", 90),
        degrees(column[5], "longitude", 180),
        column[6] + "." + column[7],
        country,
        unit,
        unit.isEmpty() || column[11].isEmpty() ? "" : unit + "." + column[11],
        column[14].isEmpty() ? 0 : whole(column[14], "population"),
        column[18]);
  }

  private static String name(String name) throws BadRow {
    if (name.isBlank()) {
      throw new BadRow("a place must have a name, got none");
    }
    if (name.length() > LONGEST_NAME) {
      throw new BadRow(
          "a name must have at most "
              + LONGEST_NAME
              + " characters, got "
              + name.length()
              + ": "
              + BadRow.shown(name));
    }
    return name;
  }

  /** Splits at tabs; there are no quotes. */
  static String[] columns(String line, int wanted) throws BadRow {
    String[] columns = new String[wanted];
    int from = 0;
    int found = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      if (found < wanted) {
        columns[found] = line.substring(from, tab);
      }
      found++;
      from = tab + 1;
    }
    if (found < wanted) {
      columns[found] = line.substring(from);
    }
    if (found + 1 != wanted) {
      throw new BadRow("a row must have " + wanted + " columns, got " + (found + 1));
    }
    return columns;
  }

  /** Reads an identifier above 0. */
  static int id(String text, String what) throws BadRow {
    long id = whole(text, what);
    if (id == 0 || id > Integer.MAX_VALUE) {
      throw new BadRow(
          what + " must be between 1 and " + Integer.MAX_VALUE + ", got " + BadRow.shown(text));
    }
    return (int) id;
  }

  private static long whole(String text, String what) throws BadRow {
    long value = 0;
    boolean number = !text.isEmpty() && text.length() <= 18;
    for (int i = 0; number && i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      number = digit >= 0 && digit <= 9;
      value = 10 * value + digit;
    }
    if (!number) {
      throw new BadRow(what + " must be a whole number from 0, got " + BadRow.shown(text));
    }
    return value;
  }

  /** Reads degrees such as -0.12574; further digits than five are cut off. */
  private static int degrees(String text, String what, int most) throws BadRow {
    int i = text.startsWith("-") ? 1 : 0;
    long steps = 0;
    int before = 0;
    int after = -1;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && after < 0) {
        after = 0;
      } else if (c >= '0' && c <= '9' && before < 9) {
        if (after < 5) {
          steps = 10 * steps + c - '0';
          after += after < 0 ? 0 : 1;
        }
        before += after < 0 ? 1 : 0;
      } else {
        before = 0;
        break;
      }
    }
    if (before == 0) {
      throw new BadRow(what + " must be a number, got " + BadRow.shown(text));
    }
    for (int places = Math.max(after, 0); places < 5; places++) {
      steps *= 10;
    }
    if (steps > (long) most * STEPS) {
      throw new BadRow(
          what + " must be between -" + most + " and " + most + ", got " + BadRow.shown(text));
    }
    return (int) (text.startsWith("-") ? -steps : steps);
  }
}
