package org.recount.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlantedTemplatesTest {
  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void theSameSeedDrawsTheSameTexts(String language) {
    List<Planted> texts = PlantedTemplates.of(language).draw(3, 7);
    assertEquals(texts, PlantedTemplates.of(language).draw(3, 7));
    assertFalse(texts.equals(PlantedTemplates.of(language).draw(3, 8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void onlyTextsThatDoNotFitThemselvesAreMarked(String language) {
    for (Planted text : PlantedTemplates.of(language).draw(1, 7)) {
      assertEquals(text.kind().isPresent(), !text.marks().isEmpty(), text.text());
      assertFalse(text.text().matches("(?s).*[\\[\\]{}|].*"), text.text());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyCheckHasTextsWithAndWithoutItsContradiction(String language) {
    List<Planted> texts = PlantedTemplates.of(language).draw(1, 7);
    for (Planted text : texts) {
      for (boolean planted : new boolean[] {true, false}) {
        assertTrue(
            texts.stream()
                .anyMatch(t -> t.check().equals(text.check()) && t.kind().isPresent() == planted),
            text.check());
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
