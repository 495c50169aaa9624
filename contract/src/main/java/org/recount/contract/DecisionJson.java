package org.recount.contract;

import static org.recount.contract.PieceReader.each;
import static org.recount.contract.PieceReader.string;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recount.RecountException;
import org.recount.incident.Incident;
import org.recount.incident.Link;
import org.recount.incident.Membership;
import org.recount.ledger.Decision;
import org.recount.ledger.DocumentFacts;
import org.recount.report.Report;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Writes and reads the decisions of a ledger. The text of a document is not in it, only its hash: a
 * store keeps each text once, under that hash.
 */
public final class DecisionJson {
  private static final String HASH_KEY = "\"contentHash\":\"";
  private static final int HASH_LENGTH = 64;

  private DecisionJson() {}

  /** Returns the body of the entry that holds a decision. */
  public static String write(Decision decision) {
    if (decision instanceof Decision.DocumentAdded added) {
      return document(added.facts(), added.text(), added.reports());
    }
    if (decision instanceof Decision.DocumentReplaced replaced) {
      return document(replaced.facts(), replaced.text(), replaced.reports());
    }
    if (decision instanceof Decision.IncidentsLinked linked) {
      return linked(linked);
    }
    return ReviewJson.write(decision);
  }

  /** Returns the hash of the text that an entry is about; empty if it is about none. */
  public static String contentHash(String kind, String body) {
    if (!kind.startsWith("document-")) {
      return "";
    }
    // Inside a string the quotes would be escaped, so this finds the key alone.
    int key = body.indexOf(HASH_KEY);
    int start = key + HASH_KEY.length();
    return key < 0 ? "" : body.substring(start, start + HASH_LENGTH);
  }

  /**
   * Returns the decision that an entry holds.
   *
   * @param text the one with the hash of {@link #contentHash}; empty if there is none
   */
  public static Decision read(String kind, String body, String text) {
    JsonNode node = Json.read(body);
    if (ReviewJson.KINDS.contains(kind)) {
      return ReviewJson.read(kind, node);
    }
    return switch (kind) {
      case "document-added" -> new Decision.DocumentAdded(facts(node), text, reports(node, text));
      case "document-replaced" ->
          new Decision.DocumentReplaced(facts(node), text, reports(node, text));
      case "incidents-linked" -> linked(node);
      default ->
          throw new RecountException(
              "the ledger holds an entry of kind '" + kind + "', which this version cannot read");
    };
  }

  private static List<Report> reports(JsonNode node, String text) {
    return new ReportReader(text).reports(node.path("reports"));
  }

  private static String document(DocumentFacts facts, String text, List<Report> reports) {
    return Json.text(
        out -> {
          Pieces pieces = new Pieces(out, text);
          ReportJson writer = new ReportJson(pieces);
          out.writeStartObject();
          factKeys(pieces, facts);
          out.writeArrayPropertyStart("reports");
          reports.forEach(writer::write);
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  static void factKeys(Pieces pieces, DocumentFacts facts) {
    JsonGenerator out = pieces.out();
    out.writeStringProperty("id", facts.id());
    out.writeNumberProperty("version", facts.version());
    pieces.optional("source", facts.source());
    pieces.optional("url", facts.url());
    pieces.day("published", facts.published());
    pieces.optional("language", facts.language());
    out.writeBooleanProperty("readable", facts.readable());
    pieces.optional("title", facts.title());
    out.writeStringProperty("contentHash", facts.contentHash());
    out.writeStringProperty("group", facts.group());
    out.writeNumberProperty("arrival", facts.arrival());
  }

  private static DocumentFacts facts(JsonNode node) {
    return new DocumentFacts(
        string(node, "id"),
        node.path("version").asInt(1),
        string(node, "source"),
        string(node, "url"),
        PieceReader.day(node.path("published"), LocalDate.MIN),
        string(node, "language"),
        node.path("readable").asBoolean(true),
        string(node, "title"),
        string(node, "contentHash"),
        string(node, "group"),
        node.path("arrival").asLong(0));
  }

  private static String linked(Decision.IncidentsLinked linked) {
    return Json.text(
        out -> {
          Pieces pieces = new Pieces(out, "");
          out.writeStartObject();
          out.writeArrayPropertyStart("changed");
          linked.changed().forEach(membership -> membership(out, membership));
          out.writeEndArray();
          pieces.strings("gone", linked.gone());
          out.writeObjectPropertyStart("groups");
          new TreeMap<>(linked.groups()).forEach(out::writeStringProperty);
          out.writeEndObject();
          out.writeEndObject();
        });
  }

  private static void membership(JsonGenerator out, Membership membership) {
    out.writeStartObject();
    out.writeStringProperty("id", membership.id());
    out.writeArrayPropertyStart("reports");
    membership.reports().forEach(member -> member(out, member));
    out.writeEndArray();
    out.writeArrayPropertyStart("links");
    membership.links().forEach(link -> link(out, link));
    out.writeEndArray();
    out.writeEndObject();
  }

  static void member(JsonGenerator out, Incident.Member member) {
    out.writeStartObject();
    out.writeStringProperty("document", member.document());
    out.writeStringProperty("report", member.report());
    out.writeBooleanProperty("main", member.main());
    out.writeEndObject();
  }

  static void link(JsonGenerator out, Link link) {
    out.writeStartObject();
    out.writeName("first");
    member(out, link.first());
    out.writeName("second");
    member(out, link.second());
    out.writeNumberProperty("probability", link.probability());
    out.writeStringProperty("reason", link.reason());
    out.writeEndObject();
  }

  private static Decision.IncidentsLinked linked(JsonNode node) {
    Map<String, String> groups = new TreeMap<>();
    node.path("groups").forEachEntry((id, group) -> groups.put(id, group.asString("")));
    return new Decision.IncidentsLinked(
        each(node.path("changed"), DecisionJson::membership),
        PieceReader.strings(node.path("gone")),
        groups);
  }

  private static Membership membership(JsonNode node) {
    return new Membership(
        string(node, "id"),
        each(node.path("reports"), DecisionJson::member),
        each(node.path("links"), DecisionJson::link));
  }

  private static Incident.Member member(JsonNode node) {
    return new Incident.Member(
        string(node, "document"), string(node, "report"), node.path("main").asBoolean(false));
  }

  private static Link link(JsonNode node) {
    return new Link(
        member(node.path("first")),
        member(node.path("second")),
        node.path("probability").asDouble(0),
        string(node, "reason"));
  }
}
