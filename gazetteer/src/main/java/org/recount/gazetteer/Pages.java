package org.recount.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.recount.RecountException;

/**
 * Parts of a file, each deflated by itself, read and inflated when it is first asked for.
 *
 * <p>No page is read when the file is opened. A page once inflated stays; two threads that ask at
 * once may both inflate it, with the same result. Each page carries zlib's check sum, so damage is
 * noticed where it is read.
 */
final class Pages {
  private final String name;
  private final PackedFile file;
  private final int[] starts;
  private final int[] sizes;
  private final AtomicReferenceArray<byte @Nullable []> inflated;

  /**
   * Reads the table of pages at the buffer's position and moves it past it.
   *
   * @param head of the file
   * @param name what the pages hold, for messages
   */
  Pages(String name, PackedFile file, ByteBuffer head) {
    this.name = name;
    this.file = file;
    int count = head.getInt();
    sizes = new int[count];
    starts = new int[count + 1];
    starts[0] = PackedFile.pagesAt(head.capacity()) + head.getInt();
    for (int i = 0; i < count; i++) {
      sizes[i] = head.getInt();
      starts[i + 1] = starts[i] + head.getInt();
    }
    inflated = new AtomicReferenceArray<>(count);
  }

  /** Returns a page, which nobody may change. */
  byte[] page(int number) {
    byte[] known = inflated.get(number);
    if (known == null) {
      known = inflate(number);
      inflated.set(number, known);
    }
    return known;
  }

  /**
   * Reads all pages and keeps none.
   *
   * @throws RecountException if one is damaged
   */
  void check() {
    for (int number = 0; number < sizes.length; number++) {
      inflate(number);
    }
  }

  private byte[] inflate(int number) {
    byte[] deflated = file.read(starts[number], starts[number + 1] - starts[number]);
    byte[] page = new byte[sizes[number]];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(deflated);
      int size = inflater.inflate(page);
      // The check sum stands after the last byte, and is looked at only when more is asked for.
      boolean ended = inflater.finished() || inflater.inflate(new byte[1]) == 0;
      if (size == page.length && ended && inflater.finished()) {
        return page;
      }
    } catch (DataFormatException e) {
      throw new RecountException(damaged(number).getMessage() + " (" + e.getMessage() + ")", e);
    } finally {
      inflater.end();
    }
    throw damaged(number);
  }

  private RecountException damaged(int number) {
    String bytes = PackedFile.bytes(starts[number], starts[number + 1]);
    return PackedFile.broken("is damaged in " + bytes + ", page " + number + " of its " + name);
  }

  /**
   * Writes pages in the form that the constructor reads.
   *
   * @param head gets their table
   * @param body gets the pages
   */
  static void write(DataOutputStream head, ByteArrayOutputStream body, List<byte[]> pages)
      throws IOException {
    head.writeInt(pages.size());
    head.writeInt(body.size());
    for (byte[] page : pages) {
      byte[] deflated = deflated(page);
      head.writeInt(page.length);
      head.writeInt(deflated.length);
      body.write(deflated);
    }
  }

  private static byte[] deflated(byte[] page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(page);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }
}
