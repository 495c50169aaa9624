package org.recount.ledger;

import java.util.Iterator;

/**
 * What checking the chain of hashes found.
 *
 * @param entries how many entries are intact, from the first on
 * @param head hash of the last intact entry
 * @param fault where the chain breaks and how; empty when it does not
 */
public record Verification(long entries, String head, String fault) {
  /** Returns what checking these entries, in order, finds. */
  public static Verification of(Iterator<Entry> entries) {
    long checked = 0;
    String head = Entry.ORIGIN;
    while (entries.hasNext()) {
      Entry entry = entries.next();
      String fault = fault(entry, checked, head);
      if (!fault.isEmpty()) {
        return new Verification(checked, head, fault);
      }
      checked = entry.sequence();
      head = entry.hash();
    }
    return new Verification(checked, head, "");
  }

  /** Returns whether every entry is as it was written. */
  public boolean intact() {
    return fault.isEmpty();
  }

  private static String fault(Entry entry, long last, String head) {
    if (entry.sequence() != last + 1) {
      return "entry " + (last + 1) + " is missing: entry " + entry.sequence() + " comes next";
    }
    if (!entry.previous().equals(head)) {
      return "entry " + entry.sequence() + " does not follow the entry before it";
    }
    return entry.intact() ? "" : "entry " + entry.sequence() + " was changed after it was written";
  }
}
