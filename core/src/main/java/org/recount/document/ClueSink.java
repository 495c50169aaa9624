package org.recount.document;

/** Takes the clues of a possible place name: to weigh them, or to note them for fitting. */
interface ClueSink {
  /** Takes a clue that holds. */
  void add(PlaceClue clue);

  /** Takes a clue with what it is about: the role of a word, a kind of place. */
  void add(PlaceClue clue, String what);

  /** Takes a clue about two things. */
  void add(PlaceClue clue, String what, String with);

  /** Whether clues of single words are weighed; gathering them costs time. */
  boolean words();
}
