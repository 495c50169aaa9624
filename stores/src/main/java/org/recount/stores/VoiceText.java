package org.recount.stores;

import java.util.ArrayList;
import java.util.List;
import org.recount.ledger.Voice;

/**
 * Who tells of an incident in one column, for the many of which few documents tell: it is read with
 * the incident. Of the others the column is empty, and rows of their own tell it.
 */
final class VoiceText {
  /** Longer ones would not fit into an index beside the other columns. */
  private static final int LONGEST = 400;

  private static final char FIELD = '\u001F';
  private static final char VOICE = '\u001E';

  private VoiceText() {}

  /** Returns the column; empty if it would be too long, or could not be read again. */
  static String write(List<Voice> voices) {
    StringBuilder text = new StringBuilder();
    for (Voice voice : voices) {
      if (has(voice.document()) || has(voice.source())) {
        return "";
      }
      text.append((voice.main() ? 1 : 0) + (voice.countable() ? 2 : 0))
          .append(Row.number(voice.published()))
          .append(FIELD)
          .append(voice.document())
          .append(FIELD)
          .append(voice.source())
          .append(VOICE);
    }
    return text.length() > LONGEST ? "" : text.toString();
  }

  private static boolean has(String name) {
    return name.indexOf(FIELD) >= 0 || name.indexOf(VOICE) >= 0;
  }

  /** Returns who tells of it, in order; empty if the column is. */
  static List<Voice> read(String text) {
    List<Voice> voices = new ArrayList<>(2);
    int from = 0;
    while (from < text.length()) {
      int day = text.indexOf(FIELD, from);
      int document = text.indexOf(FIELD, day + 1);
      int end = text.indexOf(VOICE, document + 1);
      int is = text.charAt(from) - '0';
      voices.add(
          new Voice(
              text.substring(day + 1, document),
              (is & 1) != 0,
              (is & 2) != 0,
              text.substring(document + 1, end),
              Row.day(Long.parseLong(text, from + 1, day, 10))));
      from = end + 1;
    }
    return voices;
  }
}
