package org.recount.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.recount.ledger.Outline;
import org.recount.ledger.Voice;

/** Splits a count into parts. What has no value is in a part named by the empty string. */
public enum Grouping {
  /** The month of the first day: {@code 2021-08}. */
  MONTH,
  TYPE,
  ADMIN1,
  COUNTRY,
  ACTOR,
  TARGET,
  /** The publishers that tell of it. */
  SOURCE;

  /** Returns the grouping with this code, such as {@code month}; empty if there is none. */
  public static Optional<Grouping> of(String code) {
    for (Grouping grouping : values()) {
      if (grouping.name().toLowerCase(Locale.ROOT).equals(code)) {
        return Optional.of(grouping);
      }
    }
    return Optional.empty();
  }

  Map<String, List<Judged>> split(List<Judged> judged, Testimony testimony) {
    Map<String, List<Judged>> parts = new TreeMap<>();
    for (Judged one : judged) {
      for (String value : values(one.incident(), testimony)) {
        parts.computeIfAbsent(value, v -> new ArrayList<>()).add(one);
      }
    }
    return parts;
  }

  private List<String> values(Outline incident, Testimony testimony) {
    List<String> values =
        switch (this) {
          case MONTH ->
              incident.date().hasEarliest()
                  ? List.of(incident.date().earliest().toString().substring(0, 7))
                  : List.of();
          case TYPE -> List.of(incident.type().code());
          case ADMIN1 -> List.of(incident.place().admin1());
          case COUNTRY -> List.of(incident.place().country());
          case ACTOR -> incident.actors();
          case TARGET -> incident.targets().stream().map(t -> t.code()).toList();
          case SOURCE ->
              testimony.voices(incident.id()).stream().map(Voice::source).distinct().toList();
        };
    return values.isEmpty() ? List.of("") : values;
  }
}
