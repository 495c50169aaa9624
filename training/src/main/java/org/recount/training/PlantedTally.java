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

  void add(boolean isPlanted, boolean isFound, boolean membersRight, int others) {
    planted += isPlanted ? 1 : 0;
    sound += isPlanted ? 0 : 1;
    found += isFound ? 1 : 0;
    members += membersRight ? 1 : 0;
    wrong += others;
    alarmed += !isPlanted && others > 0 ? 1 : 0;
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
    out.println(
        "| "
            + name
            + " | planted | found | precision | members right | sound texts | false alarms |");
    out.println("|---|---|---|---|---|---|---|");
    tallies.forEach(
        (key, t) ->
            out.println(
                "| %s | %d | %s | %s | %s | %d | %d |"
                    .formatted(
                        key,
                        t.planted,
                        share(t.found, t.planted),
                        share(t.found, t.found + t.wrong),
                        share(t.members, t.found),
                        t.sound,
                        t.alarmed)));
  }
}
