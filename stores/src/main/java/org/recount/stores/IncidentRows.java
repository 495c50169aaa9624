package org.recount.stores;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.incident.Incident;
import org.recount.incident.IncidentMaker.Told;
import org.recount.incident.Link;
import org.recount.incident.Membership;
import org.recount.ledger.Outline;
import org.recount.ledger.Voice;
import org.recount.place.Place;
import org.recount.time.DateRange;

/** Writes incidents in columns, with their reports and links. */
final class IncidentRows {
  private static final List<String> COLUMNS =
      List.of(
          ("id type status earliest latest date_precision place admin1 country latitude longitude"
                  + " place_precision killed_lower killed_upper injured_lower injured_upper actors"
                  + " targets rejected other_types only_type place_id place_decided land from_day"
                  + " to_day probability told_day news first_told last_told witnesses chief"
                  + " predicted doubtful_links dating key_day key_month summed located"
                  + " kidnapped_lower kidnapped_upper killed_with_attackers"
                  + " attackers_killed_lower attackers_killed_upper attackers_injured_lower"
                  + " attackers_injured_upper steady allowed_from allowed_to tolls voices")
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

  private static final String MEMBER = "INSERT INTO incident_reports VALUES " + Sql.marks(8);
  private static final String CELL =
      "land, only_type, dating, key_month, located, summed, from_day, to_day, date_precision";

  /** The two sums that an incident is in: of its month, and of all that are dated, or are not. */
  static final String CELLS =
      "SELECT land, only_type, dating, key_month, located, summed,"
          + " CASE WHEN dating = 2 THEN from_day ELSE 0 END AS from_day,"
          + " CASE WHEN dating = 2 THEN to_day ELSE 0 END AS to_day,"
          + " CASE WHEN dating = 2 THEN date_precision ELSE '' END AS date_precision, id"
          + " FROM incidents WHERE summed > 0 UNION ALL SELECT land, only_type,"
          + " CASE WHEN dating = 3 THEN 8 ELSE 9 END, 0, located, summed, 0, 0, '', id"
          + " FROM incidents WHERE summed > 0";

  private static final String SAME =
      " WHERE (" + CELL + ") IN (SELECT " + CELL + " FROM (" + CELLS + ") AS c WHERE c.id = ?)";

  private static final String COUNT =
      "INSERT INTO incident_sums SELECT "
          + CELL
          + ", 1 FROM ("
          + CELLS
          + ") AS c WHERE c.id = ? ON CONFLICT ("
          + CELL
          + ") DO UPDATE SET incidents = incident_sums.incidents + 1";

  /** The sums of all incidents, with the columns of their table. */
  static final String SUMS =
      "SELECT " + CELL + ", count(*) FROM (" + CELLS + ") AS c GROUP BY " + CELL;

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
  void write(Incident incident, List<Told> told, List<Voice> voices) throws SQLException {
    uncount(incident.id());
    writeUncounted(incident, told, voices);
    sql.change(COUNT, incident.id());
  }

  /** Writes the columns of an incident, but not into the sums: {@link #sumUp} does it for all. */
  void writeUncounted(Incident incident, List<Told> told, List<Voice> voices) throws SQLException {
    sql.write(INCIDENT, row(incident, told, voices));
  }

  /** Sums up all incidents where nothing is summed up. */
  void sumUp() throws SQLException {
    sql.change("INSERT INTO incident_sums " + SUMS);
  }

  /** Removes an incident. */
  void remove(String incident) throws SQLException {
    uncount(incident);
    sql.change("DELETE FROM incidents WHERE id = ?", incident);
  }

  /** Takes an incident that may be there out of the sums. */
  private void uncount(String incident) throws SQLException {
    if (sql.number("SELECT count(*) FROM incidents WHERE id = ? AND summed > 0", incident) > 0) {
      sql.change("UPDATE incident_sums SET incidents = incidents - 1" + SAME, incident);
      sql.change("DELETE FROM incident_sums" + SAME + " AND incidents = 0", incident);
    }
  }

  /** Writes which reports are of an incident and why, where none are written. */
  void write(Membership membership, List<Voice> voices) throws SQLException {
    write(membership.id(), membership.reports(), voices);
    int position = 0;
    for (Link link : membership.links()) {
      sql.write(LINK, row(membership.id(), position++, link));
    }
  }

  /** Writes which reports are of an incident, in place of those before. */
  void rewrite(Incident incident, List<Voice> voices) throws SQLException {
    sql.change("DELETE FROM incident_reports WHERE incident = ?", incident.id());
    write(incident.id(), incident.reports(), voices);
  }

  private void write(String incident, List<Incident.Member> members, List<Voice> voices)
      throws SQLException {
    for (int position = 0; position < members.size(); position++) {
      sql.write(MEMBER, row(incident, position, members.get(position), voices.get(position)));
    }
  }

  /** Returns the columns of one report of an incident. */
  static Row row(String incident, int position, Incident.Member member, Voice voice) {
    return new Row()
        .text(incident)
        .text(member.document())
        .text(member.report())
        .number(member.main() ? 1 : 0)
        .number(position)
        .number(voice.countable() ? 1 : 0)
        .text(voice.source())
        .number(Row.number(voice.published()));
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
  static Row row(Incident incident, List<Told> told, List<Voice> voices) {
    Outline outline = Outline.of(incident, told);
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
    heard(row, outline.heard());
    OutlineRow.key(row, outline);
    row.bounds(incident.tolls().kidnapped())
        .number(incident.tolls().killedIncludesAttackers() ? 1 : 0)
        .bounds(incident.tolls().attackersKilled())
        .bounds(incident.tolls().attackersInjured());
    everKnown(row, incident, told);
    return row.text(TollText.write(incident.tolls())).text(VoiceText.write(voices));
  }

  /** What it may have been known to be on any day, from some of its reports. */
  private static void everKnown(Row row, Incident incident, List<Told> told) {
    Set<IncidentType> types = new HashSet<>(incident.alternatives());
    types.add(incident.type());
    boolean steady = true;
    boolean dated = incident.date().known();
    long first = dated ? Row.number(incident.date().earliest()) : -Row.NO_DAY;
    long last = dated ? Row.number(incident.date().latest()) : Row.NO_DAY;
    for (Told one : told) {
      Place place = one.report().location().place();
      steady &= types.contains(one.report().type());
      steady &= types.containsAll(one.report().alternatives());
      steady &= place.known() && !place.country().isEmpty();
      steady &= place.country().equals(incident.place().country());
      DateRange date = one.report().date();
      first = Math.min(first, date.known() ? Row.number(date.earliest()) : -Row.NO_DAY);
      last = Math.max(last, date.known() ? Row.number(date.latest()) : Row.NO_DAY);
    }
    row.number(steady ? 1 : 0).number(first).number(last);
  }

  private static void sides(Row row, Incident incident) {
    Place place = incident.place();
    row.text(
            incident.alternatives().stream()
                .map(IncidentType::code)
                .collect(Collectors.joining("; ")))
        .text(kinds(incident))
        .text(place.id())
        .number(incident.revision().place().isPresent() ? 1 : 0)
        .text(place.known() ? place.country() : "")
        .dayNumbers(incident.date());
  }

  /** Its type; if some report allows others, all of them, which an index must tell apart. */
  private static String kinds(Incident incident) {
    List<IncidentType> all = new ArrayList<>(incident.alternatives());
    all.add(incident.type());
    String codes = all.stream().sorted().map(IncidentType::code).collect(Collectors.joining("; "));
    return all.size() == 1 ? codes : "*; " + codes;
  }

  private static void heard(Row row, Outline.Heard heard) {
    boolean news = !heard.news().equals(LocalDate.MAX);
    row.real(heard.witnesses().probability())
        .number(Row.number(news ? heard.news() : heard.first()))
        .number(news ? 1 : 0)
        .number(Row.number(heard.first()))
        .number(Row.number(heard.last()))
        .number(heard.witnesses().count())
        .number(heard.emphasis().ordinal())
        .number(heard.predicted() ? 1 : 0)
        .number(heard.doubtfulLinks());
  }
}
