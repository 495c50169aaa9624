package org.recount.document;

/** Takes clues by their numbers in {@link ClueWeights}. */
interface KeyedClues extends ClueSink {
  /** Takes the clue of this number. */
  void add(long key, PlaceClue clue);

  @Override
  default void add(PlaceClue clue) {
    add(clue.key(), clue);
  }

  @Override
  default void add(PlaceClue clue, String what) {
    add(ClueWeights.key(clue.key(), what), clue);
  }

  @Override
  default void add(PlaceClue clue, String what, String with) {
    add(ClueWeights.key(ClueWeights.key(clue.key(), what), with), clue);
  }
}
