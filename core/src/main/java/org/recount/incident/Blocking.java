package org.recount.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.recount.place.Place;
import org.recount.time.DateRange;

/**
 * Chooses the pairs of reports worth comparing, so that the work grows with the number of reports
 * and not with its square. Two reports are compared when they share rare words, a victim's name, or
 * a day and a province; what too many reports share says too little to be a reason.
 */
final class Blocking {
  private static final int FEW = 60;
  private static final int KEYWORDS = 30;
  private static final int COMMON = 80;
  private static final int NEIGHBOURS = 40;
  private static final int LONGEST_DAYS = 7;
  private static final double PEOPLE = 10;
  private static final double CELL = 5;

  private final List<Profile> profiles;
  private final int[] documents;

  /** For each report, the blocks it is in. */
  private final List<List<Block>> blocks = new ArrayList<>();

  /** Reports that share something, and how much that says. */
  private record Block(List<Integer> reports, double weight) {}

  private Blocking(List<Profile> profiles) {
    this.profiles = profiles;
    this.documents = new int[profiles.size()];
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < documents.length; i++) {
      String document = profiles.get(i).member().document();
      documents[i] = numbers.computeIfAbsent(document, d -> numbers.size());
      blocks.add(new ArrayList<>());
    }
  }

  /** Returns the pairs, in order; reports of one document are never a pair. */
  static List<Pairing> pairs(List<Profile> profiles) {
    Blocking blocking = new Blocking(profiles);
    Set<Pairing> pairs = profiles.size() <= FEW ? blocking.all() : blocking.nearest();
    List<Pairing> ordered = new ArrayList<>(pairs);
    ordered.sort(Comparator.comparingInt(Pairing::first).thenComparingInt(Pairing::second));
    return ordered;
  }

  private Set<Pairing> all() {
    Set<Pairing> pairs = new HashSet<>();
    for (int i = 0; i < documents.length; i++) {
      for (int j = i + 1; j < documents.length; j++) {
        if (documents[i] != documents[j]) {
          pairs.add(new Pairing(i, j));
        }
      }
    }
    return pairs;
  }

  private Set<Pairing> nearest() {
    block(Blocking::keywords, 1);
    block(Profile::people, PEOPLE);
    block(Blocking::cells, CELL);
    Set<Pairing> pairs = new HashSet<>();
    double[] shared = new double[documents.length];
    for (int i = 0; i < documents.length; i++) {
      nearest(i, shared, pairs);
    }
    return pairs;
  }

  private <K> void block(Function<Profile, ? extends Iterable<K>> keys, double strength) {
    Map<K, List<Integer>> holders = new LinkedHashMap<>();
    for (int i = 0; i < documents.length; i++) {
      for (K key : keys.apply(profiles.get(i))) {
        holders.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> reports : holders.values()) {
      if (reports.size() > 1 && reports.size() <= COMMON) {
        double weight = strength * Math.log((documents.length + 1.0) / reports.size());
        Block block = new Block(reports, weight);
        reports.forEach(i -> blocks.get(i).add(block));
      }
    }
  }

  private static List<Integer> keywords(Profile profile) {
    WordVector vector = profile.member().main() ? profile.text().all() : profile.evidence();
    return vector.strongest(KEYWORDS);
  }

  private static Set<String> cells(Profile profile) {
    DateRange date = profile.report().date();
    Place place = profile.report().location().place();
    Set<String> cells = new TreeSet<>();
    if (!date.known() || date.days() > LONGEST_DAYS || !place.known()) {
      return cells;
    }
    String region = place.country() + "/" + place.admin1();
    LocalDate last = date.latest().plusDays(1);
    for (LocalDate day = date.earliest(); !day.isAfter(last); day = day.plusDays(1)) {
      cells.add(region + "/" + day);
    }
    return cells;
  }

  /** Adds the pairs of a report with those it shares most with. {@code shared} is all zero. */
  private void nearest(int report, double[] shared, Set<Pairing> pairs) {
    List<Integer> others = new ArrayList<>();
    for (Block block : blocks.get(report)) {
      for (int other : block.reports()) {
        if (documents[other] != documents[report]) {
          if (shared[other] == 0) {
            others.add(other);
          }
          shared[other] += block.weight();
        }
      }
    }
    others.sort(
        Comparator.comparingDouble((Integer other) -> -shared[other]).thenComparing(o -> o));
    for (int other : others.subList(0, Math.min(NEIGHBOURS, others.size()))) {
      pairs.add(Pairing.of(report, other));
    }
    others.forEach(other -> shared[other] = 0);
  }
}
