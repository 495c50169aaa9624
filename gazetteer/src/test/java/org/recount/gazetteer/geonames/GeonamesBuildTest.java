package org.recount.gazetteer.geonames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.RecountException;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;
import org.recount.place.Names;

class GeonamesBuildTest {
  private static final String HERE = "32.48 44.43";

  @TempDir Path folder;

  private Dump dump() {
    return new Dump(folder);
  }

  @Test
  void findsAPlaceByEveryNameOfTheDump() throws IOException {
    MappedGazetteer gazetteer =
        dump()
            .place(98228, "Muḩāfaz̧at Bābil", "Babel,Babylone", HERE, "A.ADM1", 2_000_000)
            .place(99347, "Al Ḩillah", "Hilla,الحلة", "32.46367 44.41963", "P.PPLA", 289_709)
            .place(500, "Camp Tigris", "", "-3.5 -70", "S.INSM", 0)
            .name(99347, "fr", "Hillé")
            .name(99347, "ru", "Хилла")
            .build();

    for (String name : List.of("Al Hillah", "hilla", "الحلة", "HILLÉ", "Хилла")) {
      Entry town = gazetteer.named(Names.fold(name)).get(0);
      assertEquals("geonames:99347", town.place().id(), name);
    }
    Entry town = gazetteer.named("al hillah").get(0);
    assertEquals(32.46367, town.place().latitude());
    assertEquals(44.41963, town.place().longitude());
    assertEquals("Babil", town.place().admin1());
    assertEquals("Hilla", town.admin2());
    assertEquals(289_709, town.population());
    assertTrue(town.primary());
    assertFalse(gazetteer.named("hilla").get(0).primary());
    assertEquals(Kind.ADMIN1, gazetteer.named("babylone").get(0).kind());
    assertEquals("Babil", gazetteer.named("babylone").get(0).place().name());
    Entry camp = gazetteer.withId("geonames:500").orElseThrow();
    assertEquals(Kind.SITE, camp.kind());
    assertEquals(-3.5, camp.place().latitude());
    assertTrue(gazetteer.startsAName("camp "));
    assertFalse(gazetteer.startsAName("camping"));
    assertTrue(gazetteer.withId("geonames:501").isEmpty());
    assertTrue(gazetteer.withId("city:IQ/x").isEmpty());
    assertEquals(List.of(), gazetteer.named("camp"));
    assertEquals(List.of(), gazetteer.named(""));
    assertEquals(List.of(), MappedCheck.of(gazetteer).problems());
    assertEquals("2024-05-01", gazetteer.about().get("newest"));
  }

  @Test
  void putsTheMostPopulousFirstAndLeavesStreamsAndSchoolsOut() throws IOException {
    MappedGazetteer gazetteer =
        dump()
            .place(1, "Rusafa", "", HERE, "P.PPL", 10)
            .place(2, "Rusafa", "", HERE, "P.PPL", 5_000)
            .place(3, "Rusafa", "", HERE, "H.STM", 0)
            .place(4, "Rusafa", "", HERE, "S.SCH", 0)
            .build();

    assertEquals(
        List.of("geonames:2", "geonames:1"),
        gazetteer.named("rusafa").stream().map(entry -> entry.place().id()).toList());
    assertEquals("2", gazetteer.about().get("unwanted"));
  }

  @Test
  void saysWhichRowsCannotBeUsedAndKeepsTheRest() throws IOException {
    Dump dump =
        dump()
            .place(1, "Kufa", "", HERE, "P.PPL", 1)
            .place(2, "North of all", "", "91 44", "P.PPL", 1)
            .place(3, "Nowhere", "", "32,5 44", "P.PPL", 1)
            .place(1, "Kufa again", "", HERE, "P.PPL", 1)
            .line("4\tShort row")
            .line(Dump.row("five", "Five", "", HERE, "P.PPL", 1))
            .line(Dump.row("6", "L" + "o".repeat(9_998) + "ng", "", HERE, "P.PPL", 1))
            .line(Dump.row("7", "", "", HERE, "P.PPL", 1))
            .line("x".repeat(3_000_000))
            .place(8, "Musayyib", "", HERE, "P.PPL", 1)
            .name(8, "ar", "المسيب")
            .name(8, "en", "M" + "u".repeat(10_000))
            .nameLine("9\t8\ten\tToo few columns");
    MappedGazetteer gazetteer = dump.build();

    assertEquals(2, gazetteer.size());
    assertEquals(1, gazetteer.named(Names.fold("المسيب")).size());
    assertEquals(
        List.of(
            "allCountries.txt:2: latitude must be between -90 and 90, got '91'",
            "allCountries.txt:3: latitude must be a number, got '32,5'",
            "allCountries.txt:4: an id must stand once; geonameid 1 stood before",
            "allCountries.txt:5: a row must have 19 columns, got 2",
            "allCountries.txt:6: a geonameid must be a whole number from 0, got 'five'",
            "allCountries.txt:7: a name must have at most 200 characters, got 10001:"
                + " 'Looooooooooooooooooooooooooooooooooooooo…'",
            "allCountries.txt:8: a place must have a name, got none",
            "allCountries.txt:9: a line must have at most 1048576 bytes, got more",
            "alternateNamesV2.txt:2: a further name must have at most 400 characters, got 10001:"
                + " 'Muuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu…'",
            "alternateNamesV2.txt:3: a row must have 10 columns, got 4"),
        dump.problems);
    assertEquals("10", gazetteer.about().get("bad"));
  }

