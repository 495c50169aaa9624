package org.recount.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recount.codebook.IncidentType;
import org.recount.document.Languages;
import org.recount.document.Span;
import org.recount.report.Report;
import org.recount.report.ReportExtractor;
import org.recount.time.DateRange;
import org.recount.training.GoldDocument.GoldIncident;

/**
 * Prints how much of marked documents is read right, each figure with its number of cases and the
 * interval that holds 95 of 100 resamples of the documents.
 *
 * <p>A report and a marked incident of its family are one when their evidence overlaps, those that
 * share the most words first; each has at most one partner.
 *
 * <p>Arguments: the file of the marked documents, and, to measure on a part of them, its split.
 */
public final class MeasureReading {
  private final Shares shares;

  private MeasureReading(List<GoldDocument> documents) {
    shares = new Shares(documents.stream().map(GoldDocument::id).toList());
  }

  /** Prints the table. */
  public static void main(String[] words) throws IOException {
    List<GoldDocument> documents =
        GoldDocument.read(Path.of(words[0])).stream()
            .filter(d -> words.length == 1 || d.split().equals(words[1]))
            .toList();
    MeasureReading measure = new MeasureReading(documents);
    Languages languages = Languages.installed();
    for (GoldDocument document : documents) {
      List<Report> reports =
          new ReportExtractor()
              .extract(document.annotate(languages.pipeline(document.language()).orElseThrow()));
      measure.add(document, reports);
    }
    measure.print();
  }

  private void print() {
    System.out.println("| figure | cases | share | 95 of 100 resamples |");
    System.out.println("|---|---|---|---|");
    shares.figures().stream().sorted().map(shares::row).forEach(System.out::println);
  }

  private void add(GoldDocument document, List<Report> reports) {
    Map<GoldIncident, Report> found = paired(document.incidents(), reports);
    for (Report report : reports) {
      add("reports that are of a marked incident", document, found.containsValue(report));
    }
    for (GoldIncident incident : document.incidents()) {
      Report report = found.get(incident);
      String type = code(incident.types().get(0));
      add("found: all", document, report != null);
      add("found: " + type, document, report != null);
      if (!incident.factuality().countable()) {
        add("leak: all", document, leaks(incident, reports, found));
        add("leak: " + code(incident.factuality()), document, leaks(incident, reports, found));
      }
      if (report != null) {
        boolean same = report.factuality() == incident.factuality();
        add("factuality right where found: all", document, same);
        add("factuality right where found: " + code(incident.factuality()), document, same);
        add("type right where found: all", document, right(incident, report));
        add("type right where found: " + type, document, right(incident, report));
        add("date right where found", document, sameDays(incident.date(), report.date()));
      }
    }
  }

  private static boolean sameDays(DateRange one, DateRange other) {
    return one.known() == other.known()
        && one.earliest().equals(other.earliest())
        && one.latest().equals(other.latest());
  }

  private static boolean right(GoldIncident incident, Report report) {
    return incident.types().contains(report.type());
  }

  private void add(String figure, GoldDocument document, boolean holds) {
    shares.add(figure, document.id(), holds);
  }

  /** Whether words of an incident that did not happen come out as one that may be counted. */
  private static boolean leaks(
      GoldIncident incident, List<Report> reports, Map<GoldIncident, Report> found) {
    Set<Report> counted = new HashSet<>();
    found.forEach(
        (other, report) -> {
          if (other.factuality().countable()) {
            counted.add(report);
          }
        });
    return reports.stream()
        .anyMatch(r -> r.countable() && !counted.contains(r) && shared(incident, r) > 0);
  }

  private static Map<GoldIncident, Report> paired(
      List<GoldIncident> incidents, List<Report> reports) {
    record Pair(GoldIncident incident, Report report, int shared) {}
    List<Pair> pairs = new ArrayList<>();
    for (GoldIncident incident : incidents) {
      for (Report report : reports) {
        int shared = shared(incident, report);
        if (shared > 0) {
          pairs.add(new Pair(incident, report, shared));
        }
      }
    }
    pairs.sort(Comparator.comparingInt(p -> -p.shared()));
    Map<GoldIncident, Report> found = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      if (!found.containsKey(pair.incident()) && !found.containsValue(pair.report())) {
        found.put(pair.incident(), pair.report());
      }
    }
    return found;
  }

  /** How many characters of evidence both share; 0 if they are of different families. */
  private static int shared(GoldIncident incident, Report report) {
    IncidentType type = report.type();
    if (incident.types().stream().noneMatch(t -> t.family() == type.family())) {
      return 0;
    }
    int shared = 0;
    for (Span marked : incident.evidence()) {
      for (Span read : report.evidence()) {
        shared +=
            Math.max(
                0, Math.min(marked.end(), read.end()) - Math.max(marked.start(), read.start()));
      }
    }
    return shared;
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
