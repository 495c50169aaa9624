package org.recount.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.recount.codebook.IncidentType;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;

/**
 * Something that happened in an invented world, before anybody wrote of it.
 *
 * @param people first and last names of those hit
 * @param words what only those who write of it say
 */
record InventedIncident(
    Place town,
    LocalDate day,
    IncidentType type,
    int killed,
    int injured,
    String actor,
    List<String> people,
    List<String> words) {
  private static final IncidentType[] TYPES = {
    IncidentType.ARMED_ATTACK,
    IncidentType.BOMBING,
    IncidentType.ARMED_CLASH,
    IncidentType.AIRSTRIKE,
    IncidentType.TARGETED_KILLING,
    IncidentType.SHELLING,
    IncidentType.ABDUCTION,
    IncidentType.PROTEST,
    IncidentType.ACCIDENT,
    IncidentType.OTHER_VIOLENCE
  };
  private static final int TOWNS = 30_000;
  private static final int COUNTRIES = 60;
  private static final int PROVINCES = 15;
  private static final int ACTORS = 400;
  private static final int NAMES = 40_000;
  private static final int OWN_NAMES = 3_000_000;

  /** Returns an incident of a day: in hot towns more often than in cold ones. */
  static InventedIncident drawn(SplittableRandom random, LocalDate day) {
    int town = InventedWords.skewed(random, TOWNS);
    IncidentType type = TYPES[InventedWords.skewed(random, TYPES.length)];
    List<String> people = new ArrayList<>();
    for (int i = random.nextInt(4); i > 1; i--) {
      people.add(
          InventedWords.name(1_000 + InventedWords.skewed(random, NAMES))
              + " "
              + InventedWords.name(1_000 + InventedWords.skewed(random, NAMES)));
    }
    List<String> words = new ArrayList<>();
    for (int i = 4 + random.nextInt(8); i > 0; i--) {
      String name = InventedWords.name(50_000 + InventedWords.skewed(random, OWN_NAMES));
      words.add(random.nextInt(3) == 0 ? name : name.toLowerCase(java.util.Locale.ROOT));
    }
    return new InventedIncident(
        town(town),
        day,
        type,
        InventedWords.skewed(random, 60),
        InventedWords.skewed(random, 90),
        InventedWords.name(700 + InventedWords.skewed(random, ACTORS)),
        people,
        words);
  }

  /** Returns the town with a number, in a place that follows from it. */
  private static Place town(int number) {
    SplittableRandom random = new SplittableRandom(number);
    int country = InventedWords.skewed(random, COUNTRIES);
    int province = random.nextInt(PROVINCES);
    return new Place(
        "invented:" + number,
        InventedWords.name(2_000 + number),
        InventedWords.name(500 + 20 * country + province),
        "" + (char) ('A' + country % 26) + (char) ('A' + country / 26),
        country % 50 + province % 4 + random.nextDouble(),
        country * 2 - 60 + province / 4 + random.nextDouble(),
        PlacePrecision.CITY);
  }
}
