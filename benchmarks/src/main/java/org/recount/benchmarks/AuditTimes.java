package org.recount.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.recount.audit.Audit;
import org.recount.audit.Auditor;
import org.recount.audit.DocumentReader;
import org.recount.audit.Extraction;
import org.recount.audit.Finding;
import org.recount.document.Document;
import org.recount.document.Languages;
import org.recount.document.Pipeline;
import org.recount.gazetteer.PackedGazetteer;
import org.recount.incident.IncidentLinker;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Ledger;
import org.recount.ledger.Snapshot;
import org.recount.stores.LedgerAddress;

/**
 * How long the audit of one article takes against a ledger in a file: reading the article, reading
 * again what its source published nearest to it, and counting for each of its tallies. Every
 * article counts in another country and over other days, and opens the ledger anew: nothing is
 * remembered from one to the next but what the machine keeps of the file.
 */
final class AuditTimes {
  /** A Monday of the last of the fifteen years that an invented ledger tells of. */
  private static final LocalDate PUBLISHED = LocalDate.of(2020, 6, 8);

  /** How many articles of the same source an audit reads again. */
  private static final int SAME_SOURCE = 200;

  private static final int WARM = 50;
  private static final int TIMES = 50;
  private static final String[] COUNTRIES = {
    "Afghanistan", "Angola", "Armenia", "Albania", "Azerbaijan", "Burkina Faso", "Bangladesh"
  };
  private static final String[] MONTHS = {"January", "February", "March", "April"};
  private static final String ARTICLE =
      """
      The 4%1$d bombing of the year in %2$s

      A bomb exploded on Sunday at a market in the north of %2$s, killing six people and wounding \
      fourteen, the police said. It was the 4%1$dth bombing in %2$s since 1 %3$s.

      A monitoring group has recorded 6%1$d attacks in %2$s since %3$s 2019, including 2%1$d on \
      convoys and 1%1$d on schools. Since 1 May, violence has killed 18%1$d people in %2$s. In the \
      last ten days alone, seven ambushes have been laid there.

      "We do not know who did it," a governor said. Nobody has claimed the attack.
      """;

  private final Languages languages = Languages.installed();
  private final Pipeline english = languages.pipeline("en").orElseThrow();
  private final DocumentReader reader = new DocumentReader();
  private final PackedGazetteer gazetteer = new PackedGazetteer();
  private final LedgerAddress address;

  private AuditTimes(LedgerAddress address) {
    this.address = address;
  }

  /** Audits some articles to warm up, and then those that are timed; prints what they took. */
  static void measure(Path file) {
    AuditTimes times = new AuditTimes(LedgerAddress.of(file));
    times.run(WARM);
    times.run(TIMES);
  }

  private void run(int articles) {
    Clock opening = new Clock(articles);
    Clock reading = new Clock(articles);
    Clock again = new Clock(articles);
    Clock auditing = new Clock(articles);
    Clock all = new Clock(articles);
    List<Finding> findings = new ArrayList<>();
    int incidents = 0;
    for (int i = 0; i < articles; i++) {
      int article = i;
      all.start();
      try (Ledger ledger = opening.time(i, this::open)) {
        Snapshot now = ledger.snapshot();
        Extraction extraction = reading.time(i, () -> read(article));
        List<Extraction> others = again.time(i, () -> sameSource(now, extraction));
        Auditor auditor = new Auditor(now, gazetteer);
        Audit audit = auditing.time(i, () -> auditor.audit(extraction, others));
        all.stop(i);
        findings.addAll(audit.findings());
        incidents = now.incidentCount();
      }
    }
    System.out.printf(
        "%d articles, %d tallies, %d held on average, %d incidents%n",
        articles,
        findings.size(),
        findings.stream().mapToInt(f -> f.ledger().best()).sum() / findings.size(),
        incidents);
    opening.print("opening the ledger");
    reading.print("reading the article");
    again.print("reading " + SAME_SOURCE + " of its source again");
    auditing.print("counting and comparing");
    all.print("the audit");
  }

  private Ledger open() {
    return address.openReadOnly(IncidentLinker.standard());
  }

  private Extraction read(int number) {
    String text =
        ARTICLE.formatted(
            number % 10, COUNTRIES[number % COUNTRIES.length], MONTHS[number / 10 % MONTHS.length]);
    return read("audited-" + number, "Paper 3", PUBLISHED, text);
  }

  private Extraction read(String id, String source, LocalDate day, String text) {
    Document document = Document.of(id, source, "", day, english.pack(), text);
    return reader.read(english.annotate(document));
  }

  private List<Extraction> sameSource(Snapshot ledger, Extraction extraction) {
    List<DocumentFacts> nearest =
        ledger.nearest(extraction.document().source(), PUBLISHED, SAME_SOURCE);
    Map<String, String> texts = ledger.texts(nearest.stream().map(DocumentFacts::id).toList());
    return nearest.stream()
        .map(f -> read(f.id(), f.source(), f.published(), texts.getOrDefault(f.id(), "")))
        .toList();
  }

  /** Milliseconds on the clock, and of the processor in this thread. */
  private static final class Clock {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private final double[] wall;
    private final double[] processor;
    private long began;
    private long busy;

    Clock(int times) {
      wall = new double[times];
      processor = new double[times];
    }

    void start() {
      began = System.nanoTime();
      busy = CPU.getCurrentThreadCpuTime();
    }

    void stop(int i) {
      wall[i] = (System.nanoTime() - began) / 1e6;
      processor[i] = (CPU.getCurrentThreadCpuTime() - busy) / 1e6;
    }

    <T> T time(int i, Supplier<T> step) {
      start();
      T result = step.get();
      stop(i);
      return result;
    }

    void print(String what) {
      System.out.printf(
          Locale.ROOT,
          "%-34s median %7.1f ms, p99 %7.1f ms; processor %7.1f ms, %7.1f ms%n",
          what,
          at(wall, 0.5),
          at(wall, 0.99),
          at(processor, 0.5),
          at(processor, 0.99));
    }

    private static double at(double[] millis, double share) {
      double[] sorted = millis.clone();
      Arrays.sort(sorted);
      return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
  }
}
