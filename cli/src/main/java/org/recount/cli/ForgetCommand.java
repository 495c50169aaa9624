package org.recount.cli;

import java.util.concurrent.Callable;
import org.recount.ledger.Decision;
import org.recount.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount forget}. */
@Command(
    name = "forget",
    description = "Removes a document for good: its text, and all that was read in it.",
    footer = {
      "",
      "For takedowns and privacy. It cannot be undone. Other documents with the same text go too; the",
      "entries stay without their contents, and recount verify still holds. Copies of the ledger made",
      "earlier keep the text.",
      "",
      "Example:",
      "  recount forget DOC-4T9ZQ2 --reason \"the publisher withdrew it\""
    })
final class ForgetCommand implements Callable<Integer> {
  @ParentCommand private Recount recount = Recount.NONE;

  @Parameters(paramLabel = "DOCUMENT", description = "the document")
  private String id = "";

  @Mixin private DecisionOptions decision = new DecisionOptions();

  @Override
  public Integer call() {
    Ledgers ledgers = new Ledgers(recount);
    try (Ledger ledger = ledgers.openToDecide()) {
      if (ledger.snapshot().document(id).isEmpty()) {
        throw new Failure(ExitCode.FAILED, "the ledger holds no document '" + id + "'");
      }
      if (decision.dryRun()) {
        recount.say("would forget " + id + ", and other documents with the same text");
        return ExitCode.DONE;
      }
      Decision.DocumentsForgotten gone = ledger.forget(decision.signature(), id);
      recount.say(
          "forgot "
              + String.join(", ", gone.documents())
              + "; "
              + gone.entries().size()
              + (gone.entries().size() == 1 ? " entry emptied" : " entries emptied"));
      return ExitCode.DONE;
    }
  }
}
