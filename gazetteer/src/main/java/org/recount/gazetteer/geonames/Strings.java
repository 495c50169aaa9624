package org.recount.gazetteer.geonames;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Strings by number in a mapped file: their count, where each starts, the bytes. */
final class Strings {
  private final Slice data;
  private final int count;

  Strings(Slice data) {
    this.data = data;
    this.count = data.getInt(0);
  }

  int size() {
    return count;
  }

  String get(int number) {
    int from = data.getInt(4 + 4L * number);
    int to = data.getInt(8 + 4L * number);
    return data.text(8 + 4L * count + from, to - from);
  }

  static void write(Path file, List<String> strings) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
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
}
