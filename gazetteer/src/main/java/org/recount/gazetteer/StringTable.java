package org.recount.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Strings by number, decoded only when asked for. A page holds {@value #PER_PAGE} of them: first
 * where each ends, then their UTF-8 bytes.
 */
final class StringTable {
  private static final int PER_PAGE = 1024;

  private final Pages pages;

  /** Reads a table that {@link #write} wrote at the buffer's position in the head. */
  StringTable(String name, PackedFile file, ByteBuffer head) {
    pages = new Pages(name, file, head);
  }

  /** Reads all of it and keeps nothing. */
  void check() {
    pages.check();
  }

  String get(int number) {
    byte[] page = pages.page(number / PER_PAGE);
    ByteBuffer data = ByteBuffer.wrap(page);
    int place = number % PER_PAGE;
    int from = place == 0 ? 0 : data.getInt(4 + 4 * (place - 1));
    int to = data.getInt(4 + 4 * place);
    int blob = 4 + 4 * data.getInt(0);
    return new String(page, blob + from, to - from, StandardCharsets.UTF_8);
  }

  static void write(DataOutputStream head, ByteArrayOutputStream body, List<String> strings)
      throws IOException {
    List<byte[]> pages = new ArrayList<>();
    for (int from = 0; from < strings.size(); from += PER_PAGE) {
      pages.add(page(strings.subList(from, Math.min(strings.size(), from + PER_PAGE))));
    }
    Pages.write(head, body, pages);
  }

  private static byte[] page(List<String> strings) throws IOException {
    ByteArrayOutputStream blob = new ByteArrayOutputStream();
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(page);
    out.writeInt(strings.size());
    for (String string : strings) {
      blob.write(string.getBytes(StandardCharsets.UTF_8));
      out.writeInt(blob.size());
    }
    blob.writeTo(out);
    return page.toByteArray();
  }
}
