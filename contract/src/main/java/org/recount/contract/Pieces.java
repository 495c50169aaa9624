package org.recount.contract;

import java.time.LocalDate;
import java.util.List;
import org.recount.document.Span;
import org.recount.place.Place;
import org.recount.quantity.Bounds;
import org.recount.report.Location;
import org.recount.report.Timing;
import org.recount.time.DateRange;
import tools.jackson.core.JsonGenerator;

/** Writes the pieces that all values of the contract are made of, for one document's text. */
final class Pieces {
  private final JsonGenerator out;
  private final String text;
  private final CodePoints points;

  Pieces(JsonGenerator out, String text) {
    this.out = out;
    this.text = text;
    this.points = CodePoints.of(text);
  }

  JsonGenerator out() {
    return out;
  }

  String of(Span span) {
    return span.of(text);
  }

  /** The keys of a span inside an object that is already open. */
  void spanKeys(Span span) {
    out.writeNumberProperty("start", points.fromUtf16(span.start()));
    out.writeNumberProperty("end", points.fromUtf16(span.end()));
    out.writeStringProperty("text", span.of(text));
  }

  void span(String name, Span span) {
    out.writeObjectPropertyStart(name);
    spanKeys(span);
    out.writeEndObject();
  }

  void spans(String name, List<Span> spans) {
    out.writeArrayPropertyStart(name);
    for (Span span : spans) {
      out.writeStartObject();
      spanKeys(span);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  void strings(String name, List<String> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(out::writeString);
    out.writeEndArray();
  }

  /** A string, or null when it is empty. */
  void optional(String name, String value) {
    if (value.isEmpty()) {
      out.writeNullProperty(name);
    } else {
      out.writeStringProperty(name, value);
    }
  }

  void bounds(String name, Bounds bounds) {
    if (!bounds.stated()) {
      out.writeNullProperty(name);
      return;
    }
    out.writeObjectPropertyStart(name);
    out.writeNumberProperty("lower", bounds.lower());
    if (bounds.isOpen()) {
      out.writeNullProperty("upper");
    } else {
      out.writeNumberProperty("upper", bounds.upper());
    }
    out.writeEndObject();
  }

  /** A day, or null when it is one of the two days that stand for an open end. */
  void day(String name, LocalDate day) {
    boolean open = day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
    optional(name, open ? "" : day.toString());
  }

  void dates(String name, DateRange range) {
    if (!range.known()) {
      out.writeNullProperty(name);
      return;
    }
    out.writeObjectPropertyStart(name);
    day("earliest", range.earliest());
    day("latest", range.latest());
    out.writeStringProperty("precision", range.precision().code());
    out.writeEndObject();
  }

  /** When and which words say so. When that is unknown, a key of its own says why. */
  void timing(String name, Timing timing) {
    DateRange range = timing.range();
    if (!range.known()) {
      out.writeNullProperty(name);
      optional(name + "Reason", timing.reason());
      return;
    }
    out.writeObjectPropertyStart(name);
    day("earliest", range.earliest());
    day("latest", range.latest());
    out.writeStringProperty("precision", range.precision().code());
    span("mention", timing.mention());
    optional("reason", timing.reason());
    out.writeEndObject();
  }

  /** Where and which words say so. When that is nowhere, a key of its own says why. */
  void location(String name, Location location) {
    if (!location.place().known()) {
      out.writeNullProperty(name);
      optional(name + "Reason", location.reason());
      return;
    }
    out.writeObjectPropertyStart(name);
    placeKeys(location.place());
    span("mention", location.mention());
    optional("reason", location.reason());
    out.writeEndObject();
  }

  /** A place without the words that name it. */
  void place(String name, Place place) {
    if (!place.known()) {
      out.writeNullProperty(name);
      return;
    }
    out.writeObjectPropertyStart(name);
    placeKeys(place);
    out.writeNullProperty("mention");
    out.writeNullProperty("reason");
    out.writeEndObject();
  }

  private void placeKeys(Place place) {
    optional("name", place.name());
    optional("admin1", place.admin1());
    optional("country", place.country());
    coordinates(place);
    out.writeStringProperty("precision", place.precision().code());
    optional("id", place.id());
  }

  void coordinates(Place place) {
    if (place.hasPoint()) {
      out.writeNumberProperty("latitude", place.latitude());
      out.writeNumberProperty("longitude", place.longitude());
    } else {
      out.writeNullProperty("latitude");
      out.writeNullProperty("longitude");
    }
  }
}
