package org.recount.gazetteer.layers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.gazetteer.NameForms;
import org.recount.place.Gazetteer;
import org.recount.place.Names;

/** Looks own places over. */
public final class OwnCheck {
  private OwnCheck() {}

  /**
   * Returns what is wrong, each with file and line; empty if nothing is.
   *
   * @param file its name
   * @param shipped knows the divisions of countries
   */
  public static List<String> problems(OwnTable table, String file, Gazetteer shipped) {
    List<String> problems = new ArrayList<>(table.problems());
    Map<String, Integer> lines = new HashMap<>();
    for (int i = 0; i < table.places().size(); i++) {
      OwnPlace place = table.places().get(i);
      String where = file + ":" + table.lines().get(i) + ": ";
      Integer before = lines.putIfAbsent(place.id(), table.lines().get(i));
      if (before != null) {
        problems.add(
            where + place.id() + " stands in line " + before + " too; only the first counts");
      }
      if (place.latitude() == 0 && place.longitude() == 0) {
        problems.add(where + "the point 0,0 lies in the sea off Africa");
      }
      if (Divisions.unknown(place, shipped)) {
        problems.add(
            where + "no division of " + place.country() + " is known as '" + place.admin1() + "'");
      }
      unreachable(place).forEach(name -> problems.add(where + name));
    }
    return problems;
  }

  /** Returns which of a place's names can never be found in a text, and why. */
  public static List<String> unreachable(OwnPlace place) {
    List<String> problems = new ArrayList<>();
    for (String name : place.names()) {
      if (!NameForms.canBeRead(Names.fold(name))) {
        problems.add(
            "the name '"
                + name
                + "' can never be found in a text: it must begin with a letter, and have at least"
                + " two letters and at most seven words");
      }
    }
    return problems;
  }
}
