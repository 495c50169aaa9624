package org.recount.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Strings by number, decoded only when asked for. */
final class StringTable {
  private final byte[] bytes;
  private final ByteBuffer data;
  private final int offsets;
  private final int blob;
  private final int end;

  /** Reads a table that {@link #write} wrote at offset {@code at}. */
  StringTable(byte[] bytes, int at) {
    this.bytes = bytes;
    data = ByteBuffer.wrap(bytes);
    int count = data.getInt(at);
    offsets = at + 4;
    blob = offsets + 4 * (count + 1);
    end = blob + data.getInt(offsets + 4 * count);
  }

  /** The offset just past the table. */
  int end() {
    return end;
  }

  String get(int number) {
    int from = data.getInt(offsets + 4 * number);
    int to = data.getInt(offsets + 4 * (number + 1));
    return new String(bytes, blob + from, to - from, StandardCharsets.UTF_8);
  }

  static void write(DataOutputStream out, List<String> strings) throws IOException {
    ByteArrayOutputStream blob = new ByteArrayOutputStream();
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeInt(blob.size());
      blob.write(string.getBytes(StandardCharsets.UTF_8));
    }
    out.writeInt(blob.size());
    blob.writeTo(out);
  }
}
