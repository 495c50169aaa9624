package org.recount.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The jar that people run. */
class JarTest {
  @Test
  void keepsThePlacesAsTheyAreSoThatOpeningThemReadsTheirHeadAlone() throws IOException {
    try (ZipFile jar = new ZipFile(Repository.ROOT.resolve("cli/target/recount.jar").toFile())) {
      ZipEntry places = jar.getEntry("org/recount/gazetteer/places.zip");

      assertEquals(ZipEntry.STORED, places.getMethod());
      assertTrue(places.getSize() <= 15_000_000, places.getSize() + " bytes");
    }
  }
}
