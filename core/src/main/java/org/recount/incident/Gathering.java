package org.recount.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes incidents of reports that are connected, and says why they are together. */
final class Gathering {
  private final Pool pool;
  private final Judge judge;
  private final Rulings rulings;
  private final Reprints reprints;

  Gathering(Pool pool, double[] weights, Rulings rulings, Reprints reprints) {
    this.pool = pool;
    this.judge = new Judge(pool, weights);
    this.rulings = rulings;
    this.reprints = reprints;
  }

  /** Returns the incidents that these reports are of; no report has to do with any other one. */
  List<Gathered> incidents(int[] reports) {
    int[] ranks = pool.reports().ranks();
    int[] ordered =
        Arrays.stream(reports)
            .boxed()
            .sorted(Comparator.comparingInt(report -> ranks[report]))
            .mapToInt(report -> report)
            .toArray();
    List<Profile> profiles = Arrays.stream(ordered).mapToObj(pool.reports()::get).toList();
    Map<Pairing, Double> logOdds = logOdds(ordered);
    List<List<Integer>> groups =
        ordered.length == 1
            ? List.of(List.of(0))
            : AverageLink.groups(profiles, logOdds, 0, rulings);
    return groups.stream().map(group -> gathered(group, ordered, profiles, logOdds)).toList();
  }

  /** Log-odds of the pairs compared, by their places among the reports. */
  private Map<Pairing, Double> logOdds(int[] ordered) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int place = 0; place < ordered.length; place++) {
      places.put(ordered[place], place);
    }
    Map<Pairing, Double> logOdds = new LinkedHashMap<>();
    for (int place = 0; place < ordered.length; place++) {
      for (int other : ordered.length == 1 ? new int[0] : pool.near(ordered[place])) {
        if (places.containsKey(other)) {
          Pairing pair = Pairing.of(place, places.getOrDefault(other, place));
          int one = ordered[place];
          logOdds.computeIfAbsent(pair, p -> judge.odds(one, other));
        }
      }
    }
    return logOdds;
  }

  private Gathered gathered(
      List<Integer> group, int[] ordered, List<Profile> profiles, Map<Pairing, Double> logOdds) {
    List<Arrived> arrived = new ArrayList<>();
    group.forEach(i -> arrived.addAll(arrived(profiles.get(i))));
    arrived.sort(Arrived.FIRST);
    List<Incident.Member> members = arrived.stream().map(Arrived::member).toList();
    List<Link> links = new ArrayList<>(ruled(members));
    for (Pairing pair : tree(group, profiles, logOdds)) {
      links.add(link(pair, ordered, profiles));
    }
    arrived.forEach(one -> one.reprints().ifPresent(links::add));
    return new Gathered(arrived.get(0), members, links);
  }

  /** A report, and the same report of every document that prints its text again. */
  private List<Arrived> arrived(Profile profile) {
    Incident.Member member = profile.member();
    List<Arrived> arrived = new ArrayList<>();
    arrived.add(new Arrived(profile.input().arrival(), member, Optional.empty()));
    for (LinkInput print : reprints.of(member.document())) {
      Incident.Member again = new Incident.Member(print.document(), member.report(), member.main());
      Link link = new Link(member, again, 1, LinkReason.REPRINTED);
      arrived.add(new Arrived(print.arrival(), again, Optional.of(link)));
    }
    return arrived;
  }

  /** Links that people made: of each report to the first that it was joined with. */
  private List<Link> ruled(List<Incident.Member> members) {
    List<Link> links = new ArrayList<>();
    for (int i = 1; i < members.size(); i++) {
      Incident.Member member = members.get(i);
      if (!rulings.joined(member.key()).isEmpty()) {
        members.subList(0, i).stream()
            .filter(first -> rulings.joins(first.key(), member.key()))
            .findFirst()
            .ifPresent(first -> links.add(new Link(first, member, 1, LinkReason.RULED)));
      }
    }
    return links;
  }

  /**
   * The surest pairs that hold the group together beside what people ruled: a spanning tree of
   * greatest probability.
   */
  private List<Pairing> tree(
      List<Integer> group, List<Profile> profiles, Map<Pairing, Double> logOdds) {
    List<Pairing> pairs = new ArrayList<>();
    for (int one : group) {
      for (int other : group) {
        Pairing pair = new Pairing(one, other);
        if (logOdds.containsKey(pair)) {
          pairs.add(pair);
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pairing p) -> -logOdds.getOrDefault(p, 0.0))
            .thenComparingInt(Pairing::first)
            .thenComparingInt(Pairing::second));
    Map<Integer, Integer> trees = new HashMap<>();
    for (int i : group) {
      ReportKey key = profiles.get(i).member().key();
      trees.put(
          i,
          group.stream()
              .filter(j -> rulings.joins(profiles.get(j).member().key(), key))
              .findFirst()
              .orElse(i));
    }
    List<Pairing> tree = new ArrayList<>();
    for (Pairing pair : pairs) {
      int kept = trees.getOrDefault(pair.first(), -1);
      int grown = trees.getOrDefault(pair.second(), -1);
      if (kept != grown) {
        trees.replaceAll((i, t) -> t == grown ? kept : t);
        tree.add(pair);
      }
    }
    return tree;
  }

  private Link link(Pairing pair, int[] ordered, List<Profile> profiles) {
    Clues clues = judge.clues(ordered[pair.first()], ordered[pair.second()]);
    return new Link(
        profiles.get(pair.first()).member(),
        profiles.get(pair.second()).member(),
        1 / (1 + Math.exp(-judge.sum(clues))),
        LinkReason.of(clues.named()));
  }
}
