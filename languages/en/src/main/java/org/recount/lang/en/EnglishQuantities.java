package org.recount.lang.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Mention;
import org.recount.document.Tokens;

/** Finds numbers with their hedges: "at least 40", "a dozen", "between five and seven". */
final class EnglishQuantities implements Annotator {
  private static final String NAME = "en/quantities";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Quantity.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    Tokens tokens = document.tokens();
    List<Mention> found = new ArrayList<>();
    for (Numbers.Reading reading : Numbers.find(document.text(), tokens)) {
      found.add(
          new Mention.Quantity(
              tokens.span(reading.first(), reading.last()),
              reading.bounds(),
              reading.ordinal(),
              NAME + (reading.ordinal() ? "/ordinal" : "/cardinal")));
    }
    return found;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("[At least 40] houses burned."),
        Example.of(
            "BETWEEN FIVE AND SEVEN MEN FLED."
                .replace("BETWEEN FIVE AND SEVEN", "[BETWEEN FIVE AND SEVEN]")),
        Example.of("It was the [third] visit by [about a hundred] guests."),
        Example.of("The house burned."));
  }
}
