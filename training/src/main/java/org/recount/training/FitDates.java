package org.recount.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recount.document.Languages;
import org.recount.report.Cases;
import org.recount.time.DateRange;

/**
 * Fits the weights that choose the date of an incident among those of its text, and prints how
 * often the right one is there to be chosen, and how often it is chosen in documents that the
 * weights were not fitted on.
 *
 * <p>Arguments: the folder of the marked sets, the folder of the invented dispatches, of which only
 * the part that is not held out is fitted on, and the folder to write {@code dating.tsv} to.
 */
public final class FitDates {
  private static final int FOLDS = 5;

  /** How often a case of the fully marked documents counts, for there are few of them. */
  private static final double TIMES = 30;

  /** The same for MUC-3, whose dates are the reader's own. */
  private static final double MUC_TIMES = 2;

  /** The same for the invented dispatches. */
  private static final double DISPATCH_TIMES = 5;

  private static final double PENALTY = 0.003;

  private FitDates() {}

  /** Runs the fit. */
  public static void main(String[] words) throws IOException {
    Path gold = Path.of(words[0]);
    Languages languages = Languages.installed();
    List<SoftmaxFit.Choice> marked =
        choices(
            "marked documents",
            Situated.marked(gold.resolve("fr/dev/gold.jsonl"), languages),
            TIMES,
            true);
    List<SoftmaxFit.Choice> muc =
        choices("muc", MucSituations.dated(gold.resolve("muc/train"), languages), MUC_TIMES, false);
    List<SoftmaxFit.Choice> counting =
        choices("counting", Situated.counting(gold.resolve("counting/dev"), languages), 1, false);
    List<SoftmaxFit.Choice> invented =
        choices("dispatches", dispatches(Path.of(words[1]), languages), DISPATCH_TIMES, true);
    List<SoftmaxFit.Choice> all = new ArrayList<>(counting);
    all.addAll(muc);
    all.addAll(invented);
    all.addAll(marked);
    int width = Cases.bearings().size();
    System.out.printf(
        Locale.ROOT,
        "cross-validated accuracy %.3f on the marked documents, %.3f on muc, %.3f on counting,"
            + " %.3f on the dispatches%n",
        SoftmaxFit.crossValidated(all, marked, width, FOLDS, PENALTY),
        SoftmaxFit.crossValidated(all, muc, width, FOLDS, PENALTY),
        SoftmaxFit.crossValidated(all, counting, width, FOLDS, PENALTY),
        SoftmaxFit.crossValidated(all, invented, width, FOLDS, PENALTY));
    FitSituations.write(
        SoftmaxFit.fit(all, width, PENALTY),
        "the dates of a text for one incident",
        Path.of(words[2], "dating.tsv"));
  }

  private static List<Situated> dispatches(Path folder, Languages languages) throws IOException {
    List<Situated> found = new ArrayList<>();
    for (String language : List.of("fr", "en")) {
      List<GoldDocument> documents = GoldDocument.read(folder.resolve(language + ".jsonl"));
      found.addAll(
          Situated.marked(
              documents.stream().filter(d -> d.split().equals("dev")).toList(), languages));
    }
    return found;
  }

  /**
   * Returns the choices of a set.
   *
   * @param whole whether a date that no candidate has is one that the text does not say; else the
   *     choice is left out
   */
  private static List<SoftmaxFit.Choice> choices(
      String set, List<Situated> found, double weight, boolean whole) {
    List<SoftmaxFit.Choice> choices = new ArrayList<>();
    int there = 0;
    int none = 0;
    for (Situated one : found) {
      boolean[] right = right(one);
      boolean any = false;
      for (boolean r : right) {
        any |= r;
      }
      there += any ? 1 : 0;
      none += right[0] ? 1 : 0;
      right[0] |= !any;
      if (right.length > 1 && (any || whole)) {
        choices.add(
            new SoftmaxFit.Choice(
                one.document(),
                one.situation().dateRows(),
                right,
                weight,
                one.situation().dates()));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: the right date is among the candidates of %d of %d incidents (%d without one)%n",
        set,
        there,
        found.size(),
        none);
    return choices;
  }

  private static boolean[] right(Situated one) {
    List<DateRange> candidates = one.situation().dates();
    boolean[] right = new boolean[candidates.size()];
    for (DateRange date : one.dates()) {
      right[0] |= !date.known();
      for (int i = 1; i < right.length && date.known(); i++) {
        right[i] |=
            candidates.get(i).earliest().equals(date.earliest())
                && candidates.get(i).latest().equals(date.latest());
      }
    }
    return right;
  }
}
