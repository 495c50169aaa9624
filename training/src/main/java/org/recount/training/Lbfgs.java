package org.recount.training;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Finds the least value of a smooth convex function by the limited-memory quasi-Newton method
 * (Nocedal 1980), with steps halved until they lower the value enough. Starts from zero and takes
 * no chances: the same function always gives the same answer.
 */
final class Lbfgs {
  private static final int MEMORY = 8;
  private static final double ENOUGH = 1e-4;
  private static final int MOST_HALVINGS = 30;

  /** A function of many numbers. */
  interface Objective {
    /** Returns the value at a point and fills in its slope there. */
    double at(double[] point, double[] slope);
  }

  private record Change(double[] point, double[] slope, double product) {}

  private Lbfgs() {}

  /** Returns the point of the least value found within so many steps. */
  static double[] least(Objective objective, int width, int steps) {
    double[] point = new double[width];
    double[] slope = new double[width];
    double value = objective.at(point, slope);
    Deque<Change> changes = new ArrayDeque<>();
    for (int step = 0; step < steps; step++) {
      double[] way = direction(slope, changes);
      double down = dot(way, slope);
      double length = changes.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(slope, slope))) : 1;
      double[] next = new double[width];
      double[] nextSlope = new double[width];
      double nextValue = value;
      int halvings = 0;
      do {
        for (int k = 0; k < width; k++) {
          next[k] = point[k] + length * way[k];
        }
        nextValue = objective.at(next, nextSlope);
        length /= 2;
      } while (nextValue > value + ENOUGH * 2 * length * down && ++halvings < MOST_HALVINGS);
      if (nextValue >= value) {
        break;
      }
      remember(changes, point, next, slope, nextSlope);
      boolean flat = value - nextValue < 1e-6 * Math.abs(value);
      point = next;
      slope = nextSlope;
      value = nextValue;
      if (flat) {
        break;
      }
    }
    return point;
  }

  private static void remember(
      Deque<Change> changes, double[] point, double[] next, double[] slope, double[] nextSlope) {
    double[] s = new double[point.length];
    double[] y = new double[point.length];
    for (int k = 0; k < s.length; k++) {
      s[k] = next[k] - point[k];
      y[k] = nextSlope[k] - slope[k];
    }
    double product = dot(s, y);
    if (product > 1e-12) {
      changes.addLast(new Change(s, y, product));
      if (changes.size() > MEMORY) {
        changes.removeFirst();
      }
    }
  }

  private static double[] direction(double[] slope, Deque<Change> changes) {
    double[] way = slope.clone();
    double[] shares = new double[changes.size()];
    int i = changes.size();
    for (Iterator<Change> back = changes.descendingIterator(); back.hasNext(); ) {
      Change change = back.next();
      shares[--i] = dot(change.point(), way) / change.product();
      add(way, change.slope(), -shares[i]);
    }
    if (!changes.isEmpty()) {
      Change last = changes.getLast();
      double scale = last.product() / dot(last.slope(), last.slope());
      for (int k = 0; k < way.length; k++) {
        way[k] *= scale;
      }
    }
    for (Change change : changes) {
      double share = dot(change.slope(), way) / change.product();
      add(way, change.point(), shares[i++] - share);
    }
    for (int k = 0; k < way.length; k++) {
      way[k] = -way[k];
    }
    return way;
  }

  private static void add(double[] to, double[] what, double times) {
    for (int k = 0; k < to.length; k++) {
      to[k] += times * what[k];
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }
}
