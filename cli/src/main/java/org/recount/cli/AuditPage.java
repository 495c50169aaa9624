package org.recount.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recount.audit.Audit;
import org.recount.audit.Contradiction;
import org.recount.audit.Finding;
import org.recount.audit.Tally;
import org.recount.audit.Verdict;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.contract.ClaimJson;
import org.recount.document.Document;

/** Shows an audit in words: each claim beside what the ledger holds, then what does not fit. */
final class AuditPage {
  private final Output out;

  AuditPage(Output out) {
    this.out = out;
  }

  void print(Audit audit, Extracted text) {
    String id = text.line().id();
    Document document = audit.extraction().document();
    if (!text.readable()) {
      out.line(id + "  not read yet: no language pack reads this language");
      return;
    }
    if (audit.findings().isEmpty()) {
      out.line(id + "  no claim found: this text gives no number over several incidents");
    }
    audit.findings().forEach(finding -> print(id, document, finding));
    audit.extraction().contradictions().forEach(found -> print(id, document, found));
  }

  private void print(String id, Document document, Finding finding) {
    Tally tally = finding.tally();
    out.line(id + "/" + tally.id() + "  " + Quote.of(document, tally.evidence().get(0)));
    out.line("  counts    " + counts(tally));
    out.line("  claims    " + tally.count() + " (\"" + tally.number().of(document.text()) + "\")");
    Finding.Support held = finding.ledger();
    if (held.counted()) {
      out.line(
          "  ledger    at least "
              + held.lower()
              + ", best "
              + held.best()
              + ", at most "
              + held.upper()
              + "   (#"
              + held.asOf()
              + ")");
    }
    out.line("  finding   " + words(finding));
    out.line("            " + finding.reason());
    out.line("  coverage  " + coverage(finding.coverage()));
    if (finding.verdict() == Verdict.ABOVE) {
      out.line("            A higher number can be true if the ledger is incomplete.");
    }
  }

  static String counts(Tally tally) {
    List<String> parts = new ArrayList<>();
    parts.add(tally.metric());
    parts.add(ClaimJson.kind(tally));
    if (!tally.types().isEmpty()) {
      parts.add(String.join(" or ", tally.types().stream().map(IncidentType::code).toList()));
    }
    if (!tally.targets().isEmpty()) {
      parts.add("on " + String.join(" or ", tally.targets().stream().map(Target::code).toList()));
    }
    if (!tally.actor().isEmpty()) {
      parts.add("by " + tally.actor());
    }
    if (tally.place().known()) {
      parts.add(IncidentLines.place(tally.place()));
    }
    parts.add(days(tally.since(), tally.until()));
    return String.join(", ", parts);
  }

  private static String days(LocalDate since, LocalDate until) {
    boolean open = since.equals(LocalDate.MIN);
    boolean endless = until.equals(LocalDate.MAX);
    if (open && endless) {
      return "no period stated";
    }
    return (open ? "…" : since) + " to " + (endless ? "…" : until);
  }

  static String words(Finding finding) {
    return switch (finding.verdict()) {
      case WITHIN -> "within the ledger's bounds";
      case ABOVE -> "above what this ledger supports";
      case BELOW -> "below what this ledger supports";
      case NOT_CHECKABLE -> "not checkable";
      case CONTRADICTED ->
          switch (finding.contradictedBy()) {
            case SAME_SOURCE -> "contradicts another text of the same source";
            case OTHER_DOCUMENT -> "contradicted by another document";
            case TEXT, NONE -> "contradicts itself";
          };
    };
  }

  static String coverage(Finding.Reach reach) {
    String read =
        "the ledger holds "
            + Words.count(reach.documents(), "document")
            + " of these days from "
            + Words.count(reach.sources(), "source");
    if (reach.asked() == 0) {
      return read + ".";
    }
    String unit = reach.inDays() ? "day" : "month";
    return read + ", in " + reach.covered() + " of " + Words.count(reach.asked(), unit) + ".";
  }

  private void print(String id, Document document, Contradiction found) {
    String weight = found.hard() ? "contradicts itself" : "does not quite fit";
    out.line(
        id
            + "/"
            + found.id()
            + "  "
            + weight
            + " ("
            + String.join(", ", found.members())
            + "): "
            + found.explanation());
    found.evidence().forEach(span -> out.line("  " + Quote.of(document, span)));
  }
}
