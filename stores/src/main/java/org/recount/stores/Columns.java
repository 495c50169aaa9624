package org.recount.stores;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import org.recount.place.Place;
import org.recount.quantity.Bounds;
import org.recount.time.DateRange;

/** Sets the columns of one row from left to right; what is unknown becomes NULL. */
final class Columns {
  private final PreparedStatement row;
  private final Engine engine;
  private int next = 1;

  Columns(PreparedStatement row, Engine engine) {
    this.row = row;
    this.engine = engine;
  }

  Columns text(String value) throws SQLException {
    row.setString(next++, engine.kept(value));
    return this;
  }

  Columns number(long value) throws SQLException {
    row.setLong(next++, value);
    return this;
  }

  Columns real(double value) throws SQLException {
    if (Double.isNaN(value)) {
      row.setNull(next++, Types.REAL);
    } else {
      row.setDouble(next++, value);
    }
    return this;
  }

  Columns day(LocalDate day) throws SQLException {
    boolean open = day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
    if (open) {
      row.setNull(next++, Types.VARCHAR);
    } else {
      row.setString(next++, day.toString());
    }
    return this;
  }

  Columns dates(DateRange range) throws SQLException {
    return day(range.earliest()).day(range.latest()).text(range.precision().code());
  }

  Columns place(Place place) throws SQLException {
    return text(place.name())
        .text(place.admin1())
        .text(place.country())
        .real(place.latitude())
        .real(place.longitude())
        .text(place.precision().code());
  }

  Columns bounds(Bounds bounds) throws SQLException {
    if (bounds.stated()) {
      row.setInt(next++, bounds.lower());
    } else {
      row.setNull(next++, Types.INTEGER);
    }
    if (bounds.stated() && !bounds.isOpen()) {
      row.setInt(next++, bounds.upper());
    } else {
      row.setNull(next++, Types.INTEGER);
    }
    return this;
  }
}
