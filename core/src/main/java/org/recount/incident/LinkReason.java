package org.recount.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recount.quantity.Features;

/** Puts what speaks for a link, and against it, in words. */
final class LinkReason {
  /** Why two reports are together that a person joined. */
  static final String RULED = "a person joined them";

  /** Why a document is with another that was printed before it. */
  static final String REPRINTED = "the same text, printed again";

  private LinkReason() {}

  static String of(Features features) {
    Map<String, Double> values = features.values();
    List<String> words = new ArrayList<>();
    say(words, values, "same days", "same day");
    say(words, values, "a day apart", "a day apart");
    say(words, values, "dates differ", "the dates differ");
    say(words, values, "same settlement", "same place");
    say(words, values, "near", "places less than 25 km apart");
    say(words, values, "other settlement", "different places");
    say(words, values, "same province", "same province");
    say(words, values, "same victim", "same named victim");
    say(words, values, "victim's last name", "a victim of the same last name");
    say(words, values, "same type", "same type");
    say(words, values, "same dead", "same number of dead");
    say(words, values, "same great toll", "a great toll seldom given twice");
    say(words, values, "dead differ", "the numbers of dead differ");
    double text = Math.max(values.getOrDefault("text", 0.0), values.getOrDefault("evidence", 0.0));
    words.add(String.format(Locale.ROOT, "wording %.0f %% alike", 100 * text));
    return String.join(", ", words);
  }

  private static void say(
      List<String> words, Map<String, Double> values, String feature, String phrase) {
    if (values.getOrDefault(feature, 0.0) > 0) {
      words.add(phrase);
    }
  }
}
