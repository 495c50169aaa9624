package org.recount.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recount.codebook.IncidentType;
import org.recount.count.Period;
import org.recount.incident.Incident;
import org.recount.incident.Revision;
import org.recount.ledger.Decision;
import org.recount.ledger.Signature;
import org.recount.place.Gazetteer;
import org.recount.place.Names;
import org.recount.place.Place;
import org.recount.quantity.Bounds;
import org.recount.time.DateRange;
import org.recount.time.Precision;

/** Reads what a person writes about an incident: {@code killed=3..5}. */
final class Edits {
  private static final String UNKNOWN = "unknown";
  private static final int SHOWN = 5;

  private final Gazetteer gazetteer;

  Edits(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Returns the decision that makes a revision of an incident, with what held before. */
  static Decision.Review of(Incident incident, Revision after, Signature signed) {
    Revision before =
        new Revision(
            after.rejected().map(rejected -> incident.revision().rejects()),
            after.type().map(type -> incident.type()),
            after.date().map(date -> incident.date()),
            after.place().map(place -> incident.place()),
            after.killed().map(killed -> incident.tolls().killed()),
            after.injured().map(injured -> incident.tolls().injured()));
    return new Decision.IncidentRevised(
        signed, incident.id(), incident.reports().get(0).key(), before, after);
  }

  Revision read(String change) {
    int sign = change.indexOf('=');
    String field = sign < 0 ? change : change.substring(0, sign).strip();
    String value = sign < 0 ? "" : change.substring(sign + 1).strip();
    if (value.isEmpty()) {
      throw wrong("a change must be written FIELD=VALUE, got '" + change + "'");
    }
    return switch (field) {
      case "type" -> Revision.type(type(value));
      case "date" -> Revision.date(date(value));
      case "place" -> Revision.place(place(value));
      case "killed" -> Revision.killed(bounds(value));
      case "injured" -> Revision.injured(bounds(value));
      default ->
          throw wrong("a field must be type, date, place, killed or injured, got '" + field + "'");
    };
  }

  private static IncidentType type(String code) {
    return List.of(IncidentType.values()).stream()
        .filter(type -> type.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "a type must be one of "
                        + String.join(
                            ", ",
                            List.of(IncidentType.values()).stream()
                                .map(IncidentType::code)
                                .toList())
                        + ", got '"
                        + code
                        + "'"));
  }

  private static DateRange date(String value) {
    if (value.equals(UNKNOWN)) {
      return DateRange.UNKNOWN;
    }
    int dots = value.indexOf("..");
    String first = dots < 0 ? value : value.substring(0, dots);
    String last = dots < 0 ? value : value.substring(dots + 2);
    try {
      Period period = Period.parse(first, last);
      Precision precision = dots < 0 ? precision(value) : Precision.INTERVAL;
      return DateRange.of(period.since(), period.until(), precision);
    } catch (IllegalArgumentException noDate) {
      throw wrong(String.valueOf(noDate.getMessage()));
    }
  }

  private static Precision precision(String date) {
    return switch (date.length()) {
      case 4 -> Precision.YEAR;
      case 7 -> Precision.MONTH;
      default -> Precision.DAY;
    };
  }

  private static Bounds bounds(String value) {
    if (value.equals(UNKNOWN)) {
      return Bounds.UNSTATED;
    }
    try {
      if (value.endsWith("+")) {
        return Bounds.atLeast(Integer.parseInt(value.substring(0, value.length() - 1)));
      }
      int dots = value.indexOf("..");
      return dots < 0
          ? Bounds.exactly(Integer.parseInt(value))
          : Bounds.of(
              Integer.parseInt(value.substring(0, dots)),
              Integer.parseInt(value.substring(dots + 2)));
    } catch (NumberFormatException noNumber) {
      throw wrong("a number must be written 3, 3..5 or 3+, got '" + value + "'");
    } catch (IllegalArgumentException reversed) {
      throw wrong(String.valueOf(reversed.getMessage()));
    }
  }

  private Place place(String value) {
    if (value.equals(UNKNOWN)) {
      return Place.UNKNOWN;
    }
    Optional<Gazetteer.Entry> named = gazetteer.withId(value);
    if (named.isPresent()) {
      return named.get().place();
    }
    List<Gazetteer.Entry> found = gazetteer.named(Names.fold(value));
    if (found.isEmpty()) {
      throw new Failure(ExitCode.FAILED, "no place is called '" + value + "'");
    }
    if (found.size() > 1) {
      throw new Failure(
          ExitCode.FAILED,
          Words.count(found.size(), "place")
              + " are called '"
              + value
              + "'; give the identifier of one: "
              + String.join("; ", found.stream().limit(SHOWN).map(Edits::candidate).toList()));
    }
    return found.get(0).place();
  }

  private static String candidate(Gazetteer.Entry entry) {
    return entry.place().id()
        + " ("
        + IncidentLines.place(entry.place())
        + ", "
        + entry.kind().name().toLowerCase(Locale.ROOT)
        + ")";
  }

  private static Failure wrong(String message) {
    return new Failure(ExitCode.USAGE, message);
  }
}
