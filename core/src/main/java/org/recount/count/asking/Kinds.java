package org.recount.count.asking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recount.codebook.IncidentType;
import org.recount.document.Mention.Asking;
import org.recount.document.Mention.Trigger;
import org.recount.document.Span;

/** Reads which types of incident are meant. */
final class Kinds {
  private final Sheet sheet;

  Kinds(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Words for incidents and the types they may name. */
  private record Named(Span words, List<Set<IncidentType>> meanings) {}

  List<Choice> read() {
    List<Named> all = named();
    List<Choice> choices = new ArrayList<>();
    combine(all, 0, new LinkedHashSet<>(), choices);
    if (choices.size() > 1) {
      all.stream()
          .filter(n -> n.meanings().size() > 1)
          .forEach(n -> sheet.doubt(sheet.quote(n.words()) + " may name several types"));
    }
    return choices;
  }

  private void combine(List<Named> all, int from, Set<IncidentType> so, List<Choice> choices) {
    if (from == all.size()) {
      List<IncidentType> types = so.stream().sorted().toList();
      List<Part> parts =
          so.isEmpty()
              ? List.of()
              : all.stream().map(n -> new Part(List.of(Key.TYPES), n.words())).toList();
      choices.add(new Choice(q -> q.withTypes(types), parts));
      return;
    }
    for (Set<IncidentType> meaning : all.get(from).meanings()) {
      if (choices.size() >= QuestionReader.MOST) {
        return; // a question of so many readings is refused in any case
      }
      Set<IncidentType> joined = new LinkedHashSet<>(so);
      joined.addAll(meaning);
      combine(all, from + 1, joined, choices);
    }
  }

  /** "Attacked" names incidents only where no other word does. */
  private List<Asking> kinds() {
    List<Asking> kinds = sheet.words(Asking.Part.KIND);
    return kinds.isEmpty() ? sheet.words(Asking.Part.HITS) : kinds;
  }

  /**
   * A word for a kind that another word names more closely ("how many attacks were bombings") could
   * be either, so each is a reading.
   */
  private List<Named> named() {
    List<Named> all = new ArrayList<>();
    for (Asking word : kinds()) {
      Set<IncidentType> types = new LinkedHashSet<>(word.types());
      boolean another = !all.isEmpty() && all.get(all.size() - 1).words().equals(word.span());
      if (another) {
        all.get(all.size() - 1).meanings().add(types);
      } else {
        all.add(new Named(word.span(), new ArrayList<>(List.of(types))));
      }
    }
    for (Trigger trigger : sheet.document().mentions(Trigger.class)) {
      if (trigger.form() != Trigger.Form.HARM && !sheet.said(trigger)) {
        sheet.use(trigger.span());
        all.add(new Named(trigger.span(), List.of(Set.of(trigger.type()))));
      }
    }
    return narrowed(all);
  }

  /** "Attacks" says no more than "bombings" beside it, unless it is meant to add to it. */
  private List<Named> narrowed(List<Named> all) {
    for (Named wide : all) {
      for (Named narrow : all) {
        Set<IncidentType> wider = wide.meanings().get(0);
        Set<IncidentType> narrower = narrow.meanings().get(0);
        boolean inside = wider.size() > narrower.size() && wider.containsAll(narrower);
        if (inside && !narrower.isEmpty() && all.size() == 2) {
          return within(wide, narrow);
        }
      }
    }
    return all;
  }

  private List<Named> within(Named wide, Named narrow) {
    if (narrow.meanings().get(0).equals(wide.meanings().get(0))) {
      return List.of(wide);
    }
    return List.of(
        new Named(
            narrow.words().cover(wide.words()),
            List.of(narrow.meanings().get(0), wide.meanings().get(0))));
  }
}
