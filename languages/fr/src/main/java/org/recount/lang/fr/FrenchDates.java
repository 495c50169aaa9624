package org.recount.lang.fr;

import java.util.List;
import java.util.Set;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Mention;
import org.recount.document.dates.DateFinder;

/** Finds French dates, times and windows; the rules and their values are in {@code dates.tsv}. */
final class FrenchDates implements Annotator {
  static final DateFinder FINDER = DateFinder.read(FrenchDates.class, "fr/dates", true);

  @Override
  public String name() {
    return "fr/dates";
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Timex.class, Mention.Window.class, Mention.Course.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    return FINDER.find(document);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("L'attentat de [lundi] a fait deux blessés."),
        Example.of("Une bombe a explosé [hier soir] près de Bassora."),
        Example.of("Dans [la nuit de samedi à dimanche], une roquette est tombée."),
        Example.of("Le conducteur, 44 ans, a été blessé par 2 000 éclats."));
  }
}
