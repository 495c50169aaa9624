package org.recount.cli;

import java.util.Locale;
import org.recount.audit.Audit;
import org.recount.audit.Contradiction;
import org.recount.audit.Finding;
import org.recount.audit.Tally;
import org.recount.audit.Verdict;
import org.recount.document.Document;

/** Shows an audit in words: each claim beside what the ledger holds, then what does not fit. */
final class AuditPage {
  /** Columns a label takes, so that what follows stands below each other. */
  private static final int LABEL = 13;

  private final Output out;
  private final AuditWords words;

  AuditPage(Output out, AuditWords words) {
    this.out = out;
    this.words = words;
  }

  void print(Audit audit, Extracted text) {
    String id = text.line().id();
    Document document = audit.extraction().document();
    if (!text.readable()) {
      out.line(id + "  " + lowered(words.say("unread")));
      return;
    }
    if (audit.findings().isEmpty()) {
      out.line(id + "  " + lowered(words.say("no-claim")));
    }
    audit.findings().forEach(finding -> print(id, document, finding));
    audit.extraction().contradictions().forEach(found -> print(id, document, found));
  }

  private void print(String id, Document document, Finding finding) {
    Tally tally = finding.tally();
    out.line(id + "/" + tally.id() + "  " + words.quote(document, tally.evidence().get(0)));
    fact("label.counts", words.counts(tally));
    fact("label.claims", words.claims(document, tally));
    if (finding.ledger().counted()) {
      fact("label.ledger", words.ledger(finding));
    }
    if (finding.published().counted()) {
      fact("label.published", words.published(finding, document.published()));
    }
    fact("label.finding", words.verdict(finding));
    more(words.say(finding.reason()));
    finding.elsewhere().forEach(other -> fact("label.against", words.against(other, finding)));
    fact("label.coverage", words.coverage(finding.coverage()));
    if (finding.verdict() == Verdict.ABOVE) {
      more(words.say("incomplete"));
    }
  }

  private void fact(String label, String said) {
    String name = words.say(label).toLowerCase(words.language());
    out.line("  " + name + " ".repeat(Math.max(1, LABEL - 2 - name.length())) + said);
  }

  private void more(String said) {
    out.line(" ".repeat(LABEL) + said);
  }

  private static String lowered(String sentence) {
    String bare = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
  }

  private void print(String id, Document document, Contradiction found) {
    String members = String.join(", ", found.members());
    out.line(
        "%s/%s  %s (%s)%s %s"
            .formatted(
                id,
                found.id(),
                words.severity(found),
                members,
                words.say("colon"),
                words.say(found.explanation())));
    found.evidence().stream()
        .map(span -> words.quote(document, span))
        .distinct()
        .forEach(quote -> out.line("  " + quote));
  }
}
