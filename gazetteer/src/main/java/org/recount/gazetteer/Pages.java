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
 * Parts of a file, each deflated by itself and inflated when it is first asked for.
 *
 * <p>Nothing is inflated when the file is opened, so opening costs what reading the deflated bytes
 * costs. A page once inflated stays; two threads that ask at once may both inflate it, with the
 * same result. Each page carries zlib's check sum, so damage is noticed where it is read.
 */
final class Pages {
  private final String name;
  private final byte[] file;
  private final int[] starts;
  private final int[] sizes;
  private final AtomicReferenceArray<byte @Nullable []> inflated;

  /**
   * Reads the table of pages at the buffer's position and moves it past them.
   *
   * @param file the array that {@code in} wraps, known to be whole
   * @param name what the pages hold, for messages
   */
  Pages(String name, byte[] file, ByteBuffer in) {
    this.name = name;
    this.file = file;
    int count = in.getInt();
    sizes = new int[count];
    starts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      sizes[i] = in.getInt();
      starts[i + 1] = in.getInt();
    }
    starts[0] = in.position();
    for (int i = 0; i < count; i++) {
      starts[i + 1] += starts[i];
    }
    in.position(starts[count]);
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

  private byte[] inflate(int number) {
    byte[] page = new byte[sizes[number]];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file, starts[number], starts[number + 1] - starts[number]);
      if (inflater.inflate(page) == page.length) {
        return page;
      }
    } catch (DataFormatException e) {
      throw new RecountException(damaged(number), e);
    } finally {
      inflater.end();
    }
    throw new RecountException(damaged(number));
  }

  private String damaged(int number) {
    return PackedGazetteer.RESOURCE + " is damaged in page " + number + " of its " + name;
  }

  /** Writes pages in the form that the constructor reads. */
  static void write(DataOutputStream out, List<byte[]> pages) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    out.writeInt(pages.size());
    for (byte[] page : pages) {
      byte[] deflated = deflated(page);
      out.writeInt(page.length);
      out.writeInt(deflated.length);
      all.write(deflated);
    }
    all.writeTo(out);
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
