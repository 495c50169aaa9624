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
import org.recount.stores.JdbcLedger;
import org.recount.stores.LedgerAddress;

/** Opens the ledger of a command. */
final class Ledgers {
  private final Recount recount;
  private final LedgerAddress address;

  Ledgers(Recount recount) {
    this(recount, recount.ledgerAddress());
  }

  Ledgers(Recount recount, LedgerAddress address) {
    this.recount = recount;
    this.address = address;
  }

  LedgerAddress address() {
    return address;
  }

  /** Returns whether there is a ledger yet. */
  boolean exists() {
    return address.exists();
  }

  /** Ends the command when there is no ledger. */
  void mustExist() {
    if (!exists()) {
      throw new Failure(
          ExitCode.FAILED,
          "there is no ledger at '"
              + address
              + "'; make one with: recount add FILE --ledger "
              + address);
    }
  }

  /** Opens the ledger to add to it, and makes it when there is none. */
  JdbcLedger openToWrite() {
    address.file().ifPresent(Ledgers::makeFolder);
    return told(address.open(IncidentLinker.standard(), recount.surroundings().clock()));
  }

  private JdbcLedger told(JdbcLedger ledger) {
    if (ledger.remade()) {
      sayRemade();
    }
    return ledger;
  }

  /** Says that what is kept beside the entries was made anew. */
  void sayRemade() {
    recount.say("made the tables of '" + address + "' anew from its entries");
  }

  private static void makeFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException refused) {
      throw new Failure(
          ExitCode.FAILED,
          "cannot make the folder '" + folder + "' for the ledger: " + Messages.of(refused),
          refused);
    }
  }

  /**
   * Opens the ledger to look at it. When the program was killed between adding and linking, this
   * links first.
   */
  JdbcLedger openToRead() {
    mustExist();
    JdbcLedger ledger =
        told(address.openToRead(IncidentLinker.standard(), recount.surroundings().clock()));
    if (!ledger.isReadOnly() && ledger.needsLinking()) {
      ledger.link();
    }
    return ledger;
  }

  /** Opens a ledger that is there and that nothing may change, not even by linking. */
  JdbcLedger openUnchanged() {
    mustExist();
    return address.openReadOnly(IncidentLinker.standard());
  }

  /** Opens a ledger that is there to decide something in it, with every report linked. */
  JdbcLedger openToDecide() {
    mustExist();
    JdbcLedger ledger = openToWrite();
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
