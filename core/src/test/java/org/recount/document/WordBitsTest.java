package org.recount.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordBitsTest {
  private final List<String> words = IntStream.range(0, 500).mapToObj(i -> "word" + i).toList();

  @Test
  void letsEveryWordOfTheListThrough() {
    WordBits bits = WordBits.of(words);
    assertTrue(words.stream().allMatch(bits::mayHold));
  }

  @Test
  void keepsMostOtherWordsOut() {
    WordBits bits = WordBits.of(words);
    long through =
        IntStream.range(0, 2_000).mapToObj(i -> "other" + i).filter(bits::mayHold).count();
    assertTrue(through < 400, through + " of 2,000 words let through");
  }

  @Test
  void holdsNothingWhenTheListIsEmpty() {
    assertFalse(WordBits.of(List.of()).mayHold("bomb"));
  }
}
