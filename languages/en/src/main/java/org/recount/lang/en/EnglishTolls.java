package org.recount.lang.en;

import java.util.List;
import java.util.Set;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Mention;

/** Finds numbers of people killed, injured, taken, missing or taking part. */
final class EnglishTolls implements Annotator {
  static final String NAME = "en/tolls";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Toll.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    return List.copyOf(new TollReader(document).read());
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("[Three people were killed] in the blast."),
        Example.of("THE BOMB EXPLODED, [KILLING THREE] AND [WOUNDING 12]."),
        Example.of("The [death toll rose to 37]."),
        Example.of("The toll-free number 555 was set up after the 2014 death."),
        Example.of("On Sunday [a 12-year-old girl was shot]."),
        Example.of("The attack left [two dead]."),
        Example.of("A bomb exploded in Mosul, [wounding three drivers], police said."),
        Example.of("The minister killed the proposal."));
  }
}
