package org.recount.gazetteer.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;

class LayeredGazetteerTest {
  private static OwnPlace place(
      String id, String names, Kind kind, String admin1, double north, double east, long people) {
    List<String> all = Arrays.asList(names.split("\\|"));
    List<String> others = all.subList(1, all.size());
    return new OwnPlace(
        id, all.get(0), others, kind, admin1, "IQ", north, east, people, "invented");
  }

  private static OwnPlace town(String id, String names, double north, double east, long people) {
    return place(id, names, Kind.CITY, "Babil", north, east, people);
  }

  private static Layer layer(String name, OwnPlace... places) {
    return new Layer(name, new OwnGazetteer(List.of(places)));
  }

  private static LayeredGazetteer layered(Layer... layers) {
    return new LayeredGazetteer(List.of(layers));
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream().map(entry -> entry.place().id()).toList();
  }

  @Test
  void aPlaceThatTwoKnowStandsOnceAsTheFirstHasIt() {
    LayeredGazetteer both =
        layered(
            layer("own", town("geonames:7", "Zarwan", 32.1, 44.1, 10)),
            layer("full", town("geonames:7", "Zerwan|Zarwan|Zarouane", 32, 44, 9)));

    for (String name : List.of("zarwan", "zerwan", "zarouane")) {
      List<LayeredGazetteer.Found> found = both.found(name);
      assertEquals(1, found.size(), name);
      assertEquals("own", found.get(0).layer());
      assertEquals("Zarwan", found.get(0).entry().place().name());
    }
    assertTrue(both.found("zarwan").get(0).entry().primary());
    assertFalse(both.found("zarouane").get(0).entry().primary());
    assertEquals(10, both.withId("geonames:7").orElseThrow().population());
  }

  @Test
  void aRowWithoutANumberIsThePlaceOfItsNameNearby() {
    LayeredGazetteer both =
        layered(
            layer("own", town("", "Zarwan", 32.1, 44.1, 0)),
            layer(
                "full",
                town("geonames:7", "Zarwan", 32.15, 44.1, 900),
                town("geonames:8", "Zarwan", 36, 41, 20)));

    assertEquals(List.of("geonames:8", "own:city:IQ/babil/zarwan"), ids(both.named("zarwan")));
  }

  @Test
  void twoPlacesOfOneNameInOneGazetteerStayTwo() {
    LayeredGazetteer both =
        layered(
            layer("own", town("", "Elsewhere", 30, 40, 0)),
            layer(
                "full",
                town("geonames:7", "Zarwan", 32.15, 44.1, 900),
                town("geonames:8", "Zarwan", 32.15, 44.1, 20)));

    assertEquals(List.of("geonames:7", "geonames:8"), ids(both.named("zarwan")));
  }

  @Test
  void townsLieInTheDivisionAsTheFirstCallsIt() {
    LayeredGazetteer both =
        layered(
            layer(
                "shipped",
                place("", "Babil|Muhafazat Babil|Babel", Kind.ADMIN1, "", 32.5, 44.5, 100)),
            layer(
                "full",
                place("geonames:1", "Muhafazat Babil", Kind.ADMIN1, "", 32.6, 44.4, 99),
                place("geonames:7", "Zarwan", Kind.CITY, "Muhafazat Babil", 32.1, 44.1, 5)));

    Entry town = both.named("zarwan").get(0);
    List<Entry> divisions = both.named("muhafazat babil");
    assertEquals("Babil", town.place().admin1());
    assertEquals("Babil", both.withId("geonames:7").orElseThrow().place().admin1());
    assertEquals(List.of("own:admin1:IQ/babil"), ids(divisions));
    assertTrue(divisions.get(0).holds(town));
  }

  @Test
  void aLongerNameMayFollowInAnyOfThem() {
    LayeredGazetteer both =
        layered(
            layer("own", town("", "Qasr Zarwan", 32, 44, 0)),
            layer("full", town("", "Tell Zarwan", 33, 44, 0)));

    assertTrue(both.startsAName("qasr "));
    assertTrue(both.startsAName("tell "));
    assertFalse(both.startsAName("kufr "));
  }

  @Test
  void aRowOfOnesOwnIsNeverLostAmongManyOfItsName() {
    List<OwnPlace> many = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      many.add(town("geonames:" + i, "Zarwan", 30, 40 + i / 10.0, 1_000 + i));
    }
    LayeredGazetteer both =
        layered(
            layer("own", town("", "Zarwan", 33, 20, 0)), new Layer("full", new OwnGazetteer(many)));

    List<String> found = ids(both.named("zarwan"));
    assertEquals(60, found.size());
    assertEquals("geonames:100", found.get(0));
    assertEquals("own:city:IQ/babil/zarwan", found.get(59));
  }
}
