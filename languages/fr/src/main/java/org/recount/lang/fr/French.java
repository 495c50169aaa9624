package org.recount.lang.fr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.document.Annotator;
import org.recount.document.LanguagePack;
import org.recount.document.tallies.ReferenceFinder;

/** How Recount reads French. */
public final class French implements LanguagePack {
  private final List<Annotator> annotators =
      List.of(
          new FrenchActors(),
          new FrenchAttributions(),
          new FrenchClauses(),
          new FrenchCues(),
          new FrenchDates(),
          new FrenchPlaces(),
          new FrenchQuantities(),
          new FrenchTallies(),
          new ReferenceFinder("fr/references", French.class, "references.tsv"),
          new FrenchTargets(),
          new FrenchTolls(),
          new FrenchTriggers());

  @Override
  public String code() {
    return "fr";
  }

  @Override
  public Set<String> commonWords() {
    return FrenchWords.COMMON;
  }

  @Override
  public Set<String> abbreviations() {
    return FrenchWords.ABBREVIATIONS;
  }

  @Override
  public List<Annotator> annotators() {
    return annotators;
  }

  @Override
  public Optional<Annotator> questions() {
    return Optional.of(Questions.READER);
  }

  /** Made only when a question is read. */
  private static final class Questions {
    static final Annotator READER = new FrenchQuestions();
  }
}
