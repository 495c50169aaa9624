package org.recount.audit;

import java.util.ArrayList;
import java.util.List;
import org.recount.document.Mention;
import org.recount.place.Place;

/** A part counted in a place that does not lie in the place of its whole. */
final class PartPlaceCheck implements Check {
  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    for (Tally part : told.tallies()) {
      for (Tally whole : told.tallies()) {
        if (whole.id().equals(part.partOf())
            && isOutside(part.place(), whole.place())
            && !namesToo(told, whole, part.place())) {
          misfits.add(misfit(whole, part));
        }
      }
    }
    return misfits;
  }

  /** "30 attaques au Mali et au Niger, dont 12 au Niger": a whole may name more places than one. */
  private static boolean namesToo(Told told, Tally whole, Place place) {
    return whole.evidence().stream()
        .flatMap(e -> told.document().mentions(Mention.Toponym.class, e).stream())
        .map(Mention.Toponym::place)
        .anyMatch(p -> p.known() && !isOutside(place, p));
  }

  private static boolean isOutside(Place part, Place whole) {
    if (part.name().isEmpty() || whole.name().isEmpty()) {
      return false;
    }
    if (!part.country().isEmpty() && !whole.country().isEmpty()) {
      boolean otherDivision =
          !part.admin1().isEmpty()
              && !whole.admin1().isEmpty()
              && !part.admin1().equals(whole.admin1());
      return !part.country().equals(whole.country()) || otherDivision;
    }
    return false;
  }

  private static Misfit misfit(Tally whole, Tally part) {
    return new Misfit(
        Contradiction.Kind.PLACE_MISMATCH,
        true,
        List.of(whole.id(), part.id()),
        Statement.of(
            "part-place",
            Words.number(whole.count()),
            Words.quoted(whole.place().name()),
            Words.number(part.count()),
            Words.quoted(part.place().name())),
        List.of(whole.evidence().get(0), part.evidence().get(0)));
  }
}
