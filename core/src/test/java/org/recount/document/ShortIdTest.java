package org.recount.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShortIdTest {
  @Test
  void theSameSeedAlwaysGivesTheSameName() {
    assertEquals(ShortId.of("INC", "a\nr1", 0), ShortId.of("INC", "a\nr1", 0));
    assertNotEquals(ShortId.of("INC", "a\nr1", 0), ShortId.of("INC", "a\nr1", 1));
  }

  @Test
  void theLastCharacterFindsEveryWrongCharacter() {
    String id = ShortId.of("INC", "seed", 0);
    assertTrue(ShortId.isValid(id), id);
    for (int at = 4; at < id.length(); at++) {
      for (char other : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
        String wrong = id.substring(0, at) + other + id.substring(at + 1);
        assertEquals(wrong.equals(id), ShortId.isValid(wrong), wrong);
      }
    }
  }

  @Test
  void somethingElseIsNoName() {
    assertFalse(ShortId.isValid("INC-12"));
    assertFalse(ShortId.isValid("article-7.txt"));
  }
}
