package org.recount.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Mention.Counted;
import org.recount.document.Span;
import org.recount.quantity.Bounds;
import org.recount.time.Precision;

/** Reads which numbers of a document may be tallies: counted incidents, and tolls of several. */
final class DraftReader {
  private final Document document;

  DraftReader(Document document) {
    this.document = document;
  }

  /** Returns the drafts in text order; empty if the document counts nothing. */
  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    for (Counted counted : document.mentions(Counted.class)) {
      drafts.add(draft(counted));
    }
    List<Counted> counted = document.mentions(Counted.class);
    for (Mention.Toll toll : document.mentions(Mention.Toll.class)) {
      boolean known = counted.stream().anyMatch(c -> c.span().overlaps(toll.span()));
      boolean several = !known && severalIn(document.clauseOf(toll.span()), toll, drafts);
      if (!known && isJoint(toll, drafts, several)) {
        drafts.add(draft(toll, several));
      }
    }
    drafts.sort(Comparator.comparing(Draft::span));
    return drafts;
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
        false);
  }

  private static Draft draft(Mention.Toll toll, boolean several) {
    return new Draft(
        toll.span(),
        toll.number().start() == toll.number().end() ? toll.span() : toll.number(),
        toll.bounds().equals(Bounds.exactly(0)) ? Counted.Kind.ZERO : Counted.Kind.CARDINAL,
        Metric.of(toll),
        toll.bounds(),
        List.of(),
        List.of(),
        toll.part(),
        toll.joint() || several);
  }

  /** Returns whether a toll is one of several incidents rather than of the one told around it. */
  private boolean isJoint(Mention.Toll toll, List<Draft> counted, boolean several) {
    if (!toll.bounds().stated() || Metric.of(toll).isEmpty() || toll.superseded()) {
      return false;
    }
    if (toll.joint()) {
      return true;
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
                    && d.metric().equals(Metric.of(toll)));
  }

  private boolean namesOneIncident(Span clause) {
    return document.mentions(Mention.Trigger.class, clause).stream()
        .anyMatch(
            t ->
                t.form() == Mention.Trigger.Form.NOUN
                    && !t.generic()
                    && t.number().lower() <= 1
                    && !t.number().isOpen());
  }

  private boolean severalIn(Span clause, Mention.Toll toll, List<Draft> counted) {
    boolean counts =
        counted.stream()
            .anyMatch(
                d ->
                    d.countsIncidents()
                        && d.kind() == Counted.Kind.CARDINAL
                        && clause.contains(d.span()));
    boolean plural =
        toll.bounds().lower() > 1
            && document.mentions(Mention.Trigger.class, clause).stream()
                .anyMatch(t -> t.form() == Mention.Trigger.Form.NOUN && t.number().lower() > 1);
    return counts || plural;
  }

  private boolean overPeriod(Mention.Toll toll) {
    Span sentence = document.sentenceOf(toll.span());
    return !document.mentions(Mention.Window.class, sentence).isEmpty()
        || document.mentions(Mention.Timex.class, sentence).stream()
            .anyMatch(t -> t.range().precision() == Precision.YEAR);
  }
}
