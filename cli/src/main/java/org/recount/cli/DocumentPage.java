package org.recount.cli;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.recount.audit.Phrases;
import org.recount.incident.Incident;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Snapshot;
import org.recount.report.Report;

/** Shows a document: where it is from, and what it says, with the words that say so and why. */
final class DocumentPage {
  private final Output out;
  private final Snapshot snapshot;

  DocumentPage(Output out, Snapshot snapshot) {
    this.out = out;
    this.snapshot = snapshot;
  }

  void print(DocumentFacts facts, Extracted extracted) {
    out.line(facts.id() + (facts.title().isEmpty() ? "" : "  " + facts.title()));
    line("source   ", facts.source());
    line("url      ", facts.url());
    line("published", extracted.line().dated() ? facts.published().toString() : "unknown");
    line("language ", facts.language());
    line("version  ", Integer.toString(facts.version()));
    line("sha-256  ", facts.contentHash());
    if (!facts.group().equals(facts.id())) {
      line("copies   ", facts.group());
    }
    if (!extracted.readable()) {
      out.line("  not read yet: no language pack reads this language");
    }
    reports(facts.id(), extracted);
    claims(extracted);
  }

  private void line(String name, String value) {
    if (!value.isEmpty()) {
      out.line("  " + name + "  " + value);
    }
  }

  private void reports(String document, Extracted extracted) {
    Map<String, String> incidents = incidentOf(document);
    String text = extracted.line().text();
    ExplanationLines explanations = new ExplanationLines(out, text, extracted.explanations());
    for (Report report : snapshot.reports(document)) {
      out.line(
          "  "
              + report.id()
              + "  "
              + IncidentLines.dates(report.date())
              + "  "
              + IncidentLines.place(report.location().place())
              + "  "
              + report.type().code()
              + "  "
              + IncidentLines.harm(report.tolls())
              + "  "
              + report.factuality().code()
              + (incidents.containsKey(report.id()) ? "  " + incidents.get(report.id()) : ""));
      new ReasonLines(out).print(report, text);
      explanations.print(report);
      report.evidence().forEach(span -> out.line("    " + Quote.of(span.of(text))));
    }
  }

  private Map<String, String> incidentOf(String document) {
    Map<String, String> incidents = new TreeMap<>();
    for (Incident incident : snapshot.incidentsOf(document)) {
      for (Incident.Member member : incident.reports()) {
        if (member.document().equals(document)) {
          incidents.put(member.report(), incident.id());
        }
      }
    }
    return incidents;
  }

  private void claims(Extracted extracted) {
    String text = extracted.line().text();
    extracted
        .extraction()
        .tallies()
        .forEach(
            tally ->
                out.line(
                    "  "
                        + tally.id()
                        + "  "
                        + tally.count()
                        + " "
                        + tally.metric()
                        + "  "
                        + Quote.of(tally.evidence().get(0).of(text))));
    extracted
        .extraction()
        .contradictions()
        .forEach(
            found ->
                out.line(
                    "  "
                        + found.id()
                        + "  "
                        + Phrases.of(Locale.ENGLISH).say(found.explanation())));
  }
}
