package org.recount.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Joins reports to incidents by average-link agglomeration: the two groups whose reports are most
 * probably the same on average are joined, again and again, until no two groups are more probably
 * the same than not. Reports of one document are never joined, as a document that tells of two
 * incidents tells them apart. Equal averages are decided by the order of the reports' keys, so the
 * order of arrival does not matter. What people ruled goes before all of this.
 *
 * <p>The average is taken over log-odds. A pair that was not worth comparing counts as {@link
 * #UNCOMPARED}. Only groups with a compared pair between them are ever looked at.
 */
final class AverageLink {
  /** Log-odds of a pair that shares too little to be compared. */
  private static final double UNCOMPARED = -4;

  private final List<Profile> profiles;
  private final double least;

  /** By group: its reports. A group that was joined to another is empty. */
  private final List<List<Integer>> groups = new ArrayList<>();

  private final List<Set<String>> documents = new ArrayList<>();
  private final List<Map<Integer, Edge>> edges = new ArrayList<>();

  /** By group: the groups it was ruled to be apart from. */
  private final Map<Integer, Set<Integer>> apart = new HashMap<>();

  private final PriorityQueue<Offer> offers =
      new PriorityQueue<>(
          Comparator.comparingDouble((Offer o) -> -o.average())
              .thenComparingInt(Offer::one)
              .thenComparingInt(Offer::other));

  /** The compared pairs between two groups: the sum of their log-odds, and how many they are. */
  private record Edge(double sum, int pairs) {
    Edge plus(Edge other) {
      return new Edge(sum + other.sum, pairs + other.pairs);
    }
  }

  /** Two groups that may be joined, as they were when the offer was made. */
  private record Offer(double average, int one, int other, int size) {}

  private AverageLink(List<Profile> profiles, double least) {
    this.profiles = profiles;
    this.least = least;
  }

  /**
   * Returns groups of report numbers; every report is in exactly one.
   *
   * @param profiles in order of their keys
   * @param logOdds of the pairs compared
   * @param least the average log-odds above which two groups are joined
   * @param rulings what people decided
   */
  static List<List<Integer>> groups(
      List<Profile> profiles, Map<Pairing, Double> logOdds, double least, Rulings rulings) {
    AverageLink link = new AverageLink(profiles, least);
    link.start(logOdds);
    link.obey(rulings);
    link.join();
    return link.groups.stream().filter(group -> !group.isEmpty()).toList();
  }

  private void start(Map<Pairing, Double> logOdds) {
    for (int i = 0; i < profiles.size(); i++) {
      groups.add(List.of(i));
      documents.add(Set.of(profiles.get(i).member().document()));
      edges.add(new HashMap<>());
    }
    logOdds.forEach(
        (pair, odds) -> {
          Edge edge = new Edge(odds, 1);
          edges.get(pair.first()).put(pair.second(), edge);
          edges.get(pair.second()).put(pair.first(), edge);
          offer(pair.first(), pair.second(), edge);
        });
  }

  private void obey(Rulings rulings) {
    Map<ReportKey, Integer> numbers = new HashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      numbers.put(profiles.get(i).member().key(), i);
    }
    for (int i = 0; i < profiles.size(); i++) {
      for (ReportKey other : rulings.apartFrom(profiles.get(i).member().key())) {
        if (numbers.containsKey(other)) {
          apart.computeIfAbsent(i, group -> new HashSet<>()).add(numbers.get(other));
        }
      }
    }
    for (int i = 0; i < profiles.size(); i++) {
      List<Integer> known =
          rulings.joined(profiles.get(i).member().key()).stream()
              .filter(numbers::containsKey)
              .map(numbers::get)
              .sorted()
              .toList();
      if (!known.isEmpty() && known.get(0) == i) {
        known.stream().skip(1).forEach(other -> merge(known.get(0), other));
      }
    }
  }

  private void offer(int one, int other, Edge edge) {
    int size = groups.get(one).size() * groups.get(other).size();
    double average = (edge.sum() + (size - edge.pairs()) * UNCOMPARED) / size;
    if (average > least) {
      int together = groups.get(one).size() + groups.get(other).size();
      offers.add(new Offer(average, Math.min(one, other), Math.max(one, other), together));
    }
  }

  private void join() {
    while (!offers.isEmpty()) {
      Offer offer = offers.poll();
      if (stands(offer)
          && !shareDocument(offer.one(), offer.other())
          && !apart.getOrDefault(offer.one(), Set.of()).contains(offer.other())) {
        merge(offer.one(), offer.other());
      }
    }
  }

  private boolean stands(Offer offer) {
    int one = groups.get(offer.one()).size();
    int other = groups.get(offer.other()).size();
    return one > 0 && other > 0 && one + other == offer.size();
  }

  private boolean shareDocument(int one, int other) {
    Set<String> smaller = documents.get(one);
    return documents.get(other).stream().anyMatch(smaller::contains);
  }

  private void merge(int kept, int gone) {
    List<Integer> together = new ArrayList<>(groups.get(kept));
    together.addAll(groups.set(gone, List.of()));
    groups.set(kept, together);
    Set<String> both = new HashSet<>(documents.get(kept));
    both.addAll(documents.set(gone, Set.of()));
    documents.set(kept, both);
    keepApart(kept, gone);
    Map<Integer, Edge> mine = edges.get(kept);
    edges.set(gone, Map.of()).forEach((neighbour, edge) -> takeOver(kept, gone, neighbour, edge));
    mine.forEach((neighbour, edge) -> offer(kept, neighbour, edge));
  }

  private void keepApart(int kept, int gone) {
    for (int other : apart.getOrDefault(gone, Set.of())) {
      apart.computeIfAbsent(kept, group -> new HashSet<>()).add(other);
      apart.computeIfAbsent(other, group -> new HashSet<>()).add(kept);
    }
  }

  private void takeOver(int kept, int gone, int neighbour, Edge edge) {
    edges.get(neighbour).remove(gone);
    if (neighbour != kept) {
      Edge sum = edges.get(kept).merge(neighbour, edge, Edge::plus);
      edges.get(neighbour).put(kept, sum);
    }
  }
}
