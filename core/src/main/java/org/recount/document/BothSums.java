package org.recount.document;

/** Adds up two sums of the same clues at once: gathering clues costs more than weighing them. */
record BothSums(ClueSum first, ClueSum second) implements KeyedClues {
  @Override
  public void add(long key, PlaceClue clue) {
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
