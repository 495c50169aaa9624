package org.recount.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.count.CountRule;
import org.recount.count.Metric;
import org.recount.count.Participant;
import org.recount.count.Period;
import org.recount.count.Question;
import org.recount.quantity.Bounds;

/** Questions about {@link InventedReadings}, drawn from a seed. */
public final class InventedQuestions {
  private final Random random;

  /** Starts from a seed. */
  public InventedQuestions(long seed) {
    this.random = new Random(seed);
  }

  /** Returns the next question. */
  public Question question() {
    Question question = Question.all(Metric.values()[random.nextInt(Metric.values().length)]);
    if (chance(2)) {
      question =
          question.withTypes(
              chance(2)
                  ? List.of(IncidentType.BOMBING)
                  : List.of(IncidentType.ARMED_ATTACK, IncidentType.ABDUCTION));
    }
    if (chance(4)) {
      question = question.withTargets(List.of(Target.MILITARY, Target.LOGISTICS_CONVOY));
    }
    if (chance(5)) {
      question = question.withActors(List.of("red column"));
    }
    if (chance(8)) {
      Participant anton = new Participant("Anton", Participant.Part.FIRST);
      question = question.withParticipants(List.of(anton));
    }
    if (chance(8)) {
      question = question.withHarm(Bounds.atLeast(1), Bounds.UNSTATED);
    }
    return during(in(question));
  }

  private Question in(Question question) {
    String country = chance(2) ? "IQ" : "";
    List<String> divisions = chance(4) ? List.of("Babil") : List.of();
    List<String> places = chance(5) ? List.of(chance(2) ? "Mosul" : "Hilla") : List.of();
    return question.in(country, divisions, places);
  }

  private Question during(Question question) {
    LocalDate day = InventedReadings.START.plusDays(random.nextInt(220) - 10);
    return switch (random.nextInt(9)) {
      case 0 -> question;
      case 6 -> question.during(months(day, 1));
      case 7 -> question.during(months(day, 1 + random.nextInt(4)));
      case 8 -> question.during(months(day.minusYears(2), 12 + random.nextInt(12)));
      case 1 -> question.during(new Period(day, day));
      case 2 -> question.during(new Period(day, day.plusDays(6)));
      case 3 -> question.during(new Period(LocalDate.MIN, day));
      case 4 -> question.during(new Period(day, LocalDate.MAX));
      default -> question.during(new Period(day, day.plusDays(40)));
    };
  }

  /** Whole months, of which sums may be kept. */
  private static Period months(LocalDate day, int count) {
    LocalDate first = day.withDayOfMonth(1);
    return new Period(first, first.plusMonths(count).minusDays(1));
  }

  /** Returns the next rule. */
  public CountRule rule() {
    List<CountRule> rules =
        List.of(
            CountRule.STANDARD,
            CountRule.STRICT,
            CountRule.LENIENT,
            new CountRule("bold", 0.6, 0.3, 0.15, 1),
            new CountRule("fine", 0.9, 0.5, 0.066, 1));
    return rules.get(random.nextInt(rules.size()));
  }

  /** Returns the next day of which to ask what was known. */
  public LocalDate day() {
    return InventedReadings.START.plusDays(random.nextInt(220) - 10);
  }

  private boolean chance(int of) {
    return random.nextInt(of) == 0;
  }
}
