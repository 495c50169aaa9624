package org.recount.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BoundsTest {
  @Test
  void whatIsNotStatedIsNotZeroOrMore() {
    assertNotEquals(Bounds.UNSTATED, Bounds.atLeast(0));
    assertNotEquals(Bounds.UNSTATED, Bounds.exactly(0));
    assertFalse(Bounds.UNSTATED.stated());
  }

  @Test
  void refusesBoundsThatCross() {
    var refused = assertThrows(IllegalArgumentException.class, () -> Bounds.of(5, 3));
    assertTrue(refused.getMessage().contains("lower=5, upper=3"), refused.getMessage());
  }

  @Test
  void addsAnOpenNumberToAnOpenNumber() {
    assertEquals(Bounds.atLeast(5), Bounds.exactly(2).plus(Bounds.atLeast(3)));
    assertEquals(Bounds.exactly(2), Bounds.exactly(2).plus(Bounds.UNSTATED));
    assertEquals(Bounds.UNSTATED, Bounds.UNSTATED.plus(Bounds.UNSTATED));
  }

  @Test
  void keepsBothVoicesInTheHull() {
    assertEquals(Bounds.of(10, 14), Bounds.of(10, 12).hull(Bounds.exactly(14)));
    assertEquals(Bounds.exactly(4), Bounds.UNSTATED.hull(Bounds.exactly(4)));
  }

  @Test
  void readsAsAPersonWouldWriteIt() {
    assertEquals("3", Bounds.exactly(3).toString());
    assertEquals("3+", Bounds.atLeast(3).toString());
    assertEquals("3–5", Bounds.of(3, 5).toString());
    assertEquals("?", Bounds.UNSTATED.toString());
  }
}
