package org.recount.document.dates;

import java.time.LocalDate;
import java.util.Optional;

/** Says in words why an expression stands for its day, for the reader of a count. */
final class Reasons {
  static final String STATED = "stated in full";
  private static final String NO_PUBLICATION = "open: the day of publication is unknown";

  private Reasons() {}

  /** The choice between the day before and the day after publication. */
  static String near(LocalDate chosen, LocalDate published, Partial.Way way) {
    if (chosen.equals(published)) {
      return "the day of publication, " + published + because(way);
    }
    String side = chosen.isBefore(published) ? "the last one before" : "the first one after";
    return side + " publication, " + published + because(way);
  }

  private static String because(Partial.Way way) {
    return switch (way) {
      case PAST -> ": the words around it tell what was";
      case FUTURE -> ": the words around it look ahead";
      case NEAREST -> ": the nearer one";
      case SINCE -> ": 'since' looks back";
      case OPEN -> ": no verb says otherwise";
    };
  }

  /** What the operation of the rule counts from, when nothing had to be chosen. */
  static String of(Expression words, Reading reading, Timeline timeline) {
    if (!reading.reason().isEmpty()) {
      return reading.reason();
    }
    return switch (words.rule().operation()) {
      case YEAR, DECADE, CENTURY, NUMERIC, FIXED -> STATED;
      case EVENT -> event(words);
      case DURATION -> "a length of time is no date";
      case SET -> "what recurs has no one date";
      case REF -> words.says("today") ? published(timeline) : "the words name no day";
      case SHIFT, AGO -> published(timeline);
      case ANCHOR, THEN -> last(timeline);
      case HOLIDAY ->
          words.hasYear() ? STATED : near(timeline, "the feast nearest to publication, ");
      default -> words.hasYear() ? STATED : near(timeline, "seen from publication, ");
    };
  }

  /** What "two days after the attack" is counted from. */
  static String event(Expression words) {
    return words.beside().isPresent()
        ? "counted from the day told after it, " + words.beside().get()
        : "counted from an event whose day is not told beside it";
  }

  private static String published(Timeline timeline) {
    return near(timeline, "counted from publication, ");
  }

  private static String near(Timeline timeline, String how) {
    Optional<LocalDate> published = timeline.published();
    return published.isPresent() ? how + published.get() : NO_PUBLICATION;
  }

  /** What "the day before" is the day before of. */
  static String last(Timeline timeline) {
    Optional<LocalDate> told = timeline.told();
    return told.isPresent()
        ? "counted from the day told last, " + told.get()
        : near(timeline, "no day is told before it, so counted from publication, ");
  }
}
