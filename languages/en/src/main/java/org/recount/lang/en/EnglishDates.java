package org.recount.lang.en;

import java.util.List;
import java.util.Set;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Mention;
import org.recount.document.dates.DateFinder;

/** Finds English dates, times and windows; the rules and their values are in {@code dates.tsv}. */
final class EnglishDates implements Annotator {
  static final DateFinder FINDER = DateFinder.read(EnglishDates.class, "en/dates", false);

  @Override
  public String name() {
    return "en/dates";
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
        Example.of("The [Monday] bombing hurt two people."),
        Example.of("A bomb exploded [last night] near Basra."),
        Example.of("A rocket fell [overnight Saturday to Sunday]."),
        Example.of("The driver, 44, may march on with 2000 people."));
  }
}
