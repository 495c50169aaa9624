package org.recount.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.RecountException;

class TreesTest {
  private static final List<String> LINES =
      List.of(
          "# a small bearer is likely only when its county is named",
          "tree",
          "  population <= 0.5",
          "    admin2 named <= 0.5",
          "      -1.000",
          "      2.000",
          "    0.250");
  private static final Trees TREES = Trees.parse(LINES, "trees.txt");

  @Test
  void addsWhatTheAnswersLeadTo() {
    assertEquals(-1, TREES.sum(row(0.4, 0)));
    assertEquals(2, TREES.sum(row(0.4, 1)));
    assertEquals(0.25, TREES.sum(row(0.9, 1)));
    assertEquals(4, TREES.times(2).sum(row(0.4, 1)));
    assertEquals(0, Trees.NONE.sum(row(0.4, 1)));
  }

  @Test
  void sharesTheSumOutAmongTheQuestionsThatLedToIt() {
    double[] shares = new double[Trait.values().length];
    TREES.explain(row(0.4, 1), shares);
    assertEquals(0.125, shares[Trait.POPULATION.ordinal()], 1e-9);
    assertEquals(1.5, shares[Trait.ADMIN2_NAMED.ordinal()], 1e-9);
  }

  @Test
  void writesWhatItReads() {
    assertEquals(String.join("\n", LINES.subList(1, LINES.size())) + "\n", TREES.text());
  }

  @Test
  void saysWhichLineIsNoTree() {
    assertRefused("trees.txt:1: a tree must begin with 'tree', got '0.5'", "0.5");
    assertRefused("trees.txt:2: a question must name a feature", "tree", "people <= 1");
    assertRefused("trees.txt:2: a number is needed, got 'many'", "tree", "many");
    assertRefused("trees.txt: the last tree is cut short", "tree", "rank <= 0.5", "1.0");
  }

  private static void assertRefused(String why, String... lines) {
    RecountException refusal =
        assertThrows(RecountException.class, () -> Trees.parse(List.of(lines), "trees.txt"));
    assertTrue(refusal.getMessage().startsWith(why), refusal.getMessage());
  }

  private static double[] row(double population, double admin2Named) {
    double[] row = new double[Trait.values().length];
    row[Trait.POPULATION.ordinal()] = population;
    row[Trait.ADMIN2_NAMED.ordinal()] = admin2Named;
    return row;
  }
}
