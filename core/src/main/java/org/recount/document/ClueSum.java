package org.recount.document;

/** Adds up the weights of the clues of one name. */
final class ClueSum implements KeyedClues {
  private final ClueWeights weights;
  private final boolean capitals;
  private final double[] sum = new double[1];

  /**
   * Begins a sum.
   *
   * @param capitals whether the text is written in capitals, which has weights on top
   */
  ClueSum(ClueWeights weights, boolean capitals) {
    this.weights = weights;
    this.capitals = capitals;
  }

  double take() {
    double taken = sum[0];
    sum[0] = 0;
    return taken;
  }

  @Override
  public void add(long key, PlaceClue clue) {
    sum[0] += weights.weight(key);
    if (capitals && !clue.ofWord()) {
      sum[0] += weights.weight(ClueWeights.key(key, ClueNames.CAPITALS));
    }
  }

  @Override
  public boolean words() {
    return weights.words();
  }
}
