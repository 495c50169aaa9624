package org.recount.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.document.Span;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Snapshot;
import org.recount.place.Names;

/** Looks names up in texts, folded once. Not safe for many threads. */
final class Texts {
  /** How many characters of a text are its first sentences. */
  private static final int OPENING = 300;

  private final Snapshot ledger;
  private final Map<String, String> folded = new HashMap<>();
  private final Map<String, String> openings = new HashMap<>();

  Texts(Snapshot ledger) {
    this.ledger = ledger;
  }

  /** Returns whether one of these documents has this folded name. */
  boolean mention(List<String> documents, String name) {
    String words = " " + name + " ";
    return documents.stream().anyMatch(document -> folded(document).contains(words));
  }

  /**
   * Returns a finder of names in a document.
   *
   * @param speakers words about who says something
   */
  WrittenNames names(String document, List<Span> speakers) {
    return new WrittenNames(ledger.text(document).orElse(""), speakers);
  }

  /** Returns whether one of these documents opens with this folded name. */
  boolean openWith(List<String> documents, String name) {
    String words = " " + name + " ";
    return documents.stream().anyMatch(document -> opening(document).contains(words));
  }

  private String opening(String document) {
    return openings.computeIfAbsent(
        document,
        id -> {
          String title = ledger.document(id).map(DocumentFacts::title).orElse("");
          String text = ledger.text(id).orElse("");
          String start = text.substring(0, Math.min(OPENING, text.length()));
          return " " + Names.fold(title + " " + start) + " ";
        });
  }

  private String folded(String document) {
    return folded.computeIfAbsent(
        document, id -> " " + Names.fold(ledger.text(id).orElse("")) + " ");
  }
}
