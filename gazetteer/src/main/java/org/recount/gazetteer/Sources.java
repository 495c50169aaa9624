package org.recount.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Readers for the files that the gazetteer is built from. */
final class Sources {
  private static final int CATALOG_MAGIC = 0x950412de;
  private static final Pattern OBJECT = Pattern.compile("\\{[^{}]*\\}");
  private static final Pattern FIELD =
      Pattern.compile("\"([a-z0-9]+)\":(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(-?[0-9.]+))");
  private static final Pattern SUBDIVISION =
      Pattern.compile("<subdivision type=\"([a-z0-9]+)\"[^>]*>([^<]+)</subdivision>");

  private Sources() {}

  /** Returns the flat objects of a JSON file, with their strings and numbers. */
  static List<Map<String, String>> objects(Path file) throws IOException {
    List<Map<String, String>> objects = new ArrayList<>();
    Matcher object = OBJECT.matcher(Files.readString(file));
    while (object.find()) {
      Map<String, String> fields = new HashMap<>();
      Matcher field = FIELD.matcher(object.group());
      while (field.find()) {
        String value = field.group(2) == null ? field.group(3) : field.group(2);
        fields.put(field.group(1), value.replace("\\\"", "\"").replace("\\/", "/"));
      }
      objects.add(fields);
    }
    return objects;
  }

  /** Returns the messages of a compiled gettext catalog, by key. */
  static Map<String, String> catalog(Path file) throws IOException {
    ByteBuffer data = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    if (data.getInt(0) != CATALOG_MAGIC) {
      throw new IOException(file + " is no little-endian gettext catalog");
    }
    int count = data.getInt(8);
    Map<String, String> messages = new HashMap<>();
    for (int i = 0; i < count; i++) {
      messages.put(string(data, data.getInt(12) + 8 * i), string(data, data.getInt(16) + 8 * i));
    }
    return messages;
  }

  private static String string(ByteBuffer data, int at) {
    byte[] bytes = new byte[data.getInt(at)];
    data.get(data.getInt(at + 4), bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Returns the names of a CLDR subdivisions file by lower-case code, such as {@code iqbb}. */
  static Map<String, String> subdivisions(Path file) throws IOException {
    Map<String, String> names = new HashMap<>();
    Matcher subdivision = SUBDIVISION.matcher(Files.readString(file));
    while (subdivision.find()) {
      names.put(subdivision.group(1), subdivision.group(2).replace("&amp;", "&"));
    }
    return names;
  }
}
