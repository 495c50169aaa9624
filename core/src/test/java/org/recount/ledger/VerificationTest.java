package org.recount.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerificationTest {
  private static final Instant NOON = Instant.parse("2021-06-09T12:00:00Z");

  private static List<Entry> chain(int length) {
    List<Entry> chain = new ArrayList<>();
    String previous = Entry.ORIGIN;
    for (int i = 1; i <= length; i++) {
      Entry entry = Entry.following(i, previous, NOON, "document-added", "body " + i);
      chain.add(entry);
      previous = entry.hash();
    }
    return chain;
  }

  @Test
  void anUntouchedChainIsIntact() {
    Verification verification = Verification.of(chain(5).iterator());
    assertTrue(verification.intact());
    assertEquals(5, verification.entries());
  }

  @Test
  void namesTheEntryThatWasChanged() {
    List<Entry> chain = chain(5);
    Entry third = chain.get(2);
    chain.set(
        2,
        new Entry(
            3, NOON, third.kind(), "other", third.bodyHash(), third.previous(), third.hash()));
    Verification verification = Verification.of(chain.iterator());
    assertFalse(verification.intact());
    assertEquals("entry 3 was changed after it was written", verification.fault());
  }

  @Test
  void namesTheEntryThatIsMissing() {
    List<Entry> chain = chain(5);
    chain.remove(1);
    assertEquals(
        "entry 2 is missing: entry 3 comes next", Verification.of(chain.iterator()).fault());
  }

  @Test
  void findsAnEntryWrittenAnewWithARightHashOfItsOwn() {
    List<Entry> chain = chain(5);
    chain.set(2, Entry.following(3, chain.get(1).hash(), NOON, "document-added", "forged"));
    assertEquals(
        "entry 4 does not follow the entry before it", Verification.of(chain.iterator()).fault());
  }
}
