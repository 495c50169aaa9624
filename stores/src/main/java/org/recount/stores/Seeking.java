package org.recount.stores;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.codebook.IncidentType;
import org.recount.ledger.Alike;
import org.recount.ledger.Alike.Side;
import org.recount.ledger.Found;
import org.recount.ledger.Outline;
import org.recount.ledger.Sought;
import org.recount.place.Place;

/** Finds in the columns of incidents which of them matter to a question. */
final class Seeking {
  private static final String PLACE =
      "i.place_id, i.place, i.admin1, i.country, i.latitude, i.longitude, i.place_precision";

  private final Sql sql;
  private final KeptIncidents incidents;
  private final Sought sought;
  private final SoughtSides sides;
  private final Sketches sketches;

  Seeking(Sql sql, KeptIncidents incidents, Sought sought) throws SQLException {
    this.sql = sql;
    this.incidents = incidents;
    this.sought = sought;
    this.sides = new SoughtSides(sought, incidents.kinds());
    this.sketches = new Sketches(sought);
  }

  /** Returns what matters. */
  Found found() throws SQLException {
    return new Found(incidents(), others(), sketches.voices());
  }

  /** Returns those to be looked at one by one, by increasing id. */
  private List<Outline> incidents() throws SQLException {
    Map<String, Outline> found = new HashMap<>();
    select(sides.fitting(), found);
    if (sought.leftOut() && sought.beside().more()) {
      for (Side side : sides.asked()) {
        select(sides.failing(side, false), found);
      }
    }
    if (!sought.publishedBy().equals(LocalDate.MAX)) {
      select(sides.toldAlsoLater(), found);
    }
    List<Outline> ordered = new ArrayList<>(found.values());
    ordered.sort(Comparator.comparing(Outline::id));
    return ordered;
  }

  private void select(List<Where> wheres, Map<String, Outline> found) throws SQLException {
    for (Where where : wheres) {
      List<Outline> outlines =
          Sketches.suffice(sought.beside())
              ? incidents.sketches(where, sketches)
              : incidents.outlines(where);
      outlines.forEach(outline -> found.put(outline.id(), outline));
    }
  }

  /** Returns the others that fail on one side only. */
  private List<Alike> others() throws SQLException {
    List<Alike> others = new ArrayList<>();
    if (!sought.leftOut() || sought.beside().more()) {
      return others;
    }
    boolean grouped = sought.beside().targets() || sought.beside().actors();
    boolean summed = !grouped && Sums.suffice(sought);
    Optional<Sums> sums = summed ? Optional.of(new Sums(sql, sought, sides)) : Optional.empty();
    for (Side side : sides.asked()) {
      boolean placed = sought.beside().places() && side != Side.COUNTRY;
      if (sums.isPresent() && !placed) {
        int count = sums.get().failing(side);
        others.addAll(count == 0 ? List.of() : List.of(alone(side, count)));
      } else {
        others.addAll(others(side, placed));
      }
    }
    return others;
  }

  private List<Alike> others(Side side, boolean placed) throws SQLException {
    List<Alike> others = new ArrayList<>();
    for (Where where : sides.failing(side, true)) {
      others.addAll(alike(side, where, placed));
    }
    return others;
  }

  private static Alike alone(Side side, int count) {
    return new Alike(side, Place.UNKNOWN, List.of(), List.of(), count);
  }

  /** Those of one side, counted by what else is asked. */
  private List<Alike> alike(Side side, Where where, boolean placed) throws SQLException {
    List<String> columns = new ArrayList<>();
    columns.add(sought.beside().targets() ? "i.targets" : "''");
    columns.add(sought.beside().actors() ? "i.actors" : "''");
    if (placed) {
      columns.add(PLACE);
    }
    String query =
        "SELECT count(*), "
            + String.join(", ", columns)
            + " FROM incidents AS i"
            + where
            + grouping(placed)
            + " HAVING count(*) > 0";
    return sql.list(query, row -> alike(side, row, placed), where.values());
  }

  private String grouping(boolean placed) {
    List<String> columns = new ArrayList<>();
    if (sought.beside().targets()) {
      columns.add("i.targets");
    }
    if (sought.beside().actors()) {
      columns.add("i.actors");
    }
    if (placed) {
      columns.add(PLACE);
    }
    return columns.isEmpty() ? "" : " GROUP BY " + String.join(", ", columns);
  }

  private static Alike alike(Side side, Sql.Result row, boolean placed) throws SQLException {
    return new Alike(
        side,
        placed ? OutlineRow.place(row, 4) : Place.UNKNOWN,
        OutlineRow.targets(row.text(2)),
        OutlineRow.names(row.text(3)),
        (int) row.number(1));
  }

  /** The codes of types. */
  static List<String> codes(List<IncidentType> types) {
    return types.stream().map(IncidentType::code).toList();
  }
}
