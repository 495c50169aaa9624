package org.recount.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.codebook.Factuality;

class DateChoiceTest {
  private static final LocalDate THIRD = LocalDate.of(2021, 5, 3);

  @Test
  void whatWasDoneIsNotDatedAfterPublication() {
    Timing timing =
        Marked.reports("A <trigger bombing verb: bomb exploded> on <day 2021-06-02: 2 June>.")
            .get(0)
            .timing();
    assertFalse(timing.range().known());
    assertTrue(timing.reason().contains("after publication"), timing.reason());
  }

  @Test
  void whatIsOnlyNamedAndDatedAfterPublicationIsStillToCome() {
    Report report =
        Marked.reports("The <trigger protest: march> of <day 2021-06-02: 2 June> is on.").get(0);
    assertEquals(Factuality.PREDICTED, report.factuality());
    assertEquals(LocalDate.of(2021, 6, 2), report.timing().range().latest());
  }

  @Test
  void anOffensiveThatWentOnLastsFromItsFirstDayToPublication() {
    List<Report> reports =
        Marked.reports(
            "The army <course BEGINS: launched> on <day 2021-05-03: 3 May> an"
                + " <trigger armed_clash: offensive>. It <course LASTS: has since> moved on.");
    assertEquals(THIRD, reports.get(0).timing().range().earliest());
    assertEquals(LocalDate.of(2021, 6, 1), reports.get(0).timing().range().latest());
  }

  @Test
  void fightingThatIsNotSaidToBeginOrGoOnIsOfItsDay() {
    List<Report> reports =
        Marked.reports(
            "The army met them on <day 2021-05-03: 3 May> in an <trigger armed_clash: assault>."
                + " Villagers came back on <day 2021-05-05: 5 May>.");
    assertEquals(THIRD, reports.get(0).timing().range().earliest());
    assertEquals(THIRD, reports.get(0).timing().range().latest());
  }

  @Test
  void anHourToldBesideANightSaysOfWhichDayItWas() {
    String night = "A <trigger bombing: bomb exploded> in <night 2021-05-03: the night of 3 May>.";
    Timing alone = Marked.reports(night).get(0).timing();
    assertEquals(THIRD, alone.range().earliest());
    assertEquals(THIRD.plusDays(1), alone.range().latest());
    Timing told =
        Marked.reports(night + " It was <hour 2021-05-04: three in the morning>.").get(0).timing();
    assertEquals(THIRD.plusDays(1), told.range().earliest());
    assertEquals(THIRD.plusDays(1), told.range().latest());
    Timing far =
        Marked.reports(night + " Nobody knew why. It rained until <hour 2021-05-04: noon>.")
            .get(0)
            .timing();
    assertEquals(THIRD, far.range().earliest());
  }

  @Test
  void aBombIsOfOneDayWhateverGoesOnAfterIt() {
    List<Report> reports =
        Marked.reports(
            "A <trigger bombing: bomb exploded> on <day 2021-05-03: 3 May>. The inquiry"
                + " <course LASTS: continued>.");
    assertEquals(THIRD, reports.get(0).timing().range().latest());
  }

  @Test
  void whatFollowedByHoursIsOfTheDayToldLast() {
    List<Report> reports =
        Marked.reports(
            "A <trigger bombing: bomb exploded> on <day 2021-05-03: 3 May>."
                + " <course FOLLOWS: Hours later> <course ANOTHER: another>"
                + " <trigger protest: protest began> in <place Basra IQ 30.5 47.8: Basra>.");
    assertEquals(THIRD, reports.get(1).timing().range().latest());
  }

  @Test
  void aLongAccountKeepsTheDayOfItsFirstWords() {
    StringBuilder text =
        new StringBuilder("A <trigger bombing: bomb exploded> on <day 2021-05-03: 3 May>.");
    for (int i = 0; i < 20; i++) {
      text.append(" Nobody knew why. The <trigger bombing: explosion> shook the town.");
    }
    assertEquals(THIRD, Marked.reports(text.toString()).get(0).timing().range().latest());
  }

  @Test
  void twoMentionsOfOneDaySpeakForItTogether() {
    double[] once = new double[Bearing.values().length];
    double[] more = once.clone();
    once[Bearing.SAME_SENTENCE.ordinal()] = 1;
    more[Bearing.SAME_SENTENCE.ordinal()] = 1.1;
    Choosing weights = new Choosing("dating.tsv");
    List<double[]> rows = List.of(more, once, once);
    assertEquals(0, weights.best(rows, List.of("Monday", "Tuesday", "Wednesday")));
    assertEquals(1, weights.best(rows, List.of("Monday", "Tuesday", "Tuesday")));
  }
}
