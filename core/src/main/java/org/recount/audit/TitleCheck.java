package org.recount.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.codebook.Harm;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.quantity.Bounds;
import org.recount.report.Report;

/** A toll in the title that the body gives otherwise. An approximate title fits an exact body. */
final class TitleCheck implements Check {
  @Override
  public List<Misfit> examine(Told told) {
    Span title = told.document().title();
    List<Misfit> misfits = new ArrayList<>();
    List<Mention.Toll> titled = told.document().mentions(Mention.Toll.class, title);
    for (Mention.Toll toll : titled) {
      if (toll.bounds().isExact() && isPlain(toll) && once(titled, toll.harm())) {
        main(told)
            .filter(r -> killedOrInjured(r, toll.harm()).isExact())
            .filter(r -> !killedOrInjured(r, toll.harm()).equals(toll.bounds()))
            .flatMap(r -> misfit(told, toll, r))
            .ifPresent(misfits::add);
      }
    }
    return misfits;
  }

  private static boolean isPlain(Mention.Toll toll) {
    return (toll.harm() == Harm.KILLED || toll.harm() == Harm.INJURED)
        && !toll.attackers()
        && !toll.joint()
        && !toll.part()
        && !toll.superseded()
        && toll.bounds().lower() > 1;
  }

  private static boolean once(List<Mention.Toll> titled, Harm harm) {
    return titled.stream().filter(t -> t.harm() == harm).count() == 1;
  }

  private static Optional<Report> main(Told told) {
    boolean single = told.reports().stream().filter(r -> r.countable()).count() == 1;
    return single ? told.reports().stream().filter(Report::main).findFirst() : Optional.empty();
  }

  private static Bounds killedOrInjured(Report report, Harm harm) {
    return harm == Harm.KILLED ? report.tolls().killed() : report.tolls().injured();
  }

  /** Empty when the body also gives the number of the title: then it counts something else. */
  private static Optional<Misfit> misfit(Told told, Mention.Toll titled, Report report) {
    List<Mention.Toll> body =
        told.document().mentions(Mention.Toll.class).stream()
            .filter(t -> !told.document().title().contains(t.span()))
            .filter(t -> t.harm() == titled.harm() && t.bounds().stated())
            .toList();
    boolean repeated = body.stream().anyMatch(t -> t.bounds().overlaps(titled.bounds()));
    Bounds stated = killedOrInjured(report, titled.harm());
    return body.stream()
        .filter(t -> !repeated && t.bounds().equals(stated) && stated.lower() > 1)
        .findFirst()
        .map(
            t ->
                new Misfit(
                    Contradiction.Kind.TOLL_MISMATCH,
                    true,
                    List.of(report.id()),
                    Statement.of(
                        "title",
                        Words.counted(titled.bounds(), titled.harm().code()),
                        Words.number(stated)),
                    List.of(titled.span(), t.span())));
  }
}
