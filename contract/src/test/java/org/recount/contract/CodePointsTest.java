package org.recount.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void anEmojiIsOneCodePointAndTwoCodeUnits() {
    String text = "a😀b";
    CodePoints points = CodePoints.of(text);
    assertEquals(2, points.fromUtf16(text.indexOf('b')));
    assertEquals(3, points.toUtf16(2));
    assertEquals(3, points.fromUtf16(text.length()));
  }

  @Test
  void arabicNeedsNoConversion() {
    CodePoints points = CodePoints.of("انفجار في بابل");
    assertEquals(7, points.fromUtf16(7));
    assertEquals(7, points.toUtf16(7));
  }

  @Test
  void halfAPairCountsAsOne() {
    assertEquals(2, CodePoints.of("\ud83dx").fromUtf16(2));
    assertEquals(1, CodePoints.of("\ud83d").fromUtf16(1));
  }

  @Test
  void agreesWithJavaOnRandomTexts() {
    long seed = 20211;
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      String text = randomText(random);
      CodePoints points = CodePoints.of(text);
      for (int at = 0; at <= text.length(); at++) {
        if (at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))) {
          continue;
        }
        int expected = text.codePointCount(0, at);
        assertEquals(expected, points.fromUtf16(at), "seed " + seed + ", text " + i);
        assertEquals(at, points.toUtf16(expected), "seed " + seed + ", text " + i);
      }
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.appendCodePoint(random.nextBoolean() ? 'a' + random.nextInt(20) : 0x1F600 + i);
    }
    return text.toString();
  }
}
