package org.recount.incident;

import java.util.Comparator;
import java.util.Optional;

/**
 * A report in the order in which documents arrived.
 *
 * @param reprints the link to the report that it prints again; empty if it does not
 */
record Arrived(long arrival, Incident.Member member, Optional<Link> reprints) {
  static final Comparator<Arrived> FIRST =
      Comparator.comparingLong(Arrived::arrival)
          .thenComparing(a -> a.member().document())
          .thenComparing(a -> a.member().report());
}
