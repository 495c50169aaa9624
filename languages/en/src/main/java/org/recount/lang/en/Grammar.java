package org.recount.lang.en;

import java.lang.ref.WeakReference;
import java.util.List;
import org.recount.document.Document;
import org.recount.document.Tokens;

/**
 * The noun phrases and predicates of one text, which nine annotators start from. Each thread keeps
 * those of the text it read last, so that they are worked out once and not nine times; what is kept
 * depends on the text alone and is never changed.
 */
final class Grammar {
  private static final ThreadLocal<Grammar> LAST = new ThreadLocal<>();

  private final WeakReference<Tokens> text;
  private final NounPhrases phrases;
  private final List<Predicate> predicates;

  private Grammar(Document document) {
    text = new WeakReference<>(document.tokens());
    phrases = NounPhrases.of(document);
    predicates = List.copyOf(Predicates.of(document, phrases));
  }

  /** Returns the grammar of a document. */
  static Grammar of(Document document) {
    Grammar last = LAST.get();
    if (last != null && last.text.get() == document.tokens()) {
      return last;
    }
    Grammar grammar = new Grammar(document);
    LAST.set(grammar);
    return grammar;
  }

  NounPhrases phrases() {
    return phrases;
  }

  /** The trigger phrases in text order. */
  List<Predicate> predicates() {
    return predicates;
  }
}
