package org.recount.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recount.count.Count;
import org.recount.count.Metric;
import org.recount.incident.Incident;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Snapshot;
import org.recount.report.Report;

/** Shows an answer in words. A number is never bare: its bounds and its coverage are beside it. */
final class CountPage {
  private final Output out;
  private final Snapshot snapshot;

  CountPage(Output out, Snapshot snapshot) {
    this.out = out;
    this.snapshot = snapshot;
  }

  void print(Count count, List<Count.Part> parts, CountRun.View view) {
    out.line(
        what(count)
            + "   "
            + bounds(count)
            + "      (rule "
            + count.rule()
            + ", ledger #"
            + count.asOf()
            + ")");
    out.line(
        "  read: "
            + Words.count(count.coverage().documents(), "document")
            + " from "
            + Words.count(count.coverage().sources(), "source")
            + " for this period");
    leftOut(count);
    if (view.explain()) {
      explain(count);
    } else if (count.lower() < count.upper()) {
      out.line(
          "  why a range: add --explain     evidence: add --cite 5, or recount list incidents");
    }
    for (Count.Part part : parts) {
      if (part.count().upper() == 0) {
        continue; // a part that nothing can be in says nothing
      }
      out.line(
          "  "
              + (part.value().isEmpty() ? "(none)" : part.value())
              + "  "
              + part.count().best()
              + " ("
              + part.count().lower()
              + "–"
              + part.count().upper()
              + ")");
    }
    cite(count, view.cite());
  }

  private static String what(Count count) {
    Metric metric = count.question().metric();
    String one = metric.code().replaceFirst("s$", "");
    return metric == Metric.INCIDENTS || metric == Metric.DOCUMENTS
        ? Words.count(count.best(), one)
        : count.best() + " " + metric.code();
  }

  private static String bounds(Count count) {
    if (count.coverage().documents() == 0) {
      return "but no document of this period was read";
    }
    return count.lower() == count.upper()
        ? "no open doubt under this rule"
        : "at least " + count.lower() + ", at most " + count.upper();
  }

  private void leftOut(Count count) {
    String reasons =
        count.leftOut().stream()
            .filter(left -> left.count() > 0)
            .map(left -> left.count() + " " + left.reason())
            .collect(Collectors.joining(", "));
    if (!reasons.isEmpty()) {
      out.line("  not counted: " + reasons);
    }
  }

  private void explain(Count count) {
    if (count.why().isEmpty()) {
      out.line("  why no range: nothing that could count is in doubt");
      return;
    }
    out.line("  why a range?");
    for (Count.Why why : count.why()) {
      out.line(
          "    "
              + why.reason().code()
              + "  "
              + why.lowerDelta()
              + " to at least, +"
              + why.upperDelta()
              + " to at most  ("
              + String.join(" ", why.incidents())
              + ")");
    }
    out.line(
        "    best "
            + count.best()
            + ", hence at least "
            + count.lower()
            + " and at most "
            + count.upper());
  }

  private void cite(Count count, int most) {
    count.incidents().stream()
        .flatMap(id -> snapshot.incident(id).stream())
        .flatMap(incident -> incident.reports().stream().map(member -> cited(incident, member)))
        .flatMap(Optional::stream)
        .limit(most)
        .forEach(out::line);
  }

  private Optional<String> cited(Incident incident, Incident.Member member) {
    Optional<Report> report = snapshot.report(member);
    Optional<DocumentFacts> facts = snapshot.document(member.document());
    Optional<String> text = snapshot.text(member.document());
    if (report.isEmpty() || facts.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "  "
            + incident.id()
            + "  "
            + member.document()
            + (facts.get().source().isEmpty() ? "" : "  " + facts.get().source())
            + "  "
            + Quote.of(report.get().evidence().get(0).of(text.get())));
  }
}
