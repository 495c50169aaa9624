package org.recount.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recount.quantity.Features;

/** Shows what is compared when documents are linked. */
public final class Comparison {
  private Comparison() {}

  /** Shows each pair to {@code visitor}, for fitting weights. */
  public static void compare(List<LinkInput> documents, Visitor visitor) {
    Set<String> all =
        documents.stream().map(LinkInput::document).collect(Collectors.toUnmodifiableSet());
    Pool pool = Pool.of(documents, all);
    Judge judge = new Judge(pool, new double[Clue.values().length]);
    Adjacency compared = compared(pool);
    for (int one : pool.reports().ranked()) {
      int rank = pool.reports().ranks()[one];
      Arrays.stream(compared.of(one))
          .map(other -> pool.reports().ranks()[other])
          .filter(other -> rank < other)
          .sorted()
          .map(other -> pool.reports().ranked()[other])
          .forEach(other -> show(one, other, pool, judge, visitor));
    }
  }

  private static void show(int one, int other, Pool pool, Judge judge, Visitor visitor) {
    visitor.visit(
        pool.reports().get(one).member(),
        pool.reports().get(other).member(),
        judge.clues(one, other).named());
  }

  private static Adjacency compared(Pool pool) {
    Adjacency compared = new Adjacency();
    for (int one = 0; one < pool.reports().numbers(); one++) {
      for (int other : pool.near(one)) {
        compared.join(one, other);
      }
    }
    return compared;
  }

  /** Sees the pairs of a comparison. */
  public interface Visitor {
    /** Sees one pair. */
    void visit(Incident.Member one, Incident.Member other, Features features);
  }
}
