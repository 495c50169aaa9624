package org.recount.stores;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recount.codebook.IncidentType;
import org.recount.incident.Incident;
import org.recount.incident.Witnesses;
import org.recount.ledger.Outline;
import org.recount.ledger.Sought;
import org.recount.ledger.Voice;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.report.Tolls;
import org.recount.time.DateRange;
import org.recount.time.Precision;

/**
 * Reads what every outline has, from the columns of one index and with few of them to hand over:
 * thousands are read for one answer. Words come as one text, of which there are not many, and what
 * is true or false as one number.
 */
final class Sketches {
  /** The columns that are read of each, in this order. */
  private static final String COLUMNS =
      "i.id, i.type || '/' || i.other_types || '/' || i.status || '/' || i.date_precision || '/'"
          + " || i.land, i.rejected + 2 * i.located + 4 * i.predicted + 8 * i.news + 16 * i.chief,"
          + " i.key_day, i.to_day, i.witnesses, i.probability, i.told_day, i.first_told,"
          + " i.last_told, i.doubtful_links";

  /** The first of the columns that not every question needs. */
  private static final int MORE = 13;

  private final Sought.Beside beside;
  private final boolean leftOut;
  private final Map<String, Words> read = new HashMap<>();
  private final Map<String, List<Voice>> voices = new HashMap<>();

  /** What the words say. */
  private record Words(
      IncidentType type,
      List<IncidentType> alternatives,
      Incident.Status status,
      Precision precision,
      String country) {
    static Words of(String joined) {
      String[] words = joined.split("/", -1);
      return new Words(
          OutlineRow.type(words[0]),
          OutlineRow.names(words[1]).stream().map(OutlineRow::type).toList(),
          Incident.Status.valueOf(words[2].toUpperCase(Locale.ROOT)),
          Precision.valueOf(words[3].toUpperCase(Locale.ROOT)),
          words[4]);
    }

    Place place(boolean located) {
      return located
          ? new Place("", "", "", country, Double.NaN, Double.NaN, PlacePrecision.COUNTRY)
          : Place.UNKNOWN;
    }
  }

  /** Reads what an answer needs. */
  Sketches(Sought sought) {
    this.beside = sought.beside();
    this.leftOut = sought.leftOut();
  }

  /** Returns whether this is enough for what is asked beside types, days and country. */
  static boolean suffice(Sought.Beside beside) {
    return !beside.actors() && !beside.places() && !beside.more();
  }

  /** The columns that {@link #read} reads, in its order. */
  String columns() {
    return COLUMNS
        + (leftOut ? ", i.voices" : ", CASE i.chief WHEN 1 THEN '' ELSE i.voices END")
        + (beside.targets() ? ", i.targets" : "")
        + (beside.tolls() ? ", i.tolls" : "");
  }

  /** Who tells of those that were read, as far as their columns say it. */
  Map<String, List<Voice>> voices() {
    return voices;
  }

  /** Returns what the columns of a row tell. */
  Outline read(Sql.Result row) throws SQLException {
    Words words = read.computeIfAbsent(row.text(2), Words::of);
    long is = row.number(3);
    String id = row.text(1);
    String telling = row.text(12);
    if (!telling.isEmpty()) {
      voices.put(id, VoiceText.read(telling));
    }
    return new Outline(
        id,
        words.type(),
        words.alternatives(),
        date(words.precision(), row),
        words.place((is & 2) != 0),
        false,
        List.of(),
        beside.targets() ? OutlineRow.targets(row.text(MORE)) : List.of(),
        beside.tolls()
            ? TollText.read(row.text(beside.targets() ? MORE + 1 : MORE))
            : Tolls.UNSTATED,
        words.status(),
        (is & 1) != 0,
        heard(is, row));
  }

  private static DateRange date(Precision precision, Sql.Result row) throws SQLException {
    return precision == Precision.UNKNOWN
        ? DateRange.UNKNOWN
        : DateRange.of(Row.day(row.number(4)), Row.day(row.number(5)), precision);
  }

  private static Outline.Heard heard(long is, Sql.Result row) throws SQLException {
    return new Outline.Heard(
        new Witnesses((int) row.number(6), row.real(7)),
        OutlineRow.emphasis(is >> 4),
        (is & 4) != 0,
        (is & 8) != 0 ? Row.day(row.number(8)) : LocalDate.MAX,
        Row.day(row.number(9)),
        Row.day(row.number(10)),
        (int) row.number(11));
  }
}
