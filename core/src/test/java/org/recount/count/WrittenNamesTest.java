package org.recount.count;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.count.Participant.Part;
import org.recount.document.Span;

class WrittenNamesTest {
  private static final String TEXT =
      "Two young men were shot in Mosul, said Omar Baker. Ana B. Young and her son survived.";

  private static final Span SPEAKER = new Span(34, 49);

  private static boolean have(String name, Part part) {
    return new WrittenNames(TEXT, List.of(SPEAKER)).have(name, part);
  }

  @Test
  void aLastNameStandsBehindAFirstOneOrAnInitial() {
    assertTrue(have("Young", Part.LAST));
    assertFalse(have("Ana", Part.LAST));
    assertFalse(have("Mosul", Part.LAST));
  }

  @Test
  void whoSpeaksIsNotInvolved() {
    assertFalse(have("Baker", Part.LAST));
    assertFalse(have("Omar", Part.FIRST));
  }

  @Test
  void anEmptyTextHasNobody() {
    assertFalse(new WrittenNames("", List.of()).have("Young", Part.LAST));
  }
}
