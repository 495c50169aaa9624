package org.recount.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacePriorTest {
  private static final Place HILLA = city("Hilla", "Babil", "IQ");
  private static final Place KUFA = city("Kufa", "Najaf", "IQ");

  @Test
  void knowsNothingOfASourceWithoutReports() {
    assertEquals(0, PlacePrior.NONE.countryShare(HILLA));
    assertEquals(PlacePrior.NONE, PlacePrior.of(List.of(Place.UNKNOWN)));
  }

  @Test
  void countsCountriesAndDivisionsApart() {
    PlacePrior prior = PlacePrior.of(List.of(HILLA, HILLA, KUFA));
    assertTrue(prior.countryShare(KUFA) > prior.divisionShare(HILLA));
    assertTrue(prior.divisionShare(HILLA) > prior.divisionShare(KUFA));
  }

  @Test
  void trustsManyReportsMoreThanOne() {
    PlacePrior one = PlacePrior.of(List.of(HILLA));
    PlacePrior ten = PlacePrior.of(java.util.Collections.nCopies(10, HILLA));
    assertTrue(ten.countryShare(HILLA) > one.countryShare(HILLA));
  }

  private static Place city(String name, String admin1, String country) {
    return new Place("", name, admin1, country, 32, 44, PlacePrecision.CITY);
  }
}
