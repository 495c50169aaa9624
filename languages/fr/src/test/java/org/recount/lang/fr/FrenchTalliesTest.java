package org.recount.lang.fr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.recount.testkit.ReadText;

/** What French texts claim over several incidents, and what in them does not fit. */
class FrenchTalliesTest {
  private final ReadText texts = new ReadText(new French());

  @TestFactory
  Stream<DynamicTest> readsEveryKindOfTallyAndLeavesOtherNumbers() {
    return Stream.of(
            row(
                "Plus de 70 attaques ont visé la route depuis janvier.",
                "cumulative incidents 70+"),
            row(
                "Depuis le 3 mai, douze villages ont été attaqués dans la province de Ninive.",
                "cumulative facilities_hit 12"),
            row(
                "C'est la 41e embuscade sur cet axe depuis le début de l'année.",
                "ordinal incidents 41"),
            row("C'est le deuxième séisme en une semaine dans la région.", "ordinal incidents 2"),
            row(
                "Pour la troisième fois cette année, une école a été incendiée à Alep.",
                "ordinal incidents 3"),
            row(
                "Depuis janvier, 80 attaques ont été recensées, dont 25 à Mossoul, 12 à Kirkouk et 9 à Samarra.",
                "cumulative incidents 80",
                "part incidents 25 of t1",
                "part incidents 12 of t1",
                "part incidents 9 of t1"),
            row(
                "À Hilla (Babil), 40 attaques ont été recensées depuis mars, 25 à Mossoul.",
                "cumulative incidents 40"),
            row(
                "Depuis mars, 40 attaques ont été recensées à Hilla, 25 à Mossoul.",
                "cumulative incidents 40"),
            row(
                "Depuis mars, 40 attaques ont été recensées dans la province de Babil, 25 à Hilla.",
                "cumulative incidents 40",
                "part incidents 25 of t1"),
            row("Aucun attentat n'a été signalé cette semaine à Bagdad.", "cumulative incidents 0"),
            row("La province connaît désormais trois attaques par jour.", "rate incidents 3"),
            row(
                "Depuis mars, 64 civils ont été tués dans la province de Diyala.",
                "cumulative killed 64"),
            row(
                "Depuis janvier, 72 villageois ont été enlevés, contre 25 durant toute l'année 2020.",
                "cumulative kidnapped 72",
                "cumulative kidnapped 25"),
            row(
                "En 2020, une ONG avait recensé 190 civils tués dans ce territoire.",
                "cumulative killed 190"),
            row(
                "Lundi, une bombe a tué trois civils à Mossoul. Mardi, une autre bombe en a tué quatre à Kirkouk. Les deux attentats ont fait au total sept morts.",
                "series incidents 2",
                "total killed 7"),
            row("Un attentat a fait trois morts et douze blessés lundi à Mossoul."),
            row("C'est l'attentat le plus meurtrier depuis 1995."),
            row("Le 33e anniversaire de la bataille a été célébré par la 2e division."),
            row("Le suspect, 34 ans, avait acheté deux kilos d'explosifs à 12 km de la ville."),
            row("Une première explosion a eu lieu lundi, une deuxième explosion a suivi mardi."))
        .map(row -> row.test(texts::tallies));
  }

  @TestFactory
  Stream<DynamicTest> seesOneNumberGivenForTwoLengthsOfTime() {
    return Stream.of(
            row(
                "Ces trois derniers jours, huit attaques en 48 heures ont visé des convois près de Hilla.",
                "window_mismatch t1"),
            row(
                "En deux jours, soit au cours des cinq derniers jours, quatre attentats ont frappé Kirkouk.",
                "window_mismatch t1"),
            row(
                "Ces dix derniers jours, la province a connu 14 embuscades en une semaine.",
                "window_mismatch t1"),
            row(
                "Quelque 20 bombardements en 72 heures ont touché la ville ces deux derniers jours.",
                "window_mismatch t1"),
            row(
                "Depuis janvier, la route a subi plus de 90 attaques, dont ces trois derniers jours une dizaine d'attaques en 48 heures.",
                "window_mismatch t2"),
            row(
                "Trois attentats en deux jours ont frappé Gao, et cinq embuscades en une semaine la région de Mopti."),
            row("Depuis janvier, 12 attaques ont visé des convois, dont trois en 48 heures."))
        .map(row -> row.test(texts::contradictions));
  }

  @TestFactory
  Stream<DynamicTest> seesAPartCountedOverAWiderSetThanItsWhole() {
    return Stream.of(
            row(
                "C'est la 51e attaque contre des convois logistiques depuis janvier. Parmi ces 51 attaques, 17 ont frappé les convois et les bases dans la province d'Anbar.",
                "scope_mismatch t1 t2"),
            row(
                "Depuis mars, 40 attaques ont visé des policiers, dont 12 contre les policiers et les civils à Mossoul.",
                "scope_mismatch t1 t2"),
            row(
                "Depuis janvier, la milice a mené 28 attaques contre des écoles, dont neuf contre des écoles et des hôpitaux à Alep.",
                "scope_mismatch t1 t2"),
            row(
                "L'ONG recense 33 attaques contre des convois humanitaires depuis 2020. Parmi ces 33 attaques, dix ont visé des convois humanitaires et des villages.",
                "scope_mismatch t1 t2"),
            row(
                "Depuis avril, 60 attaques contre des bases ont été signalées, dont 15 contre des bases et des convois.",
                "scope_mismatch t1 t2"),
            row(
                "Il s'agit de la 19e attaque contre des églises depuis janvier. Sur ces 19 attaques, six ont été menées contre des églises et des écoles à Jos.",
                "scope_mismatch t1 t2"),
            row(
                "C'est la 51e attaque contre des convois depuis janvier. Parmi ces 51 attaques, 17 ont frappé les convois dans la province d'Anbar."))
        .map(row -> row.test(texts::contradictions));
  }

