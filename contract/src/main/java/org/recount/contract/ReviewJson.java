package org.recount.contract;

import static org.recount.contract.PieceReader.each;
import static org.recount.contract.PieceReader.string;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.recount.codebook.IncidentType;
import org.recount.incident.ReportKey;
import org.recount.incident.Revision;
import org.recount.ledger.Decision;
import org.recount.ledger.Signature;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Writes and reads what people decided. */
final class ReviewJson {
  /** The kinds of entries it reads and writes. */
  static final Set<String> KINDS =
      Set.of(
          "incidents-merged",
          "incident-split",
          "incident-revised",
          "decisions-undone",
          "documents-forgotten");

  private ReviewJson() {}

  static String write(Decision decision) {
    return Json.text(
        out -> {
          out.writeStartObject();
          write(new Pieces(out, ""), decision);
          out.writeEndObject();
        });
  }

  private static void write(Pieces pieces, Decision decision) {
    if (decision instanceof Decision.IncidentsMerged merged) {
      signed(pieces, merged.signed());
      pieces.strings("incidents", merged.incidents());
      reports(pieces, "reports", merged.reports());
    } else if (decision instanceof Decision.IncidentSplit split) {
      signed(pieces, split.signed());
      pieces.out().writeStringProperty("incident", split.incident());
      reports(pieces, "moved", split.moved());
      reports(pieces, "rest", split.rest());
    } else if (decision instanceof Decision.IncidentRevised revised) {
      signed(pieces, revised.signed());
      pieces.out().writeStringProperty("incident", revised.incident());
      reports(pieces, "reports", revised.reports());
      revision(pieces, "before", revised.before());
      revision(pieces, "after", revised.after());
    } else if (decision instanceof Decision.DecisionsUndone undone) {
      signed(pieces, undone.signed());
      numbers(pieces, "sequences", undone.sequences());
    } else if (decision instanceof Decision.DocumentsForgotten gone) {
      signed(pieces, gone.signed());
      pieces.strings("documents", gone.documents());
      pieces.strings("contentHashes", gone.contentHashes());
      numbers(pieces, "entries", gone.entries());
    }
  }

  private static void signed(Pieces pieces, Signature signed) {
    pieces.out().writeStringProperty("who", signed.who());
    pieces.out().writeStringProperty("why", signed.why());
  }

  private static void numbers(Pieces pieces, String name, List<Long> numbers) {
    pieces.out().writeArrayPropertyStart(name);
    numbers.forEach(number -> pieces.out().writeNumber(number));
    pieces.out().writeEndArray();
  }

  private static void reports(Pieces pieces, String name, List<ReportKey> reports) {
    JsonGenerator out = pieces.out();
    out.writeArrayPropertyStart(name);
    for (ReportKey report : reports) {
      out.writeStartObject();
      out.writeStringProperty("document", report.document());
      out.writeStringProperty("report", report.report());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void revision(Pieces pieces, String name, Revision revision) {
    JsonGenerator out = pieces.out();
    out.writeObjectPropertyStart(name);
    revision.rejected().ifPresent(rejected -> out.writeBooleanProperty("rejected", rejected));
    revision.type().ifPresent(type -> out.writeStringProperty("type", type.code()));
    revision.date().ifPresent(date -> pieces.dates("date", date));
    revision.place().ifPresent(place -> pieces.place("place", place));
    revision.killed().ifPresent(killed -> pieces.bounds("killed", killed));
    revision.injured().ifPresent(injured -> pieces.bounds("injured", injured));
    out.writeEndObject();
  }

  static Decision read(String kind, JsonNode node) {
    Signature signed = new Signature(string(node, "who"), string(node, "why"));
    List<ReportKey> reports = reports(node.path("reports"));
    return switch (kind) {
      case "incidents-merged" ->
          new Decision.IncidentsMerged(
              signed, PieceReader.strings(node.path("incidents")), reports);
      case "incident-split" ->
          new Decision.IncidentSplit(
              signed,
              string(node, "incident"),
              reports(node.path("moved")),
              reports(node.path("rest")));
      case "incident-revised" ->
          new Decision.IncidentRevised(
              signed,
              string(node, "incident"),
              reports.get(0),
              revision(node.path("before")),
              revision(node.path("after")));
      case "decisions-undone" ->
          new Decision.DecisionsUndone(
              signed, each(node.path("sequences"), number -> number.asLong(0)));
      default ->
          new Decision.DocumentsForgotten(
              signed,
              PieceReader.strings(node.path("documents")),
              PieceReader.strings(node.path("contentHashes")),
              each(node.path("entries"), number -> number.asLong(0)));
    };
  }

  private static List<ReportKey> reports(JsonNode list) {
    return each(list, node -> new ReportKey(string(node, "document"), string(node, "report")));
  }

  private static Revision revision(JsonNode node) {
    return new Revision(
        value(node, "rejected", rejected -> rejected.asBoolean(false)),
        value(node, "type", type -> PieceReader.value(IncidentType.class, type.asString(""))),
        value(node, "date", PieceReader::dates),
        value(node, "place", PieceReader::place),
        value(node, "killed", PieceReader::bounds),
        value(node, "injured", PieceReader::bounds));
  }

  /** A key that is there with {@code null} was decided to be unknown. */
  private static <T> Optional<T> value(JsonNode node, String key, Function<JsonNode, T> reader) {
    return node.has(key) ? Optional.of(reader.apply(node.path(key))) : Optional.empty();
  }

  /** Returns what a person decided, in words. */
  static String words(String kind, JsonNode body) {
    List<String> words = new ArrayList<>();
    if (kind.equals("incident-revised")) {
      body.path("after")
          .forEachEntry((field, value) -> words.add(field + " " + shown(body, field)));
    }
    if (kind.equals("incident-split")) {
      List<String> moved = reports(body.path("moved")).stream().map(ReportKey::toString).toList();
      words.add(String.join(" ", moved) + " moved");
    }
    if (kind.equals("decisions-undone")) {
      body.path("sequences").forEach(number -> words.add("#" + number.asLong(0)));
    }
    words.add(string(body, "who") + ": " + string(body, "why"));
    return String.join(", ", words);
  }

  private static String shown(JsonNode body, String field) {
    return flat(body.path("before").path(field)) + " → " + flat(body.path("after").path(field));
  }

  private static String flat(JsonNode value) {
    if (value.has("name")) {
      return string(value, "name");
    }
    if (value.has("earliest")) {
      return string(value, "earliest") + "…" + string(value, "latest");
    }
    if (value.has("lower")) {
      return PieceReader.bounds(value).toString();
    }
    return value.isMissingNode() || value.isNull() ? "?" : value.asString("");
  }
}
