package org.recount.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentLinesTest {
  private static DocumentLine document(String json) {
    return assertInstanceOf(DocumentLine.class, DocumentLines.parse(json, 1));
  }

  private static Problem problem(String json) {
    return assertInstanceOf(Problem.class, DocumentLines.parse(json, 7));
  }

  @Test
  void readsWhatIsThereAndLeavesTheRestUnknown() {
    DocumentLine line =
        document(
            "{\"id\":\"d1\",\"language\":\"fr-CH\",\"published\":\"2021-08-31\",\"title\":null,"
                + "\"unknown\":[1],\"text\":\"Une bombe à Hilla.\"}");
    assertEquals(
        new DocumentLine(
            "d1", "fr", LocalDate.of(2021, 8, 31), "", "", "", "Une bombe à Hilla.", ""),
        line);
  }

  @Test
  void aMissingDayOfPublicationIsUnknownAndNeverToday() {
    assertEquals(false, document("{\"text\":\"x\"}").dated());
  }

  @Test
  void keepsTheDayWhereATimeOfDayIsGiven() {
    assertEquals(
        LocalDate.of(2021, 8, 31),
        document("{\"published\":\"2021-08-31T23:50:00-05:00\",\"text\":\"x\"}").published());
  }

  @Test
  void aDayThatCannotBeUnderstoodIsUnknownAndSaid() {
    for (String day : List.of("2021-02-30", "31/08/2021", "Wed Nov 23")) {
      DocumentLine line = document("{\"id\":\"d1\",\"published\":\"" + day + "\",\"text\":\"x\"}");
      assertFalse(line.dated());
      assertTrue(line.note().contains("'published'") && line.note().contains(day), line.note());
    }
    assertEquals("", document("{\"text\":\"x\"}").note());
  }

  @Test
  void brokenJsonIsAProblem() {
    assertEquals("malformed_json", problem("{\"text\": \"x\"").type());
    assertEquals("malformed_json", problem("[1, 2]").type());
    assertEquals("malformed_json", problem("[".repeat(9_000)).type());
    assertEquals("malformed_json", problem("{\"text\":\"x\"} {\"text\":\"y\"}").type());
  }

  @Test
  void textMustBeThereAndHoldWords() {
    assertEquals("missing_text", problem("{\"id\":\"d1\"}").type());
    assertEquals("missing_text", problem("{\"text\":17}").type());
    assertEquals("empty_text", problem("{\"text\":\" \\n\"}").type());
    assertEquals("wrong_type", problem("{\"source\":{},\"text\":\"x\"}").type());
  }

  @Test
  void bytesThatAreNotUtf8AreAProblem() {
    byte[] latin = "{\"text\":\"été\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        "wrong_encoding", assertInstanceOf(Problem.class, DocumentLines.parse(latin, 1)).type());
  }
}
