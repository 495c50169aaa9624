package org.recount.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Shares over documents, each with the interval that holds 95 of 100 resamples of the documents: a
 * resample takes as many documents as there are, any of them any number of times.
 *
 * <p>Resamples are chosen by a fixed sequence of numbers (SplitMix64), so that the intervals are
 * the same every time.
 */
final class Shares {
  private static final int RESAMPLES = 1000;
  private static final double LEFT_OUT = 0.025;
  private static final long SEED = 1;
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final Map<String, Map<String, int[]>> counts = new LinkedHashMap<>();
  private final List<String> documents;

  /** Creates shares over these documents, whether or not any counts for anything. */
  Shares(List<String> documents) {
    this.documents = List.copyOf(documents);
  }

  /** Adds a case of a figure. */
  void add(String figure, String document, boolean holds) {
    int[] count =
        counts
            .computeIfAbsent(figure, f -> new LinkedHashMap<>())
            .computeIfAbsent(document, d -> new int[2]);
    count[0] += holds ? 1 : 0;
    count[1]++;
  }

  /** A row of a table: the figure, n of N, the share, the interval. */
  String row(String figure) {
    int[][] byDocument = byDocument(figure);
    int holds = Arrays.stream(byDocument).mapToInt(c -> c[0]).sum();
    int all = Arrays.stream(byDocument).mapToInt(c -> c[1]).sum();
    if (all == 0) {
      return "| " + figure + " | 0 of 0 | | |";
    }
    double[] drawn = resampled(byDocument);
    return String.format(
        Locale.ROOT,
        "| %s | %d of %d | %.2f | %s |",
        figure,
        holds,
        all,
        holds / (double) all,
        interval(drawn));
  }

  /** The figures that have a case, in the order they came. */
  List<String> figures() {
    return List.copyOf(counts.keySet());
  }

  private static String interval(double[] drawn) {
    double lower = drawn[(int) (LEFT_OUT * drawn.length)];
    double upper = drawn[(int) ((1 - LEFT_OUT) * drawn.length) - 1];
    return String.format(Locale.ROOT, "%.2f–%.2f", lower, upper);
  }

  private int[][] byDocument(String figure) {
    Map<String, int[]> counted = counts.getOrDefault(figure, Map.of());
    return documents.stream().map(d -> counted.getOrDefault(d, new int[2])).toArray(int[][]::new);
  }

  /** The shares of the resamples in which there is a case, the smallest first. */
  private static double[] resampled(int[][] byDocument) {
    List<Double> shares = new ArrayList<>();
    long state = SEED;
    for (int r = 0; r < RESAMPLES; r++) {
      int holds = 0;
      int all = 0;
      for (int i = 0; i < byDocument.length; i++) {
        state += STEP;
        int[] count = byDocument[(int) Long.remainderUnsigned(mixed(state), byDocument.length)];
        holds += count[0];
        all += count[1];
      }
      if (all > 0) {
        shares.add(holds / (double) all);
      }
    }
    return shares.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  private static long mixed(long state) {
    long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
