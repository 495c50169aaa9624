package org.recount.lang.fr;

import java.util.Set;
import org.recount.document.Document;

/** Closed classes of French verb forms, folded as tokens are. */
final class Verbs {
  private static final Set<String> PRESENT =
      Set.of("a", "ont", "est", "sont", "fait", "font", "va", "vont", "peut", "peuvent");
  private static final Set<String> PAST =
      Set.of(
          "avait",
          "avaient",
          "etait",
          "etaient",
          "fut",
          "furent",
          "eut",
          "eurent",
          "faisait",
          "faisaient");
  private static final Set<String> FUTURE =
      Set.of("aura", "auront", "sera", "seront", "fera", "feront", "ira", "iront");
  private static final Set<String> CONDITIONAL =
      Set.of("aurait", "auraient", "serait", "seraient", "ferait", "feraient");
  private static final Set<String> RELATIVE =
      Set.of("qui", "que", "qu", "dont", "ou", "lequel", "laquelle");

  private Verbs() {}

  /** Whether a word is a finite form of a frequent verb, so that a clause has its verb. */
  static boolean isFinite(String word) {
    return PRESENT.contains(word)
        || PAST.contains(word)
        || FUTURE.contains(word)
        || CONDITIONAL.contains(word)
        || word.length() > 6
            && (word.endsWith("erent") || word.endsWith("aient") || word.endsWith("irent"));
  }

  /** Whether token {@code i} is such a form; "à" is none though it folds to "a". */
  static boolean isFinite(Document document, int i) {
    String word = document.tokens().word(i);
    return isFinite(word) && (word.length() > 1 || !Accents.isGrave(document, i));
  }

  static boolean isPast(String word) {
    return PAST.contains(word);
  }

  static boolean isFuture(String word) {
    return FUTURE.contains(word);
  }

  static boolean isConditional(String word) {
    return CONDITIONAL.contains(word);
  }

  static boolean isRelative(String word) {
    return RELATIVE.contains(word);
  }

  /** Whether a word may be a past participle. */
  static boolean isParticiple(String word) {
    return word.length() > 2
        && (word.endsWith("e")
            || word.endsWith("ee")
            || word.endsWith("es")
            || word.endsWith("ees")
            || word.endsWith("i")
            || word.endsWith("ie")
            || word.endsWith("is")
            || word.endsWith("it")
            || word.endsWith("u")
            || word.endsWith("ue")
            || word.endsWith("us")
            || word.endsWith("ert")
            || word.endsWith("ort")
            || word.endsWith("orts"));
  }
}
