package org.recount.document;

import java.time.LocalDate;
import java.util.List;
import org.recount.place.PlacePrior;

/**
 * One published text and the mentions found in it so far.
 *
 * @param id names the document in every output; as given, or made from the content
 * @param source the publisher's name; empty if unknown
 * @param url where the text was read; empty if unknown
 * @param published day of publication in the publisher's time zone, or {@link #UNDATED}
 * @param language ISO 639-1 code, such as {@code fr}; empty until it is detected
 * @param text plain text exactly as read; spans point into it, so it is never edited
 * @param tokens the words of {@code text}
 * @param sentences the sentences of {@code text}, in order; a title is a sentence of its own
 * @param title where the title is; empty (0, 0) when the text has none
 * @param mentions what was found so far
 * @param prior where earlier reports of the source lay; {@link PlacePrior#NONE} unless given
 */
public record Document(
    String id,
    String source,
    String url,
    LocalDate published,
    String language,
    String text,
    Tokens tokens,
    List<Span> sentences,
    Span title,
    Mentions mentions,
    PlacePrior prior) {
  /** The publication day of a document that gives none. Never today. */
  public static final LocalDate UNDATED = LocalDate.MIN;

  public Document {
    sentences = List.copyOf(sentences);
  }

  /**
   * Returns a document ready to be annotated.
   *
   * @param pack the language it is read in; gives the abbreviations that end no sentence
   */
  public static Document of(
      String id, String source, String url, LocalDate published, LanguagePack pack, String text) {
    Tokens tokens = Tokens.of(text);
    Span title = Sentences.title(text);
    List<Span> sentences = Sentences.split(text, tokens, title, pack.abbreviations());
    return new Document(
        id,
        source,
        url,
        published,
        pack.code(),
        text,
        tokens,
        sentences,
        title,
        Mentions.NONE,
        PlacePrior.NONE);
  }

  /** Returns whether the publication day is known. */
  public boolean dated() {
    return !published.equals(UNDATED);
  }

  /** Returns a copy that also holds {@code found}, in text order. */
  public Document with(List<? extends Mention> found) {
    return holding(mentions.with(found));
  }

  /** Returns a copy that holds these mentions and no others. */
  Document holding(Mentions others) {
    return new Document(
        id, source, url, published, language, text, tokens, sentences, title, others, prior);
  }

  /** Returns a copy that knows where earlier reports of its source lay. */
  public Document with(PlacePrior earlier) {
    return new Document(
        id, source, url, published, language, text, tokens, sentences, title, mentions, earlier);
  }

  /** Returns the mentions of one kind, in text order; empty if there are none. */
  public <M extends Mention> List<M> mentions(Class<M> kind) {
    return mentions.of(kind);
  }

  /** Returns the mentions of one kind wholly inside {@code span}, in text order. */
  public <M extends Mention> List<M> mentions(Class<M> kind, Span span) {
    return mentions.within(span, kind);
  }

  /**
   * Returns the number of the sentence that holds offset {@code at}; the nearest before it if none.
   */
  public int sentenceAt(int at) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Returns the sentence that holds the start of {@code span}. */
  public Span sentenceOf(Span span) {
    return sentences.get(sentenceAt(span.start()));
  }

  /** Returns the clause that holds the start of {@code span}; its sentence when there is none. */
  public Span clauseOf(Span span) {
    List<Mention.Clause> clauses = mentions(Mention.Clause.class);
    int after = Mentions.firstFrom(clauses, span.start() + 1);
    if (after > 0) {
      Span clause = clauses.get(after - 1).span();
      if (span.start() < clause.end()) {
        return clause;
      }
    }
    return sentenceOf(span);
  }
}
