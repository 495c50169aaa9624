package org.recount.cli;

import org.recount.ledger.Signature;
import picocli.CommandLine.Option;

/** The options of every command that decides something. */
final class DecisionOptions {
  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "why; kept in the ledger for good")
  private String reason = "";

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "who decides; the name of the computer's user if not given")
  private String name = System.getProperty("user.name", "");

  @Option(
      names = {"-n", "--dry-run"},
      description = "say what would change, and keep nothing")
  private boolean dryRun;

  Signature signature() {
    if (reason.isBlank() || name.isBlank()) {
      throw new Failure(ExitCode.USAGE, "--reason and --as must not be blank");
    }
    return new Signature(name.strip(), reason.strip());
  }

  boolean dryRun() {
    return dryRun;
  }
}
