package org.recount.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which ledger a command works on: the one of {@code --ledger}, else of {@code RECOUNT_LEDGER},
 * else {@code recount.ledger} in this folder if there is one, else the person's own.
 */
final class LedgerChoice {
  static final String VARIABLE = "RECOUNT_LEDGER";
  private static final String HERE = "recount.ledger";

  private LedgerChoice() {}

  /**
   * Returns the file of the ledger, which need not be there.
   *
   * @param option what {@code --ledger} says; empty if it is not given
   */
  static Path path(String option, Surroundings surroundings) {
    String named = option.isEmpty() ? surroundings.variable(VARIABLE) : option;
    if (named.startsWith("jdbc:")) {
      throw new Failure(
          ExitCode.FAILED, "a ledger must be a file for now, got the address '" + named + "'");
    }
    if (!named.isEmpty()) {
      return Path.of(named);
    }
    Path here = Path.of(HERE);
    return Files.exists(here) ? here : own(surroundings);
  }

  private static Path own(Surroundings surroundings) {
    String data = surroundings.variable("XDG_DATA_HOME");
    Path folder =
        data.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".local", "share")
            : Path.of(data);
    return folder.resolve("recount").resolve("default");
  }
}
