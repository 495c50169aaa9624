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

  private final List<Profile> profiles;
  private final Map<Integer, Map<Integer, Double>> shared = new HashMap<>();

  private Blocking(List<Profile> profiles) {
    this.profiles = profiles;
  }

  /** Returns the pairs, in order; reports of one document are never a pair. */
  static Set<Pairing> pairs(List<Profile> profiles) {
    return new Blocking(profiles).pairs();
  }

  private Set<Pairing> pairs() {
    if (profiles.size() <= FEW) {
      return all();
    }
    byKey(Blocking::keywords, 1);
    byKey(Profile::people, 10);
    byKey(Blocking::cells, 5);
    return nearest();
  }

  private Set<Pairing> all() {
    Set<Pairing> pairs = new HashSet<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (int j = i + 1; j < profiles.size(); j++) {
        if (!sameDocument(i, j)) {
          pairs.add(new Pairing(i, j));
        }
      }
    }
    return ordered(pairs);
  }

  private boolean sameDocument(int i, int j) {
    return profiles.get(i).member().document().equals(profiles.get(j).member().document());
  }

  /** What two reports must share to be compared. */
  private interface Keys {
    Set<String> of(Profile profile);
  }

  private void byKey(Keys keys, double strength) {
    Map<String, List<Integer>> holders = new LinkedHashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (String key : keys.of(profiles.get(i))) {
        holders.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> block : holders.values()) {
      if (block.size() > 1 && block.size() <= COMMON) {
        double weight = strength * Math.log((profiles.size() + 1.0) / block.size());
        connect(block, weight);
      }
    }
  }

  private void connect(List<Integer> block, double weight) {
    for (int i : block) {
      for (int j : block) {
        if (i != j && !sameDocument(i, j)) {
          shared.computeIfAbsent(i, k -> new HashMap<>()).merge(j, weight, Double::sum);
        }
      }
    }
  }

  private static Set<String> keywords(Profile profile) {
    WordVector vector = profile.member().main() ? profile.text().all() : profile.evidence();
    Set<String> keys = new TreeSet<>();
    vector.strongest(KEYWORDS).forEach(word -> keys.add(Integer.toString(word)));
    return keys;
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

  private Set<Pairing> nearest() {
    Set<Pairing> pairs = new HashSet<>();
    shared.forEach(
        (report, others) ->
            others.entrySet().stream()
                .sorted(
                    Comparator.comparing((Map.Entry<Integer, Double> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(NEIGHBOURS)
                .forEach(e -> pairs.add(Pairing.of(report, e.getKey()))));
    return ordered(pairs);
  }

  private static Set<Pairing> ordered(Set<Pairing> pairs) {
    Set<Pairing> ordered =
        new TreeSet<>(Comparator.comparingInt(Pairing::first).thenComparingInt(Pairing::second));
    ordered.addAll(pairs);
    return ordered;
  }
}
