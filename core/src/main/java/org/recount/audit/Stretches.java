package org.recount.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Overlaps;
import org.recount.document.Span;

/**
 * Which time belongs to which number of a document. Every time expression goes to the nearest
 * number of its sentence; a number left without one shares that of its neighbour.
 */
final class Stretches {
  /** Characters a number before its time is nearer than a number after it. */
  private static final int AFTERWARDS = 4;

  /** Characters between a number and a time of its own: "12 en 2019". */
  private static final int RIGHT_AFTER = 4;

  /** What ends a phrase. */
  private static final String SIGNS = ",;:.()!?\n";

  private final Map<Span, List<Stretch>> byNumber = new HashMap<>();
  private final Document document;
  private final Overlaps<Draft> drafts;

  Stretches(Document document, List<Draft> drafts) {
    this.document = document;
    this.drafts = Overlaps.at(drafts, Draft::span);
    List<Stretch> stretches = all();
    Overlaps<Stretch> times = Overlaps.at(stretches, Stretch::span);
    for (Stretch stretch : stretches) {
      List<Draft> beside = beside(stretch.span());
      beside.stream()
          .filter(d -> !d.number().overlaps(stretch.span()))
          .filter(d -> !(d.part() && isOfWhole(stretch, d, beside)))
          .filter(d -> !endsBefore(stretch, d, beside))
          .filter(d -> stretch.days() > 0 || !isOfEarlier(stretch, d, beside) || !hasOwn(d, times))
          .min(Comparator.comparingInt(d -> distance(d, stretch)))
          .ifPresent(
              d -> byNumber.computeIfAbsent(d.number(), k -> new ArrayList<>()).add(stretch));
    }
    drafts.forEach(this::share);
  }

  /** Returns the numbers in the sentence of some words. */
  private List<Draft> beside(Span words) {
    Span sentence = document.sentenceOf(words);
    return drafts.over(sentence).stream().filter(d -> sentence.contains(d.span())).toList();
  }

  /** Returns the times of a number, those that say most clearly "counted over" first. */
  List<Stretch> of(Draft draft) {
    return byNumber.getOrDefault(draft.number(), List.of()).stream()
        .sorted(Comparator.comparing(this::rank))
        .toList();
  }

  /** What counts comes before what dates; what is fixed to the calendar before what floats. */
  private int rank(Stretch stretch) {
    int kind = stretch.counts(document.published()) ? 0 : stretch.window() ? 2 : 4;
    return kind + (stretch.floating() ? 1 : 0);
  }

  private List<Stretch> all() {
    List<Stretch> all = new ArrayList<>();
    List<Mention.Window> windows = document.mentions(Mention.Window.class);
    Overlaps<Mention.Window> counted = Overlaps.at(windows, Mention.Window::span);
    windows.stream().filter(w -> !pointsBack(w.span())).forEach(w -> all.add(Stretch.of(w)));
    for (Mention.Timex timex : document.mentions(Mention.Timex.class)) {
      boolean inside = counted.any(timex.span()) || pointsBack(timex.span());
      boolean closed = timex.range().hasEarliest() && timex.range().hasLatest();
      if (!inside && closed && timex.type() != Mention.Timex.Type.DURATION) {
        all.add(Stretch.of(timex));
      }
    }
    return all;
  }

  /** "Over the same period" is the time of the number before. */
  private boolean pointsBack(Span time) {
    return document.mentions(Mention.Reference.class).stream()
        .anyMatch(r -> r.kind() == Mention.Reference.Kind.PERIOD && r.span().overlaps(time));
  }

  private int distance(Draft draft, Stretch stretch) {
    int gap = draft.span().gap(stretch.span());
    boolean sameClause = document.clauseOf(draft.span()).equals(document.clauseOf(stretch.span()));
    int before = stretch.span().start() < draft.span().start() ? AFTERWARDS : 0;
    return gap + before + (sameClause ? 0 : 20);
  }

  /** "30 attaques depuis mars, dont 12 à Gao": what no sign parts from the whole is its own. */
  private boolean isOfWhole(Stretch stretch, Draft part, List<Draft> beside) {
    if (stretch.span().start() > part.span().start()) {
      return false;
    }
    return beside.stream()
        .filter(d -> !d.part() && d.span().end() <= stretch.span().start())
        .anyMatch(d -> unbroken(d.span().end(), stretch.span().start()));
  }

  /**
   * "Neuf attaques en une semaine, quatre en 48 heures": a comma ends what is said of the first.
   */
  private boolean endsBefore(Stretch stretch, Draft draft, List<Draft> beside) {
    if (stretch.span().start() > draft.span().start()
        || unbroken(stretch.span().end(), draft.span().start())) {
      return false;
    }
    return beside.stream()
        .filter(d -> d.span().end() <= stretch.span().start())
        .anyMatch(d -> unbroken(d.span().end(), stretch.span().start()));
  }

  /** Returns whether a time stands between an earlier number of the sentence and this one. */
  private boolean isOfEarlier(Stretch stretch, Draft draft, List<Draft> beside) {
    return stretch.span().start() < draft.span().start()
        && beside.stream().anyMatch(d -> d.span().end() <= stretch.span().start());
  }

  /** "20 attaques en 2020, contre 12 en 2019": a time right after a number is its own. */
  private static boolean hasOwn(Draft draft, Overlaps<Stretch> times) {
    int end = draft.span().end();
    return times.over(new Span(end, end + RIGHT_AFTER + 1)).stream()
        .anyMatch(s -> s.span().start() >= end);
  }

  private boolean unbroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (SIGNS.indexOf(document.text().charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private void share(Draft draft) {
    if (byNumber.containsKey(draft.number()) || draft.part()) {
      return;
    }
    beside(draft.span()).stream()
        .filter(d -> !d.part() && byNumber.containsKey(d.number()))
        .min(Comparator.comparingInt(d -> d.span().gap(draft.span())))
        .ifPresent(d -> byNumber.put(draft.number(), byNumber.get(d.number())));
  }
}
