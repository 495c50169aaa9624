package org.recount.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.recount.audit.Phrases;
import org.recount.audit.Series;
import org.recount.document.LanguagePack;
import org.recount.testkit.ReadText;

/** Two texts of one source, of 2 and 10 March 2021, and what does not fit between them. */
final class SourceTexts {
  private final ReadText texts;

  SourceTexts(LanguagePack pack) {
    texts = new ReadText(pack);
  }

  /** Returns what does not fit, in English; empty if both texts can hold. */
  List<String> conflicts(String first, String second) {
    return Series.of(
            List.of(
                texts.read("a", LocalDate.of(2021, 3, 2), first),
                texts.read("b", LocalDate.of(2021, 3, 10), second)))
        .stream()
        .flatMap(series -> series.steps().stream())
        .filter(Series.Step::conflict)
        .map(step -> Phrases.of(Locale.ENGLISH).say(step.explanation()))
        .toList();
  }
}
