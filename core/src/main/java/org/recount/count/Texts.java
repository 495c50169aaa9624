package org.recount.count;

import java.util.HashMap;
import java.util.Map;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Snapshot;
import org.recount.place.Names;

/** Looks names up in the texts that tell of an incident, folded once. Not safe for many threads. */
final class Texts {
  /** How many characters of a text are its first sentences. */
  private static final int OPENING = 300;

  private final Snapshot ledger;
  private final Map<String, String> folded = new HashMap<>();
  private final Map<String, String> openings = new HashMap<>();

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

  /** Returns whether a document that is chiefly about the incident opens with this name. */
  boolean openWith(Told told, String name) {
    String words = " " + name + " ";
    return told.tellings().stream()
        .filter(t -> t.member().main())
        .anyMatch(t -> opening(t.document()).contains(words));
  }

  private String opening(DocumentFacts document) {
    return openings.computeIfAbsent(
        document.id(),
        id -> {
          String text = ledger.text(id).orElse("");
          String start = text.substring(0, Math.min(OPENING, text.length()));
          return " " + Names.fold(document.title() + " " + start) + " ";
        });
  }

  private String folded(String document) {
    return folded.computeIfAbsent(
        document, id -> " " + Names.fold(ledger.text(id).orElse("")) + " ");
  }
}
