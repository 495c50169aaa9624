package org.recount.contract;

import java.util.List;
import java.util.Optional;
import org.recount.count.Count;
import org.recount.count.Coverage;
import org.recount.count.asking.Part;
import tools.jackson.core.JsonGenerator;

/** Writes the answers to counting questions. */
public final class CountJson {
  private CountJson() {}

  /**
   * Returns one line of UTF-8, without its end.
   *
   * @param qid the question's name; empty if it has none
   */
  public static byte[] write(String qid, Count count) {
    return Json.write(
        out -> {
          out.writeStartObject();
          keys(out, qid, count);
          out.writeEndObject();
        });
  }

  /**
   * Returns an answer as one line of UTF-8 without its end.
   *
   * @param groups its parts, if it is given by something
   * @param asked the words it was asked in, if it was
   */
  public static byte[] write(
      Count count, Optional<List<Count.Part>> groups, Optional<InWords> asked) {
    return Json.write(
        out -> {
          out.writeStartObject();
          keys(out, "", count);
          groups.ifPresent(parts -> groups(out, parts));
          asked.ifPresent(w -> AskedJson.write(out, w, count.question()));
          out.writeEndObject();
        });
  }

  /**
   * A question in words.
   *
   * @param words as they were typed
   * @param language the language they were read in
   * @param parts what they stand for
   */
  public record InWords(String words, String language, List<Part> parts) {
    public InWords {
      parts = List.copyOf(parts);
    }
  }

  private static void groups(JsonGenerator out, List<Count.Part> parts) {
    out.writeArrayPropertyStart("groups");
    for (Count.Part part : parts) {
      out.writeStartObject();
      new Pieces(out, "").optional("value", part.value());
      numbers(out, part.count());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** Returns what is written in place of an answer to a line that is no question. */
  public static byte[] writeProblem(String qid, long line, String type, String detail) {
    return Json.write(
        out -> {
          out.writeStartObject();
          new Pieces(out, "").optional("qid", qid);
          out.writeNumberProperty("line", line);
          out.writeObjectPropertyStart("error");
          out.writeStringProperty("type", type);
          out.writeStringProperty("detail", detail);
          out.writeEndObject();
          out.writeEndObject();
        });
  }

  private static void keys(JsonGenerator out, String qid, Count count) {
    Pieces pieces = new Pieces(out, "");
    pieces.optional("qid", qid);
    out.writeStringProperty("metric", count.question().metric().code());
    numbers(out, count);
    out.writeNumberProperty("asOf", count.asOf());
    out.writeStringProperty("rule", count.rule());
    pieces.strings("incidents", count.incidents());
    pieces.strings("documents", count.documents());
    out.writeArrayPropertyStart("why");
    count.why().forEach(why -> why(pieces, why));
    out.writeEndArray();
    out.writeArrayPropertyStart("leftOut");
    count.leftOut().forEach(leftOut -> leftOut(out, leftOut));
    out.writeEndArray();
    coverage(pieces, count.coverage());
  }

  private static void numbers(JsonGenerator out, Count count) {
    out.writeNumberProperty("best", count.best());
    out.writeNumberProperty("lower", count.lower());
    out.writeNumberProperty("upper", count.upper());
  }

  private static void why(Pieces pieces, Count.Why why) {
    JsonGenerator out = pieces.out();
    out.writeStartObject();
    out.writeStringProperty("reason", why.reason().code());
    out.writeNumberProperty("lowerDelta", why.lowerDelta());
    out.writeNumberProperty("upperDelta", why.upperDelta());
    pieces.strings("incidents", why.incidents());
    out.writeEndObject();
  }

  private static void leftOut(JsonGenerator out, Count.LeftOut leftOut) {
    out.writeStartObject();
    out.writeStringProperty("reason", leftOut.reason());
    out.writeNumberProperty("count", leftOut.count());
    out.writeEndObject();
  }

  static void coverage(Pieces pieces, Coverage coverage) {
    JsonGenerator out = pieces.out();
    out.writeObjectPropertyStart("coverage");
    out.writeNumberProperty("documents", coverage.documents());
    out.writeNumberProperty("sources", coverage.sources());
    pieces.day("earliest", coverage.earliest());
    pieces.day("latest", coverage.latest());
    out.writeEndObject();
  }
}