  @Test
  void refusesARowInACountryThatIsNone() throws IOException {
    Dump dump = dump().place(1, "Kufa", "", HERE, "P.PPL", 1).write();
    String row = Dump.row("2", "Zarwan", "", HERE, "P.PPL", 1).replace("\tIQ\t", "\tZZ\t") + "\n";
    Files.writeString(
        folder.resolve("allCountries.txt"), row, java.nio.file.StandardOpenOption.APPEND);
    new GeonamesBuild(folder, dump.target()).run(dump);

    assertEquals(
        List.of("allCountries.txt:2: a country must be a code of ISO 3166-1 such as IQ, got 'ZZ'"),
        dump.problems);
  }

  @Test
  void saysThatALineIsNotUtf8() throws IOException {
    Dump dump = dump().place(1, "Kufa", "", HERE, "P.PPL", 1).write();
    Path file = folder.resolve("allCountries.txt");
    String latin = Dump.row("2", "Nadjaf d'été", "", HERE, "P.PPL", 1) + "\n";
    Files.write(
        file, latin.getBytes(StandardCharsets.ISO_8859_1), java.nio.file.StandardOpenOption.APPEND);
    new GeonamesBuild(folder, dump.target()).run(dump);

    assertEquals(List.of("allCountries.txt:2: the line must be UTF-8"), dump.problems);
    assertEquals(1, MappedGazetteer.open(dump.target()).size());
  }

  @Test
  void keepsNamesWrittenFromRightToLeftAndInMixedScripts() throws IOException {
    MappedGazetteer gazetteer =
        dump()
            .place(1, "\u200Fبغداد الجديدة\u200F", "Bagdad الجديدة", HERE, "P.PPL", 9)
            .place(2, "Район-7 Site", "", HERE, "P.PPL", 0)
            .build();

    assertEquals(1, gazetteer.named(Names.fold("بغداد الجديدة")).size());
    assertEquals(1, gazetteer.named(Names.fold("Bagdad الجديدة")).size());
    assertEquals(1, gazetteer.named(Names.fold("район 7 site")).size());
  }

  @Test
  void codesAndAddressesAreNoNames() throws IOException {
    MappedGazetteer gazetteer =
        dump()
            .place(1, "Kufa", "KUF,http://example.org/kufa", HERE, "P.PPL", 9)
            .name(1, "iata", "Kufaport")
            .name(1, "link", "https://example.org/kufa")
            .build();

    assertEquals(1, gazetteer.nameCount());
  }

  @Test
  void readsFilesOfCountriesAndZips() throws IOException {
    Path zip = folder.resolve("IQ.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out)) {
      packed.putNextEntry(new ZipEntry("readme.txt"));
      packed.putNextEntry(new ZipEntry("IQ.txt"));
      packed.write(Dump.row("1", "Kufa", "", HERE, "P.PPL", 1).getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(
        folder.resolve("JO.txt"), "\uFEFF" + Dump.row("2", "Zarqa", "", HERE, "P.PPL", 1) + "\r\n");
    Dump dump = dump();
    new GeonamesBuild(folder, dump.target()).run(dump);
    MappedGazetteer gazetteer = MappedGazetteer.open(dump.target());

    assertEquals(List.of(), dump.problems);
    assertEquals(1, gazetteer.named("kufa").size());
    assertEquals(1, gazetteer.named("zarqa").size());
    assertEquals("", gazetteer.named("zarqa").get(0).place().admin1());
  }

  @Test
  void refusesAFolderWithoutAListOfPlaces() {
    RecountException refusal =
        assertThrows(RecountException.class, () -> new GeonamesBuild(folder, folder.resolve("x")));
    assertTrue(refusal.getMessage().contains("must hold allCountries.txt"), refusal.getMessage());
  }

  @Test
  void refusesAFileCutShortAndFindsOneThatIsDamaged() throws IOException {
    Dump dump = dump().place(1, "Kufa", "Kufah,Koufa", HERE, "P.PPL", 1);
    dump.build();
    byte[] whole = Files.readAllBytes(dump.target());

    for (int length : List.of(0, 5, MappedFile.HEAD - 1, MappedFile.HEAD, whole.length - 1)) {
      Files.write(dump.target(), java.util.Arrays.copyOf(whole, length));
      RecountException refusal =
          assertThrows(RecountException.class, () -> MappedGazetteer.open(dump.target()));
      assertTrue(refusal.getMessage().contains("recount gazetteer build"), refusal.getMessage());
    }
    byte[] damaged = whole.clone();
    damaged[whole.length - 2] ^= 1;
    Files.write(dump.target(), damaged);
    List<String> problems = MappedCheck.of(MappedGazetteer.open(dump.target())).problems();
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).contains("section names"), problems.get(0));
  }

  @Test
  void aDumpWithoutARowOfUseGivesAnEmptyGazetteer() throws IOException {
    MappedGazetteer gazetteer = dump().place(3, "Rusafa", "", HERE, "H.STM", 0).build();

    assertEquals(0, gazetteer.size());
    assertEquals(List.of(), gazetteer.named("rusafa"));
    assertFalse(gazetteer.startsAName("r"));
    assertTrue(gazetteer.withId("geonames:3").isEmpty());
    assertEquals(List.of(), MappedCheck.of(gazetteer).problems());
  }
}
