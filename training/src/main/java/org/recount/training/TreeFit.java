package org.recount.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recount.place.Resolver;
import org.recount.place.Trees;

/**
 * Grows small decision trees that mend what the weighted sums get wrong (gradient boosting of a
 * conditional logit with second derivatives, Friedman 2001; Chen and Guestrin 2016). The question
 * that helps most is asked next, until none helps enough. The same cases give the same trees.
 */
final class TreeFit {
  private static final int TREES = 80;
  private static final int LEAVES = 16;
  private static final double PACE = 0.1;
  private static final double LEAF_PENALTY = 8;
  private static final double LEAST_GAIN = 0.15;

  private final TreeRows rows;
  private final StringBuilder text = new StringBuilder();

  /** A part of the rows, and the question that would divide it best. */
  private static final class Part {
    private final int[] rows;
    private final double slope;
    private final double bend;
    private TreeRows.Question question = TreeRows.Question.NONE;
    private final List<Part> parts = new ArrayList<>();

    Part(int[] rows, double slope, double bend) {
      this.rows = rows;
      this.slope = slope;
      this.bend = bend;
    }

    double value() {
      return Math.round(PACE * slope / (bend + LEAF_PENALTY) * 1000) / 1000.0;
    }
  }

  private TreeFit(TreeRows rows) {
    this.rows = rows;
  }

  /**
   * Returns the trees that are best added to some sums.
   *
   * @param choices with the rows that the trees may look at
   * @param sums of these rows
   */
  static Trees fit(List<CandidateFit.Choice> choices, List<double[]> sums) {
    TreeFit fit = new TreeFit(new TreeRows(choices, sums));
    for (int i = 0; i < TREES; i++) {
      fit.rows.derive();
      fit.grow();
    }
    return Trees.parse(fit.text.toString().lines().toList(), "trees just grown");
  }

  private void grow() {
    Part root = part(rows.all());
    List<Part> leaves = new ArrayList<>(List.of(root));
    while (leaves.size() < LEAVES) {
      Part best = root;
      double gain = LEAST_GAIN;
      for (Part leaf : leaves) {
        if (leaf.question.gain() > gain) {
          best = leaf;
          gain = leaf.question.gain();
        }
      }
      if (gain <= LEAST_GAIN) {
        break;
      }
      leaves.remove(best);
      for (int[] side : rows.divide(best.rows, best.question)) {
        Part part = part(side);
        best.parts.add(part);
        leaves.add(part);
      }
    }
    if (leaves.size() > 1) {
      leaves.forEach(leaf -> rows.add(leaf.rows, leaf.value()));
      text.append("tree\n");
      write(root);
    }
  }

  private Part part(int[] some) {
    double[] sums = rows.sums(some);
    Part part = new Part(some, sums[0], sums[1]);
    part.question = rows.best(some, LEAF_PENALTY);
    return part;
  }

  private void write(Part part) {
    if (part.parts.isEmpty()) {
      text.append(String.format(Locale.ROOT, "%.3f\n", part.value()));
      return;
    }
    text.append(Resolver.traitNames().get(part.question.feature()))
        .append(" <= ")
        .append(part.question.limit())
        .append('\n');
    part.parts.forEach(this::write);
  }
}
