package org.recount.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {
  private static final LocalDate MONDAY = LocalDate.of(2021, 5, 31);

  @Test
  void twoDaysOfOneNightAreNoDaysApart() {
    DateRange night = DateRange.of(MONDAY, MONDAY.plusDays(1), Precision.DAY);
    assertEquals(0, night.gapDays(DateRange.day(MONDAY.plusDays(1))));
    assertEquals(2, night.gapDays(DateRange.day(MONDAY.plusDays(3))));
    assertEquals(2, DateRange.day(MONDAY.plusDays(3)).gapDays(night));
  }

  @Test
  void anUnknownDateMayBeAnyDay() {
    assertTrue(DateRange.UNKNOWN.overlaps(DateRange.day(MONDAY)));
    assertFalse(DateRange.UNKNOWN.known());
    assertEquals(Long.MAX_VALUE, DateRange.UNKNOWN.days());
  }

  @Test
  void refusesARangeThatEndsBeforeItStarts() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> DateRange.of(MONDAY, MONDAY.minusDays(1), Precision.DAY));
    assertTrue(refused.getMessage().contains("2021-05-31 to 2021-05-30"), refused.getMessage());
  }
}
