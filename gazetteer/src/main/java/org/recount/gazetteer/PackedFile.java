package org.recount.gazetteer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.recount.RecountException;

/**
 * The file of the shipped gazetteer, of which no more is read than is asked for.
 *
 * <p>It is a ZIP archive with one entry, not compressed: whoever packs a jar keeps an archive in it
 * as it is, so that any part of it can be read without what stands before. Where a jar has deflated
 * it all the same, it is read whole, once. In the entry stands a head, with its length and check
 * sum, then the pages of {@link Pages}.
 */
final class PackedFile {
  static final String NAME = "places.zip";

  /** "RGZ" and the version of the format. */
  private static final int MAGIC = 0x52475A33;

  private static final String ENTRY = "places";

  /** Where the entry's bytes begin: after ZIP's own 30 bytes and the entry's name. */
  static final int START = 30 + ENTRY.length();

  /** Magic, length of all and length of the head; their check sum, with the head's, follows. */
  private static final int SUMMED = 12;

  private static final int BEFORE_HEAD = SUMMED + 4;

  private static final LocalDateTime DAY = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final @Nullable URL url;
  private final byte[] held;
  private final long length;

  private PackedFile(@Nullable URL url, byte[] held, long length) {
    this.url = url;
    this.held = held;
    this.length = length;
  }

  /** A file that is held in memory. */
  static PackedFile of(byte[] bytes) {
    return new PackedFile(null, bytes, bytes.length);
  }

  /** A file in a folder or a jar. */
  static PackedFile of(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    try (InputStream in = connection.getInputStream()) {
      // Streams of files and of stored entries skip without reading, and know how much is left.
      return isStored(connection)
          ? new PackedFile(url, new byte[0], in.available())
          : of(in.readAllBytes());
    }
  }

  private static boolean isStored(URLConnection connection) throws IOException {
    return connection instanceof JarURLConnection jar
        ? jar.getJarEntry().getMethod() == ZipEntry.STORED
        : connection.getURL().getProtocol().equals("file");
  }

  private InputStream open() throws IOException {
    return url == null ? new ByteArrayInputStream(held) : url.openStream();
  }

  /**
   * Returns the head of the file.
   *
   * @throws RecountException if it is no such file, cut short, or damaged at its head
   */
  ByteBuffer head() {
    ByteBuffer start = ByteBuffer.wrap(read(0, (int) Math.min(BEFORE_HEAD, left())));
    HexFormat hex = HexFormat.of();
    if (start.capacity() < BEFORE_HEAD || start.getInt() != MAGIC) {
      String got = hex.formatHex(start.array(), 0, Math.min(4, start.capacity()));
      throw broken(
          "is no gazetteer of this version of Recount: at byte "
              + START
              + (" must stand " + hex.toHexDigits(MAGIC) + ", got " + got));
    }
    int all = start.getInt();
    if (left() < all) {
      throw cutShort(all);
    }
    byte[] head = read(BEFORE_HEAD, Math.max(0, Math.min(start.getInt(), all)));
    int sum = start.getInt();
    int got = sum(start.array(), SUMMED, head);
    if (got != sum) {
      throw broken(
          "is damaged in its head: the check sum of "
              + bytes(0, BEFORE_HEAD + head.length)
              + (" must be " + hex.toHexDigits(sum) + ", got " + hex.toHexDigits(got)));
    }
    return ByteBuffer.wrap(head);
  }

  private long left() {
    return Math.max(0, length - START);
  }

  /** Returns in words which bytes of the file these of the entry are. */
  static String bytes(int from, int to) {
    return "bytes " + (START + from) + " to " + (START + to);
  }

  private RecountException cutShort(long wanted) {
    return broken(
        "is cut short: it must have at least " + (START + wanted) + " bytes, got " + length);
  }

  /** Returns an exception that names the file. */
  static RecountException broken(String how) {
    return new RecountException(NAME + " " + how + "; build it again");
  }

  /**
   * Reads a part.
   *
   * @param from counted from the first byte of the entry
   */
  byte[] read(int from, int size) {
    try (InputStream in = open()) {
      in.skipNBytes(START + (long) from);
      byte[] part = in.readNBytes(size);
      if (part.length == size) {
        return part;
      }
    } catch (EOFException end) {
      throw cutShort((long) from + size);
    } catch (IOException e) {
      throw new RecountException("cannot read '" + NAME + "'", e);
    }
    throw cutShort((long) from + size);
  }

  private static int sum(byte[] start, int size, byte[] rest) {
    CRC32 sum = new CRC32();
    sum.update(start, 0, size);
    sum.update(rest, 0, rest.length);
    return (int) sum.getValue();
  }

  /** Returns where the pages begin after a head of this length. */
  static int pagesAt(int head) {
    return BEFORE_HEAD + head;
  }

  /** Returns the bytes of a file with this head and these pages. */
  static byte[] write(byte[] head, byte[] pages) throws IOException {
    ByteBuffer all = ByteBuffer.allocate(BEFORE_HEAD + head.length + pages.length);
    all.putInt(MAGIC).putInt(all.capacity()).putInt(head.length);
    all.putInt(sum(all.array(), SUMMED, head)).put(head).put(pages);
    ZipEntry entry = new ZipEntry(ENTRY);
    entry.setTimeLocal(DAY);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(all.capacity());
    entry.setCrc(sum(all.array(), 0, all.array()) & 0xFFFF_FFFFL);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(entry);
      zip.write(all.array());
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
