package org.recount.gazetteer;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The countries a place can lie in: the codes of ISO 3166-1, XK for Kosovo, which has none, and AN
 * and CS, which old rows of GeoNames still bear.
 */
public final class CountryCodes {
  private static final Set<String> KNOWN = known();

  private CountryCodes() {}

  private static Set<String> known() {
    Set<String> codes = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
    codes.addAll(Set.of("XK", "AN", "CS"));
    return Set.copyOf(codes);
  }

  /** Returns whether two capital letters stand for a country. */
  public static boolean contains(String code) {
    return KNOWN.contains(code);
  }
}
