package org.recount.stores;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.document.Document;
import org.recount.incident.Incident;
import org.recount.incident.IncidentMaker.Told;
import org.recount.incident.Link;
import org.recount.incident.Membership;
import org.recount.incident.Witnesses;
import org.recount.place.Place;
import org.recount.time.DateRange;

/** Writes incidents in columns, with their reports and links. */
final class IncidentRows {
  private static final int LONG_DAYS = 31;

  private static final List<String> COLUMNS =
      List.of(
          ("id type status earliest latest date_precision place admin1 country latitude longitude"
                  + " place_precision killed_lower killed_upper injured_lower injured_upper actors"
                  + " targets rejected other_types only_type place_id place_decided land from_day"
                  + " to_day wide probability told_day news first_told last_told")
              .split(" "));

  private static final String INCIDENT =
      "INSERT INTO incidents ("
          + String.join(", ", COLUMNS)
          + ") VALUES "
          + Sql.marks(COLUMNS.size())
          + " ON CONFLICT (id) DO UPDATE SET "
          + COLUMNS.stream()
              .skip(1)
              .map(column -> column + " = excluded." + column)
              .collect(Collectors.joining(", "));

  private static final String MEMBER = "INSERT INTO incident_reports VALUES " + Sql.marks(5);
  private static final String LINK = "INSERT INTO incident_links VALUES " + Sql.marks(10);

  private final Sql sql;

  IncidentRows(Sql sql) {
    this.sql = sql;
  }

  /** The columns that {@link #row} gives, in its order. */
  static String columns() {
    return String.join(", ", COLUMNS);
  }

  /** Writes the columns of an incident, in place of those before. */
  void write(Incident incident, List<Told> told) throws SQLException {
    sql.write(INCIDENT, row(incident, told));
  }

  /** Writes which reports are of an incident and why, where none are written. */
  void write(Membership membership) throws SQLException {
    int position = 0;
    for (Incident.Member member : membership.reports()) {
      sql.write(MEMBER, row(membership.id(), position++, member));
    }
    position = 0;
    for (Link link : membership.links()) {
      sql.write(LINK, row(membership.id(), position++, link));
    }
  }

  private static Row row(String incident, int position, Incident.Member member) {
    return new Row()
        .text(incident)
        .text(member.document())
        .text(member.report())
        .number(member.main() ? 1 : 0)
        .number(position);
  }

  private static Row row(String incident, int position, Link link) {
    return new Row()
        .text(incident)
        .number(position)
        .text(link.first().document())
        .text(link.first().report())
        .number(link.first().main() ? 1 : 0)
        .text(link.second().document())
        .text(link.second().report())
        .number(link.second().main() ? 1 : 0)
        .real(link.probability())
        .text(link.reason());
  }

  /** Returns the columns of an incident that is told so. */
  static Row row(Incident incident, List<Told> told) {
    Row row =
        new Row()
            .text(incident.id())
            .text(incident.type().code())
            .text(incident.status().name().toLowerCase(Locale.ROOT))
            .dates(incident.date())
            .place(incident.place())
            .bounds(incident.tolls().killed())
            .bounds(incident.tolls().injured())
            .text(String.join("; ", incident.actors()))
            .text(incident.targets().stream().map(Target::code).collect(Collectors.joining("; ")))
            .number(incident.revision().rejects() ? 1 : 0);
    sides(row, incident);
    row.real(Witnesses.of(told).probability());
    days(row, told);
    return row;
  }

  private static void sides(Row row, Incident incident) {
    Place place = incident.place();
    DateRange date = incident.date();
    boolean wide = !date.known() || date.days() > LONG_DAYS;
    row.text(
            incident.alternatives().stream()
                .map(IncidentType::code)
                .collect(Collectors.joining("; ")))
        .text(incident.alternatives().isEmpty() ? incident.type().code() : "*")
        .text(place.id())
        .number(incident.revision().place().isPresent() ? 1 : 0)
        .text(place.known() ? place.country() : "")
        .dayNumbers(date)
        .number(wide ? 1 : 0);
  }

  private static void days(Row row, List<Told> told) {
    Optional<LocalDate> news =
        told.stream()
            .filter(t -> t.member().main() && !t.report().background())
            .map(Told::published)
            .filter(day -> !day.equals(Document.UNDATED))
            .min(Comparator.naturalOrder());
    List<LocalDate> days =
        told.stream()
            .map(Told::published)
            .filter(day -> !day.equals(Document.UNDATED))
            .sorted()
            .toList();
    LocalDate first = days.isEmpty() ? LocalDate.MAX : days.get(0);
    LocalDate last = days.size() < told.size() ? LocalDate.MAX : days.get(days.size() - 1);
    row.number(Row.number(news.orElse(first)))
        .number(news.isPresent() ? 1 : 0)
        .number(Row.number(first))
        .number(Row.number(last));
  }
}
