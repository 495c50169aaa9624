package org.recount.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapsTest {
  private final Overlaps<Span> spans =
      Overlaps.at(
          List.of(new Span(40, 50), new Span(0, 90), new Span(10, 20), new Span(20, 20)),
          span -> span);

  @Test
  void findsWhatLiesOverAStretchInTheOrderGiven() {
    assertEquals(
        List.of(new Span(40, 50), new Span(0, 90), new Span(10, 20), new Span(20, 20)),
        spans.over(new Span(15, 45)));
  }

  @Test
  void findsALongSpanThatBeganFarBefore() {
    assertEquals(List.of(new Span(0, 90)), spans.over(new Span(60, 61)));
    assertTrue(spans.any(new Span(60, 61)));
  }

  @Test
  void findsNothingBesideTheSpans() {
    assertEquals(List.of(), spans.over(new Span(90, 95)));
    assertFalse(spans.any(new Span(90, 95)));
  }

  @Test
  void namesAThingOfSeveralSpansOnce() {
    Overlaps<String> reports =
        Overlaps.atEach(List.of("bomb"), report -> List.of(new Span(0, 5), new Span(3, 9)));
    assertEquals(List.of("bomb"), reports.over(new Span(4, 6)));
  }
}
