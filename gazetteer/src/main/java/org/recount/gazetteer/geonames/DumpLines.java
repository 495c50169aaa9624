package org.recount.gazetteer.geonames;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.recount.RecountException;

/**
 * The lines of one file of the dump, one after the other, whatever stands in them: a line of more
 * than a megabyte is passed over without being kept, and bytes that are no UTF-8 are told.
 */
final class DumpLines implements AutoCloseable {
  private static final int LONGEST = 1 << 20;
  private static final int BUFFER = 1 << 18;
  private static final char REPLACEMENT = '\uFFFD';

  private final Path file;
  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private byte[] line = new byte[1024];
  private int length;
  private long number;

  DumpLines(Path file) throws IOException {
    this.file = file;
    this.in = open(file);
  }

  private static InputStream open(Path file) throws IOException {
    InputStream raw = Files.newInputStream(file);
    if (!file.toString().endsWith(".zip")) {
      return raw;
    }
    ZipInputStream zip = new ZipInputStream(raw);
    String name = file.getFileName().toString().replaceAll("zip$", "txt");
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(name)) {
        return zip;
      }
    }
    zip.close();
    throw new RecountException("'" + file + "' holds no " + name);
  }

  /** Goes to the next line; false at the end of the file. */
  boolean next() throws IOException {
    length = 0;
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      keep(stop - at);
      boolean ended = stop < end;
      at = ended ? stop + 1 : stop;
      if (ended) {
        break;
      }
    }
    number += any ? 1 : 0;
    return any;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  private void keep(int count) {
    int kept = Math.min(count, LONGEST + 1 - length);
    if (length + kept > line.length) {
      line = Arrays.copyOf(line, Math.max(length + kept, 2 * line.length));
    }
    System.arraycopy(buffer, at, line, length, kept);
    length += kept;
  }

  /** Returns the line without its end. */
  String text() throws BadRow {
    if (length > LONGEST) {
      throw new BadRow("a line must have at most " + LONGEST + " bytes, got more");
    }
    int last = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    String text = new String(line, 0, last, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      throw new BadRow("the line must be UTF-8");
    }
    return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Where the line stands: file and number. */
  String where() {
    return file.getFileName() + ":" + number;
  }

  /** How many lines were read. */
  long number() {
    return number;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
