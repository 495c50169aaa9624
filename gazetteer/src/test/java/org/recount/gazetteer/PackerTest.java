package org.recount.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.recount.RecountException;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;
import org.recount.place.Names;

class PackerTest {
  @Test
  void readsBackWhatItWrote() throws IOException {
    Draft unit = new Draft(Kind.ADMIN1, "IQ", "IQ.06", "", "Babil").at(32.5, 44.4);
    unit.names.addAll(List.of("Babil", "Babel", "بابل"));
    Draft town = new Draft(Kind.CITY, "IQ", "IQ.06", "", "Hilla").at(32.4805, 44.4219);
    town.population = 289_709;
    town.geonames = 99_347;
    town.names.addAll(List.of("Hilla", "Al Hillah", "الحلة"));

    PackedGazetteer gazetteer = open(new Packer(List.of(unit, town), Map.of("IQ.06", unit)).pack());

    Entry found = gazetteer.named(Names.fold("الحلة")).get(0);
    assertEquals("geonames:99347", found.place().id());
    assertEquals("Babil", found.place().admin1());
    assertEquals(32.4805, found.place().latitude());
    assertEquals(289_709, found.population());
    assertFalse(found.primary());
    assertTrue(gazetteer.named("hilla").get(0).primary());
    assertEquals(Kind.ADMIN1, gazetteer.named(Names.fold("بابل")).get(0).kind());
    assertTrue(gazetteer.startsAName("al "));
  }

  @Test
  void findsEveryNameOfManyBlocks() throws IOException {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      Draft draft = new Draft(Kind.CITY, "FR", "", "", "Village " + letters(i)).at(i / 100.0, 1);
      draft.names.add(draft.name);
      drafts.add(draft);
    }

    PackedGazetteer gazetteer = open(new Packer(drafts, Map.of()).pack());

    for (Draft draft : drafts) {
      assertEquals(1, gazetteer.named(Names.fold(draft.name)).size(), draft.name);
    }
    assertTrue(gazetteer.named("village").isEmpty());
    assertTrue(gazetteer.named("zzz").isEmpty());
  }

  @Test
  void findsPlacesByIdentifierWhetherGeoNamesHasThemOrNot() throws IOException {
    Draft town = new Draft(Kind.CITY, "IQ", "", "", "Hilla").at(32.4805, 44.4219);
    town.geonames = 99_347;
    Draft base = new Draft(Kind.SITE, "IQ", "", "", "Camp Taji").at(33.52, 44.26);
    base.names.add("Camp Taji");

    PackedGazetteer gazetteer = open(new Packer(List.of(town, base), Map.of()).pack());

    assertEquals("Hilla", gazetteer.withId("geonames:99347").orElseThrow().place().name());
    assertEquals("Camp Taji", gazetteer.withId("site:IQ/camp-taji").orElseThrow().place().name());
    assertTrue(gazetteer.withId("geonames:99348").isEmpty());
    assertTrue(gazetteer.withId("site:IQ/camp-cooke").isEmpty());
    assertTrue(gazetteer.withId("").isEmpty());
  }

  @Test
  void refusesAFileThatWasCutShortWhereverItWasCut() throws IOException {
    byte[] whole = packed();
    for (int length = 0; length < whole.length - afterThePlaces(); length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      RecountException refusal = assertThrows(RecountException.class, () -> open(cut));
      assertTrue(refusal.getMessage().contains("places.zip"), refusal.getMessage());
    }
  }

  @Test
  void saysHowLongAFileThatWasCutShortMustBe() throws IOException {
    byte[] whole = packed();
    int end = whole.length - afterThePlaces();

    RecountException refusal =
        assertThrows(RecountException.class, () -> open(Arrays.copyOf(whole, end - 1)));

    assertEquals(
        "places.zip is cut short: it must have at least "
            + end
            + " bytes, got "
            + (end - 1)
            + "; build it again",
        refusal.getMessage());
  }

  @Test
  void noticesWhicheverByteIsWrongUnlessItMeansTheSame() throws IOException {
    byte[] whole = packed();
    open(whole).check();
    int noticed = 0;
    for (int at = PackedFile.START; at < whole.length - afterThePlaces(); at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x40;
      try {
        PackedGazetteer gazetteer = open(damaged);
        gazetteer.check();
        assertEquals(open(whole).named("hilla"), gazetteer.named("hilla"), "byte " + at);
      } catch (RecountException refusal) {
        noticed++;
        assertTrue(refusal.getMessage().contains("places.zip"), refusal.getMessage());
      }
    }
    int bytes = whole.length - afterThePlaces() - PackedFile.START;
    assertTrue(noticed >= 0.95 * bytes, noticed + " of " + bytes); // some bits stand for nothing
  }

  @Test
  void saysWhichPartIsDamaged() throws IOException {
    byte[] damaged = packed();
    damaged[damaged.length - afterThePlaces() - 1] ^= 1;

    PackedGazetteer gazetteer = open(damaged);
    RecountException refusal = assertThrows(RecountException.class, () -> gazetteer.named("hilla"));

    assertTrue(refusal.getMessage().contains("page 0 of its index of names"), refusal.getMessage());
    assertTrue(gazetteer.withId("geonames:99347").isPresent());
  }

  @Test
  void isAnArchiveThatOtherProgramsCanTest() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed()))) {
      assertEquals("places", zip.getNextEntry().getName());
      zip.readAllBytes(); // refuses a wrong check sum
    }
  }

  private static PackedGazetteer open(byte[] bytes) {
    return new PackedGazetteer(PackedFile.of(bytes));
  }

  /** The directory of the archive, which nobody reads. */
  private static int afterThePlaces() {
    return 46 + "places".length() + 22;
  }

  private static byte[] packed() throws IOException {
    Draft town = new Draft(Kind.CITY, "IQ", "", "", "Hilla").at(32.4805, 44.4219);
    town.geonames = 99_347;
    town.names.addAll(List.of("Hilla", "الحلة"));
    return new Packer(List.of(town), Map.of()).pack();
  }

  private static String letters(int number) {
    return ""
        + (char) ('a' + number / 100)
        + (char) ('a' + number / 10 % 10)
        + (char) ('a' + number % 10);
  }
}
