package org.recount.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodebookTest {
  @Test
  void namesEveryActorOnce() {
    Set<String> seen = new HashSet<>();
    for (KnownActor actor : Codebook.actors()) {
      assertTrue(seen.add(actor.name()), actor.name());
    }
    assertTrue(seen.size() >= 150, "only " + seen.size() + " actors");
  }

  @Test
  void everyActorHasANameInFrenchAndInEnglish() {
    for (KnownActor actor : Codebook.actors()) {
      assertFalse(actor.names("fr").isEmpty(), actor.name());
      assertFalse(actor.names("en").isEmpty(), actor.name());
    }
  }

  @Test
  void namesTheForcesOfAState() {
    KnownState turkey =
        Codebook.states().stream().filter(s -> s.name().equals("Turkey")).findFirst().orElseThrow();
    assertEquals("Turkish army", turkey.body("army"));
  }

  @Test
  void tellsAcronymsFromNames() {
    assertTrue(KnownActor.isAcronym("^FARC"));
    assertFalse(KnownActor.isAcronym("^fatah"));
  }
}
