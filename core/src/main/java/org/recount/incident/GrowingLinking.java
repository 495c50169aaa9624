package org.recount.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Links documents again and again while they come and go, and does only what is new: reports that
 * share nothing with those that came are not compared, and incidents that have nothing to do with
 * them are not made again. What it answers is what {@link IncidentLinker#link} answers for the same
 * documents, to the last digit.
 *
 * <p>Two things make it start afresh: fewer than {@value #FEW} documents, which takes no time, and
 * another {@link Sample}, as when there are half as many documents again. Not for several threads.
 */
public final class GrowingLinking {
  /** Up to so many documents, all are of the sample. */
  static final int FEW = 10_000;

  private static final int TASKS = 64;

  private static final Comparator<Gathered> FIRST =
      Comparator.comparing(Gathered::first, Arrived.FIRST);

  /** What changes. */
  private static final class State {
    Set<String> sample = Set.of();
    Reprints reprints = Reprints.of(List.of(), Rulings.none());
    Rulings rulings = Rulings.none();
    Pool pool = Pool.of(List.of(), Set.of());
    Evaluation evaluation;
    Connections connections;
    List<Gathered> ordered = new ArrayList<>();

    State(double[] weights) {
      evaluation = new Evaluation(pool, weights);
      connections = new Connections(pool, evaluation);
    }
  }

  private final State state;

  private final double[] weights;
  private final int few;

  GrowingLinking(double[] weights, int few) {
    this.weights = weights.clone();
    this.few = few;
    this.state = new State(this.weights);
  }

  /**
   * Returns which reports are of one incident.
   *
   * @param documents all there are now, whether they were there before or not
   * @param ruled what people decided about it up to now
   */
  public Linking link(List<LinkInput> documents, Rulings ruled) {
    Reprints printed = Reprints.of(documents, ruled);
    Set<String> sampled = Sample.of(documents, few);
    Set<String> gone = state.pool.missing(printed.originals());
    List<LinkInput> come = state.pool.unknown(printed.originals());
    boolean grown = !gone.isEmpty() || !come.isEmpty();
    boolean fewReports = reports(printed.originals()) <= Blocking.FEW;
    if (grown && (fewReports || state.pool.few() || !learned(documents, sampled, gone, come))) {
      begin(printed.originals(), sampled);
    } else if (grown) {
      state.evaluation.change(state.pool.change(gone, come)).forEach(state.connections::moved);
    }
    state.connections.ruled(state.rulings, ruled);
    state.reprints.differing(printed).forEach(state.connections::moved);
    state.reprints = printed;
    state.rulings = ruled;
    gather(state.connections.settle(ruled));
    return linking();
  }

  private static int reports(List<LinkInput> documents) {
    return documents.stream().mapToInt(document -> document.reports().size()).sum();
  }

  /** Whether what was learned from the sample is still what there is to learn. */
  private boolean learned(
      List<LinkInput> documents, Set<String> sampled, Set<String> gone, List<LinkInput> come) {
    return documents.size() > few
        && sampled.equals(state.sample)
        && Collections.disjoint(gone, sampled)
        && come.stream().noneMatch(document -> sampled.contains(document.document()));
  }

  private void begin(List<LinkInput> originals, Set<String> sampled) {
    state.pool = Pool.of(originals, sampled);
    state.sample = sampled;
    state.evaluation = new Evaluation(state.pool, weights);
    state.connections = new Connections(state.pool, state.evaluation);
    state.ordered = new ArrayList<>();
  }

  /** Makes the incidents of reports that were connected anew, in place of those they were of. */
  private void gather(Connections.Change change) {
    List<Connections.Connected> anew = change.anew();
    int tasks = Math.min(TASKS, anew.size());
    IntStream.range(0, tasks)
        .parallel()
        .forEach(
            task -> {
              Gathering gathering =
                  new Gathering(state.pool, weights, state.rulings, state.reprints);
              for (int i = task; i < anew.size(); i += tasks) {
                anew.get(i).become(gathering.incidents(anew.get(i).reports()));
              }
            });
    Set<Gathered> former = Collections.newSetFromMap(new IdentityHashMap<>());
    change.former().forEach(connected -> former.addAll(connected.incidents()));
    List<Gathered> now = new ArrayList<>();
    state.ordered.stream().filter(one -> !former.contains(one)).forEach(now::add);
    anew.forEach(connected -> now.addAll(connected.incidents()));
    now.sort(FIRST);
    state.ordered = now;
  }

  private Linking linking() {
    Set<String> taken = new HashSet<>(state.ordered.size() * 2);
    List<Membership> incidents = new ArrayList<>(state.ordered.size());
    state.ordered.forEach(one -> incidents.add(one.named(taken)));
    return new Linking(incidents, CopyGroups.of(state.pool, state.evaluation, state.reprints));
  }
}
