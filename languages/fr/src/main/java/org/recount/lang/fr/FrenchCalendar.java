package org.recount.lang.fr;

import java.util.Set;

/** Words that name a day. */
final class FrenchCalendar {
  private static final Set<String> DAYS =
      Set.of(
          "lundi",
          "mardi",
          "mercredi",
          "jeudi",
          "vendredi",
          "samedi",
          "dimanche",
          "hier",
          "aujourd",
          "aujourd'hui",
          "matin",
          "soir",
          "nuit",
          "veille",
          "lendemain");

  private FrenchCalendar() {}

  static boolean isDay(String word) {
    return DAYS.contains(word);
  }
}
