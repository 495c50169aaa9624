package org.recount.contract;

import java.util.Locale;
import org.recount.audit.Contradiction;
import org.recount.audit.Phrases;
import org.recount.audit.Tally;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import tools.jackson.core.JsonGenerator;

/** Writes tallies and contradictions. */
final class AuditJson {
  private final Pieces pieces;
  private final JsonGenerator out;
  private final Phrases phrases;

  AuditJson(Pieces pieces, Phrases phrases) {
    this.pieces = pieces;
    this.out = pieces.out();
    this.phrases = phrases;
  }

  void write(Tally tally) {
    out.writeStartObject();
    keys(tally);
    out.writeEndObject();
  }

  /** The keys of a tally inside an object that is already open. */
  void keys(Tally tally) {
    out.writeStringProperty("id", tally.id());
    out.writeStringProperty("kind", tally.kind().name().toLowerCase(Locale.ROOT));
    out.writeStringProperty("metric", tally.metric());
    pieces.bounds("count", tally.count());
    out.writeStringProperty("text", pieces.of(tally.number()));
    pieces.strings("types", tally.types().stream().map(IncidentType::code).toList());
    pieces.strings("targets", tally.targets().stream().map(Target::code).toList());
    pieces.optional("actor", tally.actor());
    pieces.place("place", tally.place());
    pieces.day("since", tally.since());
    pieces.day("until", tally.until());
    out.writeStringProperty("factuality", tally.factuality().code());
    pieces.spans("attribution", tally.attribution());
    pieces.strings("over", tally.over());
    pieces.optional("partOf", tally.partOf());
    pieces.span("number", tally.number());
    pieces.spans("evidence", tally.evidence());
  }

  void write(Contradiction contradiction) {
    out.writeStartObject();
    out.writeStringProperty("id", contradiction.id());
    out.writeStringProperty("kind", contradiction.kind().name().toLowerCase(Locale.ROOT));
    out.writeStringProperty("severity", contradiction.hard() ? "hard" : "soft");
    pieces.strings("members", contradiction.members());
    out.writeStringProperty("explanation", phrases.say(contradiction.explanation()));
    pieces.spans("evidence", contradiction.evidence());
    out.writeEndObject();
  }
}
