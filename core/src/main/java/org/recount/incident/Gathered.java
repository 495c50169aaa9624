package org.recount.incident;

import java.util.List;
import java.util.Set;
import org.recount.document.ShortId;

/** Reports of one incident, in order of arrival, and why they are together. */
final class Gathered {
  private final Arrived first;
  private final Membership likely;

  Gathered(Arrived first, List<Incident.Member> members, List<Link> links) {
    this.first = first;
    this.likely = new Membership(name(first.member(), 0), members, links);
  }

  Arrived first() {
    return first;
  }

  /** Returns it with a name that is not taken, and takes that. */
  Membership named(Set<String> taken) {
    if (taken.add(likely.id())) {
      return likely;
    }
    for (int attempt = 1; ; attempt++) {
      String id = name(first.member(), attempt);
      if (taken.add(id)) {
        return new Membership(id, likely.reports(), likely.links());
      }
    }
  }

  private static String name(Incident.Member first, int attempt) {
    return ShortId.of("INC", first.document() + "\n" + first.report(), attempt);
  }
}
