package org.recount.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.recount.contract.DocumentLine;
import org.recount.contract.DocumentLines;
import org.recount.contract.Item;
import org.recount.contract.Published;

/**
 * Markdown with an optional head between two lines of {@code ---}, as site builders write it. The
 * head may say {@code title}, {@code date}, {@code source}, {@code url}, {@code language} and
 * {@code id}; other keys are passed over. The text is all that follows, exactly as it is.
 */
public final class Markdown implements FormatReader {
  private static final String FENCE = "---";

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public boolean accepts(String fileName, byte[] head) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown");
  }

  @Override
  public void read(String name, InputStream input, Consumer<Item> sink) throws IOException {
    sink.accept(WholeFile.read(name, input, text -> document(name, text)));
  }

  private static Item document(String name, String text) {
    int start = headEnd(text);
    Map<String, String> head = head(text.substring(0, start));
    String body = text.substring(start);
    if (body.isBlank()) {
      return WholeFile.problem("empty_text", name, "must hold words after its head, got none");
    }
    Published published = Published.read("'date'", head.getOrDefault("date", ""));
    return new DocumentLine(
        head.getOrDefault("id", ""),
        DocumentLines.language(head.getOrDefault("language", "")),
        published.day(),
        head.getOrDefault("title", ""),
        head.getOrDefault("source", ""),
        head.getOrDefault("url", ""),
        body,
        published.note());
  }

  /** Where the text starts: after the head and the blank lines that follow it; 0 without a head. */
  private static int headEnd(String text) {
    if (!text.startsWith(FENCE + "\n") && !text.startsWith(FENCE + "\r\n")) {
      return 0;
    }
    int fence = text.indexOf("\n" + FENCE, FENCE.length());
    int end = fence < 0 ? -1 : text.indexOf('\n', fence + 1);
    if (end < 0) {
      return 0;
    }
    while (end < text.length() && (text.charAt(end) == '\n' || text.charAt(end) == '\r')) {
      end++;
    }
    return end;
  }

  private static Map<String, String> head(String head) {
    Map<String, String> values = new HashMap<>();
    head.lines()
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              if (colon > 0) {
                String value = unquoted(line.substring(colon + 1).strip());
                values.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
              }
            });
    values.values().removeIf(String::isEmpty);
    return values;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(0) == value.charAt(value.length() - 1);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
