package org.recount.count;

import java.util.HashMap;
import java.util.Map;
import org.recount.ledger.Snapshot;
import org.recount.place.Names;

/** Looks names up in the texts that tell of an incident, folded once. Not safe for many threads. */
final class Texts {
  private final Snapshot ledger;
  private final Map<String, String> folded = new HashMap<>();

  Texts(Snapshot ledger) {
    this.ledger = ledger;
  }

  /** Returns whether a document that is chiefly about the incident has this folded name. */
  boolean mention(Told told, String name) {
    String words = " " + name + " ";
    return told.tellings().stream()
        .filter(t -> t.member().main())
        .anyMatch(t -> folded(t.document().id()).contains(words));
  }

  private String folded(String document) {
    return folded.computeIfAbsent(
        document, id -> " " + Names.fold(ledger.text(id).orElse("")) + " ");
  }
}
