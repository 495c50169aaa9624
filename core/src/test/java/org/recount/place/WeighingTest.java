package org.recount.place;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeighingTest {
  @Test
  void takesTheLargestSumsAndNoneOfThem() {
    double[] sums = {1, 9, 2, 8, 3, 7, 4, 6, 5, 0};
    assertArrayEquals(new int[] {1, 3, 5, 7, 8, 6, 9}, Weighing.contenders(sums));
    assertArrayEquals(new int[] {0, 1, 2}, Weighing.contenders(new double[] {1, 3, 2}));
  }

  @Test
  void takesTheFirstAmongEquals() {
    assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5, 9}, Weighing.contenders(new double[10]));
  }

  @Test
  void asksTheTreesAboutContendersOnly() {
    Trees ten = Trees.parse(List.of("tree", "10"), "ten");
    Weighing weighing = new Weighing(name -> name.equals("population") ? 1 : 0, ten);
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      double[] row = new double[Trait.values().length];
      row[Trait.POPULATION.ordinal()] = i;
      rows.add(row);
    }
    double[] sums = weighing.sums(rows);
    assertEquals(1, sums[1]);
    assertEquals(12, sums[2]);
    assertEquals(18, sums[8]);
  }
}
