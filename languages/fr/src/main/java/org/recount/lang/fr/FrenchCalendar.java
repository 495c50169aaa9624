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

  private static final Set<String> MONTHS =
      Set.of(
          "janvier",
          "fevrier",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "aout",
          "septembre",
          "octobre",
          "novembre",
          "decembre");

  private FrenchCalendar() {}

  static boolean isMonth(String word) {
    return MONTHS.contains(word);
  }

  static boolean isDay(String word) {
    return DAYS.contains(word);
  }
}
