package org.recount.document;

import java.util.ArrayList;
import java.util.List;

/** Notes the names of the clues of one name, for fitting. */
final class ClueNames implements ClueSink {
  /** Ends the name of a clue in a text that is written in capitals. */
  static final String CAPITALS = "capitals";

  private final boolean capitals;
  private final List<String> names = new ArrayList<>();

  ClueNames(boolean capitals) {
    this.capitals = capitals;
  }

  List<String> take() {
    List<String> taken = List.copyOf(names);
    names.clear();
    return taken;
  }

  @Override
  public void add(PlaceClue clue) {
    add(clue.words(), clue);
  }

  @Override
  public void add(PlaceClue clue, String what) {
    add(clue.words() + "|" + what, clue);
  }

  @Override
  public void add(PlaceClue clue, String what, String with) {
    add(clue.words() + "|" + what + "|" + with, clue);
  }

  private void add(String name, PlaceClue clue) {
    names.add(name);
    if (capitals && !clue.ofWord()) {
      names.add(name + "|" + CAPITALS);
    }
  }

  @Override
  public boolean words() {
    return true;
  }
}
