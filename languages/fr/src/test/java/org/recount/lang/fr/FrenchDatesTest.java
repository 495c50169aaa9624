package org.recount.lang.fr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.dates.ToldDays;
import org.recount.time.DateRange;
import org.recount.time.Precision;

/** All texts are published on Tuesday 1 June 2021 unless a test says otherwise. */
class FrenchDatesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Depuis janvier, plus de 130 attaques.        | 2021-01-01 | 2021-06-01 | 0   | false
          Trente morts depuis le début de l'année.     | 2021-01-01 | 2021-06-01 | 0   | false
          Dix attaques depuis le début du mois.        | 2021-06-01 | 2021-06-01 | 0   | false
          Cent attaques depuis 2014.                   | 2014-01-01 | 2021-06-01 | 0   | false
          Douze attaques ces trois derniers jours.     | 2021-05-29 | 2021-06-01 | 3   | false
          Douze attaques depuis 48 heures.             | 2021-05-30 | 2021-06-01 | 2   | false
          Douze attaques en 48 heures.                 | 2021-05-30 | 2021-06-01 | 2   | true
          Trois attentats en l'espace de deux jours.   | 2021-05-30 | 2021-06-01 | 2   | true
          Aucun incident cette semaine.                | 2021-05-31 | 2021-06-01 | 0   | false
          Vingt attaques ce mois-ci.                   | 2021-06-01 | 2021-06-01 | 0   | false
          Trente attaques en 2016.                     | 2016-01-01 | 2016-12-31 | 0   | false
          Huit attaques en mars.                       | 2021-03-01 | 2021-03-31 | 0   | false
          Huit attaques entre mars et juin 2019.       | 2019-03-01 | 2019-06-30 | 0   | false
          Dix attaques au premier semestre 2016.       | 2016-01-01 | 2016-06-30 | 0   | false
          Dix attaques la semaine dernière.            | 2021-05-24 | 2021-05-30 | 0   | false
          Dix attaques le mois dernier.                | 2021-05-01 | 2021-05-31 | 0   | false
          Dix attaques au cours des douze derniers mois. | 2020-06-01 | 2021-06-01 | 360 | false
          Dix attaques de 2014 à 2016.                 | 2014-01-01 | 2016-12-31 | 0   | false
          """)
  void readsWindows(String text, LocalDate since, LocalDate until, int days, boolean floating) {
    Mention.Window window = windows(read(text)).get(0);
    assertEquals(since, window.since());
    assertEquals(until, window.until());
    assertEquals(days, window.days());
    assertEquals(floating, window.floating());
  }

  @Test
  void givesBothDaysToANightBetweenTwoDays() {
    assertEquals(
        DateRange.of(day("2021-05-29"), day("2021-05-30"), Precision.DAY),
        only("Dans la nuit de samedi à dimanche, une roquette est tombée.").range());
  }

  @Test
  void spreadsTwoWeeksAgoOverAWeek() {
    assertEquals(
        DateRange.of(day("2021-05-15"), day("2021-05-21"), Precision.INTERVAL),
        only("Il avait été enlevé il y a deux semaines.").range());
  }

  @Test
  void takesLastWeekFromMondayToSunday() {
    assertEquals(
        DateRange.of(day("2021-05-24"), day("2021-05-30"), Precision.WEEK),
        only("Un soldat est mort la semaine dernière.").range());
  }

  @Test
  void countsTheDayBeforeFromTheLastDayTold() {
    List<Mention.Timex> timexes =
        timexes(read("Le 12 mars, une bombe a tué. La veille, un obus était tombé à 22 h."));
    assertEquals("2021-03-11", timexes.get(1).value());
    assertEquals("2021-03-11T22:00", timexes.get(2).value());
  }

  @Test
  void putsAClockTimeWithoutDayOnTheDayOfPublication() {
    assertEquals("2021-06-01T18:30", only("Une bombe a explosé à 18 h 30.").value());
  }

  @Test
  void takesAWeekdayForTheDateTheTextGivesIt() {
    List<Mention.Timex> timexes =
        timexes(read("Le raid a eu lieu vendredi 21 mai. Vendredi, dix hommes sont morts."));
    assertEquals("2021-05-21", timexes.get(1).value());
  }

  @Test
  void looksAheadWhenTheVerbDoes() {
    assertEquals("2021-06-03", only("La marche aura lieu jeudi.").value());
    assertEquals("2021-05-27", only("La marche a eu lieu jeudi.").value());
  }

  @Test
  void leavesAnImpossibleDateOpenAndSaysSo() {
    Mention.Timex timex = only("Un raid a eu lieu le 30 février 2021.");
    assertEquals(DateRange.UNKNOWN, timex.range());
    assertEquals("fr/dates/date/impossible", timex.rule());
  }

  @Test
  void keepsTheNumberWhenTheWeekdayDisagreesAndSaysSo() {
    Document document = read("Un raid a eu lieu mercredi 23 décembre 2016.");
    Mention.Timex timex = timexes(document).get(0);
    assertEquals("mercredi 23 décembre 2016", timex.span().of(document.text()));
    assertEquals("2016-12-23", timex.value());
    assertEquals("fr/dates/date/weekday-mismatch", timex.rule());
  }

  @Test
  void datesNothingByAnAnniversary() {
    assertTrue(timexes(read("Une cérémonie pour le 33e anniversaire du massacre.")).isEmpty());
  }

  @Test
  void leavesRelativeDatesOpenWithoutADayOfPublication() {
    Document undated =
        Document.of(
            "d", "", "", Document.UNDATED, new French(), "Hier, un obus. Le 3 mai 2020, un raid.");
    List<Mention.Timex> timexes = timexes(undated.with(new FrenchDates().annotate(undated)));
    assertEquals(DateRange.UNKNOWN, timexes.get(0).range());
    assertEquals(DateRange.day(day("2020-05-03")), timexes.get(1).range());
  }

  @Test
  void readsCapitalsWithoutAccentsAndHardSpaces() {
    String plain =
        "Une bombe a explosé l’été dernier, puis mardi\u00A0soir et le 3\u00A0août 2020.";
    List<String> values = values(plain);
    assertEquals(List.of("2020-SU", "2021-06-01TEV", "2020-08-03"), values);
    assertEquals(values, values(unaccented(plain).toUpperCase(Locale.ROOT)));
  }

  @Test
  void takesNoAgeNoPriceAndNoCrowdForATime() {
    assertTrue(timexes(read("Le suspect, 29 ans, un homme de 52 ans et 2 000 euros.")).isEmpty());
    assertTrue(timexes(read("Une marche de 2000 personnes.")).isEmpty());
  }

  @Test
  void keepsADayThatNoMonthHasAndSaysWhy() {
    Mention.Timex timex = only("Un raid a eu lieu le 30/13/2021.");
    assertEquals(DateRange.UNKNOWN, timex.range());
    assertEquals("the calendar has no such day", timex.reason());
  }

  @Test
  void choosesNoOtherYearWhenTheWeekdayDisagrees() {
    Document document =
        Document.of("d", "", "", day("2019-03-01"), new French(), "Tué le mardi 5 novembre.");
    Mention.Timex timex = timexes(document.with(new FrenchDates().annotate(document))).get(0);
    assertEquals("2018-11-05", timex.value());
    assertEquals("2018-11-05 was a Monday, not a Tuesday: the number counts", timex.reason());
  }

  @Test
  void readsArabicDigitsAndLeapDays() {
    assertEquals("2016-03-12", only("Tué le ١٢ mars ٢٠١٦.").value());
    assertEquals("2020-02-29", only("Tué le 29 février.").value());
  }

  @Test
  void readsAllOfTenThousandDatesAndNoneOfTheHugeNumbers() {
    assertEquals(10_000, timexes(read("Tué le 3 mars 2019. ".repeat(10_000))).size());
    assertTrue(timexes(read("Le " + "9".repeat(100_000) + " et " + "1/".repeat(10_000))).isEmpty());
  }

  @Test
  void givesADayToADelayOnlyWhenTheEventIsDated() {
    assertEquals(
        DateRange.day(day("2021-03-14")),
        timexes(read("Deux jours après l'attentat du 12 mars, une bombe.")).get(0).range());
    assertEquals(
        DateRange.UNKNOWN, only("Deux jours après l'attentat, une bombe a explosé.").range());
  }

  @Test
  void findsTheLastDayOfASentence() {
    Document document = read("Un raid lundi, un autre le 12 mars. Rien en janvier.");
    assertEquals(
        DateRange.day(day("2021-03-12")), ToldDays.lastIn(document, document.sentences().get(0)));
    assertEquals(DateRange.UNKNOWN, ToldDays.lastIn(document, document.sentences().get(1)));
  }

  private static String unaccented(String text) {
    return text.replace('é', 'e').replace('û', 'u');
  }

  private static List<String> values(String text) {
    return timexes(read(text)).stream().map(Mention.Timex::value).toList();
  }

  private static Mention.Timex only(String text) {
    List<Mention.Timex> timexes = timexes(read(text));
    assertEquals(1, timexes.size(), timexes::toString);
    return timexes.get(0);
  }

  private static Document read(String text) {
    Document document = Document.of("d", "", "", PUBLISHED, new French(), text);
    return document.with(new FrenchDates().annotate(document));
  }

  private static List<Mention.Timex> timexes(Document document) {
    return document.mentions(Mention.Timex.class);
  }

  private static List<Mention.Window> windows(Document document) {
    return document.mentions(Mention.Window.class);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
