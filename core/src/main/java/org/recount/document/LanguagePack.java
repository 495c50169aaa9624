package org.recount.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything Recount knows about reading one language. Found with {@link java.util.ServiceLoader}.
 */
public interface LanguagePack {
  /** ISO 639-1 code, such as {@code fr}. */
  String code();

  /** Frequent words by which the language is recognised, folded as {@link Tokens} folds. */
  Set<String> commonWords();

  /** Abbreviations after which a full stop ends no sentence, folded and without the stop. */
  Set<String> abbreviations();

  /** The annotators for this language, in any order: {@link Pipeline} orders them by need. */
  List<Annotator> annotators();

  /**
   * The annotator that finds the words of a question put to a ledger, after all others; empty if
   * the pack reads no questions.
   */
  default Optional<Annotator> questions() {
    return Optional.empty();
  }
}
