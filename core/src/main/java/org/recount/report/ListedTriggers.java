package org.recount.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recount.document.Document;
import org.recount.document.Listing;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.TriggerOrder;
import org.recount.quantity.Bounds;

/**
 * The triggers of a document when each incident of a list has one: an item that has none of its own
 * ("one in Hilla") takes up that of its number, which itself is then no incident.
 */
final class ListedTriggers {
  /** Characters over which an item without a trigger may go: the more, the likelier it is none. */
  private static final int LONGEST_ITEM = 90;

  private final Document document;

  private ListedTriggers(Document document) {
    this.document = document;
  }

  /** Returns the triggers in text order. */
  static List<Mention.Trigger> of(Reading reading) {
    List<Mention.Trigger> triggers = reading.document().mentions(Mention.Trigger.class);
    if (reading.listings().isEmpty()) {
      return triggers;
    }
    ListedTriggers listed = new ListedTriggers(reading.document());
    List<Mention.Trigger> all = new ArrayList<>(triggers);
    reading.listings().forEach(listing -> listed.add(listing, all));
    all.sort(Comparator.comparing(Mention.Trigger::span));
    return all;
  }

  /** Returns whether every item has a trigger of its own or may take up that of the number. */
  static boolean tell(Document document, Listing listing) {
    ListedTriggers listed = new ListedTriggers(document);
    List<Span> untold = listed.untold(listing);
    boolean fits = untold.stream().allMatch(i -> i.end() - i.start() <= LONGEST_ITEM);
    boolean taken = !untold.contains(listing.items().get(0)) || !listed.heads(listing).isEmpty();
    return untold.isEmpty() || fits && taken;
  }

  private void add(Listing listing, List<Mention.Trigger> triggers) {
    List<Mention.Trigger> heads = heads(listing);
    List<Mention.Trigger> models = heads.isEmpty() ? telling(listing.items().get(0)) : heads;
    untold(listing).forEach(item -> triggers.add(taking(models.get(0), item)));
    triggers.removeAll(heads);
  }

  private List<Span> untold(Listing listing) {
    return listing.items().stream().filter(i -> !tells(document, i)).toList();
  }

  /** Returns whether words have a trigger of their own. */
  static boolean tells(Document document, Span item) {
    return !new ListedTriggers(document).telling(item).isEmpty();
  }

  private List<Mention.Trigger> telling(Span item) {
    return document.mentions(Mention.Trigger.class, item).stream()
        .filter(t -> !t.generic())
        .toList();
  }

  /** The triggers of the number: in its words or behind it, else the last before it. */
  private List<Mention.Trigger> heads(Listing listing) {
    List<Mention.Trigger> lead = document.mentions(Mention.Trigger.class, listing.lead());
    List<Mention.Trigger> behind =
        lead.stream().filter(t -> t.span().end() > listing.number().start()).toList();
    if (!behind.isEmpty()) {
      return behind;
    }
    Optional<Mention.Trigger> before = lead.stream().reduce((first, last) -> last);
    return before.map(List::of).orElse(List.of());
  }

  private Mention.Trigger taking(Mention.Trigger head, Span item) {
    return new Mention.Trigger(
        document.tokens().span(first(item), first(item)),
        head.type(),
        head.alternatives(),
        Mention.Trigger.Form.NOUN,
        Bounds.exactly(1),
        TriggerOrder.UNSAID,
        false,
        false,
        head.rule());
  }

  private int first(Span item) {
    return document.tokens().at(item.start());
  }
}
