package org.recount.lang.fr;

import java.util.List;
import java.util.Set;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Mention;
import org.recount.document.tallies.TallyFinder;
import org.recount.document.tallies.TallyWord;

/** Finds numbers over several incidents, and ranks among them, in French. */
final class FrenchTallies implements Annotator {
  private static final Set<String> BETWEEN =
      Set.of(
          "d",
          "de",
          "des",
          "autre",
          "autres",
          "nouvel",
          "nouveau",
          "nouvelle",
          "nouveaux",
          "nouvelles",
          "grande",
          "grandes",
          "grand",
          "grands",
          "tel",
          "telle",
          "tels",
          "telles",
          "vaste",
          "vastes",
          "violent",
          "violente",
          "violents",
          "violentes",
          "simple",
          "simples",
          "premier",
          "premiere",
          "premiers",
          "premieres",
          "dernier",
          "derniere",
          "derniers",
          "dernieres",
          "brefs",
          "petits",
          "petites",
          "importants",
          "importantes",
          "fortes",
          "puissantes",
          "puissants",
          "meurtrieres");

  private final TallyFinder finder =
      new TallyFinder(
          "fr/tallies", TallyWord.read(FrenchTallies.class, "tallies.tsv"), BETWEEN, false);

  @Override
  public String name() {
    return "fr/tallies";
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
        Example.of("Depuis janvier, la route a connu [plus de 70 attaques à la bombe]."),
        Example.of("C'est la [41e embuscade] sur cet axe depuis le début de l'année."),
        Example.of("Sur ces [41 embuscades], [12] ont eu lieu près de Hilla."),
        Example.of("[Deux explosions] ont secoué Kirkouk, dont une devant un commissariat."),
        Example.of("[Aucune attaque] n'a été signalée cette semaine."),
        Example.of("On compte désormais [trois enlèvements par semaine]."),
        Example.of("C'est le 33e anniversaire de la 2e division, alerte de niveau 3."),
        Example.of("Un premier attentat a fait deux morts, un second a fait trois blessés."));
  }
}
