package org.recount.lang.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.time.DateRange;
import org.recount.time.Precision;

/** All texts are published on Tuesday 1 June 2021. */
class EnglishDatesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          More than 130 attacks since January.       | 2021-01-01 | 2021-06-01 | 0    | false
          Ten dead since the start of the year.      | 2021-01-01 | 2021-06-01 | 0    | false
          Six attacks in the past three days.        | 2021-05-29 | 2021-06-01 | 3    | false
          Six attacks in the last 48 hours.          | 2021-05-30 | 2021-06-01 | 2    | false
          Twelve attacks in 48 hours.                | 2021-05-30 | 2021-06-01 | 2    | true
          Three attacks within two days.             | 2021-05-30 | 2021-06-01 | 2    | true
          No incident this week.                     | 2021-05-31 | 2021-06-01 | 0    | false
          Thirty attacks in 2016.                    | 2016-01-01 | 2016-12-31 | 0    | false
          Eight attacks in the first half of 2016.   | 2016-01-01 | 2016-06-30 | 0    | false
          Eight attacks from January to March 2020.  | 2020-01-01 | 2020-03-31 | 0    | false
          Eight attacks last month.                  | 2021-05-01 | 2021-05-31 | 0    | false
          Thirty attacks over the past decade.       | 2011-06-01 | 2021-06-01 | 3652 | false
          """)
  void readsWindows(String text, LocalDate since, LocalDate until, int days, boolean floating) {
    Mention.Window window = read(text).mentions(Mention.Window.class).get(0);
    assertEquals(since, window.since());
    assertEquals(until, window.until());
    assertEquals(days, window.days());
    assertEquals(floating, window.floating());
  }

  @Test
  void givesBothDaysToANightBetweenTwoDays() {
    assertEquals(
        DateRange.of(day("2021-05-29"), day("2021-05-30"), Precision.DAY),
        timexes("A rocket fell overnight Saturday to Sunday.").get(0).range());
  }

  @Test
  void takesDigitsMonthFirstUnlessImpossible() {
    assertEquals("2016-12-03", timexes("Published 12/03/2016.").get(0).value());
    assertEquals("2016-03-25", timexes("Published 25/03/2016.").get(0).value());
  }

  @Test
  void countsTheNextDayFromTheLastDayTold() {
    assertEquals(
        "2021-03-13",
        timexes("A raid took place on March 12. He died the next day.").get(1).value());
  }

  @Test
  void putsAClockTimeOnTheDayBesideIt() {
    assertEquals(
        "2021-05-28T10:35",
        timexes("The blast occurred at 10:35 a.m. (0735 GMT) Friday.").get(0).value());
  }

  @Test
  void looksAheadWhenTheVerbDoes() {
    List<Mention.Timex> timexes = timexes("The army said on Monday that it would leave by Friday.");
    assertEquals("2021-05-31", timexes.get(0).value());
    assertEquals("2021-06-04", timexes.get(1).value());
  }

  @Test
  void tellsTheMonthFromTheVerbInCapitals() {
    List<Mention.Timex> timexes =
        timexes("THE REBELS SAID THAT THEY MAY ATTACK THE CITY AGAIN AS THEY DID LAST MAY.");
    assertEquals(1, timexes.size(), timexes::toString);
    assertEquals("2020-05", timexes.get(0).value()); // in June, this May is "last month"
  }

  @Test
  void leavesAnImpossibleDateOpenAndSaysSo() {
    Mention.Timex timex = timexes("A raid took place on February 30, 2021.").get(0);
    assertEquals(DateRange.UNKNOWN, timex.range());
    assertEquals("en/dates/date/impossible", timex.rule());
  }

  @Test
  void keepsTheNumberWhenTheWeekdayDisagreesAndSaysSo() {
    Mention.Timex timex = timexes("Killed on Wednesday, December 23, 2016.").get(0);
    assertEquals("2016-12-23", timex.value());
    assertEquals("en/dates/date/weekday-mismatch", timex.rule());
  }

  @Test
  void takesTheOrderOfDigitsFromTheTextAndItsSource() {
    assertEquals("2016-03-12", timexes("Seen 25/12/2015, then 12/03/2016.").get(1).value());
    Document british =
        Document.of("d", "paper.co.uk", "", PUBLISHED, new English(), "Seen 12/03/2016.");
    assertEquals(
        "2016-03-12",
        british
            .with(new EnglishDates().annotate(british))
            .mentions(Mention.Timex.class)
            .get(0)
            .value());
  }

  @Test
  void countsTheFirstMonthsFromTheBeginningOfTheYear() {
    Mention.Window window =
        read("Six attacks in the first three months of 2020.")
            .mentions(Mention.Window.class)
            .get(0);
    assertEquals(day("2020-01-01"), window.since());
    assertEquals(day("2020-03-31"), window.until());
  }

  @Test
  void takesNoAgeAndNoCrowdForATime() {
    assertTrue(timexes("The driver, 44, and a 33-year-old man fled with 2000 people.").isEmpty());
  }

  private static Document read(String text) {
    Document document = Document.of("d", "", "", PUBLISHED, new English(), text);
    return document.with(new EnglishDates().annotate(document));
  }

  private static List<Mention.Timex> timexes(String text) {
    return read(text).mentions(Mention.Timex.class);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
