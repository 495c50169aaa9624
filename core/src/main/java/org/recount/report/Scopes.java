package org.recount.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.recount.document.Mention;
import org.recount.document.Span;

/** Finds the mentions whose scope covers a place of the text, however long the text is. */
public final class Scopes<M extends Mention> {
  private final Function<M, Span> scope;
  private final List<M> byStart;
  private final int[] farthestEnd;

  /**
   * Sorts mentions by their scopes.
   *
   * @param scope what a mention covers
   */
  public Scopes(List<M> mentions, Function<M, Span> scope) {
    this.scope = scope;
    this.byStart = new ArrayList<>(mentions);
    byStart.sort(Comparator.comparing(scope));
    this.farthestEnd = new int[byStart.size()];
    int farthest = 0;
    for (int i = 0; i < farthestEnd.length; i++) {
      farthest = Math.max(farthest, scope.apply(byStart.get(i)).end());
      farthestEnd[i] = farthest;
    }
  }

  /** Returns the mentions whose scope contains {@code at}, in text order; empty if none. */
  public List<M> covering(Span at) {
    List<M> covering = new ArrayList<>();
    for (int i = lastFrom(at.start()); i >= 0 && farthestEnd[i] >= at.end(); i--) {
      if (scope.apply(byStart.get(i)).contains(at)) {
        covering.add(byStart.get(i));
      }
    }
    covering.sort(Comparator.comparing(Mention::span));
    return covering;
  }

  /** Returns the mentions whose scope overlaps {@code span}, the last first; empty if none. */
  List<M> overlapping(Span span) {
    List<M> overlapping = new ArrayList<>();
    for (int i = lastFrom(span.end()); i >= 0 && farthestEnd[i] > span.start(); i--) {
      if (scope.apply(byStart.get(i)).overlaps(span)) {
        overlapping.add(byStart.get(i));
      }
    }
    return overlapping;
  }

  private int lastFrom(int start) {
    int low = 0;
    int high = byStart.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (scope.apply(byStart.get(middle)).start() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
