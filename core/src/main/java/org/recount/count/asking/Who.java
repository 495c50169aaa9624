package org.recount.count.asking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recount.codebook.Codebook;
import org.recount.codebook.IncidentType;
import org.recount.codebook.KnownActor;
import org.recount.codebook.KnownState;
import org.recount.document.Mention.Actor;
import org.recount.document.Mention.Asking;

/**
 * Reads who is blamed. Only names of the codebook are asked for; they are the same in every text.
 */
final class Who {
  private static final Set<String> KNOWN =
      Codebook.actors().stream().map(KnownActor::name).collect(Collectors.toSet());

  private static final Set<String> STATES =
      Codebook.states().stream().map(KnownState::name).collect(Collectors.toSet());

  private static final Set<Asking.Part> STRUCK = Set.of(Asking.Part.AGAINST, Asking.Part.HITS);

  private final Sheet sheet;

  Who(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Returns whether an actor is one of the codebook. */
  static boolean known(Actor actor) {
    return KNOWN.contains(actor.name());
  }

  /** A country is one of those blamed only where words say so. */
  private boolean state(Actor actor) {
    Asking before = sheet.before(actor.span());
    return STATES.contains(actor.name()) && before != null && before.part() == Asking.Part.BY;
  }

  List<Choice> read() {
    Set<String> names = new LinkedHashSet<>();
    List<Part> parts = new ArrayList<>();
    for (Actor actor : sheet.document().mentions(Actor.class)) {
      if (known(actor) || state(actor)) {
        sheet.use(actor.span());
        if (against(actor)) {
          sheet.problem(
              sheet.quote(actor.span())
                  + ": a count asks who is blamed, not whom by name an attack was against");
        }
        if (names.add(actor.name())) {
          parts.add(new Part(List.of(Key.ACTORS), actor.span()));
        }
      }
    }
    for (Asking word : sheet.words(Asking.Part.BLAMES)) {
      if (names.isEmpty()) {
        sheet.problem(sheet.quote(word.span()) + ": by whom must be a name of the codebook");
      }
    }
    if (names.size() > 1 && clash()) {
      sheet.problem(
          "a clash between two sides cannot be asked for: several actors are alternatives; name one"
              + " of them");
    }
    List<String> all = List.copyOf(names);
    return List.of(new Choice(q -> q.withActors(all), parts));
  }

  private boolean clash() {
    return sheet.words(Asking.Part.KIND).stream()
        .anyMatch(w -> w.types().equals(List.of(IncidentType.ARMED_CLASH)));
  }

  private boolean against(Actor actor) {
    Asking before = sheet.before(actor.span());
    Asking after = sheet.after(actor.span());
    boolean struck = before != null && STRUCK.contains(before.part());
    boolean passive =
        after != null && after.part() == Asking.Part.HITS && actor.role() == Actor.Role.NONE;
    return struck || passive || actor.role() == Actor.Role.PATIENT;
  }
}
