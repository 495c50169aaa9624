package org.recount.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds sentences that give the tolls of two towns or more: "six were killed in Hilla on Monday and
 * seven in Mosul on Sunday". Each is a list of incidents, one for each toll (guideline 1).
 */
final class TownTolls {
  /** Characters from a toll or its town to the day behind it: " on ". */
  private static final int DAY_BEHIND = 4;

  private final Document document;
  private final TollTowns towns;

  private TownTolls(Document document) {
    this.document = document;
    this.towns = new TollTowns(document);
  }

  /** Returns these listings with those of tolls beside them, in text order. */
  static List<Listing> with(Document document, List<Listing> listings) {
    List<Mention.Toll> tolls = document.mentions(Mention.Toll.class);
    if (tolls.size() < 2) {
      return listings;
    }
    List<Listing> all = new ArrayList<>(listings);
    TownTolls found = new TownTolls(document);
    Overlaps<Listing> lists = Overlaps.at(listings, Listing::list);
    int sentence = -1;
    for (Mention.Toll toll : tolls) {
      int at = document.sentenceAt(toll.span().start());
      Span words = document.sentenceOf(toll.span());
      if (at != sentence && !lists.any(words) && !words.equals(document.title())) {
        found.of(toll, words).ifPresent(all::add);
      }
      sentence = at;
    }
    all.sort(Comparator.comparing(Listing::list));
    return all;
  }

  private Optional<Listing> of(Mention.Toll first, Span sentence) {
    List<Mention.Toll> tolls = new ArrayList<>();
    List<Span> ends = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Mention.Toll toll : document.mentions(Mention.Toll.class, sentence)) {
      Optional<Mention.Toponym> town = towns.toponym(toll);
      boolean plain = TollTowns.isPlain(toll) && !isSum(toll);
      if (plain && town.isPresent() && names.add(town.get().place().name())) {
        tolls.add(toll);
        ends.add(toll.span().cover(town.get().span()));
      }
    }
    return tolls.size() > 1 && areApart(ends)
        ? Optional.of(
            new Listing(
                first.stated(),
                new Span(sentence.start(), sentence.start()),
                items(ends, sentence)))
        : Optional.empty();
  }

  private boolean isSum(Mention.Toll toll) {
    return document.mentions(Mention.Counted.class, toll.span()).stream()
        .anyMatch(c -> c.rule().endsWith("/sum"));
  }

  private static boolean areApart(List<Span> stretches) {
    for (int i = 1; i < stretches.size(); i++) {
      if (stretches.get(i).start() < stretches.get(i - 1).end()) {
        return false;
      }
    }
    return true;
  }

  /** Each item ends with its toll, its town and the day behind it. */
  private List<Span> items(List<Span> stretches, Span sentence) {
    List<Span> items = new ArrayList<>();
    int start = sentence.start();
    for (int i = 0; i < stretches.size(); i++) {
      int next = i + 1 < stretches.size() ? stretches.get(i + 1).start() : sentence.end();
      int end = withDay(stretches.get(i).end(), next);
      items.add(trimmed(start, end));
      start = end;
    }
    return items;
  }

  private Span trimmed(int start, int end) {
    int first = start;
    while (first < end && !Character.isLetterOrDigit(document.text().charAt(first))) {
      first++;
    }
    return new Span(first, end);
  }

  private int withDay(int end, int next) {
    return document.mentions(Mention.Timex.class, new Span(end, next)).stream()
        .map(Mention.Timex::span)
        .filter(s -> s.start() - end <= DAY_BEHIND)
        .findFirst()
        .map(Span::end)
        .orElse(end);
  }
}
