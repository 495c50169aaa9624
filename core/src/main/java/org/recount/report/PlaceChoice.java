package org.recount.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.place.Place;

/**
 * The places of a text among which the place of one incident is chosen.
 *
 * @param places the candidates; the first is {@link Place#UNKNOWN}, that the text names none
 * @param mentions the words of each; empty (0, 0) for the first
 * @param reasons why each name stands for the place
 * @param rows the features of each, by {@link Bearing}
 */
record PlaceChoice(
    List<Place> places, List<Span> mentions, List<String> reasons, List<double[]> rows) {
  private static final Choosing WEIGHTS = new Choosing("placing.tsv");
  private static final int MOST = 60;

  /** Returns the place that goes best with the incident, or that none does. */
  Location best() {
    int best = WEIGHTS.best(rows);
    if (best == 0) {
      boolean some = rows.size() > 1;
      return new Location(
          Place.UNKNOWN,
          new Span(0, 0),
          some
              ? "no place of the text goes with it well enough"
              : "the text names no place near it");
    }
    String stands = Bearings.words(rows.get(best));
    String reason = reasons.get(best);
    return new Location(
        places.get(best), mentions.get(best), reason.isEmpty() ? stands : stands + "; " + reason);
  }

  static PlaceChoice of(Reading reading, PlaceContext context, Group group, boolean main) {
    Bearings bearings = new Bearings(reading, group, main, group.recent());
    Document document = reading.document();
    List<Mention.Toponym> near = new ArrayList<>();
    for (Span sentence : bearings.sentences()) {
      for (Mention.Toponym toponym : document.mentions(Mention.Toponym.class, sentence)) {
        boolean own = !reading.ofOtherItem(group, toponym.span());
        if (own && context.mayPlace(toponym) && near.size() < MOST) {
          near.add(toponym);
        }
      }
    }
    List<Span> spans = near.stream().map(Mention.Toponym::span).toList();
    Map<String, Integer> shares = new HashMap<>();
    near.forEach(t -> shares.merge(key(PlaceContext.place(t)), 1, Integer::sum));
    List<Mention.Toponym> own = own(near, document, group);
    List<Place> places = new ArrayList<>(List.of(Place.UNKNOWN));
    List<Span> mentions = new ArrayList<>(List.of(new Span(0, 0)));
    List<String> reasons = new ArrayList<>(List.of(""));
    List<double[]> rows = new ArrayList<>(List.of(bearings.none()));
    for (Mention.Toponym toponym : near) {
      double[] row = bearings.of(toponym.span(), spans);
      if (row[Bearing.OF_SPEAKER_AND_OTHER.ordinal()] > 0) {
        continue; // where the one who says so sits, while the sentence has a place for the incident
      }
      Place place = PlaceContext.place(toponym);
      double share = (double) shares.getOrDefault(key(place), 0) / near.size();
      Bearings.set(row, Bearing.SHARE, share);
      Bearings.set(row, Bearing.SHARE_OF_MAIN, main ? share : 0);
      Bearings.set(row, Bearing.FIRST, rows.size() == 1);
      Bearings.set(row, Bearing.FIRST_OF_MAIN, rows.size() == 1 && main);
      Bearings.set(row, kind(place), true);
      Bearings.set(
          row, Bearing.REFINES, own.stream().anyMatch(o -> Placing.refines(place, o.place())));
      Bearings.set(row, Bearing.CONFLICTS, own.stream().anyMatch(o -> outside(place, o.place())));
      Bearings.set(row, Bearing.REFINED, refined(document, toponym, near));
      context.describe(row, toponym);
      places.add(place);
      mentions.add(toponym.span());
      reasons.add(PlaceContext.reason(toponym));
      rows.add(row);
    }
    return new PlaceChoice(places, mentions, reasons, rows);
  }

  private static List<Mention.Toponym> own(
      List<Mention.Toponym> near, Document document, Group group) {
    List<Mention.Toponym> own = new ArrayList<>();
    for (Mention.Toponym toponym : near) {
      boolean in =
          group.recent().stream()
              .anyMatch(c -> document.sentenceOf(c.trigger().span()).contains(toponym.span()));
      if (in) {
        own.add(toponym);
      }
    }
    return own;
  }

  private static boolean refined(
      Document document, Mention.Toponym toponym, List<Mention.Toponym> near) {
    Span sentence = document.sentenceOf(toponym.span());
    return near.stream()
        .anyMatch(o -> sentence.contains(o.span()) && Placing.refines(o.place(), toponym.place()));
  }

  private static boolean outside(Place place, Place other) {
    boolean countries =
        !place.country().isEmpty()
            && !other.country().isEmpty()
            && !place.country().equals(other.country());
    boolean units =
        !place.admin1().isEmpty()
            && !other.admin1().isEmpty()
            && !place.admin1().equals(other.admin1());
    return countries || units;
  }

  private static String key(Place place) {
    return place.name() + "/" + place.country();
  }

  private static Bearing kind(Place place) {
    return switch (place.precision()) {
      case POINT -> Bearing.POINT;
      case NEAR -> Bearing.NEAR;
      case ADMIN2 -> Bearing.ADMIN2;
      case ADMIN1 -> Bearing.ADMIN1;
      case REGION -> Bearing.REGION;
      case ROUTE -> Bearing.ROUTE;
      case COUNTRY -> Bearing.COUNTRY;
      case CITY, UNKNOWN -> Bearing.CITY;
    };
  }
}
