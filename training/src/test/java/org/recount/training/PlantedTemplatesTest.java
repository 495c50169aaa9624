package org.recount.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlantedTemplatesTest {
  private static final List<String> PARTS = List.of("first", "dev", "held");

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void theSameSeedDrawsTheSameTexts(String language) {
    List<Planted> texts = PlantedTemplates.of(language).draw("first", 3, 7);
    assertEquals(texts, PlantedTemplates.of(language).draw("first", 3, 7));
    assertFalse(texts.equals(PlantedTemplates.of(language).draw("first", 3, 8)));
  }

  private static List<Planted> all(String language) {
    return PARTS.stream()
        .flatMap(part -> PlantedTemplates.of(language).draw(part, 1, 7).stream())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void whatDoesNotFitIsMarkedAndNoMarkStaysInATextNorALinkWithoutItsNumber(String language) {
    for (Planted planted : all(language)) {
      boolean isMarked = planted.marks().stream().anyMatch(m -> m.role() == Planted.Role.NUMBER);
      assertTrue(isMarked || planted.kind().isEmpty(), planted.toString());
      planted.texts().forEach(t -> assertFalse(t.matches("(?s).*[\\[\\]{}|⟨⟩‖+].*"), t));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void twoTextsAreGivenForWhatOtherTextsRefute(String language) {
    for (Planted planted : all(language)) {
      if (planted.kind().isPresent()) {
        boolean isPair = planted.kind().get().equals(Planted.OTHER_TEXT);
        assertEquals(isPair ? 2 : 1, planted.texts().size(), planted.toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyCheckHasTextsWithAndWithoutItsContradictionInEveryPartItHas(String language) {
    for (String part : PARTS) {
      List<Planted> texts = PlantedTemplates.of(language).draw(part, 1, 7);
      for (Planted text : texts) {
        for (boolean planted : new boolean[] {true, false}) {
          assertTrue(
              texts.stream()
                  .anyMatch(t -> t.check().equals(text.check()) && t.kind().isPresent() == planted),
              text.check());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void numbersAreDrawnAfterThoseBeforeThem(long seed) {
    DrawnNumbers numbers = DrawnNumbers.draw("a=20..60 b=a-12..a-4 c=a+b", new Random(seed));
    int a = numbers.value("a");
    int b = numbers.value("b");
    assertTrue(a >= 20 && a <= 60 && b >= a - 12 && b <= a - 4, a + ", " + b);
    assertEquals(a + b, numbers.value("c"));
  }
}
