package org.recount.stores;

import java.util.ArrayList;
import java.util.List;

/**
 * Conditions that must all hold, and the values for their question marks.
 *
 * @param conditions in SQL
 */
record Where(List<String> conditions, List<Object> values) {
  /** No condition. */
  static final Where ANY = new Where(List.of(), List.of());

  Where {
    conditions = List.copyOf(conditions);
    values = List.copyOf(values);
  }

  /** Returns these conditions and one more. */
  Where and(String condition, List<?> more) {
    List<String> both = new ArrayList<>(conditions);
    both.add(condition);
    List<Object> all = new ArrayList<>(values);
    all.addAll(more);
    return new Where(both, all);
  }

  Where and(String condition, Object... more) {
    return and(condition, List.of(more));
  }

  /** The clause, with a blank before it; empty if there is no condition. */
  @Override
  public String toString() {
    return conditions.isEmpty() ? "" : " WHERE (" + String.join(") AND (", conditions) + ")";
  }
}
