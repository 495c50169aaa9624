package org.recount.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recount.document.Languages;
import org.recount.place.Names;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.report.Cases;

/**
 * Fits the weights that choose the place of an incident among those of its text, and prints how
 * often they are right in documents they were not fitted on. {@link FitDates} does so for dates.
 *
 * <p>Arguments: the folder of the marked sets, the folder to write {@code placing.tsv} to.
 */
public final class FitSituations {
  private static final int FOLDS = 5;

  /** A town and a place this near are the same, as the guideline has it. */
  private static final double SAME_KM = 25;

  /** How often a case of the fully marked documents counts, for there are few of them. */
  private static final double TIMES = 30;

  /** The same for MUC-3, which marks no place that the text leaves open. */
  private static final double MUC_TIMES = 2;

  private static final double PENALTY = 0.005;

  /** The level of a place that is not the marked one. */
  private static final int WRONG = 3;

  private FitSituations() {}

  /** Runs the fit. */
  public static void main(String[] words) throws IOException {
    Path gold = Path.of(words[0]);
    Languages languages = Languages.installed();
    List<Situated> inMarked = Situated.marked(gold.resolve("fr/dev/gold.jsonl"), languages);
    List<SoftmaxFit.Choice> marked = choices(inMarked, TIMES, false);
    List<SoftmaxFit.Choice> asked = choices(inMarked, TIMES, true);
    List<SoftmaxFit.Choice> counting =
        choices(Situated.counting(gold.resolve("counting/dev"), languages), 1, false);
    List<SoftmaxFit.Choice> muc =
        choices(MucSituations.placed(gold.resolve("muc/train"), languages), MUC_TIMES, false);
    report("marked documents", marked);
    report("muc", muc);
    report("counting", counting);
    List<SoftmaxFit.Choice> all = new ArrayList<>(counting);
    all.addAll(muc);
    all.addAll(marked);
    int width = Cases.bearings().size();
    System.out.printf(
        Locale.ROOT,
        "places: cross-validated accuracy %.3f on the marked documents, %.3f on muc, %.3f on"
            + " counting%n",
        SoftmaxFit.crossValidated(all, asked, width, FOLDS, PENALTY),
        SoftmaxFit.crossValidated(all, muc, width, FOLDS, PENALTY),
        SoftmaxFit.crossValidated(all, counting, width, FOLDS, PENALTY));
    write(
        SoftmaxFit.fit(all, width, PENALTY),
        "the places of a text for one incident",
        Path.of(words[1], "placing.tsv"));
  }

  /**
   * The choices whose answer is among the candidates; else the gazetteer lacks it.
   *
   * @param lenient whether every place that the guideline accepts is right, rather than the best
   *     alone: so the choices are judged, while the weights are fitted on the best
   */
  private static List<SoftmaxFit.Choice> choices(
      List<Situated> found, double weight, boolean lenient) {
    List<SoftmaxFit.Choice> choices = new ArrayList<>();
    for (Situated one : found) {
      List<Place> candidates = one.situation().places();
      boolean[] right = new boolean[candidates.size()];
      int best = candidates.stream().mapToInt(c -> level(c, one.place())).min().orElse(WRONG);
      boolean any = best < WRONG;
      for (int i = 1; i < right.length; i++) {
        int level = level(candidates.get(i), one.place());
        right[i] = any && level <= (lenient ? WRONG - 1 : best);
      }
      right[0] = !any;
      if (right.length > 1 && (any || !one.place().known())) {
        choices.add(
            new SoftmaxFit.Choice(one.document(), one.situation().placeRows(), right, weight));
      }
    }
    return choices;
  }

  /**
   * How well a place answers for the marked one: from 0, the same name there, to {@link #WRONG}. Of
   * the places of a text only those that answer best are right: a town of the district before the
   * district, the town itself before its suburb.
   */
  private static int level(Place candidate, Place place) {
    if (!place.known() || !candidate.country().equals(place.country())) {
      return WRONG;
    }
    return switch (place.precision()) {
      case POINT, CITY, NEAR -> townLevel(candidate, place);
      case ADMIN1, ADMIN2 -> {
        boolean there = candidate.admin1().equals(place.admin1());
        yield there || candidate.kilometresTo(place) <= 150 ? 0 : WRONG;
      }
      default -> 0;
    };
  }

  private static int townLevel(Place candidate, Place place) {
    boolean near = candidate.kilometresTo(place) <= SAME_KM;
    if (!near || !fine(candidate.precision())) {
      return WRONG;
    }
    if (candidate.precision() == PlacePrecision.ADMIN2) {
      return 2;
    }
    return Names.fold(candidate.name()).equals(Names.fold(place.name())) ? 0 : 1;
  }

  private static boolean fine(PlacePrecision precision) {
    return switch (precision) {
      case POINT, CITY, NEAR, ROUTE, ADMIN2 -> true;
      default -> false;
    };
  }

  private static void report(String name, List<SoftmaxFit.Choice> choices) {
    System.out.printf(
        Locale.ROOT,
        "%s: %d choices of a place, %d without%n",
        name,
        choices.size(),
        choices.stream().filter(c -> c.right()[0]).count());
  }

  /** Writes the weights that are not zero, by the names of the features. */
  static void write(double[] weights, String what, Path file) throws IOException {
    List<String> names = Cases.bearings();
    StringBuilder lines = new StringBuilder("# Weights of the features that choose among " + what);
    lines.append(", fitted by Fit").append(what.startsWith("the dates") ? "Dates" : "Situations");
    lines.append(".\n");
    for (int k = 0; k < weights.length; k++) {
      if (weights[k] != 0) {
        lines.append(String.format(Locale.ROOT, "%s\t%.3f%n", names.get(k), weights[k]));
      }
    }
    Files.writeString(file, lines.toString());
  }
}
