package org.recount.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.recount.codebook.Factuality;
import org.recount.document.Mention;
import org.recount.report.Explanation;
import org.recount.report.Ground;
import org.recount.report.Report;

/**
 * Prints why a report is there: the words and rules that made it, what gave its factuality, and
 * what moved its probability. A report of a ledger is explained by reading its document again.
 */
final class ExplanationLines {
  private static final int MOST_WORDS = 6;
  private static final int MOST_GROUNDS = 3;

  private final Output out;
  private final String text;
  private final Map<String, Explanation> byReport;

  ExplanationLines(Output out, String text, List<Explanation> explanations) {
    this.out = out;
    this.text = text;
    this.byReport =
        explanations.stream().collect(Collectors.toMap(e -> e.report().id(), Function.identity()));
  }

  /** Prints what a report itself knows: the rules that read it, and its probability. */
  static void summary(Output out, Report report) {
    out.line("    rules  " + String.join(", ", report.rules()));
    out.line("    sure   " + probability(report));
  }

  void print(Report report) {
    Explanation found = byReport.get(report.id());
    if (found == null || !found.report().evidence().equals(report.evidence())) {
      summary(out, report);
      out.line("    why    the document is read otherwise now than when the report was kept");
      return;
    }
    words("what   ", found.made(), m -> m instanceof Mention.Trigger);
    words("harm   ", found.made(), m -> m instanceof Mention.Toll);
    factuality(found);
    out.line("    sure   " + probability(found.report()) + moved(found.grounds(), "up", "down"));
  }

  private void words(String name, List<Mention> mentions, Predicate<Mention> which) {
    Set<String> lines =
        mentions.stream()
            .filter(which)
            .map(this::words)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    lines.stream().limit(MOST_WORDS).forEach(line -> out.line("    " + name + line));
    if (lines.size() > MOST_WORDS) {
      out.line("    " + name + "and " + (lines.size() - MOST_WORDS) + " more");
    }
  }

  private String words(Mention mention) {
    return Quote.of(mention.span().of(text)) + " by " + mention.rule();
  }

  private void factuality(Explanation found) {
    String name = "told   " + found.report().factuality().code();
    words(name + ": ", found.stance(), m -> true);
    if (found.report().factuality() == Factuality.BACKGROUND) {
      out.line("    " + name + moved(found.past(), "for it", "against"));
    } else if (found.stance().isEmpty()) {
      out.line("    " + name + ": no words put it in doubt or in someone's mouth");
    }
  }

  private static String probability(Report report) {
    return String.format(Locale.ROOT, "%.2f", report.probability());
  }

  private static String moved(List<Ground> grounds, String up, String down) {
    return named(up, grounds.stream().filter(g -> g.weight() > 0).toList())
        + named(down, grounds.stream().filter(g -> g.weight() < 0).toList());
  }

  private static String named(String way, List<Ground> grounds) {
    if (grounds.isEmpty()) {
      return "";
    }
    return grounds.stream()
        .limit(MOST_GROUNDS)
        .map(g -> FeatureWords.of(g.feature()) + odds(g))
        .collect(Collectors.joining(", ", "; " + way + ": ", ""));
  }

  private static String odds(Ground ground) {
    return String.format(Locale.ROOT, " (×%.2f)", ground.odds());
  }
}
