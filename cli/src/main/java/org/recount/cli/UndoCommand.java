package org.recount.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.ledger.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount undo}. */
@Command(
    name = "undo",
    description = "Takes decisions of people back.",
    footer = {
      "",
      "A decision that later ones build on is only undone together with them; the message names them.",
      "An undoing may itself be undone. recount log shows the numbers.",
      "",
      "Example:",
      "  recount undo 14 --reason \"they were two bombs after all\""
    })
final class UndoCommand implements Callable<Integer> {
  @ParentCommand private Recount recount = Recount.NONE;

  @Parameters(paramLabel = "ENTRY", arity = "1..*", description = "numbers of the entries")
  private List<Long> sequences = new ArrayList<>();

  @Mixin private DecisionOptions decision = new DecisionOptions();

  @Override
  public Integer call() {
    Decision.Review undoing =
        new Decision.DecisionsUndone(
            decision.signature(), sequences.stream().distinct().sorted().toList());
    return new DecisionRun(recount, decision.dryRun()).run(snapshot -> undoing);
  }
}
