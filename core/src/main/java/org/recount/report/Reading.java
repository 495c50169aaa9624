package org.recount.report;

import java.util.ArrayList;
import java.util.List;
import org.recount.document.Document;
import org.recount.document.Listing;
import org.recount.document.Listings;
import org.recount.document.Mention;
import org.recount.document.Overlaps;
import org.recount.document.Span;

/**
 * A document with its scopes ready to be asked.
 *
 * @param cues by what they change
 * @param attributions by what they vouch for
 * @param attributionWords by their own words
 * @param windows by their own words
 * @param listings what it counts and then tells one by one, each by its own words or by those of
 *     its number
 * @param items the items of the listings
 * @param dateline what opens the body; empty if nothing does
 */
record Reading(
    Document document,
    Scopes<Mention.Cue> cues,
    Scopes<Mention.Attribution> attributions,
    Scopes<Mention.Attribution> attributionWords,
    Scopes<Mention.Window> windows,
    List<Listing> listings,
    Overlaps<Listed> items,
    Span dateline) {

  /** An item and its words. */
  record Listed(Item item, Span words) {}

  static Reading of(Document document) {
    List<Listing> listings =
        Listings.of(document).stream().filter(l -> ListedTriggers.tell(document, l)).toList();
    return new Reading(
        document,
        new Scopes<>(document.mentions(Mention.Cue.class), Mention.Cue::scope),
        new Scopes<>(document.mentions(Mention.Attribution.class), Mention.Attribution::scope),
        new Scopes<>(document.mentions(Mention.Attribution.class), Mention.Attribution::span),
        new Scopes<>(document.mentions(Mention.Window.class), Mention.Window::span),
        listings,
        Overlaps.at(listed(listings), Listed::words),
        Datelines.of(document));
  }

  /** Returns whether words stand in the sentence of a number, before what it lists. */
  boolean leadsToList(Span words) {
    return listings.stream().anyMatch(l -> l.lead().contains(words));
  }

  /** Returns whether a time may be that of a group: of a list, one beside it, if any is. */
  boolean mayDate(Group group, Span time) {
    Item item = group.head().item();
    if (ofOtherItem(group, time)) {
      return sharesDays(item) && itemOf(time).number() < item.number() && isUndated(item);
    }
    return !item.listed()
        || stretch(item).contains(time)
        || windows.overlapping(stretch(item)).isEmpty()
            && document.mentions(Mention.Timex.class, stretch(item)).isEmpty();
  }

  /**
   * "Six died in Hilla on Monday and seven in Mosul": no words before the list to date all of it.
   */
  boolean sharesDays(Item item) {
    return item.listed() && listings.get(item.listing()).isBare();
  }

  private boolean isUndated(Item item) {
    Span words = listings.get(item.listing()).items().get(item.number());
    return document.mentions(Mention.Timex.class, words).isEmpty();
  }

  /** The sentence that counts what is listed, and the list. */
  private Span stretch(Item item) {
    Listing listing = listings.get(item.listing());
    Span last = listing.items().get(listing.items().size() - 1);
    return listing.lead().cover(last);
  }

  /** Returns whether words tell of another item of the list that a group tells one of. */
  boolean ofOtherItem(Group group, Span words) {
    return !listings.isEmpty() && group.head().item().apartFrom(itemOf(words));
  }

  /** Returns the item that holds the start of some words; {@link Item#NONE} if none does. */
  Item itemOf(Span words) {
    for (Listed listed : items.over(new Span(words.start(), words.start() + 1))) {
      if (listed.words().start() <= words.start() && words.start() < listed.words().end()) {
        return listed.item();
      }
    }
    return Item.NONE;
  }

  private static List<Listed> listed(List<Listing> listings) {
    List<Listed> listed = new ArrayList<>();
    for (int i = 0; i < listings.size(); i++) {
      for (int k = 0; k < listings.get(i).items().size(); k++) {
        listed.add(new Listed(new Item(i, k), listings.get(i).items().get(k)));
      }
    }
    return listed;
  }
}
