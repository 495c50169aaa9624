package org.recount.stores;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.recount.ledger.Alike.Side;
import org.recount.ledger.Sought;

/**
 * The sides of what is sought as conditions on the columns of incidents. What {@code fits} may
 * answer the question however doubtful; what {@code passes} is not left out for this side.
 *
 * <p>Incidents dated to more than a month, or not at all, are looked for by themselves: all others
 * begin at most a month before the days asked for, so that an index finds them.
 */
final class SoughtSides {
  /** Days that one not marked as wide lasts at most. */
  private static final int LONGEST = 31;

  private static final String KNOWN = "i.date_precision <> 'unknown'";

  private final Sought sought;
  private final long since;
  private final long until;

  SoughtSides(Sought sought) {
    this.sought = sought;
    this.since = Row.number(sought.days().since());
    this.until = Row.number(sought.days().until());
  }

  /** The sides that anything is asked of. */
  List<Side> asked() {
    List<Side> asked = new ArrayList<>();
    if (!sought.types().isEmpty()) {
      asked.add(Side.TYPE);
    }
    if (!sought.days().ever()) {
      asked.add(Side.DATE);
      asked.add(Side.UNDATED);
    }
    if (!sought.country().isEmpty()) {
      asked.add(Side.COUNTRY);
    }
    return asked;
  }

  /** Those that fit on every side, in parts that have nothing in common. */
  List<Where> fitting() {
    return inDays(country(type(told(Where.ANY))), true);
  }

  /**
   * Those that fail on a side, in parts that have nothing in common.
   *
   * @param alone whether they must pass on all others, else fit
   */
  List<Where> failing(Side side, boolean alone) {
    Where where = alone ? passing(told(Where.ANY)) : told(Where.ANY);
    where = side == Side.TYPE ? otherType(where) : type(where);
    where = side == Side.COUNTRY ? otherCountry(where) : country(where);
    if (alone && side != Side.COUNTRY && !sought.country().isEmpty()) {
      where = somewhere(where);
    }
    return switch (side) {
      case DATE -> otherDays(where);
      case UNDATED ->
          List.of(where.and("i.wide = 1").and("NOT " + KNOWN).and("i.told_day < ?", since));
      case TYPE, COUNTRY -> inDays(where, !alone);
    };
  }

  /** Those told of before and after the last day asked for, or by something undated. */
  List<Where> toldAlsoLater() {
    long by = Row.number(sought.publishedBy());
    return List.of(
        Where.ANY
            .and("i.first_told < i.last_told")
            .and("i.first_told <= ?", by)
            .and("i.last_told > ?", by));
  }

  private Where told(Where where) {
    return sought.publishedBy().equals(LocalDate.MAX)
        ? where
        : where.and("i.last_told <= ?", Row.number(sought.publishedBy()));
  }

  /** They happened, and were probably read rightly. */
  private Where passing(Where where) {
    return where
        .and("i.status NOT IN ('refuted', 'not_occurred')")
        .and("i.rejected = 0")
        .and("i.probability >= ?", sought.reading());
  }

  private Where type(Where where) {
    List<String> codes = Seeking.codes(sought.types());
    if (codes.isEmpty()) {
      return where;
    }
    List<String> orNot = new ArrayList<>(codes);
    orNot.add("*");
    return where
        .and("i.only_type IN " + Sql.marks(orNot.size()), orNot)
        .and(allowed(), twice(codes));
  }

  private Where otherType(Where where) {
    return where.and("NOT (" + allowed() + ")", twice(Seeking.codes(sought.types())));
  }

  /** Its type, or one that some report allows. */
  private String allowed() {
    int count = sought.types().size();
    return "i.type IN "
        + Sql.marks(count)
        + " OR i.only_type = '*' AND ("
        + String.join(" OR ", Collections.nCopies(count, "'; ' || i.other_types || '; ' LIKE ?"))
        + ")";
  }

  private static List<String> twice(List<String> codes) {
    List<String> twice = new ArrayList<>(codes);
    codes.forEach(code -> twice.add("%; " + code + "; %"));
    return twice;
  }

  private Where country(Where where) {
    return sought.country().isEmpty() ? where : where.and("i.land IN (?, '')", sought.country());
  }

  private Where otherCountry(Where where) {
    return where.and("i.land NOT IN (?, '')", sought.country());
  }

  /** A text may tell where it was; else it must be known, if that is asked. */
  private Where somewhere(Where where) {
    return sought.nowhere() || sought.beside().places()
        ? where
        : where.and("i.place_precision <> 'unknown'");
  }

  private List<Where> inDays(Where where, boolean fits) {
    if (sought.days().ever()) {
      return List.of(where);
    }
    Where narrow = where.and("i.wide = 0");
    if (until < Row.NO_DAY) {
      narrow = narrow.and("i.from_day <= ?", until + 1);
    }
    if (since > -Row.NO_DAY) {
      narrow = narrow.and("i.from_day >= ?", since - 1 - LONGEST);
    }
    return List.of(
        narrow.and(near(), nearDays()),
        where.and("i.wide = 1").and(KNOWN).and(near(), nearDays()),
        undated(where.and("i.wide = 1").and("NOT " + KNOWN), fits));
  }

  /** On the days asked for, or told as one day and beside them. */
  private static String near() {
    return "i.from_day <= ? AND i.to_day >= ?"
        + " OR i.date_precision = 'day' AND i.from_day <= ? AND i.to_day >= ?";
  }

  private List<Long> nearDays() {
    return List.of(until, since, until + 1, since - 1);
  }

  private Where undated(Where where, boolean fits) {
    if (fits) {
      return where.and("i.told_day >= ?", since);
    }
    long newsUntil = Row.number(sought.days().newsUntil());
    return where.and(
        "? = 1 AND i.told_day >= ? OR i.news = 1 AND i.told_day >= ? AND i.told_day <= ?",
        sought.days().anyTime() ? 1 : 0,
        since,
        since,
        newsUntil);
  }

  private List<Where> otherDays(Where where) {
    return List.of(
        where.and("i.wide = 0").and("NOT (" + near() + ")", nearDays()),
        where.and("i.wide = 1").and(KNOWN).and("NOT (" + near() + ")", nearDays()));
  }
}
