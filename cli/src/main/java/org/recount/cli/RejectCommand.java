package org.recount.cli;

import java.util.concurrent.Callable;
import org.recount.incident.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount reject}. */
@Command(
    name = "reject",
    description = "Decides that an incident counts for nothing, as when a text was misread.",
    footer = {
      "",
      "The incident stays in the ledger and is shown as set aside; counts name it as left out.",
      "",
      "Example:",
      "  recount reject INC-7K2QM9 --reason \"a scene of a film\""
    })
final class RejectCommand implements Callable<Integer> {
  @ParentCommand private Recount recount = Recount.NONE;

  @Parameters(paramLabel = "INCIDENT", description = "the incident")
  private String id = "";

  @Mixin private DecisionOptions decision = new DecisionOptions();

  @Override
  public Integer call() {
    return new DecisionRun(recount, decision.dryRun())
        .run(
            snapshot ->
                Edits.of(
                    Find.incident(id, snapshot), Revision.rejected(true), decision.signature()));
  }
}
