package org.recount.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.RecountException;
import org.recount.place.Gazetteer;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;
import org.recount.place.Names;

class PackedGazetteerTest {
  private final Gazetteer gazetteer = new PackedGazetteer();

  @Test
  void isFoundAsAService() {
    assertTrue(ServiceLoader.load(Gazetteer.class).findFirst().isPresent());
  }

  @Test
  void knowsACityByItsNamesInSeveralLanguages() {
    for (String name : List.of("Mosul", "Mossoul", "الموصل")) {
      assertTrue(named(name).stream().anyMatch(e -> e.place().id().equals("geonames:99072")), name);
    }
  }

  @Test
  void knowsGovernoratesByTheirFrenchNames() {
    assertEquals("Babil", only("Babel", "IQ").place().admin1());
    assertEquals(Kind.ADMIN1, only("Babylone", "IQ").kind());
    assertEquals("Salah ad Din", only("Salaheddine", "IQ").place().name());
  }

  @Test
  void knowsBasesThatNoListOfCitiesHas() {
    assertEquals(Kind.SITE, only("Aïn al-Assad", "IQ").kind());
    assertEquals("Al Anbar", only("عين الأسد", "IQ").place().admin1());
  }

  @Test
  void putsTheMostPopulousFirst() {
    assertEquals("FR", named("Paris").get(0).place().country());
    assertTrue(named("Paris").stream().anyMatch(e -> e.place().admin1().equals("Texas")));
  }

  @Test
  void saysWhetherALongerNameMayFollow() {
    assertTrue(gazetteer.startsAName("san "));
    assertFalse(gazetteer.startsAName("qwxz "));
  }

  @Test
  void knowsNothingOfANameThatNoPlaceBears() {
    assertEquals(List.of(), named("Qwxzville"));
    assertEquals(List.of(), named(""));
  }

  @Test
  void findsAPlaceByItsIdentifier() {
    assertEquals("Mosul", gazetteer.withId("geonames:99072").orElseThrow().place().name());
    assertEquals(Kind.COUNTRY, gazetteer.withId("geonames:99237").orElseThrow().kind());
    assertTrue(gazetteer.withId("geonames:1").isEmpty());
  }

  @Test
  void refusesBytesThatAreNoGazetteer() {
    RecountException refusal =
        assertThrows(
            RecountException.class, () -> new PackedGazetteer(PackedFile.of(new byte[100])));
    assertEquals(
        "places.zip is no gazetteer of this version of Recount: at byte 36 must stand 52475a33,"
            + " got 00000000; build it again",
        refusal.getMessage());
  }

  @Test
  void isReadTheSameFromAJarThatDeflatesIt(@TempDir Path folder) throws IOException {
    URL file = PackedGazetteer.class.getResource(PackedFile.NAME);
    Path jar = folder.resolve("other.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar));
        InputStream in = file.openStream()) {
      out.setLevel(Deflater.BEST_SPEED);
      out.putNextEntry(new ZipEntry(PackedFile.NAME));
      in.transferTo(out);
    }
    URL deflated = new URL("jar:" + jar.toUri() + "!/" + PackedFile.NAME);

    PackedGazetteer same = new PackedGazetteer(PackedFile.of(deflated));

    assertEquals(gazetteer.named("mosul"), same.named("mosul"));
  }

  @Test
  void isWhole() {
    new PackedGazetteer().check();
  }

  private List<Entry> named(String name) {
    return gazetteer.named(Names.fold(name));
  }

  private Entry only(String name, String country) {
    return named(name).stream()
        .filter(e -> e.place().country().equals(country))
        .findFirst()
        .orElseThrow();
  }
}
