package org.recount.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.incident.Linking;
import org.recount.incident.Membership;

/** The difference between two linkings, so that an entry holds only what changed. */
final class LinkingChange {
  private LinkingChange() {}

  /** Returns what leads from {@code before} to {@code after}; empty when they are the same. */
  static Optional<Decision.IncidentsLinked> between(Linking before, Linking after) {
    Map<String, Membership> old = byId(before);
    Map<String, Membership> now = byId(after);
    List<Membership> changed =
        after.incidents().stream().filter(i -> !i.equals(old.get(i.id()))).toList();
    List<String> gone = old.keySet().stream().filter(id -> !now.containsKey(id)).toList();
    if (changed.isEmpty() && gone.isEmpty() && before.groups().equals(after.groups())) {
      return Optional.empty();
    }
    return Optional.of(new Decision.IncidentsLinked(changed, gone, after.groups()));
  }

  static Linking apply(Linking before, Decision.IncidentsLinked change) {
    Map<String, Membership> now = byId(before);
    change.gone().forEach(now::remove);
    change.changed().forEach(i -> now.put(i.id(), i));
    return new Linking(new ArrayList<>(now.values()), change.groups());
  }

  private static Map<String, Membership> byId(Linking linking) {
    Map<String, Membership> byId = new LinkedHashMap<>();
    linking.incidents().forEach(i -> byId.put(i.id(), i));
    return byId;
  }
}
