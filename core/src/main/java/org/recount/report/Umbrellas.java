package org.recount.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out the groups that only speak of several incidents at once ("two bombings") when the text
 * also tells one of them singly: the number is then a tally, not an incident of its own.
 */
final class Umbrellas {
  private Umbrellas() {}

  static List<Group> without(List<Group> groups) {
    List<Group> kept = new ArrayList<>();
    for (Group group : groups) {
      if (!isUmbrella(group) || groups.stream().noneMatch(g -> tellsPartOf(g, group))) {
        kept.add(group);
      }
    }
    return kept;
  }

  private static boolean isUmbrella(Group group) {
    return group.candidates().stream().allMatch(Candidate::plural);
  }

  private static boolean tellsPartOf(Group single, Group umbrella) {
    return !isUmbrella(single)
        && single.head().type().family() == umbrella.head().type().family()
        && single.head().stance().factuality().countable()
            == umbrella.head().stance().factuality().countable()
        && datesAgree(single, umbrella);
  }

  private static boolean datesAgree(Group single, Group umbrella) {
    Dated one = single.date();
    Dated other = umbrella.date();
    return !one.known() || !other.known() || one.range().gapDays(other.range()) <= 1;
  }
}
