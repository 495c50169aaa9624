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

/** {@code recount merge}. */
@Command(
    name = "merge",
    description = "Decides that incidents are one and the same.",
    footer = {
      "",
      "The decision holds however reports are linked later. Ids of merged incidents go on working.",
      "",
      "Example:",
      "  recount merge INC-7K2QM9 INC-4T9ZQ2 --reason \"one bomb, told twice\""
    })
final class MergeCommand implements Callable<Integer> {
  @ParentCommand private Recount recount = Recount.NONE;

  @Parameters(
      paramLabel = "INCIDENT",
      arity = "2..*",
      description = "the incidents; the first keeps its place")
  private List<String> ids = new ArrayList<>();

  @Mixin private DecisionOptions decision = new DecisionOptions();

  @Override
  public Integer call() {
    return new DecisionRun(recount, decision.dryRun()).run(this::merged);
  }

  private Decision.Review merged(Snapshot snapshot) {
    Set<String> names = new LinkedHashSet<>();
    Set<ReportKey> reports = new LinkedHashSet<>();
    for (String id : ids) {
      Incident incident = Find.incident(id, snapshot);
      names.add(incident.id());
      incident.reports().forEach(member -> reports.add(member.key()));
    }
    return new Decision.IncidentsMerged(
        decision.signature(), List.copyOf(names), List.copyOf(reports));
  }
}
