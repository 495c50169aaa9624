package org.recount.count.asking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.document.Mention.Aim;
import org.recount.document.Mention.Asking;
import org.recount.document.Span;

/**
 * Reads whom or what the incidents are aimed at. People named anywhere else in a question may be
 * those who did it or those who died of it, which a count does not tell apart.
 */
final class Whom {
  /** Of these, "of" leads to whom they were done to. */
  private static final Set<IncidentType> DONE_TO =
      Set.of(IncidentType.ABDUCTION, IncidentType.TARGETED_KILLING, IncidentType.RELEASE);

  private final Sheet sheet;

  Whom(Sheet sheet) {
    this.sheet = sheet;
  }

  List<Choice> read() {
    Set<Target> targets = new LinkedHashSet<>();
    List<Part> parts = new ArrayList<>();
    boolean aimed = false;
    for (Asking word : sheet.words()) {
      if (!word.targets().isEmpty()) {
        aimed = word.part() == Asking.Part.KIND || aimedAt(word.span()) || aimed && goesOn(word);
        if (!aimed) {
          notAimedAt(word.span());
        }
        targets.addAll(word.targets());
        parts.add(new Part(List.of(Key.TARGETS), word.span()));
      }
    }
    for (Aim aim : sheet.document().mentions(Aim.class)) {
      if (!sheet.said(aim) && aimedAt(aim.span())) {
        sheet.use(aim.span());
        targets.add(aim.target());
        parts.add(new Part(List.of(Key.TARGETS), aim.span()));
      }
    }
    List<Target> sorted = targets.stream().sorted().toList();
    return List.of(new Choice(q -> q.withTargets(sorted), parts));
  }

  private void notAimedAt(Span people) {
    boolean harm = sheet.words().stream().anyMatch(this::harms);
    if (harm) {
      sheet.loss(
          sheet.quote(people)
              + ": a count does not tell who the people harmed were; the nearest is everyone harmed"
              + " in incidents aimed at them");
    } else {
      sheet.problem(sheet.quote(people) + ": it does not say that incidents were aimed at them");
    }
  }

  private boolean harms(Asking word) {
    boolean harm = word.part() == Asking.Part.HARM || word.part() == Asking.Part.METRIC;
    return harm && !Harms.numbered(sheet, word);
  }

  /** "Attacks on police and soldiers". */
  private boolean goesOn(Asking word) {
    Asking before = sheet.before(word.span());
    return before != null && before.part() == Asking.Part.TARGET;
  }

  private boolean aimedAt(Span words) {
    Asking before = sheet.before(words);
    if (before != null && before.part() == Asking.Part.OF) {
      before = sheet.before(before.span());
      if (before != null && before.part() == Asking.Part.KIND) {
        return !before.types().isEmpty() && DONE_TO.containsAll(before.types());
      }
    }
    boolean led =
        before != null
            && (before.part() == Asking.Part.AGAINST || before.part() == Asking.Part.HITS);
    Asking after = sheet.after(words);
    return led || after != null && after.part() == Asking.Part.HITS && !strikes(after);
  }

  /**
   * "Soldiers attacked a village": what stands after the verb was struck, not what is before it.
   */
  private boolean strikes(Asking hits) {
    Asking after = sheet.after(hits.span());
    return after != null
        && after.part() == Asking.Part.TARGET
        && hits.equals(sheet.before(after.span()));
  }
}
