package org.recount.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.recount.stores.LedgerAddress;

/**
 * Which ledger a command works on: the one of {@code --ledger}, else of {@code RECOUNT_LEDGER},
 * else {@code recount.ledger} in this folder if there is one, else the person's own.
 */
final class LedgerChoice {
  static final String VARIABLE = "RECOUNT_LEDGER";
  private static final String HERE = "recount.ledger";

  private LedgerChoice() {}

  /**
   * Returns where the ledger is, which need not be there.
   *
   * @param option what {@code --ledger} says; empty if it is not given
   */
  static LedgerAddress address(String option, Surroundings surroundings) {
    String named = option.isEmpty() ? surroundings.variable(VARIABLE) : option;
    if (!named.isEmpty()) {
      return LedgerAddress.of(named, surroundings::variable);
    }
    Path here = Path.of(HERE);
    return LedgerAddress.of(Files.exists(here) ? here : own(surroundings));
  }

  /** Returns the file of the person's own ledger. */
  static Path own(Surroundings surroundings) {
    String data = surroundings.variable("XDG_DATA_HOME");
    Path folder =
        data.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".local", "share")
            : Path.of(data);
    return folder.resolve("recount").resolve("default");
  }
}
