package org.recount.gazetteer.geonames;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32C;
import org.recount.RecountException;

/**
 * The head of a built file and its sections. The head says how long the file must be and has a
 * checksum of its own and one for each section, so that a file cut short is refused when it is
 * opened and a damaged one is found by {@code recount gazetteer check}.
 */
final class MappedFile {
  /** The parts of the file, in their order. */
  enum Section {
    ABOUT,
    FEATURES,
    ADMIN1,
    ADMIN2,
    ROWS,
    WRITTEN,
    IDS,
    BLOCKS,
    NAMES
  }

  /** "RCTGEO" and the version of the format, in two bytes. */
  static final long MAGIC = 0x5243_5447_454F_0001L;

  private static final int SECTION_ROW = 20;
  static final int HEAD = 32 + SECTION_ROW * Section.values().length + 4;

  private final Path path;
  private final MappedBytes bytes;
  private final long places;
  private final long names;
  private final Map<Section, Slice> sections = new EnumMap<>(Section.class);
  private final Map<Section, Integer> checksums = new EnumMap<>(Section.class);

  private MappedFile(Path path, MappedBytes bytes) {
    this.path = path;
    this.bytes = bytes;
    places = bytes.getLong(16);
    names = bytes.getLong(24);
    int at = 32;
    for (Section section : Section.values()) {
      long length = bytes.getLong(at + 8);
      sections.put(section, new Slice(bytes, bytes.getLong(at), length));
      checksums.put(section, bytes.getInt(at + 16));
      at += SECTION_ROW;
    }
  }

  /**
   * Maps a file.
   *
   * @throws RecountException if it is no such file, of another version, damaged at the head or cut
   *     short
   */
  static MappedFile open(Path path) {
    try {
      MappedBytes bytes = MappedBytes.of(path);
      checkHead("'" + path + "'", bytes);
      return new MappedFile(path, bytes);
    } catch (NoSuchFileException none) {
      throw new RecountException("there is no gazetteer at '" + path + "'" + again(), none);
    } catch (IOException e) {
      throw new RecountException(
          "cannot read the gazetteer '" + path + "': " + e.getMessage() + again(), e);
    }
  }

  private static void checkHead(String file, MappedBytes bytes) {
    long magic = bytes.length() < Long.BYTES ? 0 : bytes.getLong(0);
    if (magic >>> 16 != MAGIC >>> 16) {
      throw new RecountException(
          file
              + " is no gazetteer built by Recount: it must begin with the bytes "
              + hex(MAGIC).substring(0, 12)
              + (bytes.length() < Long.BYTES
                  ? ", it has " + bytes.length() + " bytes"
                  : ", got " + hex(magic).substring(0, 12))
              + again());
    }
    if (magic != MAGIC) {
      throw new RecountException(
          file
              + (" must be of version " + (MAGIC & 0xFFFF) + ", it is of version ")
              + ((magic & 0xFFFF) + again()));
    }
    long length = bytes.length() < HEAD ? HEAD : bytes.getLong(8);
    if (bytes.length() >= HEAD) {
      byte[] head = new byte[HEAD - 4];
      bytes.get(0, head, 0, head.length);
      if (checksum(head) != bytes.getInt(HEAD - 4)) {
        throw new RecountException(
            "the head of "
                + file
                + " is damaged: the checksum of its first "
                + (head.length + " bytes must be " + hex(bytes.getInt(HEAD - 4)))
                + (", got " + hex(checksum(head)) + again()));
      }
    }
    if (length != bytes.length()) {
      String least = bytes.length() < HEAD ? "at least " : "";
      String is = bytes.length() < length ? " is cut short" : " is too long";
      throw new RecountException(
          file
              + (is + ": it must have " + least + length + " bytes, it has ")
              + (bytes.length() + again()));
    }
  }

  private static String hex(long value) {
    return HexFormat.of().toHexDigits(value);
  }

  private static String hex(int value) {
    return HexFormat.of().toHexDigits(value);
  }

  private static String again() {
    return "; build it with: recount gazetteer build --geonames DIR";
  }

  static int checksum(byte[] data) {
    CRC32C sum = new CRC32C();
    sum.update(data, 0, data.length);
    return (int) sum.getValue();
  }

  /** Returns the head of a file whose sections have these lengths and checksums. */
  static byte[] head(long places, long names, long[] lengths, int[] checksums) {
    ByteBuffer head = ByteBuffer.allocate(HEAD);
    long end = HEAD;
    for (long length : lengths) {
      end += length;
    }
    head.putLong(MAGIC).putLong(end).putLong(places).putLong(names);
    long at = HEAD;
    for (int i = 0; i < lengths.length; i++) {
      head.putLong(at).putLong(lengths[i]).putInt(checksums[i]);
      at += lengths[i];
    }
    byte[] bytes = head.array();
    head.putInt(checksum(java.util.Arrays.copyOf(bytes, HEAD - 4)));
    return bytes;
  }

  Path path() {
    return path;
  }

  long places() {
    return places;
  }

  long names() {
    return names;
  }

  long length() {
    return bytes.length();
  }

  Slice section(Section section) {
    Slice slice = sections.get(section);
    if (slice == null) {
      throw new IllegalArgumentException("no section " + section);
    }
    return slice;
  }

  /** Reads a whole section and returns what is wrong with it; empty if its checksum is right. */
  String damage(Section section) {
    Slice slice = section(section);
    CRC32C sum = new CRC32C();
    byte[] piece = new byte[1 << 16];
    for (long at = 0; at < slice.length(); at += piece.length) {
      int some = (int) Math.min(piece.length, slice.length() - at);
      slice.get(at, piece, 0, some);
      sum.update(piece, 0, some);
    }
    int got = (int) sum.getValue();
    int wanted = checksums.getOrDefault(section, 0);
    if (got == wanted) {
      return "";
    }
    return "the section "
        + section.name().toLowerCase(Locale.ROOT)
        + (" of '" + path + "' is damaged: the checksum of bytes ")
        + (slice.from() + " to " + (slice.from() + slice.length()))
        + (" must be " + hex(wanted) + ", got " + hex(got) + "; build it again");
  }
}
