package org.recount.lang.fr;

import java.util.Set;
import org.recount.document.Document;
import org.recount.document.Tokens;

/**
 * Tells the future and the conditional of any French verb by its ending. Where a past tense ends
 * alike, the accent tells them apart ("libéra", "libérera") or the word is listed.
 */
final class VerbEndings {
  private static final Set<String> NO_FUTURE =
      Set.of(
          "affront", "cadra", "encadra", "livra", "delivra", "enterra", "serra", "tira", "retira",
          "attira", "admira", "vira", "chavira", "dechira", "inspira", "expira", "respira",
          "sierra", "opera", "camera", "cholera", "libera", "tolera", "altera");
  private static final String[] SINGULAR = {"era", "ira", "dra", "vra", "rra", "ttra"};
  private static final String[] CONDITIONAL = {
    "erait", "eraient", "drait", "draient", "ttrait", "ttraient"
  };

  /** Auxiliaries and verbs of chance, whose conditional is read with what follows them. */
  private static final Set<String> READ_ELSEWHERE =
      Set.of("serait", "seraient", "faudrait", "voudrait", "voudraient", "viendrait");

  private final Document document;
  private final Tokens tokens;

  VerbEndings(Document document) {
    this.document = document;
    tokens = document.tokens();
  }

  /** Whether token {@code i} is a future of the third person, or of the first after "nous". */
  boolean future(int i) {
    String word = tokens.word(i);
    if (word.length() < 5 || NO_FUTURE.contains(word) || name(i)) {
      return false;
    }
    if (word.endsWith("ront")) {
      return word.length() > 5;
    }
    if (word.endsWith("rons")) {
      return we(i);
    }
    return ends(word, SINGULAR) && !accented(i, word.length() - 3);
  }

  /** Whether token {@code i} is a conditional of the third person. */
  boolean conditional(int i) {
    String word = tokens.word(i);
    return ends(word, CONDITIONAL)
        && !READ_ELSEWHERE.contains(word)
        && !name(i)
        && !accented(i, word.lastIndexOf("rai") - 1);
  }

  private boolean we(int i) {
    return tokens.wordOrEmpty(i - 1).equals("nous") || tokens.wordOrEmpty(i - 2).equals("nous");
  }

  private boolean name(int i) {
    return !tokens.upperCase() && Character.isUpperCase(document.text().charAt(tokens.start(i)));
  }

  /** Whether letter {@code k} of a word, an e in the folded word, has an accent in the text. */
  private boolean accented(int i, int k) {
    return Accents.isAcute(document, i, k);
  }

  private static boolean ends(String word, String[] endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
