package org.recount.contract;

import java.time.LocalDate;
import java.util.List;
import org.recount.count.Question;
import org.recount.count.asking.Part;
import tools.jackson.core.JsonGenerator;

/** Writes how a question in words was read. */
final class AskedJson {
  private AskedJson() {}

  /**
   * Writes the words, what was asked with the keys of a question, and the words behind each key.
   */
  static void write(JsonGenerator out, CountJson.InWords asked, Question question) {
    Pieces pieces = new Pieces(out, asked.words());
    out.writeObjectPropertyStart("asked");
    out.writeStringProperty("words", asked.words());
    out.writeStringProperty("language", asked.language());
    question(pieces, question);
    out.writeArrayPropertyStart("parts");
    for (Part part : asked.parts()) {
      out.writeStartObject();
      pieces.strings("keys", part.keys().stream().map(k -> k.code()).toList());
      pieces.spanKeys(part.words());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  /** The keys of a line of questions, without those that ask for nothing. */
  private static void question(Pieces pieces, Question question) {
    JsonGenerator out = pieces.out();
    out.writeObjectPropertyStart("question");
    out.writeStringProperty("metric", question.metric().code());
    list(pieces, "types", question.types().stream().map(t -> t.code()).toList());
    list(pieces, "targets", question.targets().stream().map(t -> t.code()).toList());
    list(pieces, "actors", question.actors());
    participants(out, question);
    text(out, "country", question.country());
    list(pieces, "admin1", question.admin1());
    list(pieces, "place", question.places());
    day(out, "since", question.period().since());
    day(out, "until", question.period().until());
    if (question.killed().stated()) {
      pieces.bounds("killed", question.killed());
    }
    if (question.injured().stated()) {
      pieces.bounds("injured", question.injured());
    }
    text(out, "assailants", question.assailants() ? "included" : "");
    text(out, "incident", question.incident());
    out.writeEndObject();
  }

  private static void participants(JsonGenerator out, Question question) {
    if (!question.participants().isEmpty()) {
      out.writeArrayPropertyStart("participants");
      question
          .participants()
          .forEach(
              p -> {
                out.writeStartObject();
                out.writeStringProperty("name", p.name());
                out.writeStringProperty("part", p.part().name().toLowerCase(java.util.Locale.ROOT));
                out.writeEndObject();
              });
      out.writeEndArray();
    }
  }

  private static void list(Pieces pieces, String key, List<String> values) {
    if (!values.isEmpty()) {
      pieces.strings(key, values);
    }
  }

  private static void text(JsonGenerator out, String key, String value) {
    if (!value.isEmpty()) {
      out.writeStringProperty(key, value);
    }
  }

  private static void day(JsonGenerator out, String key, LocalDate day) {
    if (!day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX)) {
      out.writeStringProperty(key, day.toString());
    }
  }
}
