package org.recount.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.recount.document.Mention;
import org.recount.document.Mentions;
import org.recount.report.Report;
import tools.jackson.core.JsonGenerator;

/** Writes the mentions that others measure: place names, time expressions and triggers. */
final class MentionJson {
  private final Pieces pieces;
  private final JsonGenerator out;
  private final List<Report> reports;

  MentionJson(Pieces pieces, List<Report> reports) {
    this.pieces = pieces;
    this.out = pieces.out();
    this.reports = reports;
  }

  /** Writes the list, in text order and for one span in the order of the kinds. */
  void write(Mentions mentions) {
    List<Mention> all = new ArrayList<>(mentions.of(Mention.Toponym.class));
    all.addAll(mentions.of(Mention.Timex.class));
    all.addAll(mentions.of(Mention.Trigger.class));
    all.sort(Comparator.comparing(Mention::span));
    out.writeArrayPropertyStart("mentions");
    all.forEach(this::write);
    out.writeEndArray();
  }

  private void write(Mention mention) {
    if (mention instanceof Mention.Toponym toponym) {
      start("toponym", mention);
      pieces.coordinates(toponym.place());
      pieces.optional("id", toponym.place().id());
      out.writeStringProperty("use", code(toponym.use()));
      pieces.optional("name", toponym.place().name());
      end(mention);
    } else if (mention instanceof Mention.Timex timex) {
      start("timex", mention);
      out.writeStringProperty("type", timex.type().name());
      pieces.optional("value", timex.value());
      pieces.optional("reason", timex.reason());
      end(mention);
    } else if (mention instanceof Mention.Trigger trigger) {
      start("trigger", mention);
      out.writeStringProperty("type", trigger.type().code());
      pieces.optional("factuality", factuality(trigger));
      end(mention);
    }
  }

  private void start(String kind, Mention mention) {
    out.writeStartObject();
    out.writeStringProperty("kind", kind);
    pieces.spanKeys(mention.span());
  }

  private void end(Mention mention) {
    out.writeStringProperty("rule", mention.rule());
    out.writeEndObject();
  }

  /** The factuality of the report whose evidence holds the trigger; empty if none does. */
  private String factuality(Mention.Trigger trigger) {
    return reports.stream()
        .filter(r -> r.evidence().stream().anyMatch(e -> e.contains(trigger.span())))
        .map(r -> r.factuality().code())
        .findFirst()
        .orElse("");
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
