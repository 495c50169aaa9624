package org.recount.lang.en;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.recount.testkit.ReadText;

/** What English texts claim over several incidents, and what in them does not fit. */
class EnglishTalliesTest {
  private final ReadText texts = new ReadText(new English());

  @TestFactory
  Stream<DynamicTest> readsEveryKindOfTallyAndLeavesOtherNumbers() {
    return Stream.of(
            row(
                "More than 70 attacks have hit the road since January.",
                "cumulative incidents 70+"),
            row("It was the third such attack in the district this month.", "ordinal incidents 3"),
            row("It was the second earthquake in a week.", "ordinal incidents 2"),
            row(
                "Since January, 80 attacks have been recorded, including 25 in Mosul and 12 in Kirkuk.",
                "cumulative incidents 80",
                "part incidents 25 of t1",
                "part incidents 12 of t1"),
            row(
                "Since January, 12 attacks have hit convoys, three of them in 48 hours.",
                "cumulative incidents 12",
                "part incidents 3 of t1"),
            row(
                "Since March, 40 attacks have been recorded in Hilla, 25 in Mosul.",
                "cumulative incidents 40"),
            row(
                "In Hilla, 40 attacks have been recorded since March, 25 in Mosul.",
                "cumulative incidents 40"),
            row(
                "Since March, 40 attacks have been recorded in Babil, 25 in Hilla.",
                "cumulative incidents 40",
                "part incidents 25 of t1"),
            row("No attacks were reported in Baghdad this week.", "cumulative incidents 0"),
            row("The province now sees three attacks a day.", "rate incidents 3"),
            row(
                "Since March, 64 civilians have been killed in Diyala province.",
                "cumulative killed 64"),
            row(
                "The mission has counted 31 attacks on civilians since the beginning of the year. Last year it recorded 22.",
                "cumulative incidents 31",
                "cumulative incidents 22"),
            row(
                "A bomb killed three people in Mosul on Monday. Another bomb killed four in Kirkuk on Tuesday. In all, seven people were killed in the two attacks.",
                "total killed 7",
                "series incidents 2"),
            row("The deadliest attack since 1995 killed 12 people on Monday."),
            row("The third man was arrested 12 km away; the first bomb had not gone off."),
            row("The 2nd Brigade marked the 10th anniversary of the war."))
        .map(row -> row.test(texts::tallies));
  }

  @TestFactory
  Stream<DynamicTest> seesOneNumberGivenForTwoLengthsOfTime() {
    return Stream.of(
            row(
                "Nine attacks in 48 hours hit the road over the past three days.",
                "window_mismatch t1"),
            row(
                "In the last five days the district has seen seven kidnappings in two days.",
                "window_mismatch t1"),
            row(
                "Over the past week, four bombings in 48 hours shook Kirkuk.",
                "window_mismatch t1"),
            row(
                "Twelve ambushes in three days were counted in the last 24 hours.",
                "window_mismatch t1"),
            row(
                "The town has endured six rocket attacks in the last two days, all in 72 hours.",
                "window_mismatch t1"),
            row(
                "Three bombings in two days shook Gao, while five ambushes in a week hit the region of Mopti."),
            row("Since January, 12 attacks have hit convoys, three of them in 48 hours."))
        .map(row -> row.test(texts::contradictions));
  }

  @TestFactory
  Stream<DynamicTest> seesAPartCountedOverAWiderSetThanItsWhole() {
    return Stream.of(
            row(
                "It was the 44th attack on convoys since January. Of those 44 attacks, 13 were against convoys and bases in Anbar.",
                "scope_mismatch t1 t2"),
            row(
                "There have been 25 attacks on police since March, including eight against police and civilians in Mosul.",
                "scope_mismatch t1 t2"),
            row(
                "The group has carried out 30 attacks on schools since January, of which 11 were against schools and hospitals.",
                "scope_mismatch t1 t2"),
            row(
                "Since 2020 the district has seen 18 attacks on churches, of which five targeted churches and villages.",
                "scope_mismatch t1 t2"),
            row(
                "It was the 21st attack on journalists this year. Of those 21 attacks, seven were against journalists and teachers.",
                "scope_mismatch t1 t2"),
            row(
                "It was the 44th attack on convoys and bases since January. Of those 44 attacks, 13 were against convoys in Anbar."))
        .map(row -> row.test(texts::contradictions));
  }

