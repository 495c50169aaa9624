package org.recount.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recount.document.Mention.Toponym;
import org.recount.document.Span;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;

/** Counts how well place names were found and placed, as geoparsing is usually judged. */
final class PlaceScore {
  /** Within this distance two points are the same place, as is usual in the literature. */
  static final double SAME_KM = 161;

  private int marked;
  private int found;
  private int strict;
  private int lenient;
  private int placedMarked;
  private int placedFound;
  private int near;

  static double kilometres(GeoGold.Marked marked, Place place) {
    return place.kilometresTo(
        new Place("", "", "", "", marked.latitude(), marked.longitude(), PlacePrecision.POINT));
  }

  /** Adds a document with what was found in it. */
  void add(GeoGold gold, List<Toponym> toponyms) {
    marked += gold.toponyms().size();
    found += toponyms.size();
    Set<Integer> used = new HashSet<>();
    List<Integer> matches = new ArrayList<>();
    for (GeoGold.Marked name : gold.toponyms()) {
      int same = same(name.span(), toponyms, used);
      strict += same >= 0 ? 1 : 0;
      matches.add(same);
      if (same >= 0) {
        used.add(same);
      }
    }
    for (int i = 0; i < matches.size(); i++) {
      GeoGold.Marked name = gold.toponyms().get(i);
      int match = matches.get(i) >= 0 ? matches.get(i) : overlapping(name.span(), toponyms, used);
      used.add(match);
      lenient += match >= 0 ? 1 : 0;
      place(name, match < 0 ? Place.UNKNOWN : toponyms.get(match).place());
    }
  }

  private void place(GeoGold.Marked name, Place place) {
    if (name.placed()) {
      placedMarked++;
      if (place.hasPoint()) {
        placedFound++;
        near += kilometres(name, place) <= SAME_KM ? 1 : 0;
      }
    }
  }

  private static int same(Span span, List<Toponym> toponyms, Set<Integer> used) {
    for (int i = 0; i < toponyms.size(); i++) {
      if (toponyms.get(i).span().equals(span) && !used.contains(i)) {
        return i;
      }
    }
    return -1;
  }

  private static int overlapping(Span span, List<Toponym> toponyms, Set<Integer> used) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < toponyms.size(); i++) {
      Span other = toponyms.get(i).span();
      int shared = Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
      if (shared > most && !used.contains(i)) {
        most = shared;
        best = i;
      }
    }
    return best;
  }

  private static double f1(int right, int given, int wanted) {
    return given + wanted == 0 ? 0 : 2.0 * right / (given + wanted);
  }

  /** One line of figures: recognition, resolution where found, both end to end. */
  String line() {
    return String.format(
        Locale.ROOT,
        "strict %.3f (P %.3f R %.3f)  lenient %.3f  acc@161 of those placed %.3f  of all %.3f"
            + "  F1@161 %.3f",
        f1(strict, found, marked),
        (double) strict / Math.max(1, found),
        (double) strict / Math.max(1, marked),
        f1(lenient, found, marked),
        (double) near / Math.max(1, placedFound),
        (double) near / Math.max(1, placedMarked),
        f1(near, found, placedMarked));
  }
}
