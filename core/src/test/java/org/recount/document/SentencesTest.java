package org.recount.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
