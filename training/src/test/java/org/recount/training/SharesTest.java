package org.recount.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharesTest {
  private static final List<String> DOCUMENTS =
      IntStream.range(0, 100).mapToObj(i -> "d" + i).toList();

  @Test
  void theIntervalHoldsTheShareAndIsTheSameEveryTime() {
    String row = halfAndHalf().row("even");
    assertTrue(row.matches("\\| even \\| 50 of 100 \\| 0\\.50 \\| 0\\.4\\d–0\\.(5|6)\\d \\|"), row);
    assertEquals(row, halfAndHalf().row("even"));
  }

  @Test
  void whatAlwaysHoldsHasNoWidth() {
    Shares shares = new Shares(DOCUMENTS);
    DOCUMENTS.forEach(d -> shares.add("always", d, true));
    assertEquals("| always | 100 of 100 | 1.00 | 1.00–1.00 |", shares.row("always"));
  }

  @Test
  void casesOfOneDocumentAreDrawnTogether() {
    Shares shares = new Shares(List.of("a", "b"));
    for (int i = 0; i < 10; i++) {
      shares.add("all of a", "a", true);
      shares.add("all of a", "b", false);
    }
    assertEquals("| all of a | 10 of 20 | 0.50 | 0.00–1.00 |", shares.row("all of a"));
  }

  private static Shares halfAndHalf() {
    Shares shares = new Shares(DOCUMENTS);
    for (int i = 0; i < DOCUMENTS.size(); i++) {
      shares.add("even", DOCUMENTS.get(i), i % 2 == 0);
    }
    return shares;
  }
}
