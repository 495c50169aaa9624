package org.recount.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlaceTest {
  private static Place at(double latitude, double longitude) {
    return new Place("", "somewhere", "", "", latitude, longitude, PlacePrecision.CITY);
  }

  @Test
  void distanceIsGreatCircleKilometres() {
    assertEquals(0, at(33.3, 44.4).kilometresTo(at(33.3, 44.4)), 1e-9);
    assertEquals(111.2, at(0, 0).kilometresTo(at(0, 1)), 0.1);
    assertEquals(20_015, at(0, 0).kilometresTo(at(0, 180)), 1);
  }

  @Test
  void aPlaceWithoutAPointHasNoDistance() {
    assertTrue(Double.isNaN(Place.UNKNOWN.kilometresTo(at(0, 0))));
  }

  @Test
  void spellingsOfOneNameFoldToOne() {
    assertEquals("ain al assad", Names.fold("Aïn al-Assad"));
    assertEquals("ain al assad", Names.fold("AIN AL ASSAD"));
    assertEquals("boeuf", Names.fold("Bœuf"));
    assertEquals("عين الاسد", Names.fold("عين الأسد"));
  }
}
