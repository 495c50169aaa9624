package org.recount.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static List<String> sentences(String text) {
    return Sentences.split(text, Tokens.of(text), Sentences.title(text), Set.of("dr", "gen"))
        .stream()
        .map(s -> s.of(text))
        .toList();
  }

  @Test
  void theTitleIsASentenceOfItsOwn() {
    assertEquals(
        List.of("Two hurt near Hilla", "A bomb went off.", "Nobody died."),
        sentences("Two hurt near Hilla\n\nA bomb went off. Nobody died."));
  }

  @Test
  void abbreviationsAndInitialsEndNoSentence() {
    assertEquals(
        List.of("Dr. Karim and J. Doe met Gen. Salah.", "They left."),
        sentences("Dr. Karim and J. Doe met Gen. Salah. They left."));
  }

  @Test
  void aQuoteThatClosesAfterTheStopBelongsToItsSentence() {
    assertEquals(
        List.of("« C'est fini. »", "Il est parti."), sentences("« C'est fini. » Il est parti."));
  }

  @Test
  void anEmptyTextHasOneEmptySentence() {
    assertEquals(List.of(""), sentences(""));
  }

  @Test
  void aSentenceWithoutEndIsCutWhereItPauses() {
    String list = "Two men were hurt in Hilla, ".repeat(200) + "and nobody died.";
    List<String> cut = sentences(list);
    assertEquals(list, String.join(" ", cut));
    assertTrue(cut.stream().allMatch(s -> Tokens.of(s).size() <= 420), cut.get(0));
    assertTrue(cut.stream().limit(3).allMatch(s -> s.endsWith("Hilla,")), cut.get(0));
    String words = "hurt ".repeat(2_000).strip();
    assertTrue(sentences(words).stream().allMatch(s -> Tokens.of(s).size() <= 600));
  }
}
