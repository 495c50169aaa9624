package org.recount.count.asking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.document.Mention.Asking;
import org.recount.document.Mention.Toponym;

/**
 * Refuses what "and" and "or" make two questions of: "how many attacks and deaths", "attacks that
 * killed or injured people". Without this a harm beside attacks would only narrow them.
 */
final class Joins {
  private static final Set<Asking.Part> PEOPLE =
      Set.of(Asking.Part.METRIC, Asking.Part.HARM, Asking.Part.PEOPLE);

  private static final Set<Asking.Part> INCIDENTS = Set.of(Asking.Part.KIND, Asking.Part.HITS);

  private static final Set<Asking.Part> SMALL =
      Set.of(Asking.Part.LINKS, Asking.Part.OF, Asking.Part.ASKS);

  private final Sheet sheet;
  private final What what;

  Joins(Sheet sheet, What what) {
    this.sheet = sheet;
    this.what = what;
  }

  void check() {
    List<Asking> words = sheet.words();
    for (int i = 0; i < words.size(); i++) {
      boolean or = words.get(i).part() == Asking.Part.OR;
      if (or || words.get(i).part() == Asking.Part.AND) {
        check(words.subList(0, i + 1), words.subList(i + 1, words.size()), or);
      }
    }
  }

  private void check(List<Asking> before, List<Asking> after, boolean or) {
    Optional<Asking> left = before.stream().filter(Joins::counts).reduce((a, b) -> b);
    Optional<Asking> right =
        after.stream().filter(w -> !SMALL.contains(w.part())).findFirst().filter(Joins::counts);
    if (left.isEmpty() || right.isEmpty() || placeBetween(before, right.get())) {
      return;
    }
    boolean people = PEOPLE.contains(left.get().part());
    if (people != PEOPLE.contains(right.get().part())) {
      sheet.problem("it asks for incidents and for people; ask for one at a time");
    } else if (people && or && what.countsIncidents()) {
      sheet.problem("incidents cannot be narrowed by one harm or another; ask for each apart");
    }
  }

  /** "In Gao and in Mosul killed" joins the places. */
  private boolean placeBetween(List<Asking> before, Asking right) {
    int join = before.get(before.size() - 1).span().end();
    return sheet.document().mentions(Toponym.class).stream()
        .anyMatch(t -> t.span().start() >= join && t.span().end() <= right.span().start());
  }

  private static boolean counts(Asking word) {
    return PEOPLE.contains(word.part()) || INCIDENTS.contains(word.part());
  }
}
