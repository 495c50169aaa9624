package org.recount.document;

/** Adds up two sums of the same clues at once: gathering clues costs more than weighing them. */
record BothSums(ClueSum first, ClueSum second) implements ClueSink {
  @Override
  public void add(PlaceClue clue) {
    add(clue.key(), clue);
  }

  @Override
  public void add(PlaceClue clue, String what) {
    add(ClueWeights.key(clue.key(), what), clue);
  }

  @Override
  public void add(PlaceClue clue, String what, String with) {
    add(ClueWeights.key(ClueWeights.key(clue.key(), what), with), clue);
  }

  private void add(long key, PlaceClue clue) {
    if (!clue.ofWord()) {
      first.add(key, clue);
    }
    second.add(key, clue);
  }

  @Override
  public boolean words() {
    return second.words();
  }
}
