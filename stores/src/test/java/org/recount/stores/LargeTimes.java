package org.recount.stores;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.recount.count.CountRule;
import org.recount.count.Counter;
import org.recount.count.Metric;
import org.recount.count.Period;
import org.recount.count.Question;
import org.recount.incident.IncidentLinker;
import org.recount.ledger.Reading;
import org.recount.place.Gazetteer;

/**
 * Times questions on a {@link LargeLedger}: the median and the 99th of two hundred, in processor
 * time of the thread, as other programs may be at work.
 */
final class LargeTimes {
  private static final int TIMES = 200;
  private static final String ADDING = "adding";
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private static final Gazetteer NOWHERE =
      new Gazetteer() {
        @Override
        public List<Entry> named(String folded) {
          return List.of();
        }

        @Override
        public boolean startsAName(String folded) {
          return false;
        }

        @Override
        public Optional<Entry> withId(String id) {
          return Optional.empty();
        }
      };

  private final Path file;
  private final String only;
  private final SplittableRandom random = new SplittableRandom(11);
  private final InventedDeeds deeds = new InventedDeeds(random);
  private long asked;
  private long sum;
  private long matches;
  private int most;

  private LargeTimes(Path file, String only) {
    this.file = file;
    this.only = only;
  }

  /** Something that is timed. */
  private interface Step {
    void take() throws SQLException;
  }

  private double time(String what, Step step) throws SQLException {
    if (!what.startsWith(only)) {
      return Double.NaN;
    }
    double[] millis = new double[TIMES];
    double[] clock = new double[TIMES];
    for (int warm = 0; warm < 2; warm++) {
      for (int i = 0; i < TIMES; i++) {
        long start = CPU.getCurrentThreadCpuTime();
        long now = System.nanoTime();
        step.take();
        millis[i] = (CPU.getCurrentThreadCpuTime() - start) / 1e6;
        clock[i] = (System.nanoTime() - now) / 1e6;
      }
    }
    Arrays.sort(millis);
    Arrays.sort(clock);
    int last = TIMES * 99 / 100 - 1;
    System.out.printf(
        Locale.ROOT,
        "%-46s median %8.2f ms, p99 %8.2f ms; on the clock %8.2f, %8.2f%n",
        what,
        millis[TIMES / 2],
        millis[last],
        clock[TIMES / 2],
        clock[last]);
    return millis[TIMES / 2];
  }

  private void run() throws SQLException {
    LedgerAddress address = LedgerAddress.of(file);
    time("open and close", () -> address.openReadOnly(IncidentLinker.standard()).close());
    SqliteEngine engine = new SqliteEngine(file, Duration.ofSeconds(5));
    try (Connection connection = engine.connect(true);
        Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      Sql sql = new Sql(connection, engine);
      // Each question has a view of its own, which remembers nothing of those before.
      Supplier<KeptView> ledger = () -> new KeptView(sql, engine, 1);
      System.out.println(ledger.get().incidentCount() + " incidents");
      double count = time("type, country, month", () -> count(ledger, inCountry(question(1))));
      time("the three numbers of it alone", () -> estimate(ledger, inCountry(question(1))));
      double bare = time("the number alone in SQL", () -> raw(raw));
      System.out.printf(
          Locale.ROOT, "  ratio %.0f; matches: mean %d, most %d%n", count / bare, matches, most);
      time("type, country, year", () -> count(ledger, inCountry(question(12))));
      time("type, month, anywhere", () -> count(ledger, question(1)));
      time(
          "everything in one month",
          () -> count(ledger, Question.all(Metric.INCIDENTS).during(months(1))));
      time("killed: type, country, month", () -> count(ledger, inCountry(killed(1))));
      time("actor, country, year", () -> count(ledger, inCountry(blamed(12))));
      time("type, country, division, month", () -> count(ledger, divided(question(1))));
      time("target, country, division, year", () -> count(ledger, divided(aimed(12))));
      time("one incident", () -> ledger.get().resolve("INC-" + (random.nextInt(1_000) + 1)));
      time("what a month has read", () -> covered(ledger));
    }
    if (only.equals(ADDING)) {
      add(address);
    }
  }

  private void add(LedgerAddress address) throws SQLException {
    try (JdbcLedger ledger = address.open(IncidentLinker.standard(), () -> Instant.EPOCH)) {
      int[] next = {0};
      long run = System.nanoTime();
      time(ADDING, () -> ledger.add(reading(run + "-" + next[0]++), false));
    }
  }

  private static Reading reading(String id) {
    return new Reading(
        id,
        "Paper 1",
        "",
        InventedDeeds.START,
        "en",
        true,
        "",
        "Nothing of note, numbered " + id,
        List.of());
  }

  private void covered(Supplier<KeptView> ledger) {
    Period month = months(1);
    ledger.get().covered(month.since(), month.until());
  }

  /** So many whole months. */
  private Period months(int count) {
    LocalDate since =
        InventedDeeds.START.plusMonths(random.nextInt(InventedDeeds.MONTHS / count) * (long) count);
    return new Period(since, since.plusMonths(count).minusDays(1));
  }

  private Question question(int months) {
    return Question.all(Metric.INCIDENTS).withTypes(List.of(deeds.type())).during(months(months));
  }

  private Question killed(int months) {
    return Question.all(Metric.KILLED).withTypes(List.of(deeds.type())).during(months(months));
  }

  private Question blamed(int months) {
    return Question.all(Metric.INCIDENTS).withActors(List.of(deeds.actor())).during(months(months));
  }

  private Question aimed(int months) {
    return Question.all(Metric.INCIDENTS)
        .withTargets(List.of(deeds.target()))
        .during(months(months));
  }

  private Question inCountry(Question question) {
    return question.in(deeds.country(), List.of(), List.of());
  }

  private Question divided(Question question) {
    String country = deeds.country();
    return question.in(country, List.of(deeds.division(country)), List.of());
  }

  private static void estimate(Supplier<KeptView> ledger, Question question) {
    new Counter(ledger.get(), NOWHERE).estimate(question, CountRule.STANDARD);
  }

  private void count(Supplier<KeptView> ledger, Question question) {
    int best = new Counter(ledger.get(), NOWHERE).count(question, CountRule.STANDARD).best();
    asked++;
    sum += best;
    matches = sum / asked;
    most = Math.max(most, best);
  }

  private void raw(Connection raw) throws SQLException {
    try (PreparedStatement query =
        raw.prepareStatement(
            "SELECT count(*) FROM incidents WHERE land = ? AND only_type = ? AND dating = 0"
                + " AND key_day BETWEEN ? AND ?")) {
      Period month = months(1);
      query.setString(1, deeds.country());
      query.setString(2, deeds.type().code());
      query.setLong(3, Row.number(month.since()));
      query.setLong(4, Row.number(month.until()));
      try (ResultSet row = query.executeQuery()) {
        row.next();
      }
    }
  }

  /**
   * Takes the file of a ledger and, to time no other, how the line of a question begins; {@code
   * adding} adds a few hundred documents.
   */
  public static void main(String[] arguments) throws SQLException {
    new LargeTimes(Path.of(arguments[0]), arguments.length > 1 ? arguments[1] : "").run();
  }
}
