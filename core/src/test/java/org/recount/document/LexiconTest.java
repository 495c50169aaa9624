package org.recount.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.RecountException;

class LexiconTest {
  private static List<String> found(String text, String... lines) {
    Lexicon<String> lexicon =
        Lexicon.of(List.of(lines), "test.tsv", r -> r.column(0).equals("-") ? null : r.column(0));
    Tokens tokens = Tokens.of(text);
    return lexicon.find(text, tokens, 0, tokens.size()).stream()
        .map(m -> m.span().of(text) + "=" + m.value())
        .toList();
  }

  @Test
  void findsAPhraseWhateverItsCaseAccentsAndHyphens() {
    String line = "attentat|attentats (-suicide)\tbombing";
    assertEquals(List.of("attentat-suicide=bombing"), found("Un attentat-suicide.", line));
    assertEquals(List.of("ATTENTAT SUICIDE=bombing"), found("UN ATTENTAT SUICIDE.", line));
    assertEquals(List.of("attentats=bombing"), found("Des attentats.", line));
  }

  @Test
  void theLongestPhraseWinsAndMayHideShorterOnes() {
    assertEquals(List.of(), found("Une bombe politique.", "bombe\tbombing", "bombe politique\t-"));
  }

  @Test
  void prefixesGapsAndWildcards() {
    assertEquals(List.of("bombardait=a"), found("Il bombardait.", "bombard*\ta"));
    assertEquals(
        List.of("ouvert hier soir le feu=a"),
        found("a ouvert hier soir le feu", "ouvert .. feu\ta"));
    assertEquals(List.of("tir de barrage=a"), found("un tir de barrage", "tir _ barrage\ta"));
  }

  @Test
  void aGapNeverCrossesTheEndOfASentence() {
    assertEquals(List.of(), found("Il a ouvert. Le feu brûle.", "ouvert .. feu\ta"));
  }

  @Test
  void capitalsAreAskedForUnlessAllIsInCapitals() {
    assertEquals(List.of(), found("elle est là", "^EST\tIslamic State"));
    assertEquals(List.of("EI=x"), found("L'EI revendique", "^EI\tx"));
  }

  @Test
  void aPatternMustStartWithAWord() {
    var refused = assertThrows(RecountException.class, () -> found("x", "_ feu\ta"));
    assertTrue(refused.getMessage().startsWith("test.tsv:1: "), refused.getMessage());
  }
}
