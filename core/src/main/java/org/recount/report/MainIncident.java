package org.recount.report;

import java.util.List;

/** Chooses the incident a document is chiefly about. */
final class MainIncident {
  private MainIncident() {}

  /** Returns the index of the main countable group; -1 if none is countable. */
  static int among(List<Group> groups) {
    int best = -1;
    double bestWeight = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      if (group.head().stance().factuality().countable() && weight(group) > bestWeight) {
        bestWeight = weight(group);
        best = i;
      }
    }
    return best;
  }

  private static double weight(Group group) {
    double weight = group.inTitle() ? 3 : 0;
    weight += Math.min(6, group.candidates().size()) * 0.5;
    weight -= group.first().sentence() * 0.15;
    weight += group.tolls().isEmpty() ? 0 : 1;
    weight += group.date().known() ? 0.5 : 0;
    weight -= group.candidates().stream().allMatch(Candidate::plural) ? 2 : 0;
    weight -=
        group.head().stance().factuality() == org.recount.codebook.Factuality.BACKGROUND ? 2 : 0;
    return weight;
  }
}
