package org.recount.contract;

import org.recount.audit.Audit;
import org.recount.audit.Finding;
import org.recount.audit.Phrases;
import tools.jackson.core.JsonGenerator;

/** Writes what an audit found. */
public final class FindingJson {
  private FindingJson() {}

  /** Returns one line of UTF-8, without its end. */
  public static byte[] write(Audit audit, Phrases phrases) {
    return Json.write(out -> write(out, audit, phrases));
  }

  private static void write(JsonGenerator out, Audit audit, Phrases phrases) {
    Pieces pieces = new Pieces(out, audit.extraction().document().text());
    AuditJson writer = new AuditJson(pieces, phrases);
    out.writeStartObject();
    out.writeStringProperty("id", audit.extraction().document().id());
    out.writeArrayPropertyStart("tallies");
    audit.findings().forEach(finding -> finding(pieces, writer, finding, phrases));
    out.writeEndArray();
    out.writeArrayPropertyStart("contradictions");
    audit.extraction().contradictions().forEach(writer::write);
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void finding(Pieces pieces, AuditJson writer, Finding finding, Phrases phrases) {
    JsonGenerator out = pieces.out();
    out.writeStartObject();
    writer.keys(finding.tally());
    ledger(out, "ledger", finding.ledger());
    ledger(out, "ledgerAtPublication", finding.published());
    out.writeStringProperty("verdict", finding.verdict().code());
    if (finding.contradictedBy() != Finding.Refuter.NONE) {
      out.writeStringProperty("contradictedBy", finding.contradictedBy().code());
    }
    out.writeStringProperty("reason", phrases.say(finding.reason()));
    elsewhere(pieces, finding, phrases);
    coverage(pieces, finding.coverage());
    out.writeEndObject();
  }

  private static void elsewhere(Pieces pieces, Finding finding, Phrases phrases) {
    JsonGenerator out = pieces.out();
    out.writeArrayPropertyStart("elsewhere");
    for (Finding.Elsewhere other : finding.elsewhere()) {
      out.writeStartObject();
      out.writeStringProperty("document", other.document());
      pieces.day("published", other.published());
      out.writeStringProperty("tally", other.tally().id());
      pieces.bounds("count", other.tally().count());
      out.writeStringProperty("text", other.quote());
      out.writeStringProperty("explanation", phrases.say(other.conflict()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void ledger(JsonGenerator out, String key, Finding.Support support) {
    if (!support.counted()) {
      out.writeNullProperty(key);
      return;
    }
    out.writeObjectPropertyStart(key);
    out.writeNumberProperty("best", support.best());
    out.writeNumberProperty("lower", support.lower());
    out.writeNumberProperty("upper", support.upper());
    out.writeNumberProperty("asOf", support.asOf());
    out.writeEndObject();
  }

  private static void coverage(Pieces pieces, Finding.Reach reach) {
    JsonGenerator out = pieces.out();
    out.writeObjectPropertyStart("coverage");
    out.writeNumberProperty("documents", reach.documents());
    out.writeNumberProperty("sources", reach.sources());
    pieces.day("earliest", reach.earliest());
    pieces.day("latest", reach.latest());
    out.writeNumberProperty(reach.inDays() ? "daysCovered" : "monthsCovered", reach.covered());
    out.writeNumberProperty(reach.inDays() ? "daysAsked" : "monthsAsked", reach.asked());
    out.writeEndObject();
  }
}