  @TestFactory
  Stream<DynamicTest> saysWhenAnApproximateAndAnExactNumberFit() {
    return Stream.of(
            row(
                "Plus de 50 attaques ont visé des convois depuis janvier. La 53e attaque contre des convois a eu lieu hier.",
                "precision_variance t1 t2"),
            row(
                "La route a connu au moins 20 embuscades depuis mars. C'est la 24e embuscade depuis mars.",
                "precision_variance t1 t2"),
            row(
                "Une trentaine d'attentats ont frappé la ville depuis janvier. C'est le 32e attentat depuis janvier.",
                "precision_variance t1 t2"),
            row(
                "Environ 100 attaques ont été recensées depuis janvier. Selon nos calculs, 103 attaques ont eu lieu depuis janvier.",
                "precision_variance t1 t2"),
            row(
                "Près de 40 enlèvements ont été signalés depuis avril. Le 38e enlèvement depuis avril s'est produit lundi.",
                "precision_variance t1 t2"),
            row("Plus de 50 attaques ont eu lieu depuis janvier. Le pays en a connu 30 en 2019."))
        .map(row -> row.test(texts::contradictions));
  }

  @TestFactory
  Stream<DynamicTest> seesNumbersThatDoNotAddUp() {
    return Stream.of(
            row(
                "Trois attaques ont frappé l'Irak en trois jours : le 20 mai à Mossoul, le 21 mai à Kirkouk et le 22 mai à Samarra."),
            row(
                "La province a connu trois attaques cette semaine : lundi à Hilla, jeudi à Mossoul et vendredi à Samarra."),
            row(
                "Un couvre-feu est en vigueur depuis le 3 mai. Trois attentats ont été recensés en 48 heures : à Mossoul, à Kirkouk et à Samarra."),
            row(
                "Depuis janvier, la province a connu 30 attaques, dont 14 à Mossoul, 12 à Kirkouk et 9 à Samarra.",
                "sum_mismatch t1 t2 t3 t4"),
            row("L'attentat a fait dix morts, dont douze policiers.", "sum_mismatch"),
            row(
                "L'attentat a fait dix morts lundi, dont sept femmes et cinq enfants.",
                "sum_mismatch"),
            row(
                "L'agence a compté 40 attaques depuis mars : 20 à Mossoul, 20 à Kirkouk et 11 à Samarra.",
                "sum_mismatch t1 t2 t3 t4"),
            row(
                "C'est la 31e attaque depuis janvier ; parmi elles, 22 ont eu lieu à Mossoul et 14 à Kirkouk.",
                "sum_mismatch t1 t2 t3"),
            row(
                "Quatre attentats ont eu lieu en Irak dimanche : à Mossoul, à Kirkouk et à Samarra.",
                "count_mismatch t1"),
            row(
                "30 attaques ont eu lieu en Irak depuis mars, dont 12 à Mossoul depuis janvier.",
                "scope_mismatch t1 t2"),
            row("30 attaques ont eu lieu au Mali et au Niger depuis mars, dont 12 au Niger."),
            row(
                "Selon la police, une bombe a tué neuf personnes lundi à Mossoul. Selon l'armée, une mine a tué trois personnes à Kirkouk dimanche."),
            row(
                "Plus de 50 attaques ont été signalées depuis janvier. Depuis janvier, 31 attaques ont été signalées.",
                "count_mismatch t1 t2"),
            row(
                "Sept attaques ont été signalées en trois jours, soit cinq par jour.",
                "count_mismatch t1 t2"),
            row(
                "La manifestation de dimanche a réuni 9 000 personnes (2 500 selon la police).",
                "attribution_conflict"))
        .map(row -> row.test(texts::contradictions));
  }

  @TestFactory
  Stream<DynamicTest> tiesANumberToEveryIncidentListedForIt() {
    return Stream.of(
            row(
                "Quatre embuscades ont été tendues dimanche en Irak : une près de Mossoul, une près de Kirkouk et une près de Samarra.",
                "t1: Mosul, Kirkuk, Samarra"),
            row(
                "Deux explosions ont secoué le Nigeria lundi : la première à Kano, la seconde à Maiduguri.",
                "t1: Kano, Maiduguri"),
            row(
                "Deux explosions ont secoué le Nigeria lundi. La première a touché Kano, la deuxième Maiduguri.",
                "t1: Kano, Maiduguri"),
            row(
                "Trois raids ont été signalés vendredi au Mali (Gao, Mopti et Tombouctou).",
                "t1: Gao, Mopti, Timbuktu"),
            row(
                "Trois raids ont eu lieu vendredi en Irak, à savoir à Mossoul, à Kirkouk et à Samarra.",
                "t1: Mosul, Kirkuk, Samarra"),
            row(
                "Deux attaques ont été signalées cette semaine au Mali : des tireurs ont pris d'assaut un bar lundi à Gao et une mine a explosé le 12 mai à Mopti.",
                "t1: Gao, Mopti"),
            row(
                "Trois attaques ont été signalées vendredi au Mali : une école a été incendiée, un convoi a été attaqué et un poste a été bombardé.",
                "t1: Mali, Mali, Mali"),
            row(
                "Deux bombes ont explosé dimanche à Mossoul : l'une sur un marché, l'autre dans une gare."))
        .map(row -> row.test(texts::over));
  }

  private static Row row(String text, String... expected) {
    return new Row(text, List.of(expected));
  }

  private record Row(String text, List<String> expected) {
    DynamicTest test(Function<String, List<String>> read) {
      return DynamicTest.dynamicTest(text, () -> assertEquals(expected, read.apply(text)));
    }
  }
}
