package org.recount.cli;

import java.util.ArrayList;
import java.util.List;
import org.recount.contract.IncidentJson;
import org.recount.incident.Incident;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Snapshot;
import org.recount.place.Place;
import org.recount.quantity.Bounds;
import org.recount.report.Tolls;
import org.recount.time.DateRange;

/** Puts incidents and their parts into words. */
final class IncidentLines {
  private IncidentLines() {}

  /** Returns one line: id, day, place, type, harm, reports, status. */
  static String of(Incident incident, Snapshot snapshot) {
    return String.join(
        "  ",
        incident.id(),
        dates(incident.date()),
        place(incident.place()),
        incident.type().code(),
        harm(incident.tolls()),
        reports(incident, snapshot),
        status(incident));
  }

  static String status(Incident incident) {
    return incident.revision().rejects()
        ? IncidentJson.status(incident) + ", set aside"
        : IncidentJson.status(incident);
  }

  static String dates(DateRange range) {
    if (!range.known()) {
      return "no date";
    }
    if (!range.hasEarliest()) {
      return "until " + range.latest();
    }
    if (!range.hasLatest()) {
      return "since " + range.earliest();
    }
    return range.earliest().equals(range.latest())
        ? range.earliest().toString()
        : range.earliest() + " to " + range.latest();
  }

  static String place(Place place) {
    if (!place.known()) {
      return "no place";
    }
    List<String> parts = new ArrayList<>();
    for (String part : List.of(place.name(), place.admin1(), place.country())) {
      if (!part.isEmpty() && !parts.contains(part)) {
        parts.add(part);
      }
    }
    String name = String.join(", ", parts);
    return switch (place.precision()) {
      case NEAR -> "near " + name;
      case ROUTE -> "on the way: " + name;
      case COUNTRY, REGION, ADMIN1, ADMIN2 -> "in " + name;
      default -> name;
    };
  }

  static String harm(Tolls tolls) {
    List<String> parts = new ArrayList<>();
    add(parts, tolls.killed(), "killed");
    add(parts, tolls.injured(), "injured");
    add(parts, tolls.kidnapped(), "kidnapped");
    add(parts, tolls.missing(), "missing");
    return parts.isEmpty() ? "no toll stated" : String.join(", ", parts);
  }

  private static void add(List<String> parts, Bounds bounds, String what) {
    if (bounds.stated()) {
      parts.add(bounds + " " + what);
    }
  }

  /** Returns how many reports there are and how many witnesses they amount to. */
  static String reports(Incident incident, Snapshot snapshot) {
    long witnesses =
        incident.reports().stream()
            .map(
                member ->
                    snapshot
                        .document(member.document())
                        .map(DocumentFacts::group)
                        .orElse(member.document()))
            .distinct()
            .count();
    int reports = incident.reports().size();
    return Words.count(reports, "report")
        + (witnesses < reports ? " (" + witnesses + " independent)" : "");
  }
}
