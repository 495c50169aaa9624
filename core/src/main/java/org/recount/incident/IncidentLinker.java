package org.recount.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recount.document.ShortId;
import org.recount.quantity.Logistic;

/**
 * Finds the reports of one incident among many documents.
 *
 * <p>{@link Blocking} chooses the pairs of reports worth comparing, {@link PairFeatures} says what
 * speaks for and against each, the weights of {@code linking.tsv} make a probability of it, and
 * {@link AverageLink} joins what is more probably the same than not. The order in which documents
 * arrive changes nothing but the names of incidents. Immutable and safe for many threads.
 */
public final class IncidentLinker {
  private final Logistic weights;

  private IncidentLinker(Logistic weights) {
    this.weights = weights;
  }

  /** Returns the linker with the weights that come with Recount. */
  public static IncidentLinker standard() {
    return new IncidentLinker(Logistic.read(IncidentLinker.class, "linking.tsv"));
  }

  /** Returns a linker with other weights. */
  public static IncidentLinker with(Logistic weights) {
    return new IncidentLinker(weights);
  }

  /** Returns which reports are of one incident, as far as the reports alone can tell. */
  public Linking link(List<LinkInput> documents) {
    return link(documents, Rulings.none());
  }

  /**
   * Returns which reports are of one incident.
   *
   * @param rulings what people decided about it, which holds whatever the reports say
   */
  public Linking link(List<LinkInput> documents, Rulings rulings) {
    Reprints reprints = Reprints.of(documents, rulings);
    Comparison comparison = Comparison.of(reprints.originals());
    List<Profile> profiles = comparison.profiles();
    Map<Pairing, Double> logOdds = new LinkedHashMap<>();
    for (Pairing pair : comparison.pairs()) {
      logOdds.put(pair, weights.sum(comparison.features(pair)));
    }
    List<Gathered> gathered = new ArrayList<>();
    for (List<Integer> group : AverageLink.groups(profiles, logOdds, 0, rulings)) {
      List<Arrived> arrived = new ArrayList<>();
      group.forEach(i -> arrived.addAll(arrived(profiles.get(i), reprints)));
      arrived.sort(Arrived.FIRST);
      List<Incident.Member> members = arrived.stream().map(Arrived::member).toList();
      List<Link> links = new ArrayList<>(ruled(members, rulings));
      links.addAll(links(group, comparison, logOdds, rulings));
      arrived.forEach(a -> a.reprints().ifPresent(links::add));
      gathered.add(new Gathered(arrived.get(0), members, links));
    }
    gathered.sort(Comparator.comparing(Gathered::first, Arrived.FIRST));
    List<Membership> incidents = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Gathered one : gathered) {
      incidents.add(new Membership(name(one.first().member(), taken), one.members(), one.links()));
    }
    return new Linking(incidents, CopyGroups.of(comparison, reprints));
  }

  /** Reports of one incident, in order of arrival, and why they are together. */
  private record Gathered(Arrived first, List<Incident.Member> members, List<Link> links) {}

  /**
   * A report.
   *
   * @param reprints the link to the report that it prints again; empty if it does not
   */
  private record Arrived(long arrival, Incident.Member member, Optional<Link> reprints) {
    static final Comparator<Arrived> FIRST =
        Comparator.comparingLong(Arrived::arrival)
            .thenComparing(a -> a.member().document())
            .thenComparing(a -> a.member().report());
  }

  /** A report, and the same report of every document that prints its text again. */
  private static List<Arrived> arrived(Profile profile, Reprints reprints) {
    Incident.Member member = profile.member();
    List<Arrived> arrived = new ArrayList<>();
    arrived.add(new Arrived(profile.arrival(), member, Optional.empty()));
    for (LinkInput print : reprints.of(member.document())) {
      Incident.Member again = new Incident.Member(print.document(), member.report(), member.main());
      Link link = new Link(member, again, 1, LinkReason.REPRINTED);
      arrived.add(new Arrived(print.arrival(), again, Optional.of(link)));
    }
    return arrived;
  }

  /** Links that people made: of each report to the first that it was joined with. */
  private static List<Link> ruled(List<Incident.Member> members, Rulings rulings) {
    List<Link> links = new ArrayList<>();
    for (int i = 1; i < members.size(); i++) {
      Incident.Member member = members.get(i);
      members.subList(0, i).stream()
          .filter(first -> rulings.joins(first.key(), member.key()))
          .findFirst()
          .ifPresent(first -> links.add(new Link(first, member, 1, LinkReason.RULED)));
    }
    return links;
  }

  /**
   * The surest links that hold the group together beside what people ruled: a spanning tree of
   * greatest probability.
   */
  private static List<Link> links(
      List<Integer> group, Comparison comparison, Map<Pairing, Double> logOdds, Rulings rulings) {
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
      ReportKey key = comparison.profiles().get(i).member().key();
      trees.put(
          i,
          group.stream()
              .filter(j -> rulings.joins(comparison.profiles().get(j).member().key(), key))
              .findFirst()
              .orElse(i));
    }
    List<Link> links = new ArrayList<>();
    for (Pairing pair : pairs) {
      int tree = trees.getOrDefault(pair.first(), -1);
      int grown = trees.getOrDefault(pair.second(), -1);
      if (tree != grown) {
        trees.replaceAll((i, t) -> t == grown ? tree : t);
        links.add(link(pair, logOdds.getOrDefault(pair, 0.0), comparison));
      }
    }
    return links;
  }

  private static Link link(Pairing pair, double odds, Comparison comparison) {
    return new Link(
        comparison.profiles().get(pair.first()).member(),
        comparison.profiles().get(pair.second()).member(),
        1 / (1 + Math.exp(-odds)),
        LinkReason.of(comparison.features(pair)));
  }

  private static String name(Incident.Member first, Set<String> taken) {
    String seed = first.document() + "\n" + first.report();
    for (int attempt = 0; ; attempt++) {
      String id = ShortId.of("INC", seed, attempt);
      if (taken.add(id)) {
        return id;
      }
    }
  }
}
