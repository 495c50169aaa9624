package org.recount.lang.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.LanguagePack;
import org.recount.document.Mention;
import org.recount.document.Mention.Toponym;
import org.recount.document.Mention.Toponym.Tie;
import org.recount.document.Mention.Toponym.Use;
import org.recount.place.PlacePrecision;

class EnglishPlacesTest {
  private static final Annotator PLACES = new EnglishPlaces();

  private static final LanguagePack PACK =
      new LanguagePack() {
        @Override
        public String code() {
          return "en";
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
  void tellsWhatTheWordsTieAPlaceTo() {
    assertEquals(Tie.OFFICE, tie("Toledo police found a body."));
    assertEquals(Tie.PERSON, tie("Miller, 18, of Toledo, died on Monday."));
    assertEquals(Tie.BROUGHT, tie("The boy was taken to a hospital in Toledo."));
    assertEquals(Tie.BROUGHT, tie("The boy was rushed to Mercy Health in Toledo."));
    assertEquals(Tie.BROUGHT, tie("One of them died on Monday at a Toledo hospital."));
    assertEquals(Tie.AFTERWARDS, tie("A bomb exploded at a hospital in Toledo."));
    assertEquals(Tie.AFTERWARDS, tie("The man was arrested in Toledo."));
    assertEquals(Tie.SPEAKER, tie("Speaking in Toledo, the mayor praised them."));
    assertEquals(Tie.NONE, tie("A woman was shot in Toledo."));
    assertEquals(Tie.NONE, tie("He was shot while speaking in Toledo."));
  }

  @Test
  void takesTheTownOfAQuarter() {
    List<Toponym> found = read("A man was shot in the Fernwood neighborhood of Chicago.");
    assertEquals("Chicago", found.get(0).whole().name());
    assertFalse(read("A man was shot in Toledo, near Chicago.").get(0).whole().known());
  }

  @Test
  void tellsAStreetOfATownFromARoadBetweenTowns() {
    assertEquals(PlacePrecision.CITY, precision("He was shot on a road in Toledo."));
    assertEquals(PlacePrecision.ROUTE, precision("He was shot on the road to Toledo."));
    assertEquals(PlacePrecision.ROUTE, precision("A bus was hit between Toledo and Cleveland."));
    assertEquals(PlacePrecision.CITY, precision("He was shot in Toledo and Cleveland."));
  }

  private static Tie tie(String text) {
    return read(text).get(0).tie();
  }

  private static PlacePrecision precision(String text) {
    return read(text).get(0).place().precision();
  }

  @Test
  void takesTheStateNamedAfterTheComma() {
    List<Toponym> found = read("A fire broke out in Paris, Texas, on Monday.");
    assertEquals("Texas", found.get(0).place().admin1());
  }

  @Test
  void putsThingsNearAPlaceWhereTheWordsSayNear() {
    assertEquals(
        PlacePrecision.NEAR, only("The convoy was hit near Fallujah.").place().precision());
    assertEquals(
        PlacePrecision.NEAR, only("The plane came down 20 miles from Tikrit.").place().precision());
  }

  @Test
  void prefersTheProvinceWhereTheWordsSayProvince() {
    assertEquals(
        PlacePrecision.ADMIN1, only("Clashes spread in Diyala province.").place().precision());
  }

  @Test
  void knowsACapitalThatSpeaksForItsGovernment() {
    assertEquals(Use.METONYMIC, only("Ankara condemned the decision.").use());
    assertEquals(Use.MODIFIER, only("The Baghdad government met on Monday.").use());
    assertEquals(Use.LITERAL, only("The attack in Kabul lasted an hour.").use());
  }

  @Test
  void readsTextsInCapitals() {
    List<Toponym> found =
        read("GUERRILLAS ATTACKED A POWER STATION IN USULUTAN, EL SALVADOR, LAST NIGHT.");
    assertEquals(List.of("SV", "SV"), found.stream().map(t -> t.place().country()).toList());
  }

  @Test
  void takesAnAbbreviatedCountryBeforeANounForWordsOfIt() {
    assertEquals(Use.MODIFIER, read("TWO U.S. NURSES WERE KIDNAPPED IN CALI.").get(0).use());
    assertEquals(Use.MODIFIER, only("A guard of the U.S. Embassy was shot.").use());
    assertEquals(Use.LITERAL, only("Two nurses were killed in the U.S. on Monday.").use());
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
