package org.recount.stores;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recount.ledger.Alike.Side;
import org.recount.ledger.Sought;
import org.recount.stores.OutlineRow.Dating;

/**
 * The sides of what is sought as conditions on the columns of incidents. What {@code fits} may
 * answer the question however doubtful; what {@code passes} is not left out for this side.
 *
 * <p>Incidents dated to one day, to up to a month, to more and not at all are looked for by
 * themselves, so that an index finds each: those of up to a month begin at most so long before the
 * days asked for.
 */
final class SoughtSides {
  private final Sought sought;
  private final List<String> kinds;
  private final List<String> allKinds;
  private final long since;
  private final long until;

  /**
   * Takes apart what is sought.
   *
   * @param all which types incidents may be of, as the column says it
   */
  SoughtSides(Sought sought, List<String> all) {
    this.sought = sought;
    this.kinds = Sql.padded(kinds(sought, all));
    this.allKinds = Sql.padded(all);
    this.since = Row.number(sought.days().since());
    this.until = Row.number(sought.days().until());
  }

  /** Its type, or one of several that reports allow. */
  private static List<String> kinds(Sought sought, List<String> all) {
    List<String> asked = Seeking.codes(sought.types());
    List<String> kinds = new ArrayList<>(asked);
    for (String kind : all) {
      if (kind.startsWith("*") && OutlineRow.names(kind).stream().anyMatch(asked::contains)) {
        kinds.add(kind);
      }
    }
    return kinds;
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
    return inDays(country(named(type(told(Where.ANY)))), true);
  }

  /**
   * Those that fail on a side, in parts that have nothing in common.
   *
   * @param alone whether they must pass on all others, else fit
   */
  List<Where> failing(Side side, boolean alone) {
    Where where = others(side, alone ? passing(told(Where.ANY)) : told(Where.ANY), alone);
    return switch (side) {
      case DATE -> otherDays(where);
      case UNDATED ->
          List.of(before(Dating.NONE, where, since), after(Dating.NONE, where, toldUntil()));
      case TYPE, COUNTRY -> inDays(where, !alone);
    };
  }

  /** Those that fail on a side, whatever their days. */
  Where others(Side side, Where among, boolean alone) {
    Where where = side == Side.TYPE ? otherType(among) : type(among);
    where = side == Side.COUNTRY ? otherCountry(where) : country(where);
    return alone && side != Side.COUNTRY && !sought.country().isEmpty() ? somewhere(where) : where;
  }

  /** Those told of before and after the last day asked for, or by something undated. */
  List<Where> toldAlsoLater() {
    long by = Row.number(sought.publishedBy());
    Where where =
        Where.ANY
            .and("i.first_told < i.last_told")
            .and("i.first_told <= ?", by)
            .and("i.last_told > ?", by);
    return sought.leftOut() ? List.of(where) : everKnown(where);
  }

  /** Those that may ever have been known to be what is asked for. */
  private List<Where> everKnown(Where where) {
    Where steady = type(where.and("i.steady = 1"));
    Where known = sought.country().isEmpty() ? steady : steady.and("i.land = ?", sought.country());
    return List.of(everOnDays(known), everOnDays(where.and("i.steady = 0")));
  }

  private Where everOnDays(Where where) {
    return sought.days().ever()
        ? where
        : where.and("i.allowed_from <= ?", until + 1).and("i.allowed_to >= ?", since - 1);
  }

  private Where told(Where where) {
    return sought.publishedBy().equals(LocalDate.MAX) || !sought.leftOut()
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
    return sought.types().isEmpty() ? where : where.and("i.only_type IN " + allowed(), kinds);
  }

  /** Of a country, any type is each of all types: the index has them before the days. */
  private Where named(Where where) {
    return sought.types().isEmpty() && !sought.country().isEmpty() && !allKinds.isEmpty()
        ? where.and("i.only_type IN " + Sql.marks(allKinds.size()), allKinds)
        : where;
  }

  private Where otherType(Where where) {
    return where.and("i.only_type NOT IN " + allowed(), kinds);
  }

  private String allowed() {
    return Sql.marks(kinds.size());
  }

  private Where country(Where where) {
    return sought.country().isEmpty() ? where : where.and("i.land IN (?, '')", sought.country());
  }

  private Where otherCountry(Where where) {
    return where.and("i.land NOT IN (?, '')", sought.country());
  }

  /** It must be known where it was, if that is asked. */
  private Where somewhere(Where where) {
    return sought.nowhere() ? where : where.and("i.located = 1");
  }

  private List<Where> inDays(Where where, boolean fits) {
    if (sought.days().ever()) {
      return List.of(where);
    }
    List<Where> parts = new ArrayList<>(dated(where));
    if (fits) {
      parts.add(between(Dating.NONE, where, since, toldUntil()));
    } else {
      parts.addAll(undated(where));
    }
    return parts;
  }

  /** Those dated to the days asked for. */
  private List<Where> dated(Where where) {
    return List.of(between(Dating.DAY, where, since - 1, until + 1), days(where), wide(where));
  }

  /** Those of them that are dated to several days, up to a month. */
  Where days(Where where) {
    return between(Dating.DAYS, where, since - 1 - OutlineRow.LONG_DAYS, until + 1)
        .and(near("i.key_day"), nearDays());
  }

  /** Those of them that are dated to more than a month. */
  private Where wide(Where where) {
    return dating(Dating.WIDE, where).and(near("i.key_day"), nearDays());
  }

  /** The sums of those that are dated to more than a month. */
  Where wideSums(Where where) {
    return dating(Dating.WIDE, where)
        .and("i.key_month <= ?", Row.month(until + 1))
        .and(near("i.from_day"), nearDays());
  }

  /** The undated ones that may raise a number. */
  private List<Where> undated(Where where) {
    return List.of(between(Dating.NONE, where, since, anyTimeUntil()), news(where));
  }

  /** Those of them that were news, and told too late to have happened at any time. */
  Where news(Where where) {
    long first = Math.max(since, anyTimeUntil() + 1);
    return between(Dating.NONE, where, first, Row.number(sought.days().newsUntil()))
        .and("i.news = 1");
  }

  /** The last day on which any undated one may be told; before all others if there is none. */
  long anyTimeUntil() {
    return Row.number(sought.days().anyTimeUntil());
  }

  /** On the days asked for, or told as one day and beside them. */
  private static String near(String first) {
    return first
        + " <= ? AND i.to_day >= ? OR i.date_precision = 'day' AND "
        + first
        + " <= ? AND i.to_day >= ?";
  }

  private List<Long> nearDays() {
    return List.of(until, since, until + 1, since - 1);
  }

  private List<Where> otherDays(Where where) {
    return List.of(
        before(Dating.DAY, where, since - 1),
        after(Dating.DAY, where, until + 1),
        dating(Dating.DAYS, where).and("NOT (" + near("i.key_day") + ")", nearDays()),
        dating(Dating.WIDE, where).and("NOT (" + near("i.key_day") + ")", nearDays()));
  }

  private long toldUntil() {
    return Row.number(sought.days().toldUntil());
  }

  static Where dating(Dating dating, Where where) {
    return where.and("i.dating = " + dating.ordinal());
  }

  static Where between(Dating dating, Where where, long first, long last) {
    return dating(dating, where).and("i.key_day >= ?", first).and("i.key_day <= ?", last);
  }

  private static Where before(Dating dating, Where where, long day) {
    return dating(dating, where).and("i.key_day < ?", day);
  }

  private static Where after(Dating dating, Where where, long day) {
    return dating(dating, where).and("i.key_day > ?", day);
  }
}
