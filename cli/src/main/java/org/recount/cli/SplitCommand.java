package org.recount.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.recount.incident.Incident;
import org.recount.incident.ReportKey;
import org.recount.ledger.Decision;
import org.recount.ledger.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount split}. */
@Command(
    name = "split",
    description = "Decides that some reports of an incident are of another one.",
    footer = {
      "",
      "A report is named by its document, and by its own id where the document has several:",
      "DOC-4T9ZQ2 or DOC-4T9ZQ2/r1. recount show INC-… lists them.",
      "",
      "Example:",
      "  recount split INC-7K2QM9 DOC-4T9ZQ2/r1 --reason \"another street, an hour later\""
    })
final class SplitCommand implements Callable<Integer> {
  @ParentCommand private Recount recount = Recount.NONE;

  @Parameters(index = "0", paramLabel = "INCIDENT", description = "the incident")
  private String id = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "REPORT",
      description = "the reports that are of another incident, together")
  private List<String> moved = new ArrayList<>();

  @Mixin private DecisionOptions decision = new DecisionOptions();

  @Override
  public Integer call() {
    return new DecisionRun(recount, decision.dryRun()).run(this::split);
  }

  private Decision.Review split(Snapshot snapshot) {
    Incident incident = Find.incident(id, snapshot);
    List<ReportKey> all = incident.reports().stream().map(Incident.Member::key).toList();
    Set<ReportKey> chosen = new LinkedHashSet<>();
    moved.forEach(name -> chosen.addAll(named(name, incident.id(), all)));
    return new Decision.IncidentSplit(
        decision.signature(),
        incident.id(),
        List.copyOf(chosen),
        all.stream().filter(report -> !chosen.contains(report)).toList());
  }

  private static List<ReportKey> named(String name, String incident, List<ReportKey> all) {
    List<ReportKey> found =
        all.stream().filter(r -> r.toString().equals(name) || r.document().equals(name)).toList();
    if (found.isEmpty()) {
      throw new Failure(
          ExitCode.FAILED,
          "incident "
              + incident
              + " must have the report, got '"
              + name
              + "'; it has "
              + String.join(", ", all.stream().map(ReportKey::toString).toList()));
    }
    return found;
  }
}
