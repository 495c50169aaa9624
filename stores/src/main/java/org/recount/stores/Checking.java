package org.recount.stores;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.contract.DecisionJson;
import org.recount.document.ContentHash;
import org.recount.ledger.Decision;
import org.recount.ledger.Entry;
import org.recount.ledger.Verification;

/** Checks that nothing in a ledger was changed, left out or put in after it was written. */
final class Checking {
  private final Tables tables;

  Checking(Tables tables) {
    this.tables = tables;
  }

  /** Returns the first fault, or that there is none. */
  Verification check() throws SQLException {
    List<Entry> entries = tables.entries(0, Long.MAX_VALUE, Integer.MAX_VALUE);
    Verification chain = Verification.of(entries.iterator());
    Set<Long> forgotten = forgotten(entries);
    for (Entry entry : entries.subList(0, (int) chain.entries())) {
      String fault = fault(entry, forgotten);
      if (!fault.isEmpty()) {
        return new Verification(entry.sequence() - 1, entry.previous(), fault);
      }
    }
    return chain;
  }

  /** Only a decision to forget, which is in the chain itself, may empty an entry. */
  private static Set<Long> forgotten(List<Entry> entries) {
    Set<Long> forgotten = new HashSet<>();
    for (Entry entry : entries) {
      if (entry.kind().equals("documents-forgotten")
          && DecisionJson.read(entry.kind(), entry.body(), "")
              instanceof Decision.DocumentsForgotten gone) {
        forgotten.addAll(gone.entries());
      }
    }
    return forgotten;
  }

  private String fault(Entry entry, Set<Long> forgotten) throws SQLException {
    if (entry.forgotten()) {
      return forgotten.contains(entry.sequence())
          ? ""
          : "the contents of entry " + entry.sequence() + " are missing, and no entry forgets them";
    }
    return textFault(entry);
  }

  /** An intact entry names the hash of its text; the text must be there and have it. */
  private String textFault(Entry entry) throws SQLException {
    String hash = DecisionJson.contentHash(entry.kind(), entry.body());
    if (hash.isEmpty()) {
      return "";
    }
    String text = tables.texts(List.of(hash)).get(hash);
    if (text == null) {
      return "entry " + entry.sequence() + " names a text that is missing";
    }
    return ContentHash.of(text).equals(hash)
        ? ""
        : "the text of entry " + entry.sequence() + " was changed after it was written";
  }
}
