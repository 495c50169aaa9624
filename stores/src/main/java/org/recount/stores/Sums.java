package org.recount.stores;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recount.ledger.Alike.Side;
import org.recount.ledger.Sought;
import org.recount.stores.OutlineRow.Dating;

/**
 * Counts incidents that fail on one side alone from sums by month; only the days at either end of a
 * period that are no whole month, and incidents dated to several days, are counted in their rows.
 */
final class Sums {
  /** Those that were hardly read, found by their own index before all else. */
  private static final String HARDLY_READ =
      "(SELECT * FROM incidents WHERE summed = ? AND summed >= 1 AND summed <= 100"
          + " LIMIT 1000000000)";

  private final Sql sql;
  private final Sought sought;
  private final SoughtSides sides;
  private final long since;
  private final long until;

  /** What the column says of those that were read as probably as is asked, or nearly so. */
  private final long read;

  /** Whether some were read nearly so. */
  private final boolean hardly;

  Sums(Sql sql, Sought sought, SoughtSides sides) throws SQLException {
    this.sql = sql;
    this.sought = sought;
    this.sides = sides;
    this.since = Row.number(sought.days().since());
    this.until = Row.number(sought.days().until());
    this.read = OutlineRow.read(sought.reading());
    this.hardly = sql.number("SELECT count(*) FROM " + HARDLY_READ + " AS i", read) > 0;
  }

  /** Whether all that is asked can be told from the sums. */
  static boolean suffice(Sought sought) {
    return sought.publishedBy().equals(LocalDate.MAX) && OutlineRow.tells(sought.reading());
  }

  /** Returns how many fail on a side and pass on all others. */
  int failing(Side side) throws SQLException {
    Where where = sides.others(side, Where.ANY, true).and("i.summed > ?", read);
    long count =
        switch (side) {
          case TYPE, COUNTRY -> inDays(where);
          case DATE -> total(where) - dated(where);
          case UNDATED ->
              told() >= Row.NO_DAY
                  ? count(Dating.NONE, where, -Row.NO_DAY, since - 1)
                  : undatedTotal(where) - count(Dating.NONE, where, since, told());
        };
    return (int) (count + hardlyRead(side));
  }

  private long told() {
    return Row.number(sought.days().toldUntil());
  }

  private long inDays(Where where) throws SQLException {
    if (sought.days().ever()) {
      return total(where) + undatedTotal(where);
    }
    return dated(where) + undated(where);
  }

  /** All dated ones. */
  private long total(Where where) throws SQLException {
    return sum(where.and("i.dating = 9"));
  }

  private long undatedTotal(Where where) throws SQLException {
    return sum(where.and("i.dating = 8"));
  }

  private long dated(Where where) throws SQLException {
    return count(Dating.DAY, where, since - 1, until + 1)
        + rows(sides.days(where))
        + sum(sides.wideSums(where));
  }

  private long undated(Where where) throws SQLException {
    return rows(sides.news(where)) + count(Dating.NONE, where, since, sides.anyTimeUntil());
  }

  /** How many have their day between two, both included. */
  private long count(Dating dating, Where where, long first, long last) throws SQLException {
    if (first > last) {
      return 0;
    }
    long firstMonth = first <= -Row.NO_DAY ? -Row.NO_DAY : Row.month(first - 1) + 1;
    long lastMonth = last >= Row.NO_DAY ? Row.NO_DAY : Row.month(last + 1) - 1;
    if (firstMonth > lastMonth) {
      return rows(dating, where, first, last);
    }
    long before =
        firstMonth == -Row.NO_DAY ? 0 : rows(dating, where, first, Row.firstDay(firstMonth) - 1);
    long after =
        lastMonth == Row.NO_DAY ? 0 : rows(dating, where, Row.firstDay(lastMonth + 1), last);
    return before + months(dating, where, firstMonth, lastMonth) + after;
  }

  private long months(Dating dating, Where where, long first, long last) throws SQLException {
    return sum(
        SoughtSides.dating(dating, where)
            .and("i.key_month >= ?", first)
            .and("i.key_month <= ?", last));
  }

  private long sum(Where where) throws SQLException {
    return sql.number(
        "SELECT coalesce(sum(i.incidents), 0) FROM incident_sums AS i" + where,
        where.values().toArray());
  }

  private long rows(Dating dating, Where where, long first, long last) throws SQLException {
    return first > last ? 0 : rows(SoughtSides.between(dating, where, first, last));
  }

  private long rows(Where where) throws SQLException {
    return sql.number("SELECT count(*) FROM incidents AS i" + where, where.values().toArray());
  }

  /** Of those that were read nearly as probably as is asked, the ones read so probably. */
  private long hardlyRead(Side side) throws SQLException {
    long count = 0;
    if (hardly) {
      for (Where part : sides.failing(side, true)) {
        List<Object> values = new ArrayList<>(List.of(read));
        values.addAll(part.values());
        count +=
            sql.number("SELECT count(*) FROM " + HARDLY_READ + " AS i" + part, values.toArray());
      }
    }
    return count;
  }
}
