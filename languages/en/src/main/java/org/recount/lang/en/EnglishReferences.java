package org.recount.lang.en;

import java.util.List;
import java.util.Set;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Mention;
import org.recount.document.tallies.ReferenceFinder;

/** Finds words that point back to a time or a place that a number counts over, in English. */
final class EnglishReferences implements Annotator {
  private final ReferenceFinder finder =
      new ReferenceFinder("en/references", EnglishReferences.class, "references.tsv");

  @Override
  public String name() {
    return "en/references";
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Reference.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    return finder.find(document);
  }

  @Override
  public List<Example> examples() {
    return finder.examples();
  }
}
