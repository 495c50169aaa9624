package org.recount.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recount.codebook.Harm;
import org.recount.document.Document;
import org.recount.document.Listings;
import org.recount.document.Mention;
import org.recount.document.Mention.Counted;
import org.recount.document.Overlaps;
import org.recount.document.Span;
import org.recount.quantity.Bounds;

/** Reads which numbers of a document may be tallies: counted incidents, and tolls of several. */
final class DraftReader {
  private final Document document;
  private final Overlaps<Span> items;

  DraftReader(Document document) {
    this.document = document;
    List<Span> listed = Listings.of(document).stream().flatMap(l -> l.items().stream()).toList();
    this.items = Overlaps.at(listed, item -> item);
  }

  /** Returns the drafts in text order; empty if the document counts nothing. */
  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    for (Counted counted : document.mentions(Counted.class)) {
      drafts.add(draft(counted));
    }
    Overlaps<Counted> counted = Overlaps.at(document.mentions(Counted.class), Counted::span);
    for (Mention.Toll toll : document.mentions(Mention.Toll.class)) {
      boolean known = counted.any(toll.span());
      boolean several = !known && severalIn(document.clauseOf(toll.span()), toll);
      if (!known && isJoint(toll, drafts, several)) {
        drafts.add(draft(toll, several && !overPeriod(toll)));
      }
    }
    drafts.addAll(portions(drafts, counted));
    drafts.sort(Comparator.comparing(Draft::span));
    return drafts;
  }

  /** "48 civilians have died since January: 34 in Hilla and 24 in Mosul": parts of what counts. */
  private List<Draft> portions(List<Draft> wholes, Overlaps<Counted> counted) {
    List<Draft> parts = new ArrayList<>();
    for (Mention.Portion portion : document.mentions(Mention.Portion.class)) {
      if (counted.any(portion.number())) {
        continue;
      }
      wholes.stream()
          .filter(d -> d.number().overlaps(portion.whole()) && countsPeople(d))
          .findFirst()
          .ifPresent(whole -> parts.add(part(portion, whole)));
    }
    return parts;
  }

  /** The parts of a joint toll without a time of its own are those of the incidents told. */
  private boolean countsPeople(Draft draft) {
    boolean timed =
        !document.mentions(Mention.Window.class, document.sentenceOf(draft.span())).isEmpty();
    return !draft.part() && !draft.countsIncidents() && (timed || !draft.joint());
  }

  private static Draft part(Mention.Portion portion, Draft whole) {
    return new Draft(
        portion.span(),
        portion.number(),
        Counted.Kind.CARDINAL,
        whole.metric(),
        portion.bounds(),
        List.of(),
        List.of(),
        true,
        false,
        false);
  }

  private static Draft draft(Counted counted) {
    return new Draft(
        counted.span(),
        counted.number(),
        counted.kind(),
        counted.metric(),
        counted.bounds(),
        counted.types(),
        counted.targets(),
        counted.part(),
        counted.rule().endsWith("/sum"),
        counted.rule().endsWith("/number-of"));
  }

  private static Draft draft(Mention.Toll toll, boolean several) {
    return new Draft(
        toll.span(),
        toll.stated(),
        toll.bounds().equals(Bounds.exactly(0)) ? Counted.Kind.ZERO : Counted.Kind.CARDINAL,
        toll.metric(),
        toll.bounds(),
        List.of(),
        List.of(),
        toll.part(),
        toll.joint() || several,
        false);
  }

  /** Returns whether a toll is one of several incidents rather than of the one told around it. */
  private boolean isJoint(Mention.Toll toll, List<Draft> counted, boolean several) {
    if (!toll.bounds().stated() || toll.metric().isEmpty() || toll.superseded()) {
      return false;
    }
    if (items.any(toll.span())) {
      return false;
    }
    if (toll.joint()) {
      return true;
    }
    if (toll.harm() == Harm.PARTICIPANTS
        || toll.bounds().lower() == 1
        || toll.bounds().equals(Bounds.atLeast(2))) {
      return false;
    }
    if (toll.part()) {
      return partOfAnother(toll, counted);
    }
    return several || (!namesOneIncident(document.clauseOf(toll.span())) && overPeriod(toll));
  }

  /** "Dont plus de 1 000 en mars": a part that a period sets apart. */
  private boolean partOfAnother(Mention.Toll toll, List<Draft> drafts) {
    Span sentence = document.sentenceOf(toll.span());
    return drafts.stream()
        .anyMatch(
            d ->
                d.span().start() < toll.span().start()
                    && sentence.contains(d.span())
                    && d.metric().equals(toll.metric()));
  }

  private boolean namesOneIncident(Span clause) {
    return document.mentions(Mention.Trigger.class, clause).stream()
        .anyMatch(t -> t.form() == Mention.Trigger.Form.NOUN && !t.generic() && isOne(t.number()));
  }

  private static boolean isOne(Bounds number) {
    return !number.stated() || (number.lower() <= 1 && !number.isOpen());
  }

  private boolean severalIn(Span clause, Mention.Toll toll) {
    boolean counts =
        document.mentions(Counted.class, clause).stream()
            .anyMatch(c -> draft(c).countsIncidents() && c.kind() == Counted.Kind.CARDINAL);
    boolean plural =
        toll.bounds().lower() > 1
            && document.mentions(Mention.Trigger.class, clause).stream()
                .anyMatch(t -> t.form() == Mention.Trigger.Form.NOUN && isPlural(t));
    return counts || plural;
  }

  /** "En 1981" may as well date one incident; only words that count make it a period. */
  private boolean isPastYear(Stretch stretch) {
    return stretch.days() == 0
        && stretch.hasUntil()
        && document.dated()
        && stretch.until().isBefore(document.published());
  }

  private static boolean isPlural(Mention.Trigger trigger) {
    return trigger.number().stated() && trigger.number().lower() > 1 && trigger.number().isOpen();
  }

  private boolean overPeriod(Mention.Toll toll) {
    Span clause = document.clauseOf(toll.span());
    boolean told =
        document.mentions(Mention.Trigger.class, clause).stream()
            .anyMatch(t -> t.form() == Mention.Trigger.Form.NOUN);
    Span reach = told ? clause : document.sentenceOf(toll.span());
    return document.mentions(Mention.Window.class, reach).stream()
        .map(Stretch::of)
        .anyMatch(s -> s.counts(document.published()) && !isPastYear(s) && s.hasSince());
  }
}
