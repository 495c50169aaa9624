package org.recount.cli;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recount.contract.LogJson;
import org.recount.incident.Incident;
import org.recount.incident.Link;
import org.recount.incident.ReportKey;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Reviewed;
import org.recount.ledger.Snapshot;
import org.recount.report.Report;

/** Shows an incident: its fields, then each report with its words, then why they were joined. */
final class IncidentPage {
  private final Output out;
  private final Snapshot snapshot;

  IncidentPage(Output out, Snapshot snapshot) {
    this.out = out;
    this.snapshot = snapshot;
  }

  void print(Incident incident) {
    out.line(incident.id() + "  " + incident.type().code() + "  " + IncidentLines.status(incident));
    out.line("  when     " + IncidentLines.dates(incident.date()));
    out.line("  where    " + IncidentLines.place(incident.place()));
    out.line("  harm     " + IncidentLines.harm(incident.tolls()));
    if (!incident.actors().isEmpty()) {
      out.line("  blamed   " + String.join(", ", incident.actors()));
    }
    if (!incident.targets().isEmpty()) {
      out.line(
          "  targets  "
              + String.join(", ", incident.targets().stream().map(t -> t.code()).toList()));
    }
    out.line("  reports  " + IncidentLines.reports(incident, snapshot));
    for (Incident.Member member : incident.reports()) {
      print(member);
    }
    for (Link link : incident.links()) {
      out.line(
          "  joined   "
              + name(link.first())
              + " and "
              + name(link.second())
              + ": "
              + link.reason());
    }
    decisions(incident);
  }

  /** What people decided about its reports, and whether it still holds. */
  private void decisions(Incident incident) {
    Set<ReportKey> reports =
        incident.reports().stream().map(Incident.Member::key).collect(Collectors.toSet());
    for (Reviewed reviewed : snapshot.reviews()) {
      if (reviewed.review().reports().stream().anyMatch(reports::contains)) {
        out.line(
            "  decided  #"
                + reviewed.sequence()
                + " "
                + LogJson.words(reviewed.review())
                + (reviewed.holds() ? "" : " (undone)"));
      }
    }
  }

  private void print(Incident.Member member) {
    Optional<Report> report = snapshot.report(member);
    Optional<DocumentFacts> facts = snapshot.document(member.document());
    if (report.isEmpty() || facts.isEmpty()) {
      return;
    }
    String text = snapshot.text(member.document()).orElse("");
    String source = facts.get().source().isEmpty() ? "no source" : facts.get().source();
    out.line(
        "  "
            + name(member)
            + "  "
            + source
            + "  "
            + report.get().factuality().code()
            + "  "
            + IncidentLines.harm(report.get().tolls()));
    new ReasonLines(out).print(report.get(), text);
    ExplanationLines.summary(out, report.get());
    report.get().evidence().forEach(span -> out.line("    " + Quote.of(span.of(text))));
  }

  private static String name(Incident.Member member) {
    return member.document() + "/" + member.report();
  }
}
