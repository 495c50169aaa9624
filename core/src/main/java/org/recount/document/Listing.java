package org.recount.document;

import java.util.List;
import java.util.Optional;

/**
 * Incidents that a number counts and its text then lists one by one: "two bombings: one in Hilla,
 * another in Mosul".
 *
 * @param number the words of the number
 * @param lead the words from its sentence on up to the list; their time stands for all of them
 * @param items the words of each incident, in text order; at least two
 */
public record Listing(Span number, Span lead, List<Span> items) {
  public Listing {
    items = List.copyOf(items);
    if (items.size() < 2) {
      throw new IllegalArgumentException("a list must hold at least 2 items, got " + items.size());
    }
  }

  /** Returns whether no words lead to the list: the first item opens its sentence. */
  public boolean isBare() {
    return lead.end() == lead.start();
  }

  /** Returns the item that holds the start of some words; empty if none does. */
  public Optional<Span> itemOf(Span words) {
    return items.stream()
        .filter(i -> i.start() <= words.start() && words.start() < i.end())
        .findFirst();
  }

  /** The words from the first item to the last. */
  public Span list() {
    return items.get(0).cover(items.get(items.size() - 1));
  }
}
