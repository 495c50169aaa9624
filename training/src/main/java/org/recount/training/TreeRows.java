package org.recount.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The rows that trees are grown on, with the slope and bend of the loss at the present sums. */
final class TreeRows {
  private static final int BINS = 24;

  /** Each side of a question must hold this much of the bend, and rows of so many documents. */
  private static final double LEAST_BEND = 4;

  private static final int LEAST_DOCUMENTS = 5;

  private final List<CandidateFit.Choice> choices;
  private final double[][] rows;
  private final String[] documents;
  private final double[] sums;
  private final double[] slopes;
  private final double[] bends;

  /** Where each feature may be cut, and between which cuts each row lies. */
  private final double[][] cuts;

  private final int[][] bins;

  /**
   * A question whether a feature is at most so much.
   *
   * @param cut number of the limit among those of the feature
   * @param gain how much the answer helps; 0 for no question
   */
  record Question(int feature, int cut, double limit, double gain) {
    static final Question NONE = new Question(0, 0, 0, 0);
  }

  TreeRows(List<CandidateFit.Choice> choices, List<double[]> begun) {
    this.choices = choices;
    int count = choices.stream().mapToInt(choice -> choice.rows().size()).sum();
    rows = new double[count][];
    documents = new String[count];
    sums = new double[count];
    slopes = new double[count];
    bends = new double[count];
    int at = 0;
    for (int i = 0; i < choices.size(); i++) {
      for (int j = 0; j < choices.get(i).rows().size(); j++) {
        rows[at] = choices.get(i).rows().get(j);
        documents[at] = choices.get(i).document();
        sums[at++] = begun.get(i)[j];
      }
    }
    int width = rows[0].length;
    cuts = new double[width][];
    bins = new int[width][count];
    for (int k = 0; k < width; k++) {
      cuts[k] = cuts(k);
      for (int i = 0; i < count; i++) {
        int found = Arrays.binarySearch(cuts[k], rows[i][k]);
        bins[k][i] = found >= 0 ? found : -found - 1;
      }
    }
  }

  /** Limits that divide the rows, and the different values, into parts of about one size. */
  private double[] cuts(int feature) {
    double[] values = Arrays.stream(rows).mapToDouble(row -> row[feature]).sorted().toArray();
    double[] different = Arrays.stream(values).distinct().toArray();
    Set<Double> cuts = new TreeSet<>();
    for (int b = 1; b < BINS; b++) {
      cuts.add(rounded(values[b * values.length / BINS]));
      cuts.add(rounded(different[b * different.length / BINS]));
    }
    cuts.removeIf(cut -> cut >= values[values.length - 1]);
    return cuts.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  int[] all() {
    int[] all = new int[rows.length];
    Arrays.setAll(all, i -> i);
    return all;
  }

  /** Works the slopes and bends out anew. */
  void derive() {
    int at = 0;
    for (CandidateFit.Choice choice : choices) {
      int size = choice.rows().size();
      double[] probabilities = CandidateFit.probabilities(Arrays.copyOfRange(sums, at, at + size));
      double right = 1e-12;
      for (int i = 0; i < size; i++) {
        right += choice.right()[i] ? probabilities[i] : 0;
      }
      for (int i = 0; i < size; i++) {
        double said = probabilities[i];
        double wanted = choice.right()[i] ? said / right : 0;
        slopes[at] = choice.weight() * (wanted - said);
        bends[at++] = choice.weight() * Math.max(1e-6, said * (1 - said));
      }
    }
  }

  /** The sums of the slopes and of the bends of some rows. */
  double[] sums(int[] some) {
    double[] both = new double[2];
    for (int i : some) {
      both[0] += slopes[i];
      both[1] += bends[i];
    }
    return both;
  }

  void add(int[] some, double value) {
    for (int i : some) {
      sums[i] += value;
    }
  }

  /** The rows for which the answer is yes, then the others. */
  List<int[]> divide(int[] some, Question question) {
    int[] of = bins[question.feature()];
    return List.of(
        Arrays.stream(some).filter(i -> of[i] <= question.cut()).toArray(),
        Arrays.stream(some).filter(i -> of[i] > question.cut()).toArray());
  }

  /** The question that divides some rows best; {@link Question#NONE} if none may. */
  Question best(int[] some, double penalty) {
    double[] whole = sums(some);
    List<Question> questions = new ArrayList<>();
    for (int k = 0; k < cuts.length; k++) {
      Question question = best(some, k, whole, penalty);
      if (question.gain() > 0) {
        questions.add(question);
      }
    }
    questions.sort((a, b) -> Double.compare(b.gain(), a.gain()));
    for (Question question : questions) {
      if (divide(some, question).stream().allMatch(this::spread)) {
        return question;
      }
    }
    return Question.NONE;
  }

  private Question best(int[] some, int feature, double[] whole, double penalty) {
    double[] slope = new double[cuts[feature].length + 1];
    double[] bend = new double[slope.length];
    for (int i : some) {
      slope[bins[feature][i]] += slopes[i];
      bend[bins[feature][i]] += bends[i];
    }
    Question best = Question.NONE;
    double yesSlope = 0;
    double yesBend = 0;
    double before = gain(whole[0], whole[1], penalty);
    for (int cut = 0; cut < cuts[feature].length; cut++) {
      yesSlope += slope[cut];
      yesBend += bend[cut];
      double noBend = whole[1] - yesBend;
      if (yesBend >= LEAST_BEND && noBend >= LEAST_BEND) {
        double gain =
            gain(yesSlope, yesBend, penalty) + gain(whole[0] - yesSlope, noBend, penalty) - before;
        if (gain > best.gain()) {
          best = new Question(feature, cut, cuts[feature][cut], gain);
        }
      }
    }
    return best;
  }

  private static double gain(double slope, double bend, double penalty) {
    return slope * slope / (bend + penalty);
  }

  private boolean spread(int[] some) {
    Set<String> seen = new HashSet<>();
    for (int i : some) {
      seen.add(documents[i]);
      if (seen.size() >= LEAST_DOCUMENTS) {
        return true;
      }
    }
    return false;
  }
}
