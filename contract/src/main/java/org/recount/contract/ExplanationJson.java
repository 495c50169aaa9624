package org.recount.contract;

import java.util.List;
import org.recount.document.Mention;
import org.recount.report.Explanation;
import org.recount.report.Ground;
import tools.jackson.core.JsonGenerator;

/** Writes why each report is there. */
final class ExplanationJson {
  private final Pieces pieces;
  private final JsonGenerator out;

  ExplanationJson(Pieces pieces) {
    this.pieces = pieces;
    this.out = pieces.out();
  }

  void write(List<Explanation> explanations) {
    out.writeArrayPropertyStart("explanations");
    explanations.forEach(this::write);
    out.writeEndArray();
  }

  private void write(Explanation explanation) {
    out.writeStartObject();
    out.writeStringProperty("report", explanation.report().id());
    mentions("made", explanation.made());
    mentions("stance", explanation.stance());
    grounds("grounds", explanation.grounds());
    grounds("past", explanation.past());
    out.writeEndObject();
  }

  private void mentions(String name, List<Mention> mentions) {
    out.writeArrayPropertyStart(name);
    for (Mention mention : mentions) {
      out.writeStartObject();
      pieces.spanKeys(mention.span());
      out.writeStringProperty("rule", mention.rule());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void grounds(String name, List<Ground> grounds) {
    out.writeArrayPropertyStart(name);
    for (Ground ground : grounds) {
      out.writeStartObject();
      out.writeStringProperty("feature", ground.feature());
      out.writeNumberProperty("weight", Math.round(ground.weight() * 1000) / 1000.0);
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
