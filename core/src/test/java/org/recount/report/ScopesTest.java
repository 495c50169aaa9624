package org.recount.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.document.Mention;
import org.recount.document.Mention.Window;
import org.recount.document.Span;

class ScopesTest {
  private final Window whole = window(0, 100);
  private final Window first = window(10, 20);
  private final Window second = window(30, 40);
  private final Scopes<Window> scopes = new Scopes<>(List.of(whole, first, second), Mention::span);

  private static Window window(int start, int end) {
    return new Window(new Span(start, end), LocalDate.MIN, LocalDate.MAX, 0, false, "test");
  }

  @Test
  void coversWhatLiesInAScopeThatBeganLongBefore() {
    assertEquals(List.of(whole, second), scopes.covering(new Span(32, 35)));
    assertEquals(List.of(whole), scopes.covering(new Span(18, 22)));
  }

  @Test
  void overlapsWithEveryScopeThatSharesASign() {
    assertEquals(List.of(first, whole), scopes.overlapping(new Span(19, 25)));
    assertEquals(List.of(whole), scopes.overlapping(new Span(20, 30)));
    assertEquals(List.of(), scopes.overlapping(new Span(100, 110)));
  }
}
