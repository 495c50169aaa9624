package org.recount.contract;

import java.util.Locale;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.incident.Incident;
import tools.jackson.core.JsonGenerator;

/** Writes incidents. */
public final class IncidentJson {
  private IncidentJson() {}

  /** Returns one line of UTF-8, without its end. */
  public static byte[] write(Incident incident) {
    return Json.write(out -> write(out, incident));
  }

  private static void write(JsonGenerator out, Incident incident) {
    Pieces pieces = new Pieces(out, "");
    out.writeStartObject();
    out.writeStringProperty("id", incident.id());
    out.writeStringProperty("type", incident.type().code());
    pieces.strings(
        "alternatives", incident.alternatives().stream().map(IncidentType::code).toList());
    pieces.dates("date", incident.date());
    pieces.place("place", incident.place());
    TollsJson.write(pieces, incident.tolls());
    pieces.strings("actors", incident.actors());
    pieces.strings("targets", incident.targets().stream().map(Target::code).toList());
    out.writeStringProperty("status", status(incident));
    out.writeBooleanProperty("rejected", incident.revision().rejects());
    out.writeArrayPropertyStart("reports");
    incident.reports().forEach(member -> DecisionJson.member(out, member));
    out.writeEndArray();
    out.writeArrayPropertyStart("links");
    incident.links().forEach(link -> DecisionJson.link(out, link));
    out.writeEndArray();
    out.writeEndObject();
  }

  /** Returns the status as every output writes it: {@code not_occurred}. */
  public static String status(Incident incident) {
    return incident.status().name().toLowerCase(Locale.ROOT);
  }
}
