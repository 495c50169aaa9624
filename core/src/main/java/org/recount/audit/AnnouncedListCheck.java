package org.recount.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recount.document.Document;
import org.recount.document.Listings;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.place.PlacePrecision;
import org.recount.report.Report;

/** A number announced before a colon, and fewer incidents listed after it. */
final class AnnouncedListCheck implements Check {
  /** Longer lists are examples, not the whole. */
  private static final int LONGEST_LIST = 8;

  /** Tokens from a number to the place it counts in. */
  private static final int BESIDE = 4;

  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    for (Tally tally : told.tallies()) {
      boolean announced =
          tally.metric().equals(Metric.INCIDENTS)
              && tally.count().isExact()
              && tally.count().lower() <= LONGEST_LIST
              && isOfThisReport(tally);
      if (announced) {
        tally.evidence().forEach(e -> examine(told, tally, e, misfits));
      }
    }
    return misfits;
  }

  private static boolean isOfThisReport(Tally tally) {
    return tally.kind() == Tally.Kind.SERIES || tally.kind() == Tally.Kind.CUMULATIVE;
  }

  private static void examine(Told told, Tally tally, Span evidence, List<Misfit> misfits) {
    Optional<Listed> list =
        Listed.after(told.document(), evidence).or(() -> Listed.ranked(told.document(), evidence));
    if (list.isEmpty() || !list.get().isList() || isVague(told, list.get().span())) {
      return;
    }
    int items = items(told, tally);
    List<Report> reports = told.reportsIn(list.get().span());
    int places = list.get().places() + list.get().names() + more(told, list.get().span());
    int listed = Math.max(Math.max(places, list.get().told()), Math.max(items, reports.size()));
    listed = Math.max(listed, Math.min(things(told, list.get().span()), tally.count().lower()));
    if (listed < tally.count().lower()) {
      misfits.add(misfit(tally, evidence, list.get().span(), listed, reports));
    }
  }

  /** How many incidents the list behind a number tells apart; 0 if it is read as none. */
  private static int items(Told told, Tally tally) {
    return Listings.of(told.document()).stream()
        .filter(l -> l.number().equals(tally.number()))
        .mapToInt(l -> l.items().size())
        .max()
        .orElse(0);
  }

  /**
   * "On a market, near a school and outside the Hilla police post": what was hit, and its towns.
   */
  private static int things(Told told, Span list) {
    long towns =
        told.document().mentions(Mention.Toponym.class, list).stream()
            .filter(t -> t.place().precision() == PlacePrecision.CITY)
            .map(t -> t.place().name())
            .distinct()
            .count();
    return Math.max((int) towns, told.document().mentions(Mention.Thing.class, list).size());
  }

  /** "In Hilla, in Mosul and in several villages" lists more than it names. */
  private static boolean isVague(Told told, Span list) {
    return numbers(told, list).anyMatch(q -> q.bounds().isOpen())
        || told.document().mentions(Mention.Reference.class, list).stream()
            .anyMatch(r -> r.kind() == Mention.Reference.Kind.ELSEWHERE);
  }

  /** "Two in Hilla and one in Mosul": each number of a place beyond the first. */
  private static int more(Told told, Span list) {
    return numbers(told, list).mapToInt(q -> Math.max(0, q.bounds().lower() - 1)).sum();
  }

  /** The numbers of a list that count neither people nor days: counted, or beside a place. */
  private static Stream<Mention.Quantity> numbers(Told told, Span list) {
    Document document = told.document();
    return document.mentions(Mention.Quantity.class, list).stream()
        .filter(q -> !q.ordinal() && q.bounds().stated())
        .filter(
            q ->
                told.isTally(q.span())
                    || document.mentions(Mention.Toll.class, list).stream()
                            .noneMatch(t -> t.span().overlaps(q.span()))
                        && document.mentions(Mention.Timex.class, list).stream()
                            .noneMatch(t -> t.span().overlaps(q.span())))
        .filter(q -> q.bounds().isOpen() || counts(document, q.span()));
  }

  /** "Two in Hilla", "two bombings in Hilla", but not "two men opened fire in Hilla". */
  private static boolean counts(Document document, Span number) {
    Tokens tokens = document.tokens();
    int end = tokens.endingBy(number.end()) + BESIDE;
    Span reach = new Span(number.end(), document.sentenceOf(number).end());
    return document.mentions(Mention.Toponym.class, reach).stream()
        .anyMatch(t -> tokens.at(t.span().start()) < end);
  }

  private static Misfit misfit(
      Tally tally, Span evidence, Span list, int listed, List<Report> reports) {
    List<String> members = new ArrayList<>(List.of(tally.id()));
    reports.forEach(r -> members.add(r.id()));
    return new Misfit(
        Contradiction.Kind.COUNT_MISMATCH,
        true,
        members,
        Statement.of(
            "announced-list", Words.counted(tally.count(), Metric.INCIDENTS), Words.number(listed)),
        List.of(evidence, list));
  }
}
