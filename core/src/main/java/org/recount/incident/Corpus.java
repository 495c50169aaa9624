package org.recount.incident;

import java.util.List;

/** How rare each word, name and pair of names is among the documents to be linked. */
final class Corpus {
  private static final int HANDFUL = 6;

  private final Vocabulary words;
  private final Vocabulary names;
  private final Vocabulary pairs;

  private Corpus(Vocabulary words, Vocabulary names, Vocabulary pairs) {
    this.words = words;
    this.names = names;
    this.pairs = pairs;
  }

  static Corpus of(List<TextWords> texts) {
    return new Corpus(
        Vocabulary.of(texts.stream().map(TextWords::all).toList()),
        Vocabulary.of(texts.stream().map(TextWords::names).toList()),
        Vocabulary.of(texts.stream().map(TextWords::pairs).toList()));
  }

  DocumentVectors vectors(TextWords text) {
    return new DocumentVectors(
        words.vector(text.all()),
        words.vector(text.title()),
        words.vector(text.lead()),
        names.vector(text.names()),
        pairs.vector(text.pairs()));
  }

  WordVector evidence(String text) {
    return words.vector(TextWords.of(text).all());
  }

  /** How many words so rare that a handful of documents has them the two texts share. */
  int rareShared(DocumentVectors one, DocumentVectors other) {
    return rare(words, one.all(), other.all());
  }

  /** How many pairs of names so rare that a handful of documents has them the two texts share. */
  int rarePairsShared(DocumentVectors one, DocumentVectors other) {
    return rare(pairs, one.pairs(), other.pairs());
  }

  private static int rare(Vocabulary vocabulary, WordVector one, WordVector other) {
    return one.shared(other, word -> vocabulary.documentsWith(word) <= HANDFUL);
  }
}
