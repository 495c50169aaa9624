package org.recount.stores;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.ledger.Alike;
import org.recount.ledger.Alike.Side;
import org.recount.ledger.Sought;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;

/** Finds in the columns of incidents which of them matter to a question. */
final class Seeking {
  private final Sql sql;
  private final Sought sought;
  private final SoughtSides sides;

  Seeking(Sql sql, Sought sought) {
    this.sql = sql;
    this.sought = sought;
    this.sides = new SoughtSides(sought);
  }

  /** Returns the ids of those to be looked at one by one. */
  Set<String> ids() throws SQLException {
    Set<String> ids = new LinkedHashSet<>();
    select(sides.fitting(), ids);
    if (sought.beside().more()) {
      for (Side side : sides.asked()) {
        select(sides.failing(side, false), ids);
      }
    }
    if (!sought.publishedBy().equals(LocalDate.MAX)) {
      select(sides.toldAlsoLater(), ids);
    }
    return ids;
  }

  private void select(List<Where> wheres, Set<String> ids) throws SQLException {
    for (Where where : wheres) {
      String query = "SELECT i.id FROM incidents AS i" + where;
      ids.addAll(sql.list(query, row -> row.text(1), where.values()));
    }
  }

  /** Returns the others that fail on one side only. */
  List<Alike> others() throws SQLException {
    List<Alike> others = new ArrayList<>();
    if (!sought.beside().more()) {
      for (Side side : sides.asked()) {
        for (Where where : sides.failing(side, true)) {
          boolean texts = sought.beside().places() && side != Side.COUNTRY;
          others.addAll(texts ? each(side, where) : alike(side, where));
        }
      }
    }
    return others;
  }

  /** Those of one side, counted by what else is asked. */
  private List<Alike> alike(Side side, Where where) throws SQLException {
    List<String> columns = new ArrayList<>();
    if (sought.beside().targets()) {
      columns.add("i.targets");
    }
    if (sought.beside().actors()) {
      columns.add("i.actors");
    }
    String by = String.join(", ", columns);
    String query =
        "SELECT count(*), "
            + (sought.beside().targets() ? "i.targets" : "''")
            + ", "
            + (sought.beside().actors() ? "i.actors" : "''")
            + " FROM incidents AS i"
            + where
            + (by.isEmpty() ? "" : " GROUP BY " + by)
            + " HAVING count(*) > 0";
    return sql.list(
        query,
        row ->
            new Alike(
                side,
                Place.UNKNOWN,
                false,
                targets(row.text(2)),
                names(row.text(3)),
                List.of(),
                (int) row.number(1)),
        where.values());
  }

  /** Those of one side one by one, with the documents whose texts may tell more. */
  private List<Alike> each(Side side, Where where) throws SQLException {
    Map<String, Alike> byId = new LinkedHashMap<>();
    String query =
        "SELECT i.id, i.targets, i.actors, i.place_id, i.place, i.admin1, i.country, i.latitude,"
            + " i.longitude, i.place_precision, i.place_decided, m.document FROM incidents AS i"
            + " LEFT JOIN incident_reports AS m ON m.incident = i.id AND m.main = 1"
            + where;
    sql.each(
        query, row -> byId.merge(row.text(1), one(side, row), Seeking::together), where.values());
    return List.copyOf(byId.values());
  }

  private static Alike one(Side side, Sql.Result row) throws SQLException {
    String document = row.text(12);
    return new Alike(
        side,
        place(row),
        row.number(11) == 1,
        targets(row.text(2)),
        names(row.text(3)),
        document.isEmpty() ? List.of() : List.of(document),
        1);
  }

  private static Alike together(Alike one, Alike more) {
    List<String> documents = new ArrayList<>(one.documents());
    documents.addAll(more.documents());
    return new Alike(
        one.side(), one.place(), one.decided(), one.targets(), one.actors(), documents, 1);
  }

  private static Place place(Sql.Result row) throws SQLException {
    return new Place(
        row.text(4),
        row.text(5),
        row.text(6),
        row.text(7),
        row.real(8),
        row.real(9),
        precision(row.text(10)));
  }

  private static PlacePrecision precision(String code) {
    for (PlacePrecision precision : PlacePrecision.values()) {
      if (precision.code().equals(code)) {
        return precision;
      }
    }
    return PlacePrecision.UNKNOWN;
  }

  private static List<Target> targets(String joined) {
    return names(joined).stream().map(Target::of).flatMap(Optional::stream).toList();
  }

  private static List<String> names(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split("; ", -1));
  }

  /** The codes of types. */
  static List<String> codes(List<IncidentType> types) {
    return types.stream().map(IncidentType::code).toList();
  }
}
