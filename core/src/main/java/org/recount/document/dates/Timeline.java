package org.recount.document.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.recount.document.Document;

/**
 * What is known about the days of one document while it is read from its first word to its last.
 */
final class Timeline {
  /** Sentences after which a clock time no longer belongs to the day told last. */
  private static final int NEAR = 3;

  /** Days around publication within which weekdays are meant. */
  private static final int RECENT = 14;

  private final Optional<LocalDate> published;
  private final Map<DayOfWeek, LocalDate> weekdays = new EnumMap<>(DayOfWeek.class);
  private final Map<DayOfWeek, LocalDate> meant = new EnumMap<>(DayOfWeek.class);
  private Optional<LocalDate> told = Optional.empty();
  private int toldIn;

  Timeline(Document document) {
    published = document.dated() ? Optional.of(document.published()) : Optional.empty();
  }

  /** The day of publication; empty if unknown. */
  Optional<LocalDate> published() {
    return published;
  }

  /** The day told last, else publication. */
  Optional<LocalDate> last() {
    return told.isPresent() ? told : published;
  }

  /** The day a clock time in sentence {@code sentence} belongs to. */
  Optional<LocalDate> current(int sentence) {
    boolean near = told.isPresent() && sentence - toldIn <= NEAR;
    boolean recent = told.isPresent() && isRecent(told.get());
    return near || recent ? told : published;
  }

  /** The day of that weekday which the text gives with its number; empty if none is near. */
  Optional<LocalDate> explicit(DayOfWeek weekday) {
    return Optional.ofNullable(weekdays.get(weekday));
  }

  /** Notes a day that the text tells. */
  void tell(LocalDate day, int sentence) {
    told = Optional.of(day);
    toldIn = sentence;
  }

  /** Notes a day given by its number, so that its weekday means it from now on. */
  void define(LocalDate day) {
    if (published.isEmpty() || isRecent(day)) {
      weekdays.putIfAbsent(day.getDayOfWeek(), day);
    }
  }

  /** The day that weekday was taken for before; empty if it was not told yet. */
  Optional<LocalDate> meant(DayOfWeek weekday) {
    return Optional.ofNullable(meant.get(weekday));
  }

  /** Notes the day a weekday was taken for. */
  void mean(LocalDate day) {
    meant.putIfAbsent(day.getDayOfWeek(), day);
  }

  private boolean isRecent(LocalDate day) {
    return published.isPresent()
        && Math.abs(day.toEpochDay() - published.get().toEpochDay()) <= RECENT;
  }
}
