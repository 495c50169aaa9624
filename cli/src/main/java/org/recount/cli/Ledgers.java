package org.recount.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.recount.incident.IncidentLinker;
import org.recount.ledger.Entry;
import org.recount.ledger.Ledger;
import org.recount.ledger.Snapshot;
import org.recount.stores.SqliteLedger;

/** Opens the ledger of a command. */
final class Ledgers {
  private final Recount recount;
  private final Path path;

  Ledgers(Recount recount) {
    this.recount = recount;
    this.path = recount.ledgerPath();
  }

  Path path() {
    return path;
  }

  /** Returns whether there is a ledger yet. */
  boolean exists() {
    return Files.exists(path);
  }

  /** Ends the command when there is no ledger. */
  void mustExist() {
    if (!exists()) {
      throw new Failure(
          ExitCode.FAILED,
          "there is no ledger at '" + path + "'; make one with: recount add FILE --ledger " + path);
    }
  }

  /** Opens the ledger to add to it, and makes it when there is none. */
  SqliteLedger openToWrite() {
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null) {
      try {
        Files.createDirectories(folder);
      } catch (IOException refused) {
        throw new Failure(
            ExitCode.FAILED,
            "cannot make the folder '" + folder + "' for the ledger: " + Messages.of(refused),
            refused);
      }
    }
    return SqliteLedger.open(path, IncidentLinker.standard(), recount.surroundings().clock());
  }

  /**
   * Opens the ledger to look at it. When the program was killed between adding and linking, this
   * links first.
   */
  SqliteLedger openToRead() {
    mustExist();
    SqliteLedger ledger =
        Files.isWritable(path) && Files.isWritable(path.toAbsolutePath().getParent())
            ? openToWrite()
            : SqliteLedger.openReadOnly(path, IncidentLinker.standard());
    if (!ledger.isReadOnly() && ledger.needsLinking()) {
      ledger.link();
    }
    return ledger;
  }

  /** Opens a ledger that is there to decide something in it, with every report linked. */
  SqliteLedger openToDecide() {
    mustExist();
    SqliteLedger ledger = openToWrite();
    if (ledger.needsLinking()) {
      ledger.link();
    }
    return ledger;
  }

  /** Returns the ledger as it is now, or as it was at the moment of {@code --as-of}. */
  Snapshot snapshot(Ledger ledger) {
    String moment = recount.asOf();
    return moment.isEmpty() ? ledger.snapshot() : ledger.asOf(sequence(ledger, moment));
  }

  private static long sequence(Ledger ledger, String moment) {
    if (moment.chars().allMatch(Character::isDigit)) {
      long head = ledger.snapshot().sequence();
      long wanted = moment.length() > 18 ? Long.MAX_VALUE : Long.parseLong(moment);
      if (wanted > head) {
        throw new Failure(
            ExitCode.CONFLICT, "--as-of must name an entry up to " + head + ", got " + moment);
      }
      return wanted;
    }
    try {
      Instant instant = Instant.parse(moment);
      return ledger.entries(0).stream()
          .filter(entry -> !entry.at().isAfter(instant))
          .mapToLong(Entry::sequence)
          .max()
          .orElse(0);
    } catch (DateTimeParseException noTime) {
      throw new Failure(
          ExitCode.USAGE,
          "--as-of must be a number or a time like 2026-11-01T08:00:00Z, got '" + moment + "'",
          noTime);
    }
  }
}
