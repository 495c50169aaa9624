package org.recount.report;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.recount.codebook.IncidentType;

/** Chooses the type of a group among those of its triggers. */
final class Types {
  /** Types that say by what means: a murder by a car bomb is a bombing. */
  private static final EnumSet<IncidentType> MEANS =
      EnumSet.of(
          IncidentType.BOMBING,
          IncidentType.SHELLING,
          IncidentType.AIRSTRIKE,
          IncidentType.ARSON_SABOTAGE,
          IncidentType.ABDUCTION);

  private static final double MEANS_WEIGHT = 1;
  private static final double HARM = -2;

  private Types() {}

  /**
   * Returns the type of the most specific trigger: means beat "attack", nouns and verbs beat harm
   * that names no means.
   */
  static IncidentType of(Group group) {
    IncidentType best = group.head().type();
    double bestWeight = Double.NEGATIVE_INFINITY;
    Map<IncidentType, Integer> counts = new EnumMap<>(IncidentType.class);
    group.candidates().forEach(c -> counts.merge(c.type(), 1, Integer::sum));
    onlyMeans(counts).ifPresent(means -> counts.merge(means, attacks(group, means), Integer::sum));
    for (Candidate candidate : group.candidates()) {
      double weight = weight(candidate) + 0.5 * counts.getOrDefault(candidate.type(), 0);
      if (weight > bestWeight) {
        bestWeight = weight;
        best = candidate.type();
      }
    }
    return best;
  }

  /** The means that the words of a group name; empty if they name none or several. */
  private static Optional<IncidentType> onlyMeans(Map<IncidentType, Integer> counts) {
    List<IncidentType> means = counts.keySet().stream().filter(MEANS::contains).toList();
    return means.size() == 1 ? Optional.of(means.get(0)) : Optional.empty();
  }

  /** How often an "attack" may be the bombing that other words name, and so speaks for it. */
  private static int attacks(Group group, IncidentType means) {
    int attacks = 0;
    for (Candidate candidate : group.candidates()) {
      boolean attack = candidate.type() == IncidentType.ARMED_ATTACK && !candidate.harm();
      attacks += attack && candidate.allows(means) ? 1 : 0;
    }
    return attacks;
  }

  /**
   * Returns what the triggers of this type allow and what the other triggers name, in codebook
   * order.
   */
  static List<IncidentType> alternatives(Group group, IncidentType type) {
    TreeSet<IncidentType> others = new TreeSet<>();
    for (Candidate candidate : group.candidates()) {
      if (candidate.harm()) {
        continue;
      }
      others.add(candidate.type());
      if (candidate.type() == type) {
        others.addAll(candidate.trigger().alternatives());
      }
    }
    others.remove(type);
    return List.copyOf(others);
  }

  private static double weight(Candidate candidate) {
    boolean means = MEANS.contains(candidate.type());
    double weight = candidate.harm() && !means ? HARM : 0;
    weight -= candidate.trigger().alternatives().size() * 0.6;
    weight += candidate.type() == IncidentType.ARMED_ATTACK ? 0 : 0.5;
    weight += means ? MEANS_WEIGHT : 0;
    weight -= candidate.sentence() * 0.05;
    return weight;
  }
}
