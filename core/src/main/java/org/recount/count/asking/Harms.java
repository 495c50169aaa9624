package org.recount.count.asking;

import java.util.ArrayList;
import java.util.List;
import org.recount.codebook.Harm;
import org.recount.count.Metric;
import org.recount.document.Mention.Asking;
import org.recount.document.Mention.Toll;
import org.recount.document.Span;
import org.recount.quantity.Bounds;

/** Reads how many dead or hurt the incidents must have: "at least three dead", "deadly". */
final class Harms {
  private final Sheet sheet;
  private final What what;

  Harms(Sheet sheet, What what) {
    this.sheet = sheet;
    this.what = what;
  }

  List<Choice> read() {
    List<Choice> choices = new ArrayList<>();
    Choice none = new Choice(q -> q, List.of());
    choices.add(none);
    for (Toll toll : sheet.document().mentions(Toll.class)) {
      if (numbered(sheet, toll)) {
        sheet.use(toll.span());
        filter(choices, toll.harm().code(), bounds(toll), toll.span());
      }
    }
    boolean incidents = what.countsIncidents();
    for (Asking word : sheet.words()) {
      boolean harm = word.part() == Asking.Part.HARM || word.part() == Asking.Part.METRIC;
      boolean says = word.part() == Asking.Part.HARMING || incidents && harm;
      if (says && !numbered(sheet, word)) {
        filter(choices, word.metric(), Bounds.atLeast(1), word.span());
      }
    }
    return choices;
  }

  /** What a text calls "more than ten" may be ten; a question asks for eleven. */
  private Bounds bounds(Toll toll) {
    Bounds bounds = toll.bounds();
    if (bounds.isOpen() && holds(toll, Asking.Part.MORE)) {
      return Bounds.atLeast(bounds.lower() + 1);
    }
    boolean less = !bounds.isOpen() && bounds.upper() > 0 && holds(toll, Asking.Part.LESS);
    return less
        ? Bounds.of(Math.min(bounds.lower(), bounds.upper() - 1), bounds.upper() - 1)
        : bounds;
  }

  private boolean holds(Toll toll, Asking.Part part) {
    return sheet.words(part).stream().anyMatch(w -> toll.span().contains(w.span()));
  }

  private void filter(List<Choice> choices, String harm, Bounds bounds, Span words) {
    Choice before = choices.remove(0);
    List<Part> parts = new ArrayList<>(before.parts());
    if (harm.equals(Metric.KILLED.code())) {
      parts.add(new Part(List.of(Key.KILLED), words));
      choices.add(
          new Choice(
              q -> before.change().apply(q).withHarm(bounds, before.change().apply(q).injured()),
              parts));
    } else if (harm.equals(Metric.INJURED.code())) {
      parts.add(new Part(List.of(Key.INJURED), words));
      choices.add(
          new Choice(
              q -> before.change().apply(q).withHarm(before.change().apply(q).killed(), bounds),
              parts));
    } else {
      choices.add(before);
      sheet.problem(
          sheet.quote(words) + ": a count is narrowed by how many were killed or injured only");
    }
  }

  /** Returns whether a toll states a number, and not the "many" of "how many". */
  private static boolean numbered(Sheet sheet, Toll toll) {
    boolean asks =
        sheet.words(Asking.Part.ASKS).stream().anyMatch(a -> a.span().overlaps(toll.stated()));
    boolean number = toll.number().start() < toll.number().end();
    return number && !asks && toll.bounds().stated() && toll.harm() != Harm.NONE;
  }

  /** Returns whether a word is part of a toll that states a number. */
  static boolean numbered(Sheet sheet, Asking word) {
    return sheet.document().mentions(Toll.class).stream()
        .anyMatch(toll -> toll.span().overlaps(word.span()) && numbered(sheet, toll));
  }
}
