package org.recount.gazetteer.geonames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.RecountException;

/** A built file that was cut short, or of which bytes were changed: never anything but words. */
class DamagedFileTest {
  @TempDir Path folder;

  private Path file;
  private byte[] whole;

  @BeforeEach
  void build() throws IOException {
    Dump dump = new Dump(folder);
    for (int i = 1; i <= 30; i++) {
      String name = "Zarwan " + (char) ('a' + i % 26) + (char) ('a' + i / 26) + "th";
      dump.place(i, name, "قصر زروان,Old " + name, "32.5 44.4", "P.PPL", 10 * i);
    }
    dump.build();
    whole = Files.readAllBytes(dump.target());
    file = folder.resolve("damaged.geonames");
  }

  private String refusal(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    RecountException refusal =
        assertThrows(RecountException.class, () -> MappedGazetteer.open(file));
    String message = String.valueOf(refusal.getMessage());
    assertTrue(message.contains(file.toString()), message);
    assertTrue(message.contains("recount gazetteer build"), message);
    return message;
  }

  private byte[] with(int at, int value) {
    byte[] bytes = whole.clone();
    bytes[at] = (byte) value;
    return bytes;
  }

  @Test
  void isToldByItsFirstBytes() throws IOException {
    String message = refusal("No gazetteer at all, but words. ".repeat(20).getBytes());
    assertTrue(
        message.contains("must begin with the bytes 52435447454f, got 4e6f2067617a"), message);
    assertTrue(refusal(new byte[0]).contains("it has 0 bytes"));
    assertTrue(refusal(with(7, 9)).contains("must be of version 1, it is of version 9"));
  }

  @Test
  void isToldByItsLength() throws IOException {
    for (int length : new int[] {20, MappedFile.HEAD - 1, MappedFile.HEAD, whole.length - 1}) {
      String message = refusal(Arrays.copyOf(whole, length));
      assertTrue(message.contains("is cut short: it must have "), message);
      assertTrue(message.contains(" bytes, it has " + length), message);
    }
    assertTrue(refusal(Arrays.copyOf(whole, whole.length + 1)).contains("is too long"));
  }

  @Test
  void isToldByTheChecksumOfItsHead() throws IOException {
    String message = refusal(with(20, 0x7F));
    assertTrue(message.contains("the checksum of its first 212 bytes must be "), message);
  }

  @Test
  void neverFailsWithoutSayingThatTheFileIsDamaged() throws IOException {
    for (int at = MappedFile.HEAD; at < whole.length; at += 2) {
      Files.write(file, with(at, whole[at] ^ 0x80));
      try {
        MappedGazetteer gazetteer = MappedGazetteer.open(file);
        String problem = MappedCheck.of(gazetteer).problems().get(0);
        assertTrue(problem.contains("is damaged: the checksum of bytes "), problem);
        gazetteer.named("zarwan bath");
        gazetteer.startsAName("old ");
        gazetteer.withId("geonames:7");
      } catch (RecountException damaged) {
        assertTrue(damaged.getMessage().contains("is damaged"), damaged.getMessage());
      }
    }
    Files.write(file, whole);
    assertEquals(0, MappedCheck.of(MappedGazetteer.open(file)).problems().size());
  }
}
