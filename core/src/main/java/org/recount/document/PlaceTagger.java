package org.recount.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the place names of a text among the words that may be such.
 *
 * <p>A linear model over stretches of words (a semi-Markov random field of order zero; Sarawagi and
 * Cohen 2004): each possible name has a sum of weighted clues, a choice of names that do not
 * overlap has the sum of its members, and the choice with the largest sum is taken. It is made
 * twice. The first time gives, by the forward and backward sums of Rabiner's tutorial (1989), how
 * likely each possible name is; the second time also knows how likely its other namings in the text
 * are.
 */
final class PlaceTagger {
  private final ClueWeights first;
  private final ClueWeights second;

  PlaceTagger(ClueWeights first, ClueWeights second) {
    this.first = first;
    this.second = second;
  }

  /** Returns the names that are chosen, in text order. */
  List<PlaceName> choose(PlaceTokens tokens, List<PlaceName> possible) {
    PlaceClues clues = new PlaceClues(tokens, possible);
    ClueSum begun = new ClueSum(first, tokens.upperCase());
    ClueSum sum = new ClueSum(second, tokens.upperCase());
    ClueSink both = new BothSums(begun, sum);
    double[] before = new double[possible.size()];
    double[] sums = new double[possible.size()];
    for (int i = 0; i < sums.length; i++) {
      clues.gather(possible.get(i), both);
      before[i] = begun.take();
      sums[i] = sum.take();
    }
    List<String> elsewhere = elsewhere(possible, likely(possible, before, tokens.size()));
    for (int i = 0; i < sums.length; i++) {
      PlaceClues.elsewhere(possible.get(i), elsewhere.get(i), sum);
      sums[i] += sum.take();
    }
    return best(possible, sums, tokens.size());
  }

  /** Returns the names of the clues of each possible name, as the second choice weighs them. */
  List<List<String>> clues(PlaceTokens tokens, List<PlaceName> possible) {
    PlaceClues clues = new PlaceClues(tokens, possible);
    List<String> elsewhere = elsewhere(tokens, possible, clues);
    ClueNames names = new ClueNames(tokens.upperCase());
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < possible.size(); i++) {
      clues.gather(possible.get(i), names);
      PlaceClues.elsewhere(possible.get(i), elsewhere.get(i), names);
      all.add(names.take());
    }
    return all;
  }

  private List<String> elsewhere(PlaceTokens tokens, List<PlaceName> possible, PlaceClues clues) {
    ClueSum sum = new ClueSum(first, tokens.upperCase());
    double[] sums = new double[possible.size()];
    for (int i = 0; i < sums.length; i++) {
      clues.gather(possible.get(i), sum);
      sums[i] = sum.take();
    }
    return elsewhere(possible, likely(possible, sums, tokens.size()));
  }

  /** Says for each name how likely its other namings are on average. */
  private static List<String> elsewhere(List<PlaceName> possible, double[] likely) {
    Map<String, double[]> totals = new HashMap<>();
    for (int i = 0; i < likely.length; i++) {
      double[] total = totals.computeIfAbsent(possible.get(i).key(), k -> new double[2]);
      total[0] += likely[i];
      total[1]++;
    }
    List<String> words = new ArrayList<>();
    for (int i = 0; i < likely.length; i++) {
      double[] total = totals.getOrDefault(possible.get(i).key(), new double[2]);
      words.add(total[1] < 2 ? "once" : level((total[0] - likely[i]) / (total[1] - 1)));
    }
    return words;
  }

  private static String level(double likely) {
    if (likely < 0.1) {
      return "unlikely";
    }
    if (likely < 0.4) {
      return "rather unlikely";
    }
    if (likely < 0.7) {
      return "even";
    }
    return likely < 0.95 ? "rather likely" : "likely";
  }

  /** The probability of each name over all choices. Names are ordered by their last token. */
  static double[] likely(List<PlaceName> names, double[] sums, int size) {
    double[] forward = new double[size + 1];
    int next = 0;
    for (int end = 1; end <= size; end++) {
      forward[end] = forward[end - 1];
      while (next < sums.length && names.get(next).last() == end - 1) {
        forward[end] = add(forward[end], forward[names.get(next).first()] + sums[next]);
        next++;
      }
    }
    double[] backward = backward(names, sums, size);
    double[] likely = new double[sums.length];
    for (int i = 0; i < likely.length; i++) {
      PlaceName name = names.get(i);
      double with = forward[name.first()] + sums[i] + backward[name.last() + 1];
      likely[i] = Math.exp(with - forward[size]);
    }
    return likely;
  }

  private static double[] backward(List<PlaceName> names, double[] sums, int size) {
    List<List<Integer>> byFirst = new ArrayList<>(Collections.nCopies(size, List.of()));
    for (int i = 0; i < sums.length; i++) {
      int first = names.get(i).first();
      if (byFirst.get(first).isEmpty()) {
        byFirst.set(first, new ArrayList<>());
      }
      byFirst.get(first).add(i);
    }
    double[] backward = new double[size + 1];
    for (int start = size - 1; start >= 0; start--) {
      backward[start] = backward[start + 1];
      for (int i : byFirst.get(start)) {
        backward[start] = add(backward[start], sums[i] + backward[names.get(i).last() + 1]);
      }
    }
    return backward;
  }

  private static double add(double a, double b) {
    double more = Math.max(a, b);
    return more + Math.log1p(Math.exp(Math.min(a, b) - more));
  }

  /** The choice without overlaps that has the largest sum. */
  static List<PlaceName> best(List<PlaceName> names, double[] sums, int size) {
    double[] best = new double[size + 1];
    int[] taken = new int[size + 1];
    int next = 0;
    for (int end = 1; end <= size; end++) {
      best[end] = best[end - 1];
      taken[end] = -1;
      while (next < sums.length && names.get(next).last() == end - 1) {
        double with = best[names.get(next).first()] + sums[next];
        if (with > best[end]) {
          best[end] = with;
          taken[end] = next;
        }
        next++;
      }
    }
    List<PlaceName> chosen = new ArrayList<>();
    for (int end = size; end > 0; ) {
      if (taken[end] < 0) {
        end--;
      } else {
        PlaceName name = names.get(taken[end]);
        chosen.add(name);
        end = name.first();
      }
    }
    Collections.reverse(chosen);
    return chosen;
  }
}
