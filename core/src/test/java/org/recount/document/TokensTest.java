package org.recount.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TokensTest {
  @Test
  void splitsElisionsAndHyphensButNotAujourdhui() {
    assertEquals(
        List.of("l", "attentat", "suicide", "d", "aujourd", "'", "hui"),
        Tokens.fold("L’attentat-suicide d'aujourd'hui"));
  }

  @Test
  void keepsNumbersWhole() {
    assertEquals(
        List.of("1,500", "133e", "23h30", "12.5", "14:20", "."),
        Tokens.fold("1,500 133e 23h30 12.5 14:20."));
  }

  @Test
  void passesOverMarksThatSayHowTextRuns() {
    assertEquals(
        List.of("a", "الموصل", "lundi"),
        Tokens.fold("\uFEFFà \u200F\u202Bالموصل\u202C\u200E lundi"));
  }

  @Test
  void keepsThePossessiveApart() {
    assertEquals(List.of("syria", "'s", "army"), Tokens.fold("Syria's army"));
  }

  @Test
  void keepsTheStopsOfAnAbbreviation() {
    assertEquals(List.of("the", "u.s", ".", "army"), Tokens.fold("the U.S. Army"));
  }

  @Test
  void foldsAccentsAndCase() {
    assertEquals(List.of("etat", "blesse", "coeur"), Tokens.fold("ÉTAT Blessé cœur"));
  }

  @Test
  void knowsAWireInCapitals() {
    assertTrue(
        Tokens.of("A BOMB EXPLODED NEAR THE MARKET OF THE CAPITAL THIS MORNING, POLICE SAID.")
            .upperCase());
    assertFalse(
        Tokens.of("A bomb exploded near the market of the capital this morning, police said.")
            .upperCase());
  }

  @Test
  void everyTokenLiesWhereItSaysWhateverTheText() {
    long seed = 20_260_601L;
    SplittableRandom random = new SplittableRandom(seed);
    String signs = "aé'’-. ,\n1٣ن\u00A0«»😀\u0301U.S’s";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int i = 0; i < length; i++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      check(text.toString(), seed);
    }
  }

  private static void check(String text, long seed) {
    Tokens tokens = Tokens.of(text);
    int last = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertTrue(tokens.start(i) >= last && tokens.end(i) > tokens.start(i), text + " " + seed);
      assertTrue(tokens.end(i) <= text.length() && !tokens.word(i).isEmpty(), text + " " + seed);
      assertEquals(i, tokens.at(tokens.start(i)));
      last = tokens.end(i);
    }
  }

  @Test
  void readsWordsThroughSignsThatAreNotSeen() {
    assertEquals(
        List.of("killed", "three", "people"), Tokens.fold("kil\u00ADled th\u200Bree peo\u2060ple"));
    assertEquals(List.of("tue", "a", "hilla"), Tokens.fold("tue\u0301 a\u0300 Hil\u00ADla"));
    assertEquals(List.of("killed", "people"), Tokens.fold("killed\u200B people\u00AD"));
  }
}
