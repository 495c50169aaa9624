package org.recount.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that belong to the page and not to the news: "Sign in", "All rights reserved", the name of
 * a newspaper at the end of a title. A line is furniture when it stands word for word in at least
 * three documents that were published more than two weeks apart: a dispatch is reprinted within
 * days.
 */
final class PageFurniture {
  private static final int DOCUMENTS = 3;
  private static final int DAYS = 14;
  private static final String PARTS_OF_TITLE = " - | \\| | – | — ";

  private final Map<String, Seen> lines = new HashMap<>();

  /** In how many documents a line stands, and when the first and last were published. */
  private record Seen(int documents, LocalDate first, LocalDate last) {
    Seen and(Seen other) {
      return new Seen(
          documents + other.documents,
          first.isBefore(other.first) ? first : other.first,
          last.isAfter(other.last) ? last : other.last);
    }

    boolean furniture() {
      return documents >= DOCUMENTS && first.plusDays(DAYS).isBefore(last);
    }
  }

  static PageFurniture of(List<LinkInput> documents) {
    PageFurniture furniture = new PageFurniture();
    for (LinkInput document : documents) {
      LocalDate day = document.published();
      lines(document.text()).stream()
          .distinct()
          .forEach(line -> furniture.lines.merge(line, new Seen(1, day, day), Seen::and));
    }
    return furniture;
  }

  /** Returns the lines of a text that are no furniture, one under the other. */
  String without(String text) {
    StringBuilder news = new StringBuilder(text.length());
    for (String line : lines(text)) {
      Seen seen = lines.get(line);
      if (seen == null || !seen.furniture()) {
        news.append(line).append('\n');
      }
    }
    return news.toString();
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int body = text.indexOf('\n');
    String title = body < 0 ? text : text.substring(0, body);
    for (String part : title.split(PARTS_OF_TITLE)) {
      lines.add(part.strip());
    }
    if (body >= 0) {
      text.substring(body).lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(lines::add);
    }
    return lines;
  }
}
