package org.recount.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.recount.codebook.ActorKind;
import org.recount.codebook.Factuality;
import org.recount.codebook.Harm;
import org.recount.codebook.Target;
import org.recount.document.Span;
import org.recount.incident.LinkInput;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.quantity.Bounds;
import org.recount.report.Actor;
import org.recount.report.Location;
import org.recount.report.Report;
import org.recount.report.Timing;
import org.recount.report.Tolls;
import org.recount.report.Victim;
import org.recount.time.DateRange;
import org.recount.time.Precision;

/**
 * Articles of an invented world with the reports that a reader would make of them, as many of each
 * kind as in the news texts of the counting set: some 2.5 reports an article, four fifths dated,
 * nearly all placed, half with a toll. A few towns have most of the incidents, some days have many
 * more than others, many papers write of one incident, one in six articles prints another one with
 * hardly a change, and tolls, days and actors disagree. The same seed gives the same articles.
 */
final class InventedNews {
  private static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 1);

  /** Incidents on a quiet day; a burst brings up to ten times as many. */
  private static final int INCIDENTS_A_DAY = 40;

  private static final int PAPERS = 600;
  private static final int RECENT = 400;

  private final SplittableRandom random;
  private final InventedWords words = new InventedWords(60_000);
  private final List<LinkInput> articles = new ArrayList<>();
  private final List<InventedIncident> recent = new ArrayList<>();
  private int reports;

  private InventedNews(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Returns articles with that many reports, or a few more, in the order they were published. */
  static List<LinkInput> with(int reports, long seed) {
    InventedNews news = new InventedNews(seed);
    for (LocalDate day = FIRST_DAY; news.reports < reports; day = day.plusDays(1)) {
      news.publish(day, reports);
    }
    return news.articles;
  }

  private void publish(LocalDate day, int enough) {
    double burst = random.nextInt(12) == 0 ? 2 + random.nextInt(8) : 0.5 + random.nextDouble();
    for (int i = 0; i < INCIDENTS_A_DAY * burst && reports < enough; i++) {
      InventedIncident incident = InventedIncident.drawn(random, day);
      int papers = 1 + InventedWords.skewed(random, random.nextInt(40) == 0 ? 60 : 6);
      List<String> printed = new ArrayList<>();
      for (int paper = 0; paper < papers; paper++) {
        article(incident, printed);
      }
      recent.add(incident);
      if (recent.size() > RECENT) {
        recent.remove(random.nextInt(recent.size()));
      }
    }
  }

  /** One article: its own incident first, and what the writer was reminded of. */
  private void article(InventedIncident incident, List<String> printed) {
    LocalDate published = incident.day().plusDays(1 + InventedWords.skewed(random, 5));
    if (!printed.isEmpty() && random.nextInt(4) == 0) {
      String copied = printed.get(random.nextInt(printed.size()));
      write(incident, published, copied + "\nPaper " + random.nextInt(PAPERS) + "\n", List.of());
      return;
    }
    List<InventedIncident> told = new ArrayList<>();
    for (int i = InventedWords.skewed(random, 7); i > 0 && !recent.isEmpty(); i--) {
      told.add(recent.get(random.nextInt(recent.size())));
    }
    printed.add(write(incident, published, "", told));
  }

  private String write(
      InventedIncident incident, LocalDate published, String copied, List<InventedIncident> told) {
    StringBuilder text = new StringBuilder(copied.isEmpty() ? title(incident) : copied);
    List<Report> said = new ArrayList<>();
    said.add(report(incident, published, text, said.size(), !copied.isEmpty()));
    for (InventedIncident other : told) {
      said.add(report(other, published, text, said.size(), false));
    }
    if (copied.isEmpty()) {
      filling(text, 60 + random.nextInt(90));
    }
    int number = articles.size();
    String paper = "Paper " + InventedWords.skewed(random, PAPERS);
    String id = "A" + Integer.toString(number * 7919 % 16_777_216, 36) + "-" + number;
    articles.add(new LinkInput(number + 1L, id, paper, published, "en", text.toString(), said));
    reports += said.size();
    return text.toString();
  }

  private static String title(InventedIncident incident) {
    String type = incident.type().code().replace('_', ' ');
    return incident.killed() + " dead in " + type + " in " + incident.town().name() + "\n";
  }

  private void filling(StringBuilder text, int count) {
    for (int i = 1; i <= count; i++) {
      text.append(words.drawn(random)).append(i % 14 == 0 ? ".\n" : " ");
    }
  }

  private Report report(
      InventedIncident incident,
      LocalDate published,
      StringBuilder text,
      int before,
      boolean copied) {
    int start = text.length();
    int killed = random.nextInt(4) == 0 ? incident.killed() + random.nextInt(3) : incident.killed();
    if (copied) {
      start = 0;
    } else {
      sentence(incident, killed, text, before == 0);
    }
    Span evidence = new Span(start, Math.min(text.length(), start + 90));
    boolean toll = random.nextInt(100) < 55;
    return new Report(
        "r" + (before + 1),
        incident.type(),
        List.of(),
        random.nextInt(100) < 80 ? Timing.of(day(incident, published)) : Timing.UNKNOWN,
        location(incident, evidence),
        toll
            ? Tolls.of(Bounds.exactly(killed), Bounds.atLeast(incident.injured()))
            : Tolls.UNSTATED,
        1,
        random.nextInt(100) < 45 ? List.of(actor(incident, evidence)) : List.of(),
        List.of(),
        List.of(),
        victims(incident, evidence),
        List.of(),
        List.of(),
        List.of(Target.CIVILIANS),
        before == 0,
        before > 0,
        before == 0 ? Factuality.ATTRIBUTED : Factuality.ASSERTED,
        "",
        before > 0,
        List.of(new Span(start, start + 1)),
        List.of(evidence),
        0.9,
        List.of("en/invented"));
  }

  private void sentence(InventedIncident incident, int killed, StringBuilder text, boolean main) {
    text.append(killed).append(" people were killed by ").append(incident.actor()).append(" in ");
    text.append(incident.town().name()).append(", ").append(incident.town().admin1()).append(", ");
    for (String word : incident.words()) {
      if (random.nextInt(main ? 3 : 8) > 0 == main) {
        text.append(word).append(' ').append(words.drawn(random)).append(' ');
      }
    }
    for (String person : main ? incident.people() : List.<String>of()) {
      text.append(person).append(" and ");
    }
    filling(text, main ? 40 : 12);
    text.append("police said on ").append(incident.day().getDayOfWeek().toString()).append(".\n");
  }

  private DateRange day(InventedIncident incident, LocalDate published) {
    LocalDate day = incident.day();
    return switch (random.nextInt(10)) {
      case 0 -> DateRange.day(day.plusDays(day.isBefore(published) ? 1 : 0));
      case 1 -> DateRange.of(day.minusDays(4), day.plusDays(2), Precision.WEEK);
      default -> DateRange.day(day);
    };
  }

  private Location location(InventedIncident incident, Span mention) {
    Place town = incident.town();
    boolean wide = random.nextInt(8) == 0;
    Place place =
        new Place(
            town.id(),
            wide ? town.admin1() : town.name(),
            town.admin1(),
            town.country(),
            town.latitude(),
            town.longitude(),
            wide ? PlacePrecision.ADMIN1 : PlacePrecision.CITY);
    return new Location(place, mention, "named in the sentence of the incident");
  }

  private Actor actor(InventedIncident incident, Span span) {
    String name =
        random.nextInt(5) == 0
            ? InventedWords.name(700 + random.nextInt(400)).toUpperCase(Locale.ROOT)
            : incident.actor();
    return new Actor(span, name, ActorKind.ARMED_GROUP, Factuality.CLAIMED);
  }

  private List<Victim> victims(InventedIncident incident, Span span) {
    List<Victim> victims = new ArrayList<>();
    victims.add(new Victim(span, "", Bounds.exactly(incident.killed()), Harm.KILLED));
    for (String person : incident.people()) {
      if (random.nextInt(3) > 0) {
        victims.add(new Victim(span, person, Bounds.exactly(1), Harm.KILLED));
      }
    }
    return victims;
  }
}
