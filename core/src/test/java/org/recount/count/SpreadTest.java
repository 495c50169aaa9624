package org.recount.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recount.ledger.Outline;
import org.recount.ledger.Snapshot;

class SpreadTest {
  private static final Outline INCIDENT = any();

  private static Outline any() {
    Snapshot ledger = Invented.ledger(List.of(Invented.bomb("a"))).snapshot();
    return ledger.outline(ledger.incidents().get(0).id()).orElseThrow();
  }

  private static Judged judged(double joint, Amount amount) {
    return new Judged(INCIDENT, joint, joint, Reason.SINGLE_SOURCE, List.of(), amount);
  }

  /** Adds one incident after the other, with the odds of each higher and lower by the same. */
  private static double[] oneByOne(List<Judged> all, double odds, int size) {
    double[] sums = new double[size];
    sums[0] = 1;
    for (Judged one : all) {
      double counts = one.joint() * odds / (1 - one.joint() + one.joint() * odds);
      double[] next = new double[size];
      for (int sum = 0; sum < size; sum++) {
        next[sum] += sums[sum] * (1 - counts);
        if (sum >= one.amount().best()) {
          next[sum] += sums[sum - one.amount().best()] * counts;
        }
      }
      sums = next;
    }
    return sums;
  }

  private static int reached(List<Judged> all, double probability) {
    int size = all.stream().mapToInt(one -> one.amount().best()).sum() + 1;
    double[] better = oneByOne(all, 4.0, size);
    double[] worse = oneByOne(all, 1 / 4.0, size);
    double below = 0;
    for (int sum = 0; sum < size; sum++) {
      below += (better[sum] + worse[sum]) / 2;
      if (below > 1 - probability + 1e-9) {
        return sum;
      }
    }
    return size - 1;
  }

  @Test
  void incidentsAlikeSpreadAsTheyDoOneAfterTheOther() {
    Random random = new Random(5);
    double[] joints = {0.05, 0.25, 0.5, 0.93, 1};
    for (int round = 0; round < 60; round++) {
      List<Judged> all = new ArrayList<>();
      for (int i = random.nextInt(90); i >= 0; i--) {
        double joint = random.nextInt(5) == 0 ? random.nextDouble() : joints[random.nextInt(5)];
        all.add(judged(joint, Amount.exactly(1 + random.nextInt(3))));
      }
      for (double probability : new double[] {0.7, 0.9, 0.95}) {
        assertEquals(
            reached(all, probability),
            Spread.of(all).reached(probability),
            "seed 5, round " + round + ", " + probability);
      }
    }
  }

  @Test
  void theOrderOfIncidentsChangesNothing() {
    Random random = new Random(6);
    List<Judged> all = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      int dead = random.nextInt(20);
      Amount amount = new Amount(dead, dead, dead + random.nextInt(3), i % 2 == 0 ? 0.08 : 0);
      all.add(judged(random.nextInt(1, 11) / 10.0, amount));
    }
    int lower = Spread.of(all).reached(0.9);
    int upper = Spread.of(all).exceeded(0.1);
    Collections.shuffle(all, random);
    assertEquals(lower, Spread.of(all).reached(0.9));
    assertEquals(upper, Spread.of(all).exceeded(0.1));
  }

  // Steps once made one incident of many nothing at all, and the lower number of thousands none.
  @Test
  void tensOfThousandsSpreadAroundTheirMean() {
    List<Judged> all = new ArrayList<>(Collections.nCopies(40_000, judged(0.9, Amount.exactly(1))));
    all.addAll(Collections.nCopies(80_000, judged(0.05, Amount.exactly(1))));
    assertEquals(28_649, Spread.of(all).reached(0.9), 150);
    assertEquals(52_926, Spread.of(all).exceeded(0.1), 150);
  }

  @Test
  void aWideSumInStepsKeepsItsMean() {
    List<Judged> all = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      all.add(judged(0.5, Amount.exactly(1 + i % 60)));
    }
    // The odds 4 times higher make 0.5 four fifths, and one fifth when lower.
    assertEquals(91_500 / 5, Spread.of(all).reached(0.9), 1_200);
    assertEquals(91_500 * 4 / 5, Spread.of(all).exceeded(0.1), 1_200);
  }
}
