package org.recount.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;
import org.recount.quantity.Logistic;

/** What the fitted weights choose among the places of an invented world. */
class ResolverTest {
  private static final Entry NORLAND = entry("Norland", "", "NL", Kind.COUNTRY, 9_000_000, 50, 5);
  private static final Entry SUDLAND = entry("Sudland", "", "SD", Kind.COUNTRY, 8_000_000, -20, 40);
  private static final Entry EAST = entry("Ost", "Ost", "NL", Kind.ADMIN1, 900_000, 50, 6);
  private static final Entry PORT = entry("Port", "Ost", "NL", Kind.CITY, 90_000, 50.2, 6.1);
  private static final Entry MILLS = entry("Mills", "Ost", "NL", Kind.CITY, 30_000, 50.3, 6.2);
  private static final Entry MILLS_SOUTH =
      entry("Mills", "Inland", "SD", Kind.CITY, 45_000, -20, 41);
  private static final Map<String, List<Entry>> WORLD =
      Map.of("ost", List.of(EAST), "norland", List.of(NORLAND));

  private static final Gazetteer GAZETTEER =
      new Gazetteer() {
        @Override
        public List<Entry> named(String folded) {
          return WORLD.getOrDefault(folded, List.of());
        }

        @Override
        public boolean startsAName(String folded) {
          return false;
        }

        @Override
        public Optional<Entry> withId(String id) {
          return Optional.empty();
        }
      };

  private static final Resolver RESOLVER =
      new Resolver(
          GAZETTEER,
          Logistic.read(Resolver.class, "resolver-first.tsv")::weight,
          Logistic.read(Resolver.class, "resolver.tsv")::weight,
          Trees.read(Resolver.class, "resolver-trees.txt"));

  @Test
  void goesWithTheCountryThatTheTextNames() {
    assertEquals("NL", mills(named("norland", NORLAND), named("port", PORT)).place().country());
    assertEquals("SD", mills(named("sudland", SUDLAND)).place().country());
  }

  @Test
  void trustsWhatTheTextPutsAPlaceInMoreThanSize() {
    Naming mills = new Naming("mills", 0, List.of(MILLS_SOUTH, MILLS), 1, Optional.empty());
    Choice choice = RESOLVER.resolve(List.of(mills, named("ost", EAST)), PlacePrior.NONE).get(0);
    assertEquals("Ost", choice.place().admin1());
  }

  @Test
  void goesWhereTheSourceReportsFromWhenTheTextSaysNothing() {
    PlacePrior north = PlacePrior.of(List.of(PORT.place(), PORT.place(), PORT.place()));
    PlacePrior south = PlacePrior.of(java.util.Collections.nCopies(3, MILLS_SOUTH.place()));
    List<Naming> alone = List.of(named("mills", MILLS_SOUTH, MILLS));
    assertEquals("NL", RESOLVER.resolve(alone, north).get(0).place().country());
    assertEquals("SD", RESOLVER.resolve(alone, south).get(0).place().country());
  }

  @Test
  void putsTownAndCountyTogetherThoughLargerOnesBearTheirNames() {
    Entry county = county("Stone", "Ost", 20_000);
    Entry town = in("Stone", MILLS, 8_000);
    Entry other = county("Stone", "West", 60_000);
    List<Naming> namings =
        List.of(
            named("mills", in("Mole", MILLS_SOUTH, 60_000), town),
            new Naming(
                "stone", 40, List.of(other, county), Naming.NOWHERE, Optional.of(Kind.ADMIN2)));
    List<Choice> choices = RESOLVER.resolve(namings, PlacePrior.NONE);
    assertEquals(List.of("Ost", "Ost"), choices.stream().map(c -> c.place().admin1()).toList());
  }

  @Test
  void answersTheProvinceWhenOnlyTheProvinceIsSure() {
    Entry[] twins = new Entry[8];
    for (int i = 0; i < twins.length; i++) {
      twins[i] = entry("Twin", "Ost", "NL", Kind.CITY, 3_000, 50 + i / 10.0, 6);
    }
    List<Naming> namings =
        List.of(named("twin", twins), named("ost", EAST), named("norland", NORLAND));
    Choice choice = RESOLVER.resolve(namings, PlacePrior.NONE).get(0);
    assertEquals("Ost", choice.place().name());
    assertEquals(PlacePrecision.ADMIN1, choice.place().precision());
    assertTrue(choice.reason().contains("several places of this name lie in Ost"));
  }

  @Test
  void saysWhenTheGazetteerHasNoSuchPlace() {
    Choice choice = RESOLVER.resolve(List.of(named("nowhere")), PlacePrior.NONE).get(0);
    assertFalse(choice.place().known());
    assertEquals("the gazetteer has no place of this name", choice.reason());
  }

  @Test
  void keepsTheLikeliestPlacesWithProbabilitiesOfAtMostOne() {
    Choice choice = mills(named("norland", NORLAND));
    assertEquals(3, choice.candidates().size());
    double sum = choice.candidates().stream().mapToDouble(Candidate::probability).sum();
    assertEquals(1, sum, 1e-9);
    assertTrue(choice.candidates().stream().anyMatch(c -> !c.place().known()));
  }

  @Test
  void givesTheGroundsOfAChoice() {
    Choice choice = mills(named("norland", NORLAND), named("port", PORT));
    assertTrue(choice.reason().startsWith("Mills (Ost, NL), among 2 places of this name"));
  }

  @Test
  void resolvesFiveThousandNames() {
    List<Naming> namings = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      namings.add(named("mills " + i, MILLS_SOUTH, MILLS));
    }
    assertEquals(5_000, RESOLVER.resolve(namings, PlacePrior.NONE).size());
  }

  private static Entry in(String county, Entry town, long people) {
    return new Entry(town.place(), town.kind(), county, people, true);
  }

  private static Entry county(String name, String admin1, long people) {
    Entry county = entry(name, admin1, "NL", Kind.ADMIN2, people, 50.4, 6.3);
    return new Entry(county.place(), Kind.ADMIN2, name, people, true);
  }

  private static Choice mills(Naming... others) {
    List<Naming> namings = new ArrayList<>();
    namings.add(named("mills", MILLS_SOUTH, MILLS));
    namings.addAll(Arrays.asList(others));
    return RESOLVER.resolve(namings, PlacePrior.NONE).get(0);
  }

  private static Naming named(String name, Entry... candidates) {
    return new Naming(name, 0, List.of(candidates), Naming.NOWHERE, Optional.empty());
  }

  private static Entry entry(
      String name, String admin1, String country, Kind kind, long people, double lat, double lon) {
    PlacePrecision precision =
        switch (kind) {
          case COUNTRY -> PlacePrecision.COUNTRY;
          case ADMIN1 -> PlacePrecision.ADMIN1;
          default -> PlacePrecision.CITY;
        };
    Place place = new Place("", name, admin1, country, lat, lon, precision);
    return new Entry(place, kind, "", people, true);
  }
}
