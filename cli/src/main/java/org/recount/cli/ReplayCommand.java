package org.recount.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.contract.LogJson;
import org.recount.ledger.Decision;
import org.recount.ledger.Ledger;
import org.recount.ledger.Reviewed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount replay}. */
@Command(
    name = "replay",
    description = "Makes the decisions of people in another ledger again, in this one.",
    footer = {
      "",
      "The file is what recount log --jsonl prints. Decisions that no longer fit are told and left out,",
      "those that were undone are passed over.",
      "",
      "Example:",
      "  recount log --jsonl --ledger old.ledger > decisions.jsonl",
      "  recount replay decisions.jsonl --ledger new.ledger"
    })
final class ReplayCommand implements Callable<Integer> {
  @ParentCommand private Recount recount = Recount.NONE;

  @Parameters(paramLabel = "FILE", description = "entries as recount log --jsonl prints them")
  private Path file = Path.of("");

  @Option(
      names = {"-n", "--dry-run"},
      description = "say which decisions fit, and keep nothing")
  private boolean dryRun;

  @Override
  public Integer call() throws IOException {
    List<Reviewed> decisions = LogJson.decisions(lines());
    int made = 0;
    int left = 0;
    try (Ledger ledger = new Ledgers(recount).openToDecide()) {
      for (Reviewed reviewed : decisions) {
        boolean undoing = reviewed.review() instanceof Decision.DecisionsUndone;
        if (reviewed.holds() && !undoing) {
          if (make(ledger, reviewed)) {
            made++;
          } else {
            left++;
          }
        }
      }
    }
    recount.say(
        Words.count(made, "decision")
            + (dryRun ? " would be made" : " made")
            + (left > 0 ? ", " + left + " left out" : ""));
    return left > 0 ? ExitCode.PARTLY : ExitCode.DONE;
  }

  private List<String> lines() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new Failure(ExitCode.FAILED, "there is no file '" + file + "'");
    }
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException noText) {
      throw new Failure(
          ExitCode.FAILED,
          "'"
              + file
              + "' must be text; write the decisions of a ledger with: recount log --jsonl --ledger "
              + file
              + " > decisions.jsonl",
          noText);
    }
  }

  private boolean make(Ledger ledger, Reviewed reviewed) {
    try {
      if (dryRun) {
        ledger.preview(reviewed.review());
      } else {
        ledger.decide(reviewed.review());
      }
      return true;
    } catch (IllegalArgumentException unfit) {
      recount.warn("#" + reviewed.sequence() + " does not fit: " + unfit.getMessage());
      return false;
    }
  }
}
