package org.recount.lang.fr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.LanguagePack;
import org.recount.document.Mention;
import org.recount.document.Mention.Toponym;
import org.recount.document.Mention.Toponym.Use;
import org.recount.place.PlacePrecision;

class FrenchPlacesTest {
  private static final Annotator PLACES = new FrenchPlaces();

  private static final LanguagePack PACK =
      new LanguagePack() {
        @Override
        public String code() {
          return "fr";
        }

        @Override
        public Set<String> commonWords() {
          return Set.of();
        }

        @Override
        public Set<String> abbreviations() {
          return Set.of();
        }

        @Override
        public List<Annotator> annotators() {
          return List.of(PLACES);
        }
      };

  @Test
  void findsWhatItsExamplesShow() {
    for (Example example : PLACES.examples()) {
      assertEquals(
          example.expected(),
          read(example.text()).stream().map(Mention::span).toList(),
          example.text());
    }
  }

  @Test
  void prefersTheProvinceWhereTheWordsSayProvince() {
    Toponym babil = only("Les convois passent par la province de Babylone.");
    assertEquals("Babil", babil.place().name());
    assertEquals(PlacePrecision.ADMIN1, babil.place().precision());
  }

  @Test
  void putsThingsNearAPlaceWhereTheWordsSayNear() {
    assertEquals(
        PlacePrecision.NEAR, only("Le convoi a sauté près de Falloujah.").place().precision());
    assertEquals(
        PlacePrecision.NEAR, only("L'avion est tombé à 20 km de Tikrit.").place().precision());
  }

  @Test
  void takesTheSenseThatGoesWithTheOtherPlaces() {
    List<Toponym> found = read("Des bombes ont explosé à Balad, Tikrit et Samarra, en Irak.");
    assertTrue(found.stream().allMatch(t -> t.place().country().equals("IQ")));
  }

  @Test
  void knowsACapitalThatSpeaksForItsGovernment() {
    assertEquals(Use.METONYMIC, only("Ankara a condamné cette décision.").use());
    assertEquals(Use.MODIFIER, only("La police de Nice cherche deux hommes.").use());
    assertEquals(Use.LITERAL, only("L'attaque de Kaboul a duré une heure.").use());
  }

  @Test
  void takesAFrenchNameForTheCityRatherThanForANamesakeElsewhere() {
    assertEquals("IQ", only("Une bombe a explosé à Bagdad.").place().country());
    assertEquals("GB", only("Deux hommes ont été arrêtés à Londres.").place().country());
  }

  @Test
  void knowsWhatHoldsAPlace() {
    assertEquals(
        "Grand Est", only("Une fusillade à Strasbourg a fait trois morts.").place().admin1());
  }

  private static List<Toponym> read(String text) {
    Document document = Document.of("t", "", "", Document.UNDATED, PACK, text);
    return document.with(PLACES.annotate(document)).mentions(Toponym.class);
  }

  private static Toponym only(String text) {
    List<Toponym> found = read(text);
    assertEquals(1, found.size(), text);
    return found.get(0);
  }
}
