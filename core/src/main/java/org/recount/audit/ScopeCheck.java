package org.recount.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.document.Span;

/** A part counted over a wider set than its whole: more kinds of target, or a longer time. */
final class ScopeCheck implements Check {
  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    for (Tally part : told.tallies()) {
      told.tallies().stream()
          .filter(t -> t.id().equals(part.partOf()))
          .findFirst()
          .flatMap(whole -> wider(told, whole, part))
          .ifPresent(misfits::add);
    }
    return misfits;
  }

  private static Optional<Misfit> wider(Told told, Tally whole, Tally part) {
    boolean moreTargets =
        part.targets().stream().anyMatch(whole.targets()::contains)
            && !whole.targets().containsAll(part.targets());
    if (moreTargets) {
      Statement explanation =
          Statement.of(
              "scope.targets",
              Words.number(whole.count()),
              Words.targets(whole.targets()),
              Words.number(part.count()),
              Words.targets(part.targets()));
      return Optional.of(misfit(told, whole, part, explanation));
    }
    boolean earlier =
        !whole.since().equals(LocalDate.MIN)
            && !part.since().equals(LocalDate.MIN)
            && part.since().isBefore(whole.since());
    if (earlier) {
      Statement explanation =
          Statement.of(
              "scope.since",
              Words.number(whole.count()),
              Words.day(whole.since()),
              Words.number(part.count()),
              Words.day(part.since()));
      return Optional.of(misfit(told, whole, part, explanation));
    }
    return Optional.empty();
  }

  private static Misfit misfit(Told told, Tally whole, Tally part, Statement explanation) {
    Span quoted = whole.evidence().get(0);
    return new Misfit(
        Contradiction.Kind.SCOPE_MISMATCH,
        true,
        List.of(whole.id(), part.id()),
        explanation,
        List.of(quoted, told.document().clauseOf(part.number())));
  }
}
