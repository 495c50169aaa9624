package org.recount.stores;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.incident.Incident;
import org.recount.incident.Witnesses;
import org.recount.ledger.Outline;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.time.DateRange;
import org.recount.time.Precision;

/** The outline of an incident in columns. */
final class OutlineRow {
  /** The columns that {@link #read} reads, in its order. */
  static final String COLUMNS =
      "i.id, i.type, i.other_types, i.from_day, i.to_day, i.date_precision, i.place_id, i.place,"
          + " i.admin1, i.country, i.latitude, i.longitude, i.place_precision, i.place_decided,"
          + " i.actors, i.targets, i.status, i.rejected, i.witnesses, i.probability, i.chief,"
          + " i.predicted, i.told_day, i.news, i.first_told, i.last_told, i.doubtful_links,"
          + " i.tolls";

  private static final Outline.Emphasis[] EMPHASES = Outline.Emphasis.values();

  /** Days that one dated to some days lasts at most. */
  static final int LONG_DAYS = 31;

  /** From so many thousandths on, it does not matter how probably an incident was read rightly. */
  private static final int WELL_READ = 100;

  /** How an incident is dated; the index in this order is the column. */
  enum Dating {
    DAY,
    DAYS,
    WIDE,
    NONE;

    static Dating of(DateRange date) {
      if (!date.known()) {
        return NONE;
      }
      if (date.precision() == Precision.DAY && date.earliest().equals(date.latest())) {
        return DAY;
      }
      return date.days() > LONG_DAYS ? WIDE : DAYS;
    }
  }

  private OutlineRow() {}

  /** Adds what incidents are found and summed up by. */
  static void key(Row row, Outline outline) {
    Dating dating = Dating.of(outline.date());
    LocalDate told = outline.heard().news();
    LocalDate first = told.equals(LocalDate.MAX) ? outline.heard().first() : told;
    LocalDate key = dating == Dating.NONE ? first : outline.date().earliest();
    row.number(dating.ordinal())
        .number(Row.number(key))
        .number(Row.month(Row.number(key)))
        .number(happened(outline) ? read(outline.heard().witnesses().probability()) : 0)
        .number(outline.place().known() ? 1 : 0);
  }

  private static boolean happened(Outline outline) {
    return !outline.rejected()
        && outline.status() != Incident.Status.REFUTED
        && outline.status() != Incident.Status.NOT_OCCURRED;
  }

  /** What the column {@code summed} says of how probably an incident was read rightly. */
  static int read(double probability) {
    return 1 + Math.min(WELL_READ, (int) (probability * 1_000));
  }

  /** Whether that column can tell which incidents were read rightly at least this probably. */
  static boolean tells(double probability) {
    return read(probability) <= WELL_READ;
  }

  /** Returns the outline that a row tells. */
  static Outline read(Sql.Result row) throws SQLException {
    return new Outline(
        row.text(1),
        type(row.text(2)),
        names(row.text(3)).stream().map(OutlineRow::type).toList(),
        date(row),
        place(row, 7),
        row.number(14) == 1,
        names(row.text(15)),
        targets(row.text(16)),
        TollText.read(row.text(28)),
        Incident.Status.valueOf(row.text(17).toUpperCase(Locale.ROOT)),
        row.number(18) == 1,
        heard(row));
  }

  /** What the column {@code chief} says. */
  static Outline.Emphasis emphasis(long number) {
    return EMPHASES[(int) number];
  }

  private static Outline.Heard heard(Sql.Result row) throws SQLException {
    return new Outline.Heard(
        new Witnesses((int) row.number(19), row.real(20)),
        emphasis(row.number(21)),
        row.number(22) == 1,
        row.number(24) == 1 ? Row.day(row.number(23)) : LocalDate.MAX,
        Row.day(row.number(25)),
        Row.day(row.number(26)),
        (int) row.number(27));
  }

  private static DateRange date(Sql.Result row) throws SQLException {
    Precision precision = Precision.valueOf(row.text(6).toUpperCase(Locale.ROOT));
    return precision == Precision.UNKNOWN
        ? DateRange.UNKNOWN
        : DateRange.of(Row.day(row.number(4)), Row.day(row.number(5)), precision);
  }

  static IncidentType type(String code) {
    return IncidentType.of(code).orElse(IncidentType.OTHER_VIOLENCE);
  }

  /** Reads a place from seven columns, of which the first is its identifier. */
  static Place place(Sql.Result row, int column) throws SQLException {
    return new Place(
        row.text(column),
        row.text(column + 1),
        row.text(column + 2),
        row.text(column + 3),
        row.real(column + 4),
        row.real(column + 5),
        precision(row.text(column + 6)));
  }

  private static PlacePrecision precision(String code) {
    for (PlacePrecision precision : PlacePrecision.values()) {
      if (precision.code().equals(code)) {
        return precision;
      }
    }
    return PlacePrecision.UNKNOWN;
  }

  static List<Target> targets(String joined) {
    return joined.isEmpty()
        ? List.of()
        : names(joined).stream().map(Target::of).flatMap(Optional::stream).toList();
  }

  static List<String> names(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split("; ", -1));
  }
}
