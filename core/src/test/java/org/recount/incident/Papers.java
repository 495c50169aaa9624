package org.recount.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.recount.codebook.Factuality;
import org.recount.codebook.Harm;
import org.recount.codebook.IncidentType;
import org.recount.document.Span;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.quantity.Bounds;
import org.recount.report.Location;
import org.recount.report.Report;
import org.recount.report.Timing;
import org.recount.report.Tolls;
import org.recount.report.Victim;
import org.recount.time.DateRange;

/** Articles about a small invented world, drawn at random, in which much is told more than once. */
final class Papers {
  private static final LocalDate FIRST = LocalDate.of(2021, 6, 1);
  private static final IncidentType[] TYPES = {
    IncidentType.BOMBING, IncidentType.ARMED_ATTACK, IncidentType.ACCIDENT
  };
  private static final String[] TOWNS = {"Hilla", "Mosul", "Basra", "Kut", "Samarra"};
  private static final String[] NAMES = {
    "Tarek", "Salma", "Yunis", "Rima", "Fadil", "Nadia", "Haidar", "Zaynab"
  };
  private static final String[] WORDS = {
    "bomb", "police", "market", "convoy", "road", "morning", "officials", "wounded", "killed",
    "gunmen", "lorry", "checkpoint", "bridge", "school", "fire", "factory", "hospital", "witnesses"
  };

  private final Random random;
  private final List<LinkInput> written = new ArrayList<>();

  private Papers(long seed) {
    random = new Random(seed);
  }

  /** Returns articles in the order in which they arrived. */
  static List<LinkInput> drawn(int count, long seed) {
    Papers papers = new Papers(seed);
    for (int i = 0; i < count; i++) {
      papers.write(i);
    }
    return papers.written;
  }

  /** Returns articles of as many incidents, one each in a town of its own, each told twice. */
  static List<LinkInput> ofTowns(int count) {
    Papers papers = new Papers(count);
    for (int i = 0; i < 2 * count; i++) {
      String town = "Town" + (char) ('a' + i % count / 26) + (char) ('a' + i % count % 26);
      StringBuilder text = new StringBuilder();
      Report report = papers.report("r1", true, i % count % 12, town, town + " Khalil", text);
      LocalDate published = FIRST.plusDays(i % count % 12 + 1);
      papers.written.add(
          new LinkInput(i + 1L, "t" + i, "", published, "en", text.toString(), List.of(report)));
    }
    return papers.written;
  }

  private void write(int number) {
    boolean copies = !written.isEmpty() && random.nextInt(5) == 0;
    LinkInput copied = copies ? written.get(random.nextInt(written.size())) : article(number);
    String id = "d" + Integer.toString(Math.floorMod(number * 7919, 100_000), 36) + "x" + number;
    boolean sameDay = copies && random.nextInt(3) > 0;
    written.add(
        new LinkInput(
            number + 1L,
            id,
            copies ? "The Echo" : copied.source(),
            sameDay ? copied.published() : copied.published().plusDays(copies ? 1 : 0),
            copied.language(),
            copied.text(),
            copied.reports()));
  }

  private LinkInput article(int number) {
    StringBuilder text = new StringBuilder("News of the day\n");
    int day = random.nextInt(12);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      reports.add(report("r" + (i + 1), i == 0, day, text));
    }
    for (int i = 0; i < 30; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(i % 9 == 8 ? ".\n" : " ");
    }
    text.append("Subscribe to our newsletter\n");
    LocalDate published = FIRST.plusDays(day + 1 + random.nextInt(3) * 10);
    String language = random.nextInt(5) == 0 ? "fr" : "en";
    return new LinkInput(
        number + 1L, "", "The Herald", published, language, text.toString(), reports);
  }

  private Report report(String id, boolean main, int day, StringBuilder text) {
    String town = TOWNS[random.nextInt(TOWNS.length)];
    String name = NAMES[random.nextInt(NAMES.length)] + " " + NAMES[random.nextInt(NAMES.length)];
    return report(id, main, day, town, name, text);
  }

  private Report report(
      String id, boolean main, int day, String town, String name, StringBuilder text) {
    int start = text.length();
    text.append("A bomb in ").append(town).append(" killed ").append(name).append(" on day ");
    text.append(day).append(", said Colonel ").append(NAMES[random.nextInt(NAMES.length)]);
    text.append(".\n");
    Span evidence = new Span(start, text.length());
    Place place = new Place("", town, town, "IQ", 30 + town.length(), 44, PlacePrecision.CITY);
    Bounds dead = random.nextBoolean() ? Bounds.exactly(random.nextInt(4)) : Bounds.UNSTATED;
    boolean named = random.nextInt(3) == 0;
    return new Report(
        id,
        TYPES[random.nextInt(TYPES.length)],
        List.of(),
        random.nextInt(5) == 0 ? Timing.UNKNOWN : Timing.of(DateRange.day(FIRST.plusDays(day))),
        new Location(place, evidence, ""),
        Tolls.of(dead, Bounds.UNSTATED),
        1,
        List.of(),
        List.of(),
        List.of(),
        named ? List.of(new Victim(evidence, name, Bounds.exactly(1), Harm.KILLED)) : List.of(),
        List.of(),
        List.of(),
        List.of(),
        main,
        false,
        Factuality.ASSERTED,
        "",
        false,
        List.of(),
        List.of(evidence),
        0.9,
        List.of("test/rule"));
  }
}
