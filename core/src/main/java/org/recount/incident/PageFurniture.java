package org.recount.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that belong to the page and not to the news: "Sign in", "All rights reserved", the name of
 * a newspaper at the end of a title. A line is furniture when it stands word for word in at least
 * three documents that were published more than two weeks apart: a dispatch is reprinted within
 * days.
 */
final class PageFurniture {
  private static final int DOCUMENTS = 3;
  private static final int DAYS = 14;
  private static final Pattern PARTS_OF_TITLE = Pattern.compile(" - | \\| | – | — ");

  /** What changes. */
  private static final class State {
    /**
     * For each line: in how many documents it stands, and when the first and last were published.
     */
    int[] documents = new int[1 << 10];

    long[] first = new long[1 << 10];
    long[] last = new long[1 << 10];
  }

  private final State state = new State();

  private final Numbers lines = new Numbers();

  static PageFurniture of(Iterable<LinkInput> texts) {
    PageFurniture furniture = new PageFurniture();
    for (LinkInput document : texts) {
      long day = document.published().toEpochDay();
      lines(document.text()).stream()
          .distinct()
          .forEach(line -> furniture.see(furniture.lines.of(Numbers.hash(line)), day));
    }
    return furniture;
  }

  private void see(int line, long day) {
    if (line >= state.documents.length) {
      state.documents = Arrays.copyOf(state.documents, line * 2);
      state.first = Arrays.copyOf(state.first, line * 2);
      state.last = Arrays.copyOf(state.last, line * 2);
    }
    state.first[line] = state.documents[line] == 0 ? day : Math.min(state.first[line], day);
    state.last[line] = state.documents[line] == 0 ? day : Math.max(state.last[line], day);
    state.documents[line]++;
  }

  private boolean furniture(String line) {
    int number = lines.find(Numbers.hash(line));
    return number != Numbers.NONE
        && state.documents[number] >= DOCUMENTS
        && state.first[number] + DAYS < state.last[number];
  }

  /** Returns the lines of a text that are no furniture, one under the other. */
  String without(String text) {
    StringBuilder news = new StringBuilder(text.length());
    for (String line : lines(text)) {
      if (!furniture(line)) {
        news.append(line).append('\n');
      }
    }
    return news.toString();
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int body = text.indexOf('\n');
    String title = body < 0 ? text : text.substring(0, body);
    for (String part : PARTS_OF_TITLE.split(title)) {
      lines.add(part.strip());
    }
    if (body >= 0) {
      text.substring(body).lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(lines::add);
    }
    return lines;
  }
}
