package org.recount.count;

import java.util.List;

/**
 * How the true number spreads, when each incident counts with the probability that all its sides
 * fit. As texts alike tend to be read all well or all badly, two cases are mixed: the odds of every
 * incident are higher, or lower.
 */
final class Spread {
  private static final double BETTER_OR_WORSE = 2.5;

  /** What is less probable leaves the spread as it is. */
  static final double NEGLIGIBLE = 0.004;

  /** Sums less probable are left out of the work. */
  private static final double TINY = 1e-15;

  private static final double ROUNDING = 1e-9;

  /** How probably a number told with bounds is the one at either end. */
  private static final double AT_ENDS = 0.25;

  /** Greater sums are kept in steps of more than one, so that the time stays bounded. */
  private static final int STEPS = 4_096;

  private final int step;
  private final double[] probabilities;

  private Spread(int step, double[] probabilities) {
    this.step = step;
    this.probabilities = probabilities;
  }

  static Spread of(List<Judged> judged) {
    long greatest = 0;
    for (Judged one : judged) {
      greatest += one.joint() > NEGLIGIBLE ? one.amount().most() : 0;
    }
    int step = (int) (greatest / STEPS) + 1;
    double[] better = new double[(int) (greatest / step) + judged.size() + 2];
    double[] worse = new double[better.length];
    fill(better, judged, BETTER_OR_WORSE, step);
    fill(worse, judged, 1 / BETTER_OR_WORSE, step);
    for (int i = 0; i < better.length; i++) {
      better[i] = (better[i] + worse[i]) / 2;
    }
    return new Spread(step, better);
  }

  private static void fill(double[] sums, List<Judged> judged, double odds, int step) {
    sums[0] = 1;
    int bottom = 0;
    int top = 0;
    for (Judged one : judged) {
      Amount amount = one.amount();
      if (one.joint() <= NEGLIGIBLE || amount.most() == 0) {
        continue;
      }
      double counts = one.joint() * odds / (1 - one.joint() + one.joint() * odds);
      add(sums, bottom, top, counts, amount, step);
      top += amount.most() / step;
      while (top > bottom && sums[top] < TINY) {
        sums[top--] = 0;
      }
      while (bottom < top && sums[bottom] < TINY) {
        sums[bottom++] = 0;
      }
    }
  }

  private static void add(
      double[] sums, int bottom, int top, double counts, Amount amount, int step) {
    int[] amounts = amounts(amount, step);
    double[] shares = shares(amount);
    for (int sum = top; sum >= bottom; sum--) {
      double before = sums[sum];
      sums[sum] = before * (1 - counts);
      for (int i = 0; i < amounts.length; i++) {
        sums[sum + amounts[i]] += before * counts * shares[i];
      }
    }
  }

  private static int[] amounts(Amount amount, int step) {
    if (amount.sure()) {
      return new int[] {amount.best() / step};
    }
    int less = Math.max(0, amount.best() - 1);
    int more = amount.best() + 1;
    return new int[] {
      amount.lower() / step, amount.best() / step, amount.upper() / step, less / step, more / step
    };
  }

  /** How probable each of the amounts is. */
  private static double[] shares(Amount amount) {
    if (amount.sure()) {
      return new double[] {1};
    }
    double told = 1 - 2 * amount.slip();
    double ends = AT_ENDS * told;
    double middle = (1 - 2 * AT_ENDS) * told;
    return new double[] {ends, middle, ends, amount.slip(), amount.slip()};
  }

  /** Returns the greatest number that the true one reaches at least this probably. */
  int reached(double probability) {
    double below = 0;
    int sum = 0;
    while (sum < probabilities.length - 1
        && below + probabilities[sum] <= 1 - probability + ROUNDING) {
      below += probabilities[sum];
      sum++;
    }
    return sum * step;
  }

  /** Returns the least number that the true one exceeds at most this probably. */
  int exceeded(double probability) {
    double above = 0;
    int sum = probabilities.length - 1;
    while (sum > 0 && above + probabilities[sum] <= probability + ROUNDING) {
      above += probabilities[sum];
      sum--;
    }
    return sum * step;
  }
}
