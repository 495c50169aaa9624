package org.recount.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.recount.contract.Item;
import org.recount.contract.Problem;

/** Reads files that hold one document each. */
final class WholeFile {
  /** What files of formats that are not read yet start with, in lower case. */
  private static final Map<String, String> NOT_READ_YET =
      Map.of(
          "%pdf-", "PDF",
          "pk\u0003\u0004", "a zip file, such as a word processor's",
          "<!doctype html", "HTML",
          "<html", "HTML",
          "<?xml", "XML",
          "{\\rtf", "RTF");

  private WholeFile() {}

  /** Returns the item that {@code reader} makes of the text of a file, or why there is no text. */
  static Item read(String name, InputStream input, Function<String, Item> reader)
      throws IOException {
    byte[] bytes = input.readNBytes(Inputs.LONGEST + 1);
    if (bytes.length == 0) {
      return problem("empty_file", name, "must hold text, got nothing");
    }
    if (bytes.length > Inputs.LONGEST) {
      return problem(
          "too_long", name, "must hold at most " + Inputs.megabytes(Inputs.LONGEST) + ", got more");
    }
    String format = formatNotReadYet(bytes);
    if (!format.isEmpty()) {
      return problem("unknown_format", name, "must be text, Markdown or JSON Lines, got " + format);
    }
    Decoded decoded = TextDecoder.decode(bytes);
    if (!decoded.problem().isEmpty()) {
      boolean binary = decoded.problem().contains("binary");
      return problem(binary ? "binary_file" : "wrong_encoding", name, decoded.problem());
    }
    if (decoded.text().isBlank()) {
      return problem("empty_text", name, "must hold words, got only blanks");
    }
    return reader.apply(decoded.text());
  }

  static Problem problem(String type, String name, String detail) {
    return new Problem("", 0, type, "'" + name + "' " + detail);
  }

  private static String formatNotReadYet(byte[] bytes) {
    int length = Math.min(bytes.length, 64);
    String head =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return NOT_READ_YET.entrySet().stream()
        .filter(format -> head.startsWith(format.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
