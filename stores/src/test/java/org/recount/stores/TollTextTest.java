package org.recount.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.recount.quantity.Bounds;
import org.recount.report.Tolls;

class TollTextTest {
  private static void is(String text, Tolls tolls) {
    assertEquals(text, TollText.write(tolls));
    assertEquals(tolls, TollText.read(text));
  }

  private static Tolls tolls(Bounds killed, Bounds injured, boolean attackers, Bounds killedThere) {
    return new Tolls(
        killed,
        injured,
        Bounds.UNSTATED,
        Bounds.UNSTATED,
        Bounds.UNSTATED,
        attackers,
        killedThere,
        Bounds.exactly(0));
  }

  @Test
  void tellsWhatIsOpenFromWhatIsNotStated() {
    is(";;;;;0", Tolls.UNSTATED);
    is("3-3;5-;;;0-0;0", tolls(Bounds.exactly(3), Bounds.atLeast(5), false, Bounds.UNSTATED));
    is("0-12;;;2-4;0-0;1", tolls(Bounds.of(0, 12), Bounds.UNSTATED, true, Bounds.of(2, 4)));
  }
}
