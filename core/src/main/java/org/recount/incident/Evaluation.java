package org.recount.incident;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which reports are more probably of one incident than not, and which documents are copies, for
 * every pair of a {@link Pool} worth comparing.
 */
final class Evaluation {
  private static final int TASKS = 64;

  private final Pool pool;
  private final double[] weights;
  private final Adjacency probable = new Adjacency();
  private final Adjacency copies = new Adjacency();

  Evaluation(Pool pool, double[] weights) {
    this.pool = pool;
    this.weights = weights;
    List<Found> found =
        IntStream.range(0, TASKS).parallel().mapToObj(task -> new Found().look(task)).toList();
    found.forEach(some -> some.probable.forEach(pair -> probable.join(pair.one(), pair.other())));
    found.forEach(some -> some.copies.forEach(pair -> copies.join(pair.one(), pair.other())));
  }

  /** What one thread found. */
  private final class Found {
    final Set<Pool.Pair> probable = new HashSet<>();
    final Set<Pool.Pair> copies = new HashSet<>();
    private final Judge judge = new Judge(pool, weights);

    Found look(int task) {
      int from = (int) ((long) pool.documents() * task / TASKS);
      int until = (int) ((long) pool.documents() * (task + 1) / TASKS);
      for (int document = from; document < until; document++) {
        look(document, pairs(document));
      }
      return this;
    }

    /** The pairs of a document's reports that are its turn, by the other document. */
    private long[] pairs(int document) {
      return pool.read(document)
          .reports()
          .boxed()
          .flatMapToLong(
              report ->
                  Arrays.stream(pool.near(report))
                      .filter(o -> turn(report, o))
                      .mapToLong(o -> packed(report, o)))
          .sorted()
          .toArray();
    }

    private boolean turn(int report, int other) {
      return report < other || !Adjacency.contains(pool.near(other), report);
    }

    /** Both in one number; those of a document come after each other. */
    private long packed(int report, int other) {
      return (long) other << 32 | report;
    }

    private void look(int document, long[] pairs) {
      int last = -1;
      for (long pair : pairs) {
        int report = (int) pair;
        int other = (int) (pair >>> 32);
        if (judge.probable(report, other)) {
          probable.add(Pool.Pair.of(report, other));
        }
        int documentOfOther = pool.reports().documents()[other];
        if (documentOfOther != last && judge.copies(document, documentOfOther)) {
          copies.add(Pool.Pair.of(document, documentOfOther));
        }
        last = documentOfOther;
      }
    }
  }

  /**
   * Brings it up to date.
   *
   * @return reports that are more or less probably of one incident with some other than they were
   */
  Set<Pool.Pair> change(Pool.Change change) {
    Judge judge = new Judge(pool, weights);
    for (Pool.Pair pair : change.parted()) {
      probable.part(pair.one(), pair.other());
      copy(pair, judge);
    }
    Set<Pool.Pair> moved = new HashSet<>(change.parted());
    for (Set<Pool.Pair> pairs : List.of(change.met(), change.other())) {
      for (Pool.Pair pair : pairs) {
        if (judge.probable(pair.one(), pair.other())) {
          probable.join(pair.one(), pair.other());
        } else {
          probable.part(pair.one(), pair.other());
        }
        moved.add(pair);
      }
    }
    change.met().forEach(pair -> copy(pair, judge));
    return moved;
  }

  /** Whether the documents of a pair are copies, as far as their reports are compared at all. */
  private void copy(Pool.Pair pair, Judge judge) {
    int one = pool.reports().documents()[pair.one()];
    int other = pool.reports().documents()[pair.other()];
    boolean compared =
        pool.read(one)
            .reports()
            .anyMatch(r -> pool.read(other).reports().anyMatch(o -> pool.compared(r, o)));
    if (compared && judge.copies(one, other)) {
      copies.join(one, other);
    } else {
      copies.part(one, other);
    }
  }

  /** The reports that are more probably of one incident with one than not. */
  int[] probable(int report) {
    return probable.of(report);
  }

  /** The documents that are copies of one. */
  int[] copies(int document) {
    return copies.of(document);
  }
}
