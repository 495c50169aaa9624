package org.recount.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recount.codebook.Factuality;
import org.recount.document.Document;
import org.recount.document.Languages;
import org.recount.document.Mention;
import org.recount.document.Pipeline;
import org.recount.document.Span;
import org.recount.quantity.Logistic;
import org.recount.report.Cases;
import org.recount.training.LogisticFit.Example;

/**
 * Fits the weights of the report room on marked documents and prints how they do on documents they
 * were not fitted on.
 *
 * <p>Arguments: the folder of the marked sets, the folder of the weight files.
 */
public final class FitReports {
  private static final int FOLDS = 10;

  /** A marked document counts so much again as a wire would print it: MUC-3 has wires alone. */
  private static final double IN_CAPITALS = 0.5;

  private FitReports() {}

  /** Runs the fit. */
  public static void main(String[] words) throws IOException {
    Path gold = Path.of(words[0]);
    Path weights = Path.of(words[1]);
    Languages languages = Languages.installed();
    List<Example> groups = new ArrayList<>();
    List<Example> joins = new ArrayList<>();
    List<Example> background = new ArrayList<>();
    for (GoldDocument document : GoldDocument.read(gold.resolve("fr/dev/gold.jsonl"))) {
      Document annotated = document.annotate(languages.pipeline(document.language()).orElseThrow());
      addGroups(document, annotated, 1, groups);
      Pipeline wire = languages.pipeline(document.language()).orElseThrow();
      GoldDocument capitals = document.inCapitals();
      addGroups(capitals, capitals.annotate(wire), IN_CAPITALS, groups);
      addJoins(document, annotated, joins);
      addStandings(document, annotated, background);
    }
    MucCases.add(gold.resolve("muc/train"), languages, groups, joins);
    double[] held = LogisticFit.crossValidated(groups, FOLDS);
    reliability("fr+en line", groups, held, true);
    reliability("MUC-3", groups, held, false);
    fit("plausibility", groups, weights.resolve("plausibility.tsv"), PLAUSIBILITY);
    fit("grouping", joins, weights.resolve("grouping.tsv"), GROUPING);
    fit("background", background, weights.resolve("background.tsv"), BACKGROUND);
  }

  private static final String PLAUSIBILITY =
      "# How probable it is that a group of triggers speaks of one incident.\n";
  private static final String GROUPING =
      "# How probable it is that a trigger speaks of the incident of a group of triggers before it.\n";

  private static final String BACKGROUND =
      "# How probable it is that an incident told as a fact is an earlier one, told as context.\n";

  private static void addStandings(
      GoldDocument document, Document annotated, List<Example> examples) {
    for (Cases.StandingCase told : Cases.standings(annotated)) {
      document
          .closest(told.type(), told.triggers())
          .filter(i -> TOLD.contains(i.factuality()))
          .ifPresent(
              i ->
                  examples.add(
                      new Example(
                          document.id(),
                          told.features(),
                          i.factuality() == Factuality.BACKGROUND,
                          1)));
    }
  }

  private static final List<Factuality> TOLD =
      List.of(Factuality.ASSERTED, Factuality.ATTRIBUTED, Factuality.BACKGROUND);

  private static void addGroups(
      GoldDocument document, Document annotated, double weight, List<Example> examples) {
    for (Cases.GroupCase group : Cases.groups(annotated)) {
      boolean marked =
          document.incidents().stream()
              .anyMatch(
                  i ->
                      i.types().stream().anyMatch(t -> t.family() == group.type().family())
                          && touches(i.evidence(), group.triggers(), group.clauses()));
      examples.add(new Example(document.id(), group.features(), marked, weight));
    }
  }

  private static boolean touches(List<Span> evidence, List<Span> triggers, List<Span> clauses) {
    return evidence.stream()
        .anyMatch(
            e ->
                triggers.stream().anyMatch(e::overlaps)
                    || clauses.stream().anyMatch(c -> c.contains(e)));
  }

  private static void addJoins(GoldDocument document, Document annotated, List<Example> examples) {
    for (Cases.JoinCase join : Cases.joins(annotated, t -> marked(document, t))) {
      examples.add(new Example(document.id(), join.features(), join.same(), 1));
    }
  }

  private static String marked(GoldDocument document, Mention.Trigger trigger) {
    for (GoldDocument.GoldIncident incident : document.incidents()) {
      if (incident.evidence().stream().anyMatch(e -> e.overlaps(trigger.span()))) {
        return incident.id();
      }
    }
    return "";
  }

  /**
   * Prints how often groups of each probability are marked, held out and by the weights that ship.
   *
   * @param line whether of the fr+en line, whose cases count in full, rather than of MUC-3
   */
  private static void reliability(String set, List<Example> examples, double[] held, boolean line) {
    Logistic shipped = Logistic.read(Cases.class, "plausibility.tsv");
    Reliability heldOut = new Reliability();
    Reliability asShipped = new Reliability();
    for (int i = 0; i < held.length; i++) {
      Example example = examples.get(i);
      if (example.weight() == 1 == line) {
        heldOut.add(held[i], example.answer());
        asShipped.add(shipped.probability(example.features()), example.answer());
      }
    }
    System.out.print(set + ", held out:\n" + heldOut.table());
    System.out.print(set + ", by the weights that ship:\n" + asShipped.table());
  }

  private static void fit(String what, List<Example> examples, Path file, String head)
      throws IOException {
    double[] held = LogisticFit.crossValidated(examples, FOLDS);
    int right = 0;
    double loss = 0;
    for (int i = 0; i < held.length; i++) {
      boolean answer = examples.get(i).answer();
      right += held[i] >= 0.5 == answer ? 1 : 0;
      loss -= Math.log(Math.max(1e-9, answer ? held[i] : 1 - held[i]));
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d cases, %d true; cross-validated accuracy %.3f, log loss %.3f%n",
        what,
        held.length,
        examples.stream().filter(Example::answer).count(),
        (double) right / held.length,
        loss / held.length);
    StringBuilder lines = new StringBuilder(head);
    for (Map.Entry<String, Double> weight : LogisticFit.fit(examples).entrySet()) {
      lines.append(weight.getKey()).append('\t').append(weight.getValue()).append('\n');
    }
    Files.writeString(file, lines.toString());
  }
}
