package org.recount.cli;

import java.util.List;
import java.util.Set;
import org.recount.audit.Audit;
import org.recount.audit.Contradiction;
import org.recount.audit.Finding;
import org.recount.audit.Verdict;
import org.recount.document.Document;

/** An audit as a sheet to keep or print: Markdown, or one HTML file that needs no other. */
final class AuditSheet {
  private static final String METHOD =
      "Each number over several incidents is read with what it counts, where and since when. It is"
          + " compared with the other numbers of the text, and with what the ledger counts for the"
          + " same question. The text is quoted as given; no verdict says that it is untrue.";
  private static final String LIMITS =
      "A ledger holds what was read into it: a higher number can be true if it is incomplete. What"
          + " no check looks for is not found. A person should read the quotes before citing this.";
  private final Output out;
  private final Markup markup;

  private AuditSheet(Output out, Markup markup) {
    this.out = out;
    this.markup = markup;
  }

  static AuditSheet markdown(Output out) {
    return new AuditSheet(out, new MarkdownMarkup());
  }

  static AuditSheet html(Output out) {
    return new AuditSheet(out, new HtmlMarkup());
  }

  /** Prints the audits of all texts as one sheet. */
  void print(List<Audit> audits, Set<String> unread) {
    out.text(markup.opening("Audit"));
    for (Audit audit : audits) {
      print(audit, unread.contains(audit.extraction().document().id()));
    }
    out.text(markup.heading(2, "Method") + markup.box(METHOD));
    out.text(markup.heading(2, "Limits") + markup.box(LIMITS));
    out.text(markup.closing());
  }

  private void print(Audit audit, boolean unread) {
    Document document = audit.extraction().document();
    out.text(markup.heading(1, "Audit of " + document.id()));
    if (unread) {
      out.text(markup.box("Not read yet: no language pack reads this language."));
    } else if (audit.findings().isEmpty()) {
      out.text(markup.box("No claim found: this text gives no number over several incidents."));
    }
    audit.findings().forEach(finding -> print(document, finding));
    audit.extraction().contradictions().forEach(found -> print(document, found));
  }

  private void print(Document document, Finding finding) {
    Finding.Support held = finding.ledger();
    out.text(markup.heading(2, finding.tally().id() + ": " + AuditPage.words(finding)));
    out.text(markup.quote(Quote.of(document, finding.tally().evidence().get(0))));
    out.text(markup.fact("Counts", AuditPage.counts(finding.tally())));
    out.text(markup.fact("Claims", finding.tally().count().toString()));
    if (held.counted()) {
      String bounds =
          "at least %d, best %d, at most %d (entry %d)"
              .formatted(held.lower(), held.best(), held.upper(), held.asOf());
      out.text(markup.fact("Ledger", bounds));
    }
    out.text(markup.fact("Reason", finding.reason()));
    out.text(markup.fact("Coverage", AuditPage.coverage(finding.coverage())));
    if (finding.verdict() == Verdict.ABOVE) {
      out.text(markup.fact("Note", "A higher number can be true if the ledger is incomplete."));
    }
  }

  private void print(Document document, Contradiction found) {
    String weight = found.hard() ? "contradicts itself" : "does not quite fit";
    out.text(markup.heading(2, found.id() + ": " + weight));
    out.text(markup.fact("Arithmetic", found.explanation()));
    found.evidence().forEach(span -> out.text(markup.quote(Quote.of(document, span))));
  }
}
