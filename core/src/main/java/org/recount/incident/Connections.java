package org.recount.incident;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Which reports may be of one incident: those connected by pairs that are more probably of one than
 * not, or that people joined. {@link AverageLink} never joins others, since no average of
 * improbable pairs is probable, so each lot of connected reports is an affair of its own.
 */
final class Connections {
  private static final Connected NONE = new Connected(new int[0]);

  /** What changes. */
  private static final class State {
    /** By report: those that it is connected with, itself among them. */
    Connected[] connected = new Connected[0];
  }

  private final State state = new State();

  private final Pool pool;
  private final Evaluation evaluation;

  /** Reports whose connections must be found again. */
  private final Deque<Integer> open = new ArrayDeque<>();

  private final List<Connected> former = new ArrayList<>();

  /** Reports that are connected, and the incidents they are of. */
  static final class Connected {
    private final int[] reports;
    private final List<Gathered> incidents = new ArrayList<>();

    Connected(int[] reports) {
      this.reports = reports;
    }

    int[] reports() {
      return reports;
    }

    List<Gathered> incidents() {
      return incidents;
    }

    void become(List<Gathered> made) {
      incidents.addAll(made);
    }
  }

  /** What was connected before and no longer is so, and what is now. */
  record Change(List<Connected> former, List<Connected> anew) {}

  Connections(Pool pool, Evaluation evaluation) {
    this.pool = pool;
    this.evaluation = evaluation;
  }

  /** Notes that how probable it is that two reports are of one incident has changed. */
  void moved(Pool.Pair pair) {
    grow();
    boolean together = state.connected[pair.one()] == state.connected[pair.other()];
    if (together || Adjacency.contains(evaluation.probable(pair.one()), pair.other())) {
      reopen(pair.one());
      reopen(pair.other());
    }
  }

  /** Notes that the incidents of a document are no longer what they were. */
  void moved(String document) {
    grow();
    if (pool.has(document)) {
      pool.read(document).reports().forEach(this::reopen);
    }
  }

  /** Notes what people ruled otherwise than before. */
  void ruled(Rulings before, Rulings now) {
    before.differing(now).forEach(report -> moved(report.document()));
  }

  private void grow() {
    int known = state.connected.length;
    if (known < pool.reports().numbers()) {
      state.connected = Arrays.copyOf(state.connected, pool.reports().numbers());
      Arrays.fill(state.connected, known, state.connected.length, NONE);
      for (int report = known; report < state.connected.length; report++) {
        open.add(report);
      }
    }
  }

  private void reopen(int report) {
    Connected old = state.connected[report];
    if (old != NONE) {
      former.add(old);
      for (int one : old.reports) {
        state.connected[one] = NONE;
        open.add(one);
      }
    }
  }

  /** Connects what was opened. */
  Change settle(Rulings rulings) {
    grow();
    List<Connected> anew = new ArrayList<>();
    while (!open.isEmpty()) {
      int report = open.remove();
      if (state.connected[report] == NONE && pool.reports().present(report)) {
        anew.add(connect(report, rulings));
      }
    }
    Change change = new Change(List.copyOf(former), anew);
    former.clear();
    return change;
  }

  private Connected connect(int report, Rulings rulings) {
    List<Integer> reached = new ArrayList<>();
    Connected mark = new Connected(new int[0]);
    reach(report, mark, reached);
    for (int i = 0; i < reached.size(); i++) {
      int one = reached.get(i);
      for (int other : evaluation.probable(one)) {
        reach(other, mark, reached);
      }
      for (ReportKey key : rulings.joined(pool.reports().get(one).member().key())) {
        pool.number(key).ifPresent(other -> reach(other, mark, reached));
      }
    }
    Connected together = new Connected(reached.stream().mapToInt(one -> one).sorted().toArray());
    reached.forEach(one -> state.connected[one] = together);
    return together;
  }

  private void reach(int report, Connected mark, List<Integer> reached) {
    if (state.connected[report] != mark) {
      reopen(report);
      state.connected[report] = mark;
      reached.add(report);
    }
  }
}
