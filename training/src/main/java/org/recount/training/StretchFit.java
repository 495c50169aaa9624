package org.recount.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Fits the weights of clues by which stretches of words are chosen, so that the marked choice is
 * the likeliest of all without overlaps (a semi-Markov conditional random field of order zero;
 * Sarawagi and Cohen 2004), with a quadratic penalty.
 */
final class StretchFit {
  private static final int STEPS = 120;

  /**
   * A text with its stretches, ordered by their last token.
   *
   * @param document which document it is from; clue counts go by document
   * @param weight how much it counts
   * @param size how many tokens it has
   */
  record Text(String document, double weight, int size, List<Stretch> stretches) {}

  /**
   * Words that may be a name.
   *
   * @param right whether they are marked as one
   */
  record Stretch(int first, int last, boolean right, List<String> clues) {}

  private final List<Text> texts;
  private final double penalty;
  private final List<String> names = new ArrayList<>();
  private final List<int[][]> rows = new ArrayList<>();

  private StretchFit(
      List<Text> texts, Predicate<String> admitted, int leastDocuments, double penalty) {
    this.texts = texts;
    this.penalty = penalty;
    Map<String, Integer> numbers = new HashMap<>();
    for (String name : often(texts, admitted, leastDocuments)) {
      numbers.put(name, names.size());
      names.add(name);
    }
    for (Text text : texts) {
      int[][] clues = new int[text.stretches().size()][];
      for (int i = 0; i < clues.length; i++) {
        clues[i] =
            text.stretches().get(i).clues().stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
      }
      rows.add(clues);
    }
  }

  private static Set<String> often(
      List<Text> texts, Predicate<String> admitted, int leastDocuments) {
    Map<String, Integer> documents = new TreeMap<>();
    for (Text text : texts) {
      Set<String> here = new HashSet<>();
      text.stretches().forEach(stretch -> here.addAll(stretch.clues()));
      here.stream().filter(admitted).forEach(name -> documents.merge(name, 1, Integer::sum));
    }
    documents.values().removeIf(count -> count < leastDocuments);
    return documents.keySet();
  }

  /**
   * Returns the fitted weights by clue.
   *
   * @param admitted which clues are used
   * @param leastDocuments clues of fewer documents are left out
   * @param penalty how strongly weights are held to zero
   */
  static Map<String, Double> fit(
      List<Text> texts, Predicate<String> admitted, int leastDocuments, double penalty) {
    StretchFit fit = new StretchFit(texts, admitted, leastDocuments, penalty);
    double[] weights = Lbfgs.least(fit::loss, fit.names.size(), STEPS);
    Map<String, Double> named = new TreeMap<>();
    for (int k = 0; k < weights.length; k++) {
      named.put(fit.names.get(k), weights[k]);
    }
    return named;
  }

  private double loss(double[] weights, double[] slope) {
    double loss = 0;
    for (int k = 0; k < weights.length; k++) {
      loss += penalty * weights[k] * weights[k] / 2;
      slope[k] = penalty * weights[k];
    }
    for (int i = 0; i < texts.size(); i++) {
      loss += loss(texts.get(i), rows.get(i), weights, slope);
    }
    return loss;
  }

  private static double loss(Text text, int[][] rows, double[] weights, double[] slope) {
    double[] sums = new double[rows.length];
    double marked = 0;
    for (int i = 0; i < rows.length; i++) {
      for (int k : rows[i]) {
        sums[i] += weights[k];
      }
      marked += text.stretches().get(i).right() ? sums[i] : 0;
    }
    double[] forward = forward(text, sums);
    double[] backward = backward(text, sums);
    double all = forward[text.size()];
    for (int i = 0; i < rows.length; i++) {
      Stretch stretch = text.stretches().get(i);
      double with = forward[stretch.first()] + sums[i] + backward[stretch.last() + 1];
      double error = Math.exp(with - all) - (stretch.right() ? 1 : 0);
      if (Math.abs(error) > 1e-9) {
        for (int k : rows[i]) {
          slope[k] += text.weight() * error;
        }
      }
    }
    return text.weight() * (all - marked);
  }

  private static double[] forward(Text text, double[] sums) {
    double[] forward = new double[text.size() + 1];
    int next = 0;
    for (int end = 1; end <= text.size(); end++) {
      forward[end] = forward[end - 1];
      while (next < sums.length && text.stretches().get(next).last() == end - 1) {
        int first = text.stretches().get(next).first();
        forward[end] = add(forward[end], forward[first] + sums[next]);
        next++;
      }
    }
    return forward;
  }

  private static double[] backward(Text text, double[] sums) {
    double[] backward = new double[text.size() + 1];
    Integer[] order = new Integer[sums.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> text.stretches().get(b).first() - text.stretches().get(a).first());
    int next = 0;
    for (int start = text.size() - 1; start >= 0; start--) {
      backward[start] = backward[start + 1];
      while (next < order.length && text.stretches().get(order[next]).first() == start) {
        int last = text.stretches().get(order[next]).last();
        backward[start] = add(backward[start], sums[order[next]] + backward[last + 1]);
        next++;
      }
    }
    return backward;
  }

  private static double add(double a, double b) {
    double more = Math.max(a, b);
    return more + Math.log1p(Math.exp(Math.min(a, b) - more));
  }
}
