package org.recount.stores;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recount.place.Place;
import org.recount.quantity.Bounds;
import org.recount.time.DateRange;

/** The columns of one row from left to right; what is unknown is NULL. */
final class Row {
  /** The number of a day that is open or unknown, with either sign. */
  static final long NO_DAY = 1_000_000_000;

  /** What stands for NULL. */
  private static final Object NOTHING = new Object();

  private final List<Object> values = new ArrayList<>();

  Row text(String value) {
    values.add(value);
    return this;
  }

  Row number(long value) {
    values.add(value);
    return this;
  }

  Row real(double value) {
    values.add(Double.isNaN(value) ? NOTHING : (Object) value);
    return this;
  }

  Row day(LocalDate day) {
    boolean open = day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
    values.add(open ? NOTHING : day.toString());
    return this;
  }

  Row dates(DateRange range) {
    return day(range.earliest()).day(range.latest()).text(range.precision().code());
  }

  /** Both ends as numbers; as wide as can be when the range is unknown. */
  Row dayNumbers(DateRange range) {
    return number(range.known() ? number(range.earliest()) : -NO_DAY)
        .number(range.known() ? number(range.latest()) : NO_DAY);
  }

  /** The number of a day. */
  static long number(LocalDate day) {
    return Math.max(-NO_DAY, Math.min(NO_DAY, day.toEpochDay()));
  }

  /** The day that has a number. */
  static LocalDate day(long number) {
    if (number <= -NO_DAY) {
      return LocalDate.MIN;
    }
    return number >= NO_DAY ? LocalDate.MAX : LocalDate.ofEpochDay(number);
  }

  /** The month of a day, numbered from the year 0; what is open or unknown is far away too. */
  static long month(long day) {
    if (Math.abs(day) >= NO_DAY) {
      return day;
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.getYear() * 12L + date.getMonthValue() - 1;
  }

  /** The number of the first day of a month. */
  static long firstDay(long month) {
    return LocalDate.of((int) Math.floorDiv(month, 12L), (int) Math.floorMod(month, 12L) + 1, 1)
        .toEpochDay();
  }

  Row place(Place place) {
    return text(place.name())
        .text(place.admin1())
        .text(place.country())
        .real(place.latitude())
        .real(place.longitude())
        .text(place.precision().code());
  }

  Row bounds(Bounds bounds) {
    values.add(bounds.stated() ? (Object) (long) bounds.lower() : NOTHING);
    values.add(bounds.stated() && !bounds.isOpen() ? (Object) (long) bounds.upper() : NOTHING);
    return this;
  }

  /** Sets the question marks of a statement. */
  void set(PreparedStatement statement, Engine engine) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      if (value.equals(NOTHING)) {
        statement.setNull(i + 1, Types.NULL);
      } else {
        statement.setObject(i + 1, value instanceof String text ? engine.kept(text) : value);
      }
    }
  }

  /** Returns whether these are the columns of a row that was read. */
  boolean is(ResultSet row, Engine engine) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).equals(kept(row, i + 1, values.get(i), engine))) {
        return false;
      }
    }
    return true;
  }

  private static Object kept(ResultSet row, int column, Object like, Engine engine)
      throws SQLException {
    Object kept = NOTHING;
    if (like instanceof Long) {
      kept = row.getLong(column);
    } else if (like instanceof Double) {
      kept = row.getDouble(column);
    } else {
      String text = row.getString(column);
      kept = text == null ? NOTHING : engine.given(text);
    }
    return row.wasNull() ? NOTHING : kept;
  }
}
