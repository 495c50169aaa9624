package org.recount.lang.fr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.codebook.Harm;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Pipeline;

/** The number table of the guideline (section 2), and whose numbers they are. */
class FrenchTollsTest {
  private static final French FRENCH = new French();

  private static List<Mention.Toll> tolls(String text) {
    Document document = Document.of("t", "", "", LocalDate.of(2021, 6, 1), FRENCH, text);
    return Pipeline.of(FRENCH).annotate(document).mentions(Mention.Toll.class);
  }

  private static String bounds(String text, Harm harm) {
    return tolls(text).stream()
        .filter(t -> t.harm() == harm)
        .map(t -> t.bounds().toString())
        .findFirst()
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trois morts | 3",
        "cent quatre-vingt-onze morts | 191",
        "2 700 morts | 2700",
        "mille deux cents morts | 1200",
        "une demi-douzaine de morts | 5–7",
        "au moins 12 morts | 12+",
        "plus de 12 morts | 12+",
        "pas moins d'une vingtaine de morts | 16+",
        "jusqu'à 12 morts | 0–12",
        "environ 30 morts | 27–33",
        "près de 50 morts | 45–50",
        "une dizaine de morts | 8–12",
        "une quinzaine de morts | 12–18",
        "une centaine de morts | 80–120",
        "près d'une centaine de morts | 90–100",
        "un millier de morts | 800–1200",
        "plusieurs morts | 2+",
        "des dizaines de morts | 20–99",
        "des centaines de morts | 200–999",
        "plusieurs milliers de morts | 2000–9999",
        "entre dix et douze morts | 10–12",
        "16 ou 17 morts | 16–17",
      })
  void readsTheNumbersOfTheGuideline(String words, String bounds) {
    assertEquals(bounds, bounds("L'accident a fait " + words + ".", Harm.KILLED), words);
  }

  @Test
  void readsNoVictimAsNobodyKilledAndNobodyInjured() {
    String text = "Un obus est tombé sur le port sans faire de victime.";
    assertEquals("0", bounds(text, Harm.KILLED));
    assertEquals("0", bounds(text, Harm.INJURED));
  }

  @Test
  void readsNoInjuredAsNothingAboutTheDead() {
    String text = "On compte aucun blessé.";
    assertEquals("0", bounds(text, Harm.INJURED));
    assertEquals("none", bounds(text, Harm.KILLED));
  }

  @Test
  void keepsTheDeadAttackersApart() {
    List<Mention.Toll> tolls =
        tolls("Deux policiers ont été tués. Les trois assaillants sont morts.");
    assertEquals(List.of(false, true), tolls.stream().map(Mention.Toll::attackers).toList());
  }

  @Test
  void marksAPartOfANumber() {
    List<Mention.Toll> tolls = tolls("L'attentat a fait 29 morts dont 27 policiers.");
    assertEquals("29", tolls.get(0).bounds().toString());
    assertTrue(tolls.get(1).part());
  }

  @Test
  void countsThoseWhoDiedLaterInTheWhole() {
    List<Mention.Toll> tolls =
        tolls("Le bilan atteint onze morts, deux personnes ayant succombé mercredi.");
    assertEquals(List.of(false, true), tolls.stream().map(Mention.Toll::part).toList());
  }

  @Test
  void replacesAnEarlierCount() {
    List<Mention.Toll> tolls = tolls("Le bilan est passé de 13 à 15 morts.");
    assertEquals("15", tolls.get(tolls.size() - 1).bounds().toString());
    assertTrue(tolls("Le précédent bilan était de 13 morts.").get(0).superseded());
  }

  @Test
  void readsWhomAVerbHits() {
    assertEquals("2", bounds("Une bombe a explosé, tuant deux soldats.", Harm.KILLED));
    assertEquals("4", bounds("L'accident a coûté la vie à quatre ouvriers.", Harm.KILLED));
    assertEquals("52", bounds("Ils ont pris 52 diplomates en otages.", Harm.KIDNAPPED));
  }

  @Test
  void countsNoHouses() {
    assertTrue(tolls("Trois maisons ont été détruites, deux voitures ont été brûlées.").isEmpty());
  }

  @Test
  void marksTheNumberOfAPeriodAsJoint() {
    assertTrue(tolls("Depuis janvier, 72 civils ont été enlevés.").get(0).joint());
  }

  @Test
  void readsTextsWhoseAccentsAreMarksOfTheirOwn() {
    String text = "Une bombe a tué trois soldats à Hilla et blessé cinq passants.";
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertEquals("3", bounds(decomposed, Harm.KILLED));
    assertEquals("5", bounds(decomposed, Harm.INJURED));
    String hidden = "Une bombe a tu\u00ADé trois sol\u200Bdats à Hilla.";
    assertEquals("3", bounds(hidden, Harm.KILLED));
  }

  @Test
  void countsThoseBeforeDashesOrElseThoseBetweenThem() {
    assertEquals(
        "3", bounds("Trois hommes – un chauffeur et deux gardes – ont été tués.", Harm.KILLED));
    assertEquals(1, tolls("Trois hommes - un chauffeur et deux gardes - ont été tués.").size());
    List<Mention.Toll> listed =
        tolls("Les victimes – deux infirmières et un chauffeur – ont été tuées.");
    assertEquals(List.of("2", "1"), listed.stream().map(t -> t.bounds().toString()).toList());
  }

  @Test
  void takesNumbersBesideADashForBounds() {
    assertEquals("3–4", bounds("L'explosion a fait 3-4 morts.", Harm.KILLED));
    assertEquals("10–12", bounds("L'explosion a fait 10–12 blessés.", Harm.INJURED));
    assertEquals("4", bounds("Le 06-07-2021, 4 morts à Gao.", Harm.KILLED));
  }

  @Test
  void countsWhoKillsHimselfAmongTheAttackers() {
    for (String text :
        List.of(
            "Un homme a tué six personnes avant de se suicider.",
            "Le tireur a tué six personnes puis s'est donné la mort.",
            "Il a tué six personnes avant de retourner l'arme contre lui.",
            "Un homme s'est suicidé après avoir tué six personnes.",
            "Un homme a tué six personnes. Il s'est ensuite suicidé.")) {
      List<Mention.Toll> tolls = tolls(text);
      assertEquals(2, tolls.size(), text);
      assertEquals(
          List.of("1"),
          tolls.stream().filter(Mention.Toll::attackers).map(t -> t.bounds().toString()).toList(),
          text);
    }
    assertTrue(tolls("Un homme s'est suicidé lundi à Gao.").isEmpty());
  }

  @Test
  void addsTheKinOfAList() {
    assertEquals(
        List.of("1+", "2"),
        tolls("Un homme a tué sa femme et ses deux enfants.").stream()
            .map(t -> t.bounds().toString())
            .toList());
  }
}
