package org.recount.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.recount.incident.GrowingLinking;
import org.recount.incident.IncidentLinker;
import org.recount.incident.LinkInput;
import org.recount.incident.Linking;
import org.recount.incident.Rulings;

/** How long it takes to find the incidents of many reports at once, and those of a few more. */
final class LinkingTimes {
  private static final long SEED = 20_210_608;
  private static final int MORE = 100;

  private final GrowingLinking growing = IncidentLinker.standard().growing();

  private LinkingTimes() {}

  /** Links that many invented reports, and some articles that come later; prints what it took. */
  static void measure(int reports) {
    List<LinkInput> articles = InventedNews.with(reports, SEED);
    LinkingTimes times = new LinkingTimes();
    times.link(articles.subList(0, Math.max(0, articles.size() - MORE)));
    times.link(articles);
  }

  private void link(List<LinkInput> articles) {
    long before = megabytes();
    long processor = processorTime();
    long start = System.nanoTime();
    Linking linking = growing.link(articles, Rulings.none());
    double seconds = (System.nanoTime() - start) / 1e9;
    print(articles, linking, seconds, (processorTime() - processor) / 1e9);
    System.out.printf(
        "  memory in use: %d MB before, %d MB after, limit %d MB%n",
        before, megabytes(), Runtime.getRuntime().maxMemory() >> 20);
  }

  private static void print(
      List<LinkInput> articles, Linking linking, double seconds, double ofProcessor) {
    long reports = articles.stream().mapToLong(article -> article.reports().size()).sum();
    System.out.printf(
        Locale.ROOT,
        "%d reports of %d articles (%.1f M characters): %d incidents, %d links, %d copies%n"
            + "  %.2f s, %.2f s of processor time, %.0f µs of it a report%n",
        reports,
        articles.size(),
        articles.stream().mapToLong(article -> article.text().length()).sum() / 1e6,
        linking.incidents().size(),
        linking.incidents().stream().mapToLong(i -> i.links().size()).sum(),
        linking.groups().size(),
        seconds,
        ofProcessor,
        1e6 * ofProcessor / reports);
  }

  /** Of all threads, the collector's among them. */
  private static long processorTime() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  private static long megabytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
