package org.recount.stores;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.recount.codebook.IncidentType;
import org.recount.count.CountRule;
import org.recount.count.Counter;
import org.recount.count.Metric;
import org.recount.count.Period;
import org.recount.count.Question;
import org.recount.incident.IncidentLinker;
import org.recount.ledger.Reading;
import org.recount.ledger.Snapshot;
import org.recount.place.Gazetteer;

/**
 * Times questions on a {@link LargeLedger}: the median and the 99th of a hundred, in processor time
 * of the thread, as other programs may be at work.
 */
final class LargeTimes {
  private static final int TIMES = 100;
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
  private final Random random = new Random(11);

  private LargeTimes(Path file) {
    this.file = file;
  }

  /** Something that is timed. */
  private interface Step {
    void take() throws SQLException;
  }

  private static void time(String what, Step step) throws SQLException {
    double[] millis = new double[TIMES];
    for (int warm = 0; warm < 2; warm++) {
      for (int i = 0; i < TIMES; i++) {
        long start = CPU.getCurrentThreadCpuTime();
        step.take();
        millis[i] = (CPU.getCurrentThreadCpuTime() - start) / 1e6;
      }
    }
    Arrays.sort(millis);
    System.out.printf("%-46s median %8.2f ms, p99 %8.2f ms%n", what, millis[50], millis[98]);
  }

  private void run() throws SQLException {
    LedgerAddress address = LedgerAddress.of(file);
    time("open and close", () -> address.openReadOnly(IncidentLinker.standard()).close());
    try (JdbcLedger ledger = address.open(IncidentLinker.standard(), () -> Instant.EPOCH);
        Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      System.out.println(ledger.snapshot().incidentCount() + " incidents");
      time(
          "type, country, month",
          () -> count(ledger, question().in(country(), List.of(), List.of())));
      time("the same as SQL", () -> raw(raw));
      time("type, country, division, month", () -> count(ledger, divided()));
      time("type, month", () -> count(ledger, question()));
      time("one incident", () -> ledger.snapshot().resolve("INC-" + (random.nextInt(1_000) + 1)));
      time("one document", () -> ledger.snapshot().document("DOC-" + random.nextInt(1_000)));
      time("what a month has read", () -> covered(ledger));
      int[] next = {0};
      long run = System.nanoTime();
      time("adding one", () -> ledger.add(reading(run + "-" + next[0]++), false));
    }
  }

  private static Reading reading(String id) {
    return new Reading(
        id, "Paper 1", "", START, "en", true, "", "Nothing of note, numbered " + id, List.of());
  }

  private static final LocalDate START = LocalDate.of(2014, 1, 1);

  private void covered(JdbcLedger ledger) {
    LocalDate since = day();
    ledger.snapshot().covered(since, since.plusDays(29));
  }

  private LocalDate day() {
    return START.plusDays(random.nextInt(2_500));
  }

  private Question question() {
    LocalDate since = day();
    IncidentType type = IncidentType.values()[random.nextInt(6)];
    return Question.all(Metric.INCIDENTS)
        .withTypes(List.of(type))
        .during(new Period(since, since.plusDays(29)));
  }

  private String country() {
    return "A" + (char) ('A' + random.nextInt(20));
  }

  private Question divided() {
    String country = country();
    List<String> divisions = List.of("Division " + country + random.nextInt(6));
    return question().in(country, divisions, List.of());
  }

  private static void count(JdbcLedger ledger, Question question) {
    Snapshot snapshot = ledger.snapshot();
    new Counter(snapshot, NOWHERE).count(question, CountRule.STANDARD);
  }

  private void raw(Connection raw) throws SQLException {
    try (PreparedStatement query =
        raw.prepareStatement(
            "SELECT count(*) FROM incidents WHERE land = ? AND only_type = ? AND wide = 0"
                + " AND from_day BETWEEN ? AND ?")) {
      long since = Row.number(day());
      query.setString(1, country());
      query.setString(2, IncidentType.values()[random.nextInt(6)].code());
      query.setLong(3, since);
      query.setLong(4, since + 29);
      try (ResultSet row = query.executeQuery()) {
        row.next();
      }
    }
  }

  /** Takes the file of a ledger, and adds a few hundred documents to it. */
  public static void main(String[] arguments) throws SQLException {
    new LargeTimes(Path.of(arguments[0])).run();
  }
}
