package org.recount.stores;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recount.document.Document;
import org.recount.ledger.Read;
import org.recount.place.PlacePrior;

/** What the kept state says of days and of sources, from its sums and its indexes. */
final class KeptDays {
  /** For so many days after a day most is told of it; an index has the other reports. */
  private static final int PROMPT = 31;

  /** Reports of a month at most that are dated to some days. */
  private static final String DATED =
      " WHERE from_day >= ? AND from_day <= ? AND to_day >= ? AND to_day - from_day < "
          + Read.LONGEST_REPORT;

  private static final String BESIDE =
      "SELECT document FROM reports" + DATED + " AND (published_day < ? OR published_day > ?)";

  /**
   * The documents of such reports that were published on other days. Most tell of the last days
   * before them: in the midst of a longer period only the others are looked at.
   */
  private static final String ABOUT =
      BESIDE
          + " UNION "
          + BESIDE
          + " UNION "
          + BESIDE
          + " AND (published_day < from_day OR published_day > from_day + "
          + PROMPT
          + ")";

  /** Of so many months it takes less time to look at all sources than to look for each. */
  private static final int FEW_MONTHS = 6;

  /** No document is of this month. */
  private static final long NO_MONTH = -2 * Row.NO_DAY;

  private final Sql sql;

  KeptDays(Sql sql) {
    this.sql = sql;
  }

  Read published(LocalDate since, LocalDate until) throws SQLException {
    long from = Row.number(since);
    long to = Row.number(until);
    int[] count = {0};
    TreeSet<LocalDate> days = new TreeSet<>();
    sql.each(
        "SELECT day, documents FROM published_days WHERE day >= ? AND day <= ?",
        row -> {
          count[0] += (int) row.number(2);
          days.add(Row.day(row.number(1)));
        },
        from,
        to);
    days.remove(Document.UNDATED);
    Set<String> sources = new HashSet<>(sources(from, to));
    return new Read(count[0], sources, days);
  }

  private List<String> sources(long from, long to) throws SQLException {
    long first = Row.month(from);
    long last = Row.month(to);
    boolean whole = Row.month(from - 1) < first && Row.month(to + 1) > last;
    if (whole && last - first < FEW_MONTHS) {
      return ofMonths(first, last);
    }
    // Most are found in one month of them, if one is whole.
    long inside = Row.month(from - 1) + 1;
    List<String> sources = ofMonths(inside, Math.min(inside, Row.month(to + 1) - 1));
    sources.addAll(
        sql.list(
            "SELECT s.source FROM sources AS s WHERE NOT EXISTS (SELECT 1 FROM source_months AS m"
                + " WHERE m.month = ? AND m.source = s.source) AND EXISTS (SELECT 1"
                + " FROM documents AS d WHERE d.source = s.source AND d.published_day >= ?"
                + " AND d.published_day <= ?)",
            row -> row.text(1),
            sources.isEmpty() ? NO_MONTH : inside,
            from,
            to));
    return sources;
  }

  /** Month by month, as the index has them. */
  private List<String> ofMonths(long first, long last) throws SQLException {
    List<String> sources = new ArrayList<>();
    for (long month = first; month <= last; month++) {
      sources.addAll(
          sql.list("SELECT source FROM source_months WHERE month = ?", row -> row.text(1), month));
    }
    return sources;
  }

  Read covered(LocalDate since, LocalDate until) throws SQLException {
    Read published = published(since, until);
    TreeSet<LocalDate> days = new TreeSet<>(published.days());
    if (days.size() <= ChronoUnit.DAYS.between(since, until)) {
      sql.each(
          "SELECT DISTINCT from_day, to_day FROM reports" + DATED,
          row -> {
            LocalDate first = Row.day(Math.max(row.number(1), Row.number(since)));
            LocalDate last = Row.day(Math.min(row.number(2), Row.number(until)));
            first.datesUntil(last.plusDays(1)).forEach(days::add);
          },
          dated(since, until));
    }
    List<Long> values = about(since, until);
    long about = sql.number("SELECT count(*) FROM (" + ABOUT + ") AS a", values.toArray());
    Set<String> sources = new HashSet<>(published.sources());
    if (sources.size() < sql.number("SELECT count(*) FROM sources")) {
      sources.addAll(
          sql.list(
              "SELECT DISTINCT source FROM documents WHERE id IN (" + ABOUT + ")",
              row -> row.text(1),
              values));
    }
    return new Read(published.documents() + (int) about, sources, days);
  }

  private static List<Long> dated(LocalDate since, LocalDate until) {
    return List.of(Row.number(since) - Read.LONGEST_REPORT, Row.number(until), Row.number(since));
  }

  /** Reports from before the days asked for, of the last of these, and of those between. */
  private static List<Long> about(LocalDate since, LocalDate until) {
    long first = Row.number(since);
    long last = Row.number(until);
    long prompt = Math.max(first, last - PROMPT);
    List<Long> values = new ArrayList<>();
    values.addAll(List.of(first - Read.LONGEST_REPORT, first - 1, first, first, last));
    values.addAll(List.of(prompt, last, first, first, last));
    values.addAll(List.of(first, prompt - 1, first, first, last));
    return values;
  }

  LocalDate lastPublished() throws SQLException {
    return Row.day(
        sql.first(
                "SELECT max(day) FROM published_days HAVING max(day) IS NOT NULL",
                row -> row.number(1))
            .orElse(-Row.NO_DAY));
  }

  Map<String, PlacePrior> priors() throws SQLException {
    Map<String, Map<String, Integer>> countries = new HashMap<>();
    Map<String, Map<String, Integer>> divisions = new HashMap<>();
    sql.each(
        "SELECT source, country, admin1, reports FROM source_places",
        row -> {
          int reports = (int) row.number(4);
          add(countries, row.text(1), row.text(2), reports);
          if (!row.text(3).isEmpty()) {
            String division = PlacePrior.division(row.text(2), row.text(3));
            add(divisions, row.text(1), division, reports);
          }
        });
    Map<String, PlacePrior> priors = new HashMap<>();
    countries.forEach(
        (source, in) ->
            priors.put(source, new PlacePrior(in, divisions.getOrDefault(source, Map.of()))));
    return priors;
  }

  private static void add(
      Map<String, Map<String, Integer>> all, String source, String within, int reports) {
    all.computeIfAbsent(source, s -> new HashMap<>()).merge(within, reports, Integer::sum);
  }
}
