package org.recount.audit;

import java.time.LocalDate;
import java.util.List;
import org.recount.codebook.Target;
import org.recount.quantity.Bounds;

/** The parts of statements that checks have in common. */
final class Words {
  private Words() {}

  static Statement.Figure number(Bounds bounds) {
    return new Statement.Figure(bounds);
  }

  static Statement.Figure number(long number) {
    return Statement.figure(number);
  }

  static Statement.Amount days(long days) {
    return Statement.amount(days, "day");
  }

  static Statement.Day day(LocalDate day) {
    return new Statement.Day(day);
  }

  static Statement.Quoted quoted(String words) {
    return new Statement.Quoted(words);
  }

  static Statement.Amount counted(Bounds bounds, String metric) {
    return new Statement.Amount(bounds, "metric." + metric);
  }

  static Statement.Terms metric(String metric) {
    return new Statement.Terms(List.of("metric." + metric));
  }

  static Statement.Terms targets(List<Target> targets) {
    return new Statement.Terms(targets.stream().map(t -> "target." + t.code()).toList());
  }
}
