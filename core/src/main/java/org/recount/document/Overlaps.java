package org.recount.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Finds those of many things that lie over a stretch of a text, without asking each of them, so
 * that a long text takes no more time a word than a short one. Immutable.
 */
public final class Overlaps<T> {
  private record Laid(Span span, int thing) {}

  private final List<T> things;
  private final List<Laid> byStart = new ArrayList<>();
  private final int[] farthestEnd;

  private Overlaps(List<T> things, Function<? super T, List<Span>> spans) {
    this.things = things;
    for (int i = 0; i < things.size(); i++) {
      for (Span span : spans.apply(things.get(i))) {
        byStart.add(new Laid(span, i));
      }
    }
    byStart.sort(Comparator.comparing(Laid::span));
    farthestEnd = new int[byStart.size()];
    int farthest = 0;
    for (int i = 0; i < farthestEnd.length; i++) {
      farthest = Math.max(farthest, byStart.get(i).span().end());
      farthestEnd[i] = farthest;
    }
  }

  /** Returns things that each lie at one span. */
  public static <T> Overlaps<T> at(List<T> things, Function<? super T, Span> span) {
    return new Overlaps<>(things, thing -> List.of(span.apply(thing)));
  }

  /** Returns things that each lie at several spans. */
  public static <T> Overlaps<T> atEach(List<T> things, Function<? super T, List<Span>> spans) {
    return new Overlaps<>(things, spans);
  }

  /** Returns the things with a span that overlaps {@code stretch}, in the order given. */
  public List<T> over(Span stretch) {
    BitSet found = new BitSet();
    for (int i = startingBefore(stretch.end()) - 1; i >= 0 && reaches(i, stretch); i--) {
      if (byStart.get(i).span().overlaps(stretch)) {
        found.set(byStart.get(i).thing());
      }
    }
    return found.stream().mapToObj(things::get).toList();
  }

  /** Returns whether any of the things has a span that overlaps {@code stretch}. */
  public boolean any(Span stretch) {
    for (int i = startingBefore(stretch.end()) - 1; i >= 0 && reaches(i, stretch); i--) {
      if (byStart.get(i).span().overlaps(stretch)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether one of the spans up to number {@code i} ends behind the start of a stretch. */
  private boolean reaches(int i, Span stretch) {
    return farthestEnd[i] > stretch.start();
  }

  private int startingBefore(int offset) {
    int low = 0;
    int high = byStart.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byStart.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
