package org.recount.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much a ledger has read of some days.
 *
 * @param documents how many documents
 * @param sources their publishers; the empty string for those without one
 * @param days the days that they cover
 */
public record Read(int documents, Set<String> sources, NavigableSet<LocalDate> days) {
  /** A report dated more widely says too little about any one day. */
  public static final int LONGEST_REPORT = 31;

  public Read {
    sources = Set.copyOf(sources);
    days = Collections.unmodifiableNavigableSet(new TreeSet<>(days));
  }
}
