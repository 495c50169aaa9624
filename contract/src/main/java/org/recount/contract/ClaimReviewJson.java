package org.recount.contract;

import org.recount.audit.Audit;
import org.recount.audit.Finding;
import org.recount.audit.Phrases;
import org.recount.document.Document;
import org.recount.document.Span;
import tools.jackson.core.JsonGenerator;

/** Writes an audit as ClaimReview of schema.org (JSON-LD). The rating is left to a person. */
public final class ClaimReviewJson {
  /** Characters below which words are quoted with their sentence. */
  private static final int SAYS_ENOUGH = 24;

  private ClaimReviewJson() {}

  /** Returns one line of UTF-8, without its end; {@code line} says where the text was read. */
  public static byte[] write(Audit audit, DocumentLine line, Phrases phrases) {
    return Json.write(
        out -> {
          out.writeStartObject();
          out.writeStringProperty("@context", "https://schema.org");
          out.writeArrayPropertyStart("@graph");
          audit.findings().forEach(finding -> review(out, audit, finding, line, phrases));
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  private static void review(
      JsonGenerator out, Audit audit, Finding finding, DocumentLine line, Phrases phrases) {
    Document document = audit.extraction().document();
    Span quoted = finding.tally().evidence().get(0);
    boolean enough = quoted.end() - quoted.start() >= SAYS_ENOUGH;
    String claim = (enough ? quoted : document.sentenceOf(quoted)).of(document.text());
    out.writeStartObject();
    out.writeStringProperty("@type", "ClaimReview");
    out.writeStringProperty("claimReviewed", claim.strip().replaceAll("\\s+", " "));
    out.writeStringProperty("inLanguage", phrases.language().getLanguage());
    out.writeStringProperty("reviewBody", phrases.say(finding.reason()));
    out.writeObjectPropertyStart("itemReviewed");
    out.writeStringProperty("@type", "Claim");
    out.writeObjectPropertyStart("appearance");
    out.writeStringProperty("@type", "CreativeWork");
    out.writeStringProperty("identifier", document.id());
    stated(out, "headline", document.title().of(document.text()).strip());
    stated(out, "url", line.url());
    if (document.dated()) {
      out.writeStringProperty("datePublished", document.published().toString());
    }
    if (!line.source().isEmpty()) {
      out.writeObjectPropertyStart("publisher");
      out.writeStringProperty("@type", "Organization");
      out.writeStringProperty("name", line.source());
      out.writeEndObject();
    }
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void stated(JsonGenerator out, String key, String value) {
    if (!value.isEmpty()) {
      out.writeStringProperty(key, value);
    }
  }
}
