package org.recount.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.count.asking.Key;
import org.recount.count.asking.Part;
import org.recount.document.Span;

/** Shows how a question in words was read: each flag it stands for with the words it came from. */
final class HeardLines {
  private final QuestionWords.Heard heard;

  HeardLines(QuestionWords.Heard heard) {
    this.heard = heard;
  }

  List<String> lines() {
    String text = heard.asked().words();
    Map<String, String> rows = new LinkedHashMap<>();
    for (Map.Entry<Span, Set<Key>> part : parts().entrySet()) {
      String flags = QuestionFlags.of(heard.question(), part.getValue());
      String words = "\"" + part.getKey().of(text).replaceAll("\\s+", " ") + "\"";
      rows.merge(flags, words, (a, b) -> a + ", " + b);
    }
    int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
    List<String> lines = new ArrayList<>();
    lines.add("asked: " + text.strip().replaceAll("\\s+", " "));
    rows.forEach((flags, words) -> lines.add("  " + pad(flags, width) + "   " + words));
    if (!heard.question().equals(heard.reading().question())) {
      lines.add("  with the flags given: " + QuestionFlags.of(heard.question()));
    }
    return lines;
  }

  /** What words say together is shown together. */
  private Map<Span, Set<Key>> parts() {
    Map<Span, Set<Key>> parts = new LinkedHashMap<>();
    for (Part part : heard.reading().parts()) {
      parts.computeIfAbsent(part.words(), words -> EnumSet.noneOf(Key.class)).addAll(part.keys());
    }
    return parts;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
