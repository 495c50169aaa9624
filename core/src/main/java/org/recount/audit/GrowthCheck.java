package org.recount.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.recount.place.Place;

/**
 * More counted within some days than the total grew by meanwhile: 130 up to 2 March, 133 up to 9
 * March, and twelve of them in the last two days.
 */
final class GrowthCheck implements PairCheck {
  @Override
  public Optional<Statement> examine(Claim before, Claim after) {
    boolean grown =
        before.tally().count().isExact()
            && after.tally().count().isExact()
            && before.tally().until().isBefore(after.tally().until())
            && before.tally().count().lower() <= after.tally().count().lower();
    return grown
        ? after.extraction().tallies().stream()
            .filter(part -> isWithin(part, before, after))
            .filter(part -> part.count().lower() > growth(before, after))
            .findFirst()
            .map(part -> statement(part, before, after))
        : Optional.empty();
  }

  private static int growth(Claim before, Claim after) {
    return after.tally().count().lower() - before.tally().count().lower();
  }

  /** Returns whether a number counts only what came after the earlier text. */
  private static boolean isWithin(Tally part, Claim before, Claim after) {
    Tally whole = after.tally();
    boolean belongs = part.partOf().equals(whole.id()) || sameThings(part, whole);
    return belongs
        && part.metric().equals(whole.metric())
        && part.kind() != Tally.Kind.RATE
        && !part.since().equals(LocalDate.MIN)
        && part.since().isAfter(before.tally().until())
        && part.since().isAfter(before.published())
        // "In June" ends with the month, also in a text of the 8th.
        && !part.since().isAfter(whole.until());
  }

  private static boolean sameThings(Tally part, Tally whole) {
    Place place = part.place();
    return part.types().equals(whole.types())
        && part.targets().equals(whole.targets())
        && place.country().equals(whole.place().country())
        && place.admin1().equals(whole.place().admin1());
  }

  private static Statement statement(Tally part, Claim before, Claim after) {
    return Statement.of(
        "growth",
        Words.number(before.tally().count()),
        Words.day(before.tally().until()),
        Words.quoted(before.document()),
        Words.number(after.tally().count()),
        Words.day(after.tally().until()),
        Words.number(growth(before, after)),
        Words.number(part.count()),
        Words.day(part.since()));
  }
}
