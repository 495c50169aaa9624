package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a great toll says of two papers that give two days for it. */
class GreatTollsTest {
  private static final String FIRST =
      "A gunman killed %s people and wounded %s in a night club in Hilla early on Sunday, police"
          + " said. Dozens of guests hid in a kitchen until officers broke through a wall.";
  private static final String LATER =
      "Hundreds of mourners gathered in Hilla on Thursday. A gunman killed %s people and wounded %s"
          + " at the club on Thursday, before officers shot him. Candles burned along the river.";

  @TempDir Path folder;

  @Test
  void oneTownHardlyHasFortySevenDeadTwice() throws IOException {
    List<String> incidents = incidents("47", "53");
    assertEquals(1, incidents.size());
    assertTrue(incidents.get(0).contains("47 killed, 53 injured  2 reports"), incidents.get(0));
  }

  @Test
  void oneTownMayHaveFourDeadTwice() throws IOException {
    assertEquals(2, incidents("4", "5").size());
  }

  private List<String> incidents(String dead, String hurt) throws IOException {
    Path file = folder.resolve("club.jsonl");
    Files.writeString(
        file,
        line("a", "2021-03-08", FIRST.formatted(dead, hurt))
            + line("b", "2021-03-19", LATER.formatted(dead, hurt)));
    String ledger = folder.resolve("club.ledger").toString();
    new Trial().run("add", "--jsonl", file.toString(), "--ledger", ledger).exits(0);
    return new Trial().run("list", "incidents", "--ledger", ledger).exits(0).lines();
  }

  private static String line(String id, String published, String text) {
    return "{\"id\":\"%s\",\"published\":\"%s\",\"source\":\"%s Herald\",\"text\":\"%s\"}\n"
        .formatted(id, published, id, text);
  }
}
