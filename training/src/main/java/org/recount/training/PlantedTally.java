package org.recount.training;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** How often a check, or a kind of contradiction, was found where it was planted and elsewhere. */
final class PlantedTally {
  private int planted;
  private int sound;
  private int found;
  private int members;
  private int wrong;
  private int alarmed;
  private int links;
  private int linked;

  void add(boolean isPlanted, boolean isFound, boolean membersRight, int others) {
    planted += isPlanted ? 1 : 0;
    sound += isPlanted ? 0 : 1;
    found += isFound ? 1 : 0;
    members += membersRight ? 1 : 0;
    wrong += others;
    alarmed += !isPlanted && others > 0 ? 1 : 0;
  }

  /** Counts the marked links, and those read. */
  void link(int marked, int right) {
    links += marked;
    linked += right;
  }

  /** Counts one that was not planted. */
  void alarm() {
    wrong++;
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
  }

  /** Prints a table of the pages. */
  static void print(String name, Map<String, PlantedTally> tallies, PrintStream out) {
    out.printf(
        "| %s | planted | found | precision | members right | links | links right | sound texts |"
            + " false alarms |%n",
        name);
    out.println("|---|---|---|---|---|---|---|---|---|");
    tallies.forEach((key, t) -> out.println(t.line(key)));
    PlantedTally all = new PlantedTally();
    tallies.values().forEach(all::sum);
    out.println(all.line("all"));
  }

  private void sum(PlantedTally other) {
    planted += other.planted;
    sound += other.sound;
    found += other.found;
    members += other.members;
    wrong += other.wrong;
    alarmed += other.alarmed;
    link(other.links, other.linked);
  }

  private String line(String key) {
    return "| %s | %d | %s | %s | %s | %d | %s | %d | %d |"
        .formatted(
            key,
            planted,
            share(found, planted),
            share(found, found + wrong),
            share(members, found),
            links,
            share(linked, links),
            sound,
            alarmed);
  }
}
