package org.recount.lang.en;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recount.document.Annotator;
import org.recount.document.Example;
import org.recount.document.GappedSources;
import org.recount.document.GappedTolls;
import org.recount.document.LanguagePack;
import org.recount.document.tallies.ReferenceFinder;

/** How Recount reads English, in normal case and in the capitals of agency wires. */
public final class English implements LanguagePack {
  static final Set<String> ABBREVIATIONS =
      words(
          """
          mr mrs ms dr prof rev msgr hon gen maj col lt cmdr capt sgt cpl pvt pfc adm gov sen rep
          dep supt insp det sr jr st ste ave blvd rd dr ln ct mt ft no vs etc inc ltd co corp bros
          jan feb mar apr jun jul aug sept sep oct nov dec approx
          dept univ assn ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn
          miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
          """);

  private static final Set<String> COMMON =
      words(
          """
          the of and to in a is that for it as was with be by on not he his but at are this have
          from or had an they which were their been has will would who after when there more one
          said she her also its into than other two over about police people out up against during
          before while where killed wounded government today yesterday according reported
          """);

  private final List<Annotator> annotators =
      List.of(
          new EnglishActors(),
          new EnglishAttributions(),
          new EnglishClauses(),
          new EnglishCues(),
          new EnglishDates(),
          new EnglishPlaces(),
          new EnglishQuantities(),
          new EnglishTallies(),
          new ReferenceFinder("en/references", English.class, "references.tsv"),
          new EnglishTargets(),
          new EnglishThings(),
          new EnglishTolls(),
          new GappedSources(
              "en/gapped-sources",
              EnglishAttributions.claimants(),
              Set.of("at", "of", "to"),
              Set.of("and", "while", "but", "whereas", "against"),
              Set.of("of", "for"),
              List.of(
                  Example.of("The army counted nine dead, [the UN] 17."),
                  Example.of("Police put the number of dead at six and [the mayor] at 15."),
                  Example.of("Police said six people died, including an officer aged 45."),
                  Example.of("Police said the mayor was 45."))),
          new GappedTolls(
              "en/gapped-tolls",
              Set.of("and", "while", "plus", "then"),
              Set.of(
                  "including", "include", "included", "among", "of", "from", "over", "than", "to"),
              List.of(
                  Example.of("The raids killed six men in Hilla on Monday and [seven] in Mosul."),
                  Example.of("Six people died in Mosul, [five people] in Kirkuk."),
                  Example.of("The blast killed 60 people in Mosul, including 25 in Tal Afar."),
                  Example.of("Bombs killed 10 people: 6 in Hilla and 4 in Mosul."))),
          new EnglishTriggers(),
          new EnglishVictims(),
          new EnglishWeapons());

  private static Set<String> words(String block) {
    return Arrays.stream(block.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String code() {
    return "en";
  }

  @Override
  public Set<String> commonWords() {
    return COMMON;
  }

  @Override
  public Set<String> abbreviations() {
    return ABBREVIATIONS;
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
    static final Annotator READER = new EnglishQuestions();
  }
}
