package org.recount.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The mentions found in a document so far, by kind and in text order. Immutable. */
public final class Mentions {
  /** No mention yet. */
  public static final Mentions NONE = new Mentions(Map.of());

  private final Map<Class<? extends Mention>, List<Mention>> byKind;

  private Mentions(Map<Class<? extends Mention>, List<Mention>> byKind) {
    this.byKind = byKind;
  }

  /** Returns the mentions of one kind in text order; empty if there are none. */
  @SuppressWarnings("unchecked") // each list holds only mentions of its key
  public <M extends Mention> List<M> of(Class<M> kind) {
    return (List<M>) byKind.getOrDefault(kind, List.of());
  }

  /** Returns the mentions of one kind that lie wholly inside {@code span}, in text order. */
  public <M extends Mention> List<M> within(Span span, Class<M> kind) {
    List<M> all = of(kind);
    List<M> inside = new ArrayList<>();
    for (int i = firstFrom(all, span.start()); i < all.size(); i++) {
      M mention = all.get(i);
      if (mention.span().start() >= span.end()) {
        break;
      }
      if (span.contains(mention.span())) {
        inside.add(mention);
      }
    }
    return inside;
  }

  /** Returns the index of the first mention that starts at or after an offset; the size if none. */
  static int firstFrom(List<? extends Mention> inTextOrder, int offset) {
    int low = 0;
    int high = inTextOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inTextOrder.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns all mentions in text order. */
  public List<Mention> all() {
    List<Mention> all = new ArrayList<>();
    byKind.values().forEach(all::addAll);
    all.sort((a, b) -> a.span().compareTo(b.span()));
    return all;
  }

  /** Returns these mentions and {@code found}. */
  public Mentions with(List<? extends Mention> found) {
    if (found.isEmpty()) {
      return this;
    }
    Map<Class<? extends Mention>, List<Mention>> all = new HashMap<>(byKind);
    Map<Class<? extends Mention>, List<Mention>> changed = new HashMap<>();
    for (Mention mention : found) {
      changed
          .computeIfAbsent(
              mention.getClass(), k -> new ArrayList<>(byKind.getOrDefault(k, List.of())))
          .add(mention);
    }
    changed.forEach(
        (kind, list) -> {
          list.sort((a, b) -> a.span().compareTo(b.span()));
          all.put(kind, List.copyOf(list));
        });
    return new Mentions(all);
  }

  /** Returns these mentions without those in {@code gone}, which must be among them. */
  Mentions without(Set<Mention> gone) {
    if (gone.isEmpty()) {
      return this;
    }
    Map<Class<? extends Mention>, List<Mention>> kept = new HashMap<>(byKind);
    kept.replaceAll((kind, list) -> list.stream().filter(m -> !gone.contains(m)).toList());
    return new Mentions(kept);
  }
}
