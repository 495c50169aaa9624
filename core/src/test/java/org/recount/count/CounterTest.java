package org.recount.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recount.codebook.Factuality;
import org.recount.codebook.Harm;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.ledger.MemoryLedger;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.quantity.Bounds;
import org.recount.report.Tolls;
import org.recount.time.DateRange;
import org.recount.time.Precision;

class CounterTest {
  private static final Question INCIDENTS = Question.all(Metric.INCIDENTS);

  private static final String OTHER_PAPER =
      "Two drivers of a convoy were wounded when a bomb went off next to their lorry near Hilla.";

  private static void assertCount(int lower, int best, int upper, Count count) {
    assertEquals(
        lower + " " + best + " " + upper,
        count.lower() + " " + count.best() + " " + count.upper(),
        count.toString());
  }

  @Test
  void countsOneIncidentWhenTwoPapersReportTheSameBomb() {
    Count count =
        Invented.count(INCIDENTS, Invented.bomb("a"), Invented.bomb("b").text(OTHER_PAPER));
    assertCount(1, 1, 1, count);
    assertEquals(List.of("a", "b"), count.documents());
  }

  @Test
  void countsTwoWhenTheTownsDiffer() {
    Count count =
        Invented.count(
            INCIDENTS,
            Invented.bomb("a"),
            Invented.bomb("b")
                .text("Gunmen opened fire on a market in Mosul on Monday.")
                .type(IncidentType.ARMED_ATTACK)
                .place(Invented.MOSUL));
    assertCount(1, 2, 2, count);
    assertEquals(Reason.SINGLE_SOURCE, count.why().get(0).reason());
  }

