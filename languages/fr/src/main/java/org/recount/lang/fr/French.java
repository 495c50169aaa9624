package org.recount.lang.fr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.document.Annotator;
import org.recount.document.Example;
import org.recount.document.GappedSources;
import org.recount.document.GappedTolls;
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
          new GappedSources(
              "fr/gapped-sources",
              FrenchAttributions.claimants(),
              Set.of("a", "de", "d"),
              Set.of("et", "mais", "tandis", "contre"),
              Set.of("de", "du", "des", "d"),
              List.of(
                  Example.of("L'armée a compté neuf morts, [l'ONU] 17."),
                  Example.of(
                      "La police a annoncé six morts ; [un responsable de l'hôpital], de 13."),
                  Example.of("La police a annoncé six morts, dont un maire de 45 ans."),
                  Example.of("La police a dit que le maire avait 45 ans."))),
          new GappedTolls(
              "fr/gapped-tolls",
              Set.of("et", "puis", "plus", "tandis"),
              Set.of("dont", "parmi", "compris", "sur"),
              List.of(
                  Example.of("Les raids ont tué six soldats à Hilla et [sept] à Mossoul."),
                  Example.of("Six civils ont péri à Mossoul, [cinq civils] à Kirkouk."),
                  Example.of("L'explosion a tué 60 civils à Mossoul, dont 25 à Tal Afar."),
                  Example.of("Des bombes ont tué 10 civils : 6 à Hilla et 4 à Mossoul."))),
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
