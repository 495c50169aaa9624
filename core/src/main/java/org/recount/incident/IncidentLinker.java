package org.recount.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.document.ShortId;

/** Finds the reports of one incident among many documents. Immutable and safe for many threads. */
public final class IncidentLinker {
  /** Returns the linker with the weights that come with Recount. */
  public static IncidentLinker standard() {
    return new IncidentLinker();
  }

  /** Returns which reports are of one incident. The order of {@code documents} does not matter. */
  public Linking link(List<LinkInput> documents) {
    List<LinkInput> ordered = new ArrayList<>(documents);
    ordered.sort(Comparator.comparingLong(LinkInput::arrival));
    List<Membership> incidents = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (LinkInput document : ordered) {
      document
          .reports()
          .forEach(
              r -> {
                Incident.Member member = new Incident.Member(document.document(), r.id(), r.main());
                incidents.add(new Membership(name(member, taken), List.of(member), List.of()));
              });
    }
    return new Linking(incidents, Map.of());
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
