package org.recount.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;

/** A place listed for a number, but outside the province or country the number counts in. */
final class ListedElsewhereCheck implements Check {
  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    for (Tally tally : told.tallies()) {
      Span sentence = told.document().sentenceOf(tally.number());
      Optional<Listed> list = Listed.after(told.document(), tally.number());
      if (tally.metric().equals(Metric.INCIDENTS) && list.isPresent()) {
        Span announced = new Span(tally.number().end(), list.get().span().start());
        Span before = new Span(sentence.start(), tally.number().start());
        ground(told.document(), announced)
            .or(() -> ground(told.document(), before))
            .ifPresent(ground -> listed(told, tally, ground, list.get().span(), misfits));
      }
    }
    return misfits;
  }

  /** Returns the last province or country that these words name. */
  private static Optional<Mention.Toponym> ground(Document document, Span announced) {
    return literal(document, announced).stream()
        .filter(t -> isGround(t.place()))
        .max(Comparator.comparing(Mention.Toponym::span));
  }

  private static boolean isGround(Place place) {
    return place.precision() == PlacePrecision.ADMIN1
        || place.precision() == PlacePrecision.COUNTRY;
  }

  private static List<Mention.Toponym> literal(Document document, Span stretch) {
    return document.mentions(Mention.Toponym.class, stretch).stream()
        .filter(t -> t.use() == Mention.Toponym.Use.LITERAL && t.place().known())
        .toList();
  }

  private static void listed(
      Told told, Tally tally, Mention.Toponym ground, Span list, List<Misfit> misfits) {
    for (Mention.Toponym listed : literal(told.document(), list)) {
      if (isOutside(listed.place(), ground.place())
          && !Listed.isOfSource(told.document(), list, listed)) {
        misfits.add(misfit(tally, ground, listed));
      }
    }
  }

  private static boolean isOutside(Place place, Place ground) {
    boolean abroad = !place.country().isEmpty() && !place.country().equals(ground.country());
    boolean otherDivision =
        !ground.admin1().isEmpty()
            && !place.admin1().isEmpty()
            && !place.admin1().equals(ground.admin1());
    return !ground.country().isEmpty() && (abroad || otherDivision);
  }

  private static Misfit misfit(Tally tally, Mention.Toponym ground, Mention.Toponym listed) {
    return new Misfit(
        Contradiction.Kind.PLACE_MISMATCH,
        false,
        List.of(tally.id()),
        Statement.of(
            "listed-elsewhere",
            Words.number(tally.count()),
            Words.quoted(ground.place().name()),
            Words.quoted(listed.place().name())),
        List.of(ground.span(), listed.span()));
  }
}