  @Test
  void manyIncidentsThatOnePaperTellsAreNotAllRight() {
    List<Invented> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String text = "Blast number " + i + " struck a lorry on road " + (100 + i) + ".";
      DateRange day = DateRange.day(LocalDate.of(2021, 1, 1).plusDays(9 * i));
      all.add(Invented.bomb("d" + i).text(text).date(day).published(day.latest().toString()));
    }
    Count count = Invented.count(INCIDENTS, all.toArray(new Invented[0]));
    assertCount(15, 20, 20, count);
  }

  @Test
  void whatADocumentTellsBesideItsIncidentMayBeThatIncident() {
    Invented bomb = Invented.bomb("a");
    assertCount(1, 1, 2, beside(bomb, bomb.killed(Bounds.exactly(1)), false));
    assertCount(1, 1, 2, beside(bomb, bomb.place(Place.UNKNOWN), false));
    assertCount(1, 2, 2, beside(bomb, bomb.place(Invented.MOSUL), false));
  }

  @Test
  void whatADocumentTellsInPassingRaisesOnlyTheUpperNumber() {
    Invented bomb = Invented.bomb("a");
    Invented before = bomb.date(DateRange.day(LocalDate.of(2021, 5, 3)));
    assertCount(1, 1, 2, beside(bomb, before, true));
    assertCount(1, 1, 2, beside(bomb, bomb.place(Invented.MOSUL), true));
  }

  private static Count beside(Invented chief, Invented aside, boolean inPassing) {
    MemoryLedger ledger = Invented.ledger(List.of());
    ledger.add(chief.beside(aside, inPassing), false);
    ledger.link();
    return new Counter(ledger.snapshot(), Invented.GAZETTEER).count(INCIDENTS, CountRule.STANDARD);
  }

  @Test
  void theDayBesideRaisesOnlyTheUpperNumber() {
    Invented monday = Invented.bomb("a");
    Question tuesday = INCIDENTS.during(Period.parse("2021-06-08", "2021-06-08"));
    Question wednesday = INCIDENTS.during(Period.parse("2021-06-09", "2021-06-09"));
    assertCount(0, 0, 1, Invented.count(tuesday, monday));
    assertCount(0, 0, 0, Invented.count(wednesday, monday));
  }

  @Test
  void aTownThatOpensTheTextMayBeTheOne() {
    Question inMosul = INCIDENTS.in("", List.of(), List.of("Mosul"));
    Invented hilla = Invented.bomb("a");
    assertCount(0, 0, 0, Invented.count(inMosul, hilla));
    assertCount(
        0, 0, 1, Invented.count(inMosul, hilla.text("Al Hillah, Mosul: a bomb hit a convoy.")));
    assertCount(0, 1, 1, Invented.count(inMosul, hilla.text("In Mosul a bomb hit a convoy.")));
  }

  @Test
  void whatIsForetoldImaginedOrDeniedRaisesNothing() {
    for (Factuality unreal :
        List.of(Factuality.PREDICTED, Factuality.HYPOTHETICAL, Factuality.DENIED)) {
      Count count = Invented.count(INCIDENTS, Invented.bomb("a").factuality(unreal));
      assertCount(0, 0, 0, count);
      assertEquals(List.of(new Count.LeftOut(unreal.code(), 1)), count.leftOut());
    }
  }

  @Test
  void whatAPartyAloneClaimsRaisesOnlyTheUpperNumber() {
    Count count = Invented.count(INCIDENTS, Invented.bomb("a").factuality(Factuality.CLAIMED));
    assertCount(0, 0, 1, count);
    assertEquals(Reason.FACTUALITY, count.why().get(0).reason());
    assertThrows(
        IllegalArgumentException.class, () -> new CountRule("too lenient", 0.5, 0.2, 0.1, 1));
  }

  @Test
  void aReportThatIsDeniedLaterIsDisputed() {
    Count count =
        Invented.count(
            INCIDENTS,
            Invented.bomb("a"),
            Invented.bomb("b").factuality(Factuality.DENIED).published("2021-06-09"));
    assertCount(0, 0, 1, count);
  }

  @Test
  void aVagueDateGoesToTheBounds() {
    DateRange june =
        DateRange.of(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 6, 30), Precision.MONTH);
    Question firstDays = INCIDENTS.during(Period.parse("2021-06-01", "2021-06-10"));
    Count count = Invented.count(firstDays, Invented.bomb("a").date(june));
    assertCount(0, 0, 1, count);
    assertEquals(Reason.SCOPE_DATE, count.why().get(0).reason());
    assertCount(1, 1, 1, Invented.count(firstDays, Invented.bomb("a")));
  }

  @Test
  void anIncidentWithoutADateProbablyHappenedJustBeforeTheNews() {
    Invented undated = Invented.bomb("a").date(DateRange.UNKNOWN);
    assertCount(
        0, 1, 1, Invented.count(INCIDENTS.during(Period.parse("2021-06", "2021-06")), undated));
    assertCount(0, 0, 0, Invented.count(INCIDENTS.during(Period.parse("2022", "2022")), undated));
    assertCount(1, 1, 1, Invented.count(INCIDENTS, undated));
  }

  @Test
  void aPlaceMatchesEverySpellingAndEverythingInsideIt() {
    Invented bomb = Invented.bomb("a");
    assertCount(1, 1, 1, Invented.count(INCIDENTS.in("", List.of(), List.of("Hilla")), bomb));
    assertCount(1, 1, 1, Invented.count(INCIDENTS.in("", List.of("Babylone"), List.of()), bomb));
    assertCount(1, 1, 1, Invented.count(INCIDENTS.in("IQ", List.of(), List.of("Babil")), bomb));
    assertCount(0, 0, 0, Invented.count(INCIDENTS.in("SY", List.of(), List.of()), bomb));
    assertCount(0, 0, 0, Invented.count(INCIDENTS.in("", List.of("Nineveh"), List.of()), bomb));
  }

  @Test
  void aWidePlaceGoesToTheBounds() {
    Place iraq = new Place("", "Iraq", "", "IQ", 33, 44, PlacePrecision.COUNTRY);
    Invented somewhere = Invented.bomb("a").text("A bomb exploded somewhere in Iraq.").place(iraq);
    Count count = Invented.count(INCIDENTS.in("", List.of("Babil"), List.of()), somewhere);
    assertCount(0, 0, 1, count);
    assertEquals(Reason.SCOPE_PLACE, count.why().get(0).reason());
  }

  @Test
  void aFilterOnTheDeadNeedsAStatedNumber() {
    Question deadly = INCIDENTS.withHarm(Bounds.atLeast(1), Bounds.UNSTATED);
    assertCount(0, 0, 1, Invented.count(deadly, Invented.bomb("a")));
    assertCount(1, 1, 1, Invented.count(deadly, Invented.bomb("a").killed(Bounds.exactly(3))));
    assertCount(0, 0, 0, Invented.count(deadly, Invented.bomb("a").killed(Bounds.exactly(0))));
  }

  @Test
  void theLatestTollHoldsAndAHigherOneBeforeStaysPossible() {
    Question dead = Question.all(Metric.KILLED);
    Invented first = Invented.bomb("a").killed(Bounds.exactly(2));
    Invented risen = Invented.bomb("b").killed(Bounds.exactly(5)).published("2021-06-09");
    Invented fallen = Invented.bomb("c").killed(Bounds.exactly(4)).published("2021-06-10");
    assertCount(4, 5, 5, Invented.count(dead, first, risen));
    assertCount(3, 4, 5, Invented.count(dead, first, risen, fallen));
  }

  @Test
  void theHurtOfOneIncidentMayBeOneMoreOrOneLess() {
    Question hurt = Question.all(Metric.INJURED);
    Invented told = Invented.bomb("a").tolls(Tolls.of(Bounds.UNSTATED, Bounds.exactly(5)));
    assertCount(4, 5, 6, Invented.count(hurt, told));
    Invented untold = Invented.bomb("a").tolls(Tolls.of(Bounds.exactly(2), Bounds.UNSTATED));
    assertCount(0, 0, 1, Invented.count(hurt, untold));
  }

  @Test
  void aTollThatTwoSourcesGiveIsNotUndoneByALaterOneAlone() {
    Question dead = Question.all(Metric.KILLED);
    Invented first = Invented.bomb("a").killed(Bounds.exactly(3));
    Invented same = Invented.bomb("b").killed(Bounds.exactly(3)).text(OTHER_PAPER);
    Invented fewer = Invented.bomb("c").killed(Bounds.exactly(1)).published("2021-06-10");
    Invented more = Invented.bomb("d").killed(Bounds.exactly(4)).published("2021-06-10");
    assertCount(2, 3, 3, Invented.count(dead, first, same, fewer));
    assertCount(2, 3, 4, Invented.count(dead, first, same, more));
  }

  @Test
  void aSumOverManyIncidentsIsLessSureThanTheTollOfOne() {
    Question hurt = Question.all(Metric.INJURED);
    List<Invented> bombs = new ArrayList<>();
    for (int day = 1; day <= 9; day++) {
      bombs.add(
          Invented.bomb("a" + day)
              .date(DateRange.day(LocalDate.of(2021, day, 7)))
              .published("2021-0" + day + "-08"));
    }
    Count count = Invented.count(hurt, bombs.toArray(Invented[]::new));
    assertEquals(18, count.best());
    assertTrue(count.upper() > 18, count.toString());
    assertTrue(count.why().stream().anyMatch(w -> w.reason() == Reason.TOLL), count.toString());
  }

  @Test
  void whoIsNamedWithoutAFateMayBeOneOfTheDead() {
    Participant karim = new Participant("Karim Dellouche", Participant.Part.FULL);
    Question dead = Question.all(Metric.KILLED).withParticipants(List.of(karim));
    Invented hurt =
        Invented.bomb("a").killed(Bounds.exactly(2)).victim("Karim Dellouche", Harm.INJURED);
    assertCount(0, 0, 1, Invented.count(dead, hurt));
  }

  @Test
  void whoIsNamedWithoutAFateIsNoneOfThoseWhoAreAllNamed() {
    Participant karim = new Participant("Karim Dellouche", Participant.Part.FULL);
    Question dead = Question.all(Metric.KILLED).withParticipants(List.of(karim));
    String text = "A bomb killed Ana Paz near Hilla. The police have arrested Karim Dellouche.";
    Invented one =
        Invented.bomb("a").killed(Bounds.exactly(1)).victim("Ana Paz", Harm.KILLED).text(text);
    Invented two =
        Invented.bomb("a").killed(Bounds.exactly(2)).victim("Ana Paz", Harm.KILLED).text(text);
    assertCount(0, 0, 1, Invented.count(dead, one));
    assertCount(0, 1, 1, Invented.count(dead, two));
  }

  @Test
  void nobodyIsBothDeadAndInjured() {
    Participant karim = new Participant("Karim Dellouche", Participant.Part.FULL);
    List<Participant> asked = List.of(karim);
    Invented bomb =
        Invented.bomb("a")
            .tolls(Tolls.of(Bounds.exactly(2), Bounds.exactly(2)))
            .text("A bomb went off near Hilla, killing two and wounding two: Karim Dellouche.");
    assertEquals(
        1, Invented.count(Question.all(Metric.KILLED).withParticipants(asked), bomb).best());
    assertCount(
        0, 0, 1, Invented.count(Question.all(Metric.INJURED).withParticipants(asked), bomb));
  }

  @Test
  void aWordIsNoNameUnlessTheOtherPartOfOneStandsBesideIt() {
    Question young =
        INCIDENTS.withParticipants(List.of(new Participant("Young", Participant.Part.LAST)));
    String bomb = "A bomb wounded two drivers of a convoy near Hilla on Monday. ";
    assertCount(0, 0, 0, Invented.count(young, Invented.bomb("a").text(bomb + "Young men fled.")));
    assertEquals(
        1, Invented.count(young, Invented.bomb("a").text(bomb + "Ana Young was there.")).best());
    assertEquals(
        1, Invented.count(young, Invented.bomb("a").text(bomb + "Ana B. Young was there.")).best());
  }

  @Test
  void thoseWhoDiedSinceMayBeTheWoundedOfAnEarlierText() {
    Question hurt = Question.all(Metric.INJURED);
    Invented wounded = Invented.bomb("a").tolls(Tolls.of(Bounds.UNSTATED, Bounds.exactly(1)));
    Invented dead =
        Invented.bomb("b")
            .tolls(Tolls.of(Bounds.exactly(1), Bounds.UNSTATED))
            .published("2021-06-09");
    Invented fewer =
        Invented.bomb("b")
            .tolls(Tolls.of(Bounds.exactly(1), Bounds.exactly(1)))
            .published("2021-06-09");
    assertEquals(0, Invented.count(hurt, wounded, dead).lower());
    assertCount(0, 1, 2, Invented.count(hurt, wounded, fewer));
  }

  @Test
  void anAttackerWhomAnotherTextCallsAManIsOneOfTheDead() {
    Question dead = Question.all(Metric.KILLED);
    Bounds none = Bounds.UNSTATED;
    Bounds one = Bounds.exactly(1);
    Invented man = Invented.bomb("a").tolls(Tolls.of(one, none));
    Invented attacker =
        Invented.bomb("b").tolls(new Tolls(none, none, none, none, none, false, one, none));
    assertCount(0, 0, 0, Invented.count(dead, man, attacker));
  }

  @Test
  void sumsOnlyPeopleOfTheNameAskedFor() {
    Question dead = Question.all(Metric.KILLED);
    Invented named =
        Invented.bomb("a").killed(Bounds.exactly(2)).victim("Karim Dellouche", Harm.KILLED);
    Participant karim = new Participant("karim", Participant.Part.FIRST);
    Participant other = new Participant("Anton", Participant.Part.FIRST);
    assertCount(1, 2, 2, Invented.count(dead, named));
    assertCount(1, 1, 1, Invented.count(dead.withParticipants(List.of(karim)), named));
    assertCount(0, 0, 0, Invented.count(dead.withParticipants(List.of(other)), named));
  }

  @Test
  void copiesAreOneSource() {
    Count twoPapers =
        new Counter(
                Invented.ledger(List.of(Invented.bomb("a"), Invented.bomb("b").text(OTHER_PAPER)))
                    .snapshot(),
                Invented.GAZETTEER)
            .count(INCIDENTS, CountRule.STRICT);
    assertCount(1, 1, 1, twoPapers);
    Count twoCopies =
        new Counter(
                Invented.ledger(List.of(Invented.bomb("a"), Invented.bomb("b"))).snapshot(),
                Invented.GAZETTEER)
            .count(INCIDENTS, CountRule.STRICT);
    assertCount(0, 1, 1, twoCopies);
    assertEquals(Reason.SINGLE_SOURCE, twoCopies.why().get(0).reason());
  }

  @Test
  void reasonsAddUpInRandomLedgers() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<Invented> all = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(6); i++) {
        all.add(random("d" + i, random));
      }
      Counter counter = new Counter(Invented.ledger(all).snapshot(), Invented.GAZETTEER);
      for (Metric metric : Metric.values()) {
        Question question =
            Question.all(metric)
                .during(Period.parse("2021-06-05", "2021-06-20"))
                .in("", List.of("Babil"), List.of());
        // The constructor of Count refuses numbers that do not add up.
        Count count = counter.count(question, CountRule.STANDARD);
        List<String> doubted = count.why().stream().flatMap(w -> w.incidents().stream()).toList();
        assertEquals(doubted.size(), doubted.stream().distinct().count(), "seed " + seed);
        for (Grouping grouping : Grouping.values()) {
          List<Count.Part> parts = counter.countBy(question, CountRule.STANDARD, grouping);
          assertTrue(
              parts.stream().mapToInt(p -> p.count().best()).sum() >= count.best(), "seed " + seed);
        }
      }
    }
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    for (int seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      List<Invented> all = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        all.add(random("d" + i, random));
      }
      Count before =
          new Counter(Invented.ledger(all).snapshot(), Invented.GAZETTEER)
              .count(INCIDENTS, CountRule.STANDARD);
      Collections.shuffle(all, random);
      Count after =
          new Counter(Invented.ledger(all).snapshot(), Invented.GAZETTEER)
              .count(INCIDENTS, CountRule.STANDARD);
      assertCount(before.lower(), before.best(), before.upper(), after);
    }
  }

  private static Invented random(String id, Random random) {
    Factuality[] factualities = Factuality.values();
    int day = 1 + random.nextInt(28);
    return Invented.bomb(id)
        .text(random.nextBoolean() ? OTHER_PAPER : "Note " + random.nextInt(3) + ": a blast.")
        .factuality(factualities[random.nextInt(factualities.length)])
        .place(
            random.nextInt(3) == 0
                ? Place.UNKNOWN
                : random.nextBoolean() ? Invented.HILLA : Invented.MOSUL)
        .date(
            random.nextInt(3) == 0
                ? DateRange.UNKNOWN
                : DateRange.of(
                    LocalDate.of(2021, 6, 1), LocalDate.of(2021, 6, day), Precision.INTERVAL))
        .killed(
            random.nextInt(3) == 0
                ? Bounds.UNSTATED
                : random.nextBoolean()
                    ? Bounds.atLeast(random.nextInt(4))
                    : Bounds.of(1, 1 + random.nextInt(5)))
        .published("2021-06-" + (10 + random.nextInt(19)));
  }

  @Test
  void aTargetThatIsNotSaidIsPossible() {
    Question convoys = INCIDENTS.withTargets(List.of(Target.LOGISTICS_CONVOY));
    assertCount(1, 1, 1, Invented.count(convoys, Invented.bomb("a")));
  }

  @Test
  void partialDatesWiden() {
    Period period = Period.parse("2021-02", "2021");
    assertEquals(LocalDate.of(2021, 2, 1), period.since());
    assertEquals(LocalDate.of(2021, 12, 31), period.until());
    assertThrows(IllegalArgumentException.class, () -> Period.parse("2021-02-30", ""));
  }
}
