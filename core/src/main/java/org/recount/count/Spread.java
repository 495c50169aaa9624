package org.recount.count;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the true number spreads, when each incident counts with the probability that all its sides
 * fit. As texts alike tend to be read all well or all badly, two cases are mixed: the odds of every
 * incident are higher, or lower. Incidents alike are added at once, so that thousands take little
 * more time than some.
 */
final class Spread {
  private static final double BETTER_OR_WORSE = 4;

  /** What is less probable leaves the spread as it is. */
  static final double NEGLIGIBLE = 0.004;

  /** Sums less probable are left out of the work. */
  private static final double TINY = 1e-15;

  private static final double ROUNDING = 1e-9;

  /** How probably a number told with bounds is the one at either end. */
  private static final double AT_ENDS = 0.25;

  /** Wider spreads of greater sums are kept in steps, so that the time stays bounded. */
  private static final int STEPS = 4_096;

  /** So many standard deviations hold all that is not tiny. */
  private static final double WIDTH = 16;

  /** So many alike take no less time at once. */
  private static final int FEW = 8;

  private final int step;
  private final double[] probabilities;

  private Spread(int step, double[] probabilities) {
    this.step = step;
    this.probabilities = probabilities;
  }

  /** What incidents have in common that spread the number alike. */
  private record Case(double joint, Amount amount) {}

  static Spread of(List<Judged> judged) {
    long greatest = 0;
    double variance = 0;
    Map<Case, Integer> cases = new LinkedHashMap<>();
    for (Judged one : judged) {
      if (one.joint() > NEGLIGIBLE && one.amount().most() > 0) {
        greatest += one.amount().most();
        variance += variance(one);
        cases.merge(new Case(one.joint(), one.amount()), 1, Integer::sum);
      }
    }
    int step = greatest <= STEPS ? 1 : (int) (WIDTH * Math.sqrt(variance) / STEPS) + 1;
    int size = (int) (greatest / step) + judged.size() + 2;
    double[] better = sums(size, cases, BETTER_OR_WORSE, step);
    double[] worse = sums(size, cases, 1 / BETTER_OR_WORSE, step);
    for (int i = 0; i < better.length; i++) {
      better[i] = (better[i] + worse[i]) / 2;
    }
    return new Spread(step, better);
  }

  /** At most so much an incident adds to the variance of the sum. */
  private static double variance(Judged one) {
    double most = one.amount().most();
    double width = most - one.amount().lower();
    return BETTER_OR_WORSE * one.joint() * (1 - one.joint()) * most * most + width * width / 4;
  }

  private static double[] sums(int size, Map<Case, Integer> cases, double odds, int step) {
    Window sums = new Window(size);
    cases.forEach(
        (one, times) -> {
          double counts = one.joint() * odds / (1 - one.joint() + one.joint() * odds);
          Shares shares = Shares.of(one.amount()).inSteps(step);
          if (shares.amounts().length == 1 && times > FEW) {
            sums.add(shares.amounts()[0], binomial(times, counts));
          } else {
            for (int i = 0; i < times; i++) {
              sums.add(counts, shares);
            }
          }
        });
    return sums.probabilities;
  }

  /** How probably each number of so many happen that each happen with a probability. */
  private static Window binomial(int times, double probability) {
    Window one = new Window(2);
    one.add(probability, Shares.of(Amount.exactly(1)));
    Window all = new Window(1);
    Window power = one;
    for (int left = times; left > 0; left /= 2) {
      all = left % 2 == 1 ? all.plus(power) : all;
      power = left > 1 ? power.plus(power) : power;
    }
    return all;
  }

  /** Probabilities of sums, of which only a window is not tiny. */
  private static final class Window {
    private final double[] probabilities;
    private int bottom;
    private int top;

    /** Makes one of the sum zero, with room for sums below {@code size}. */
    Window(int size) {
      probabilities = new double[size];
      probabilities[0] = 1;
    }

    /** Adds one of some amounts, or nothing. */
    void add(double counts, Shares added) {
      int[] amounts = added.amounts();
      double[] shares = added.shares();
      int most = 0;
      for (int amount : amounts) {
        most = Math.max(most, amount);
      }
      for (int sum = top; sum >= bottom; sum--) {
        double before = probabilities[sum];
        probabilities[sum] = before * (1 - counts);
        for (int i = 0; i < amounts.length; i++) {
          probabilities[sum + amounts[i]] += before * counts * shares[i];
        }
      }
      top += most;
      narrow();
    }

    /** Adds an amount as many times as another one says. */
    void add(int amount, Window times) {
      double[] before = Arrays.copyOfRange(probabilities, bottom, top + 1);
      Arrays.fill(probabilities, bottom, top + 1, 0);
      for (int sum = bottom; sum <= top; sum++) {
        for (int i = times.bottom; i <= times.top; i++) {
          probabilities[sum + i * amount] += before[sum - bottom] * times.probabilities[i];
        }
      }
      bottom += times.bottom * amount;
      top += times.top * amount;
      narrow();
    }

    Window plus(Window other) {
      Window sum = new Window(top + other.top + 1);
      System.arraycopy(probabilities, 0, sum.probabilities, 0, top + 1);
      sum.bottom = bottom;
      sum.top = top;
      sum.add(1, other);
      return sum;
    }

    private void narrow() {
      while (top > bottom && probabilities[top] < TINY) {
        probabilities[top--] = 0;
      }
      while (bottom < top && probabilities[bottom] < TINY) {
        probabilities[bottom++] = 0;
      }
    }
  }

  /** Amounts and how probable each of them is. */
  private record Shares(int[] amounts, double[] shares) {
    static Shares of(Amount amount) {
      int best = amount.best();
      if (amount.sure()) {
        return new Shares(new int[] {best}, new double[] {1});
      }
      double told = 1 - 2 * amount.slip();
      double ends = AT_ENDS * told;
      double middle = (1 - 2 * AT_ENDS) * told;
      if (amount.slip() == 0) {
        return new Shares(
            new int[] {amount.lower(), best, amount.upper()}, new double[] {ends, middle, ends});
      }
      return new Shares(
          new int[] {amount.lower(), best, amount.upper(), Math.max(0, best - 1), best + 1},
          new double[] {ends, middle, ends, amount.slip(), amount.slip()});
    }

    /** Lays each amount at the steps below and above it, so that the mean stays. */
    Shares inSteps(int step) {
      if (step == 1) {
        return this;
      }
      int[] steps = new int[2 * amounts.length];
      double[] parts = new double[steps.length];
      for (int i = 0; i < amounts.length; i++) {
        double above = (double) (amounts[i] % step) / step;
        steps[2 * i] = amounts[i] / step;
        parts[2 * i] = shares[i] * (1 - above);
        steps[2 * i + 1] = amounts[i] / step + 1;
        parts[2 * i + 1] = shares[i] * above;
      }
      return new Shares(steps, parts);
    }
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
