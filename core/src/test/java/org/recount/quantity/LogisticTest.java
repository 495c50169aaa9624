package org.recount.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LogisticTest {
  @Test
  void aFeatureWithoutAWeightCountsForNothing() {
    Logistic weights = Logistic.of(Map.of("bias", 0.0, "same day", 2.0));
    assertEquals(0.5, weights.probability(new Features().set("unheard of", true)), 1e-9);
  }

  @Test
  void moreForItIsMoreProbable() {
    Logistic weights = Logistic.of(Map.of("bias", -1.0, "same day", 2.0));
    double without = weights.probability(new Features());
    double with = weights.probability(new Features().set("same day", true));
    assertTrue(without < 0.5 && with > 0.5, without + " " + with);
  }
}
