package org.recount.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.RecountException;

class LedgerAddressTest {
  private static LedgerAddress address(String url) {
    return LedgerAddress.of(url, variable -> "");
  }

  @Test
  void anAddressOfAnotherDatabaseIsRefusedWithoutShowingIt() {
    String message =
        assertThrows(
                IllegalArgumentException.class, () -> address("jdbc:mysql://ada:secret@host/x"))
            .getMessage();
    assertTrue(message.contains("'jdbc:mysql:'"), message);
    assertFalse(message.contains("secret"), message);
  }

  @ParameterizedTest
  @CsvSource({"127.0.0.1:1, no server answers there", "recount.invalid, no such host"})
  void saysWhatIsNotThere(String host, String why) {
    LedgerAddress nowhere = address("jdbc:postgresql://" + host + "/x");
    String message = assertThrows(RecountException.class, nowhere::exists).getMessage();
    assertTrue(message.contains(why), message);
    assertEquals(1, message.lines().count(), message);
  }
}
