package org.recount.contract;

import static org.recount.contract.PieceReader.bounds;
import static org.recount.contract.PieceReader.each;
import static org.recount.contract.PieceReader.string;
import static org.recount.contract.PieceReader.strings;
import static org.recount.contract.PieceReader.value;

import java.util.List;
import org.recount.codebook.ActorKind;
import org.recount.codebook.Damage;
import org.recount.codebook.Factuality;
import org.recount.codebook.Harm;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.report.Actor;
import org.recount.report.Report;
import org.recount.report.Thing;
import org.recount.report.Tolls;
import org.recount.report.Victim;
import tools.jackson.databind.JsonNode;

/** Reads back the reports of one document. */
final class ReportReader {
  private final PieceReader pieces;

  ReportReader(String text) {
    this.pieces = new PieceReader(text);
  }

  List<Report> reports(JsonNode list) {
    return each(list, this::report);
  }

  private Report report(JsonNode node) {
    return new Report(
        string(node, "id"),
        value(IncidentType.class, string(node, "type")),
        each(node.path("alternatives"), n -> value(IncidentType.class, n.asString(""))),
        pieces.timing(node),
        pieces.location(node, "place"),
        tolls(node),
        node.path("subEvents").asInt(1),
        each(node.path("actors"), this::actor),
        strings(node.path("claimedBy")),
        strings(node.path("deniedBy")),
        each(node.path("victims"), this::victim),
        each(node.path("objects"), this::thing),
        each(node.path("weapons"), n -> pieces.span(n.path("span"))),
        each(node.path("targets"), n -> value(Target.class, n.asString(""))),
        node.path("main").asBoolean(false),
        node.path("inPassing").asBoolean(false),
        value(Factuality.class, string(node, "factuality")),
        string(node, "factualityDetail"),
        node.path("background").asBoolean(false),
        pieces.spans(node.path("attribution")),
        pieces.spans(node.path("evidence")),
        node.path("probability").asDouble(1),
        strings(node.path("rules")));
  }

  private static Tolls tolls(JsonNode node) {
    return new Tolls(
        bounds(node.path("killed")),
        bounds(node.path("injured")),
        bounds(node.path("kidnapped")),
        bounds(node.path("missing")),
        bounds(node.path("participants")),
        node.path("killedIncludesAttackers").asBoolean(false),
        bounds(node.path("attackersKilled")),
        bounds(node.path("attackersInjured")));
  }

  private Actor actor(JsonNode node) {
    return new Actor(
        pieces.span(node.path("span")),
        string(node, "name"),
        value(ActorKind.class, string(node, "kind")),
        value(Factuality.class, string(node, "factuality")));
  }

  private Victim victim(JsonNode node) {
    return new Victim(
        pieces.span(node.path("span")),
        string(node, "name"),
        bounds(node.path("number")),
        value(Harm.class, string(node, "effect")));
  }

  private Thing thing(JsonNode node) {
    return new Thing(pieces.span(node.path("span")), value(Damage.class, string(node, "effect")));
  }
}
