package org.recount.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.document.Document;
import org.recount.ledger.Voice;

class VoiceTextTest {
  private static final Voice CHIEFLY =
      new Voice("DOC-1", true, true, "Le Fanal de Hilla", LocalDate.of(2021, 6, 8));
  private static final Voice UNDATED = new Voice("a b/2", false, false, "", Document.UNDATED);

  private static void staysAsItIs(Voice... voices) {
    assertEquals(List.of(voices), VoiceText.read(VoiceText.write(List.of(voices))));
  }

  @Test
  void tellsWhoTellsInTheSameOrder() {
    staysAsItIs(CHIEFLY, UNDATED);
    staysAsItIs(UNDATED, CHIEFLY);
    staysAsItIs(new Voice("", false, true, "", LocalDate.of(1962, 3, 19)));
    assertEquals(List.of(), VoiceText.read(VoiceText.write(List.of())));
  }

  @Test
  void leavesManyOrOddNamesToTheirOwnRows() {
    assertEquals("", VoiceText.write(Collections.nCopies(20, CHIEFLY)));
    Voice odd = new Voice("DOC\u001E2", true, true, "Paper", Document.UNDATED);
    assertEquals("", VoiceText.write(List.of(CHIEFLY, odd)));
  }
}
