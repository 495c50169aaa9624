package org.recount.place;

import java.util.List;
import java.util.Optional;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;

/**
 * A place name in a text and the places it may stand for.
 *
 * @param name the folded name
 * @param at where in the text it is; only distances between namings matter
 * @param candidates the places that bear the name
 * @param within the number of the naming that the text puts this one in ("Hilla, Babil"); -1 if
 *     none
 * @param wanted the kind the words ask for ("province of"); empty if they do not say
 */
public record Naming(
    String name, int at, List<Entry> candidates, int within, Optional<Kind> wanted) {
  /** Value of {@code within} for a naming that is in no other. */
  public static final int NOWHERE = -1;

  public Naming {
    candidates = List.copyOf(candidates);
  }

  /** Whether the words ask for a second-level division: "Boone County". */
  boolean asksForCounty() {
    return wanted.isPresent() && wanted.get() == Kind.ADMIN2;
  }

  /** What must be equal for two namings of one text to be the same place. */
  String sense() {
    return wanted.map(kind -> name + "#" + kind).orElse(name);
  }
}
