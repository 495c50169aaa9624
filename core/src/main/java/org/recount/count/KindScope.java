package org.recount.count;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.ledger.Outline;
import org.recount.place.Names;

/** How probably an incident is of the kind asked for: its type, whom it was aimed at, by whom. */
final class KindScope {
  static final String ANOTHER_TYPE = "another type";

  private static final double ALTERNATIVE = 0.3;
  private static final double NOT_SAID = 0.15;

  /**
   * Below every rule's best: a party's word or a denied report never raises more than the upper.
   */
  static final double PARTY_WORD = 0.25;

  private KindScope() {}

  static Fit type(Outline incident, List<IncidentType> types) {
    double probability = 0;
    if (types.isEmpty() || types.contains(incident.type())) {
      probability = 1;
    } else if (incident.alternatives().stream().anyMatch(types::contains)) {
      probability = ALTERNATIVE;
    }
    return new Fit(probability, Reason.TYPE, ANOTHER_TYPE);
  }

  static Fit target(List<Target> aims, List<Target> targets) {
    double probability = 0;
    if (targets.isEmpty() || aims.stream().anyMatch(targets::contains)) {
      probability = 1;
    } else if (aims.stream().allMatch(t -> t == Target.OTHER)) {
      probability = NOT_SAID;
    }
    return new Fit(probability, Reason.TYPE, "another target");
  }

  static Fit actor(List<String> blamed, List<String> actors) {
    if (actors.isEmpty()) {
      return new Fit(1, Reason.TYPE, "another actor");
    }
    Set<String> wanted = actors.stream().map(Names::fold).collect(Collectors.toSet());
    double probability = 0;
    if (blamed.stream().anyMatch(a -> wanted.contains(Names.fold(a)))) {
      probability = 1;
    } else if (blamed.isEmpty()) {
      probability = NOT_SAID;
    }
    return new Fit(probability, Reason.TYPE, "another actor");
  }

  static Fit status(Outline incident) {
    if (incident.rejected()) {
      return new Fit(0, Reason.FACTUALITY, "set aside by a person");
    }
    return switch (incident.status()) {
      case CONFIRMED -> new Fit(1, Reason.FACTUALITY, "");
      case CLAIMED, DISPUTED -> new Fit(PARTY_WORD, Reason.FACTUALITY, "claimed");
      case REFUTED -> new Fit(0, Reason.FACTUALITY, "denied");
      case NOT_OCCURRED ->
          new Fit(
              0, Reason.FACTUALITY, incident.heard().predicted() ? "predicted" : "hypothetical");
    };
  }
}
