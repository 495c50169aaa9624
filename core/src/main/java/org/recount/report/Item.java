package org.recount.report;

/**
 * One of the incidents that a text counts and then lists.
 *
 * @param listing number of the list in the document
 * @param number which of its items it is
 */
record Item(int listing, int number) {
  /** In no list. */
  static final Item NONE = new Item(-1, -1);

  boolean listed() {
    return listing >= 0;
  }

  /** Whether both stand in one list and are not one incident. */
  boolean apartFrom(Item other) {
    return listed() && listing == other.listing && number != other.number;
  }
}
