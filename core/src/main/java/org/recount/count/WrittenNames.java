package org.recount.count;

import java.util.List;
import org.recount.count.Participant.Part;
import org.recount.document.Span;
import org.recount.place.Names;

/**
 * Finds in a text a part of a person's name beside the other part: "Young" is a name in "Ana Young"
 * and a word in "young men". Where a script has no capitals, any word beside it may be the other.
 */
final class WrittenNames {
  private static final int LONGEST_SHORTENED = 3;

  private final String text;
  private final List<Span> speakers;

  /**
   * Creates a finder.
   *
   * @param speakers words about who says something, whose names are of no one involved
   */
  WrittenNames(String text, List<Span> speakers) {
    this.text = text;
    this.speakers = speakers;
  }

  /** Returns whether someone has this first or last name. */
  boolean have(String name, Part part) {
    String folded = Names.fold(name);
    int start = -1;
    Span before = new Span(0, 0);
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && isLetter(text.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        Span word = new Span(start, i);
        Span named = part == Part.FIRST ? before : word;
        if (areBeside(before, word)
            && Names.fold(named.of(text)).equals(folded)
            && speakers.stream().noneMatch(s -> s.overlaps(named))) {
          return true;
        }
        before = word;
        start = -1;
      }
    }
    return false;
  }

  /**
   * Whether nothing but a blank, or the stop of "B." or "Mr.", stands between two capitalised
   * words.
   */
  private boolean areBeside(Span one, Span other) {
    if (one.end() == 0 || isSmall(one) || isSmall(other)) {
      return false;
    }
    String between = text.substring(one.end(), other.start());
    boolean shortened = between.equals(". ") && one.end() - one.start() <= LONGEST_SHORTENED;
    return shortened || between.isBlank() && between.indexOf('\n') < 0;
  }

  private boolean isSmall(Span word) {
    return Character.isLowerCase(text.charAt(word.start()));
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || c == '\'' || c == '\u2019' || c == '-';
  }
}
