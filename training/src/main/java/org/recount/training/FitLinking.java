package org.recount.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recount.document.Languages;
import org.recount.incident.Comparison;
import org.recount.incident.Incident;
import org.recount.incident.LinkInput;
import org.recount.quantity.Logistic;
import org.recount.training.LogisticFit.Example;

/**
 * Fits the weights by which reports are linked across documents, and prints how they do on
 * incidents they were not fitted on.
 *
 * <p>Arguments: the folder of the marked sets, the file of weights. The weights are drawn towards
 * those of {@code linking-prior.tsv}, set by hand, where the marked sets say little.
 */
public final class FitLinking {
  private static final int FOLDS = 5;

  /** The groups are few, but show what whole documents about one incident cannot. */
  private static final double GROUP_WEIGHT = 3;

  private FitLinking() {}

  /** Runs the fit. */
  public static void main(String[] words) throws IOException {
    Path gold = Path.of(words[0]);
    Languages languages = Languages.installed();
    List<Example> examples = new ArrayList<>();
    for (LinkingSet set : LinkingSet.counting(gold.resolve("counting/dev"), languages)) {
      add(set, 1, examples);
    }
    add(LinkingSet.groups(gold.resolve("fr/dev"), languages), GROUP_WEIGHT, examples);
    Map<String, Double> prior = PenalizedFit.prior("linking-prior.tsv");
    report(examples, prior);
    write(PenalizedFit.fit(examples, prior), Path.of(words[1]));
  }

  private static void add(LinkingSet set, double weight, List<Example> examples) {
    List<LinkInput> documents = set.documents();
    Comparison.compare(
        documents,
        (one, other, features) -> {
          String first = set.marked(one);
          String second = set.marked(other);
          if (!first.isEmpty() && !second.isEmpty()) {
            // Folds go by the smaller incident, so that no incident of a fold is fitted on.
            String fold = first.compareTo(second) < 0 ? first : second;
            examples.add(new Example(fold, features, first.equals(second), weight));
          }
        });
  }

  private static void report(List<Example> examples, Map<String, Double> prior) {
    double loss = 0;
    int right = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      List<Example> others = examples.stream().filter(e -> foldOf(e) != held).toList();
      Logistic fitted = Logistic.of(PenalizedFit.fit(others, prior));
      for (Example example : examples) {
        if (foldOf(example) == held) {
          double probability = fitted.probability(example.features());
          right += probability >= 0.5 == example.answer() ? 1 : 0;
          loss -= Math.log(Math.max(1e-9, example.answer() ? probability : 1 - probability));
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "linking: %d pairs, %d of one incident; cross-validated accuracy %.4f, log loss %.4f%n",
        examples.size(),
        examples.stream().filter(Example::answer).count(),
        (double) right / examples.size(),
        loss / examples.size());
  }

  private static int foldOf(Example example) {
    return Math.floorMod(example.document().hashCode(), FOLDS);
  }

  private static void write(Map<String, Double> weights, Path file) throws IOException {
    StringBuilder lines =
        new StringBuilder(
            "# How probable it is that two reports are of one incident: feature, weight (log-odds).\n"
                + "# Fitted by FitLinking; what the features are is in docs/linking.md.\n");
    weights.forEach(
        (name, weight) ->
            lines.append(name).append(String.format(Locale.ROOT, "\t%.3f%n", weight)));
    Files.writeString(file, lines.toString());
  }

  /** Names a report in a set. */
  static String key(Incident.Member member) {
    return member.document() + "\n" + member.report();
  }
}
