package org.recount.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.recount.document.Span;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.quantity.Bounds;
import org.recount.report.Location;
import org.recount.report.Timing;
import org.recount.time.DateRange;
import org.recount.time.Precision;
import tools.jackson.databind.JsonNode;

/** Reads back what {@link Pieces} writes. A key that is not there is read as one that is null. */
final class PieceReader {
  private final CodePoints points;

  PieceReader(String text) {
    this.points = CodePoints.of(text);
  }

  Span span(JsonNode node) {
    return points.toUtf16(node.path("start").asInt(0), node.path("end").asInt(0));
  }

  List<Span> spans(JsonNode list) {
    return each(list, this::span);
  }

  static <T> List<T> each(JsonNode list, Function<JsonNode, T> reader) {
    List<T> values = new ArrayList<>(list.size());
    for (JsonNode node : list) {
      values.add(reader.apply(node));
    }
    return values;
  }

  static String string(JsonNode node, String key) {
    return node.path(key).asString("");
  }

  static List<String> strings(JsonNode list) {
    return each(list, node -> node.asString(""));
  }

  static Bounds bounds(JsonNode node) {
    if (!node.isObject()) {
      return Bounds.UNSTATED;
    }
    return Bounds.of(node.path("lower").asInt(0), node.path("upper").asInt(Bounds.UNBOUNDED));
  }

  static LocalDate day(JsonNode node, LocalDate open) {
    return node.isString() ? IsoDay.parse(node.stringValue()) : open;
  }

  static DateRange dates(JsonNode node) {
    if (!node.isObject()) {
      return DateRange.UNKNOWN;
    }
    return DateRange.of(
        day(node.path("earliest"), LocalDate.MIN),
        day(node.path("latest"), LocalDate.MAX),
        value(Precision.class, string(node, "precision")));
  }

  /** Returns when a report has it; a ledger kept before reasons were has none of them. */
  Timing timing(JsonNode report) {
    JsonNode date = report.path("date");
    if (!date.isObject()) {
      return new Timing(DateRange.UNKNOWN, new Span(0, 0), string(report, "dateReason"));
    }
    boolean words = date.path("mention").isObject();
    Span mention = words ? span(date.path("mention")) : new Span(0, 0);
    return new Timing(dates(date), mention, string(date, "reason"));
  }

  Location location(JsonNode node, String name) {
    JsonNode place = node.path(name);
    if (!place.isObject()) {
      return new Location(Place.UNKNOWN, new Span(0, 0), string(node, name + "Reason"));
    }
    return new Location(place(place), span(place.path("mention")), string(place, "reason"));
  }

  static Place place(JsonNode node) {
    if (!node.isObject()) {
      return Place.UNKNOWN;
    }
    return new Place(
        string(node, "id"),
        string(node, "name"),
        string(node, "admin1"),
        string(node, "country"),
        node.path("latitude").asDouble(Double.NaN),
        node.path("longitude").asDouble(Double.NaN),
        value(PlacePrecision.class, string(node, "precision")));
  }

  /** Returns the constant that a code such as {@code armed_attack} stands for. */
  static <E extends Enum<E>> E value(Class<E> kind, String code) {
    return Enum.valueOf(kind, code.toUpperCase(Locale.ROOT));
  }
}
