package org.recount.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts documents that copy each other in one independence group, named by the earliest. */
final class CopyGroups {
  /** Texts less alike than this are never copies; saves comparing them word by word. */
  private static final double ALIKE = 0.6;

  private final List<Profile> profiles;
  private final Map<String, String> leads = new HashMap<>();
  private final Map<String, Long> arrivals = new HashMap<>();

  private CopyGroups(List<Profile> profiles) {
    this.profiles = profiles;
  }

  /** Returns the first document of the group of each document that is not on its own. */
  static Map<String, String> of(Comparison comparison, Reprints reprints) {
    CopyGroups groups = new CopyGroups(comparison.profiles());
    groups.profiles.forEach(p -> groups.arrivals.put(p.member().document(), p.arrival()));
    for (Pairing pair : comparison.pairs()) {
      Profile one = comparison.profiles().get(pair.first());
      Profile other = comparison.profiles().get(pair.second());
      if (one.text().all().cosine(other.text().all()) >= ALIKE
          && NearCopies.copies(one.words().all(), other.words().all())) {
        groups.join(one.member().document(), other.member().document());
      }
    }
    for (LinkInput document : reprints.originals()) {
      for (LinkInput print : reprints.of(document.document())) {
        groups.arrivals.put(print.document(), print.arrival());
        groups.join(document.document(), print.document());
      }
    }
    Map<String, String> firsts = new HashMap<>();
    groups.leads.keySet().forEach(d -> firsts.put(d, groups.lead(d)));
    return firsts;
  }

  private String lead(String document) {
    String at = document;
    String next = leads.getOrDefault(at, at);
    while (!next.equals(at)) {
      at = next;
      next = leads.getOrDefault(at, at);
    }
    return at;
  }

  private void join(String one, String other) {
    String a = lead(one);
    String b = lead(other);
    boolean first = arrivals.getOrDefault(a, 0L) <= arrivals.getOrDefault(b, 0L);
    leads.put(first ? b : a, first ? a : b);
    leads.putIfAbsent(first ? a : b, first ? a : b);
  }
}