  @TestFactory
  Stream<DynamicTest> saysWhenAnApproximateAndAnExactNumberFit() {
    return Stream.of(
            row(
                "More than 50 attacks have hit convoys since January. The 53rd attack on convoys since January came on Monday.",
                "precision_variance t1 t2"),
            row(
                "At least 20 ambushes have been reported since March. It was the 24th ambush since March.",
                "precision_variance t1 t2"),
            row(
                "About 30 bombings have shaken the city since January. It was the 31st bombing since January.",
                "precision_variance t1 t2"),
            row(
                "Nearly 40 kidnappings have been reported since April. The 38th kidnapping since April was on Monday.",
                "precision_variance t1 t2"))
        .map(row -> row.test(texts::contradictions));
  }

  @TestFactory
  Stream<DynamicTest> seesNumbersThatDoNotAddUp() {
    return Stream.of(
            row(
                "Since January the province has seen 30 attacks, including 14 in Mosul, 12 in Kirkuk and nine in Samarra.",
                "sum_mismatch t1 t2 t3 t4"),
            row(
                "More than 50 attacks have been reported since January. Since January, 31 attacks have been reported.",
                "count_mismatch t1 t2"),
            row(
                "Seven attacks were reported in three days, or five a day.",
                "count_mismatch t1 t2"),
            row(
                "The attack killed ten people, including seven women and five children.",
                "sum_mismatch"),
            row("The attack wounded ten people, 12 of them police officers.", "sum_mismatch"),
            row("Ten people died, including 12 policemen.", "sum_mismatch"),
            row("A mine killed six people, among them seven workers.", "sum_mismatch"),
            row(
                "The agency has counted 40 attacks since March: 20 in Mosul, 20 in Kirkuk and 11 in Samarra.",
                "sum_mismatch t1 t2 t3 t4"),
            row(
                "In Hilla (Babil), 40 attacks have been recorded since March, 30 in Mosul and 25 in Kirkuk."),
            row(
                "Three attacks hit Iraq in three days: on 20 May in Mosul, on 21 May in Kirkuk and on 22 May in Samarra."),
            row(
                "The province saw three attacks this week: on Monday in Hilla, on Thursday in Mosul and on Friday in Samarra."),
            row(
                "A curfew has been in force since 3 May. Three attacks were recorded in 48 hours: in Mosul, in Kirkuk and in Samarra."),
            row(
                "Four bombings hit Iraq on Sunday: in Mosul, in Kirkuk and in Samarra.",
                "count_mismatch t1"),
            row(
                "Since January, some 50 attacks have been recorded in Iraq. The 51 attacks recorded in Iraq since January worry residents.",
                "precision_variance t1 t2"),
            row(
                "Mosul bombing kills 5\n\nA bomb exploded in Mosul on Monday, killing nine people.",
                "toll_mismatch"),
            row(
                "Fourteen people died in two attacks in Iraq this week: eleven in Mosul and three in Kirkuk."),
            row(
                "Sunday's protest drew 9,000 people (2,500 according to police).",
                "attribution_conflict"))
        .map(row -> row.test(texts::contradictions));
  }

  @TestFactory
  Stream<DynamicTest> tiesANumberToEveryIncidentListedForIt() {
    return Stream.of(
            row(
                "Four ambushes were laid in Iraq on Sunday: one near Mosul, one near Kirkuk and one near Samarra.",
                "t1: Mosul, Kirkuk, Samarra"),
            row(
                "Two blasts shook Nigeria on Monday: the first in Kano, the second in Maiduguri.",
                "t1: Kano, Maiduguri"),
            row(
                "Two blasts shook Nigeria on Monday. The first hit Kano, the second Maiduguri.",
                "t1: Kano, Maiduguri"),
            row(
                "Three raids were reported in Iraq on Friday (Mosul, Kirkuk and Samarra).",
                "t1: Mosul, Kirkuk, Samarra"),
            row(
                "Three raids took place in Iraq on Friday, namely in Mosul, in Kirkuk and in Samarra.",
                "t1: Mosul, Kirkuk, Samarra"),
            row(
                "Two attacks were reported in Mali this week: gunmen stormed a bar in Gao on Monday and a mine exploded in Mopti on 12 May.",
                "t1: Gao, Mopti"),
            row(
                "Three attacks were reported in Mali on Friday: a school was burned, a convoy was ambushed and a post was shelled.",
                "t1: Mali, Mali, Mali"),
            row(
                "Two bombs went off in Mosul on Sunday: one at a market, the other at a bus station."),
            row(
                "Police in Mosul counted two attacks on Sunday: 'In Kirkuk as in Hilla, we stand.'",
                "t1: "))
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
