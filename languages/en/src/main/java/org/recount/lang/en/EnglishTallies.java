package org.recount.lang.en;

import java.util.List;
import java.util.Set;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Mention;
import org.recount.document.tallies.TallyFinder;
import org.recount.document.tallies.TallyWord;

/** Finds numbers over several incidents, and ranks among them, in English. */
final class EnglishTallies implements Annotator {
  private static final Set<String> BETWEEN =
      Set.of("such", "of", "new", "more", "big", "car", "gun", "air");

  private final TallyFinder finder =
      new TallyFinder(
          "en/tallies", TallyWord.read(EnglishTallies.class, "tallies.tsv"), BETWEEN, true);

  @Override
  public String name() {
    return "en/tallies";
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Counted.class, Mention.Portion.class);
  }

  @Override
  public Set<Class<? extends Mention>> needs() {
    return Set.of(
        Mention.Quantity.class, Mention.Timex.class, Mention.Toll.class, Mention.Window.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    return finder.find(document);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("The road has seen [40 suicide attacks] since January."),
        Example.of("It was the [third such attack] in the district this month."),
        Example.of("Of those [40 attacks], [12] were near Hilla."),
        Example.of("[Two bombings] shook Kirkuk, one of them outside a police station."),
        Example.of("[No attacks] were reported this week."),
        Example.of("The district now sees [three kidnappings a week]."),
        Example.of("The 2nd Division marked the 33rd anniversary at alert level 3."),
        Example.of("A first bomb killed two people and a second wounded three."));
  }
}
