package org.recount.incident;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What people decided about which reports belong together. The linker obeys it, whatever the
 * reports say; of two decisions that contradict each other the later one holds.
 */
public final class Rulings {
  private final Map<ReportKey, Set<ReportKey>> together = new HashMap<>();
  private final Map<ReportKey, Set<ReportKey>> apart = new HashMap<>();

  /** Returns rulings under which the linker is free. */
  public static Rulings none() {
    return new Rulings();
  }

  /** Rules that these reports are of one incident. */
  public void join(Collection<ReportKey> reports) {
    Set<ReportKey> all = new TreeSet<>();
    for (ReportKey report : reports) {
      all.addAll(together.getOrDefault(report, Set.of(report)));
    }
    all.forEach(report -> together.put(report, all));
    for (ReportKey report : all) {
      apart.getOrDefault(report, new TreeSet<>()).removeAll(all);
    }
  }

  /**
   * Rules that these reports are of one incident, and that it is another one than that of the rest.
   */
  public void split(Collection<ReportKey> moved, Collection<ReportKey> rest) {
    for (Set<ReportKey> joined : new LinkedHashSet<>(together.values())) {
      if (joined.stream().anyMatch(moved::contains)) {
        part(joined, moved);
      }
    }
    join(moved);
    for (ReportKey one : moved) {
      for (ReportKey other : rest) {
        apart.computeIfAbsent(one, key -> new TreeSet<>()).add(other);
        apart.computeIfAbsent(other, key -> new TreeSet<>()).add(one);
      }
    }
  }

  private void part(Set<ReportKey> joined, Collection<ReportKey> moved) {
    Set<ReportKey> stays = new TreeSet<>(joined);
    stays.removeAll(moved);
    for (ReportKey report : joined) {
      together.put(report, moved.contains(report) ? Set.of(report) : stays);
    }
  }

  /** Returns the reports ruled to be of one incident with this one, itself too; empty if none. */
  Set<ReportKey> joined(ReportKey report) {
    Set<ReportKey> joined = together.getOrDefault(report, Set.of());
    return joined.size() > 1 ? joined : Set.of();
  }

  /** Returns the reports of which the other rulings say something else. */
  Set<ReportKey> differing(Rulings other) {
    Set<ReportKey> differing = new TreeSet<>();
    for (Rulings rulings : List.of(this, other)) {
      for (Set<ReportKey> ruled : List.of(rulings.together.keySet(), rulings.apart.keySet())) {
        ruled.stream().filter(r -> !about(r).equals(other.about(r))).forEach(differing::add);
      }
    }
    return differing;
  }

  /** Returns whether two reports are ruled to be of one incident. */
  boolean joins(ReportKey one, ReportKey other) {
    return together.getOrDefault(one, Set.of()).contains(other);
  }

  /** Returns all that was ruled about a report: whom it is joined with, and whom it is not. */
  List<Set<ReportKey>> about(ReportKey report) {
    return List.of(together.getOrDefault(report, Set.of()), apartFrom(report));
  }

  /** Returns the reports ruled to be of other incidents than this one. */
  Set<ReportKey> apartFrom(ReportKey report) {
    return apart.getOrDefault(report, Set.of());
  }
}
