package org.recount.contract;

import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.document.Span;
import org.recount.report.Actor;
import org.recount.report.Report;
import org.recount.report.Thing;
import org.recount.report.Victim;
import tools.jackson.core.JsonGenerator;

/** Writes reports. */
final class ReportJson {
  private final Pieces pieces;
  private final JsonGenerator out;

  ReportJson(Pieces pieces) {
    this.pieces = pieces;
    this.out = pieces.out();
  }

  void write(Report report) {
    out.writeStartObject();
    out.writeStringProperty("id", report.id());
    out.writeStringProperty("type", report.type().code());
    pieces.strings("alternatives", report.alternatives().stream().map(IncidentType::code).toList());
    pieces.timing("date", report.timing());
    pieces.location("place", report.location());
    TollsJson.write(pieces, report.tolls());
    out.writeNumberProperty("subEvents", report.subEvents());
    who(report);
    what(report);
    out.writeBooleanProperty("main", report.main());
    out.writeBooleanProperty("inPassing", report.inPassing());
    out.writeStringProperty("factuality", report.factuality().code());
    pieces.optional("factualityDetail", report.factualityDetail());
    out.writeBooleanProperty("background", report.background());
    pieces.spans("attribution", report.attribution());
    pieces.spans("evidence", report.evidence());
    out.writeNumberProperty("probability", report.probability());
    pieces.strings("rules", report.rules());
    out.writeEndObject();
  }

  private void who(Report report) {
    out.writeArrayPropertyStart("actors");
    report.actors().forEach(this::actor);
    out.writeEndArray();
    pieces.strings("claimedBy", report.claimedBy());
    pieces.strings("deniedBy", report.deniedBy());
    out.writeArrayPropertyStart("victims");
    report.victims().forEach(this::victim);
    out.writeEndArray();
  }

  private void what(Report report) {
    out.writeArrayPropertyStart("objects");
    report.things().forEach(this::thing);
    out.writeEndArray();
    out.writeArrayPropertyStart("weapons");
    report.weapons().forEach(this::weapon);
    out.writeEndArray();
    pieces.strings("targets", report.targets().stream().map(Target::code).toList());
  }

  private void actor(Actor actor) {
    out.writeStartObject();
    out.writeStringProperty("text", pieces.of(actor.span()));
    out.writeStringProperty("name", actor.name());
    pieces.span("span", actor.span());
    out.writeStringProperty("kind", actor.kind().code());
    out.writeStringProperty("factuality", actor.factuality().code());
    out.writeEndObject();
  }

  private void victim(Victim victim) {
    out.writeStartObject();
    out.writeStringProperty("text", pieces.of(victim.span()));
    pieces.optional("name", victim.name());
    out.writeBooleanProperty("named", isName(victim));
    pieces.span("span", victim.span());
    pieces.bounds("number", victim.number());
    out.writeStringProperty("effect", victim.effect().code());
    out.writeEndObject();
  }

  /** Whether the words are the person's name, or a part of it, rather than a description. */
  private boolean isName(Victim victim) {
    return !victim.name().isEmpty() && victim.name().contains(pieces.of(victim.span()));
  }

  private void thing(Thing thing) {
    out.writeStartObject();
    out.writeStringProperty("text", pieces.of(thing.span()));
    pieces.span("span", thing.span());
    out.writeStringProperty("effect", thing.effect().code());
    out.writeEndObject();
  }

  private void weapon(Span weapon) {
    out.writeStartObject();
    out.writeStringProperty("text", pieces.of(weapon));
    pieces.span("span", weapon);
    out.writeEndObject();
  }
}
