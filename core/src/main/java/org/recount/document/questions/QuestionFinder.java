package org.recount.document.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.tallies.TallyWord;

/**
 * Finds the words of a question. A pack gives its own words of questions and its words of tallies,
 * which name incidents and what they are aimed at; where both match, the longer one counts, and of
 * two as long the one of questions.
 */
public final class QuestionFinder {
  private final String name;
  private final Lexicon<List<QuestionWord>> words;
  private final Lexicon<TallyWord> tallies;

  /**
   * Reads the words that lie beside a class: pattern, part, values, example. Values that may each
   * be meant are separated by {@code ;}.
   *
   * @param name the annotator's name, which prefixes every rule
   * @param tallies the pack's words of tallies
   * @throws org.recount.RecountException if the file is missing or a line names no such part
   */
  public QuestionFinder(String name, Class<?> beside, String file, Lexicon<TallyWord> tallies) {
    this.name = name;
    this.words = Lexicon.read(beside, file, row -> QuestionWord.of(row, file));
    this.tallies = tallies;
  }

  /** A phrase, what it may mean, and its rule. */
  private record Phrase(Span span, List<QuestionWord> meanings, String rule) {}

  /**
   * Returns the words found, none overlapping, in text order; a phrase that may mean several things
   * gives a mention for each.
   */
  public List<Mention> find(Document document) {
    List<Phrase> phrases = new ArrayList<>();
    for (Lexicon.Match<List<QuestionWord>> match : words.find(document)) {
      phrases.add(new Phrase(match.span(), match.value(), name));
    }
    for (Lexicon.Match<TallyWord> match : tallies.find(document)) {
      List<QuestionWord> meanings = QuestionWord.of(match.value());
      if (!meanings.isEmpty()) {
        phrases.add(new Phrase(match.span(), meanings, name + "/tallies"));
      }
    }
    // Stable, so that of two as long the one of questions stays first.
    phrases.sort((a, b) -> a.span().compareTo(b.span()));
    List<Mention> found = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      if (phrase.span().start() >= end && !shortened(phrases, i)) {
        end = phrase.span().end();
        phrase.meanings().forEach(meaning -> found.add(mention(phrase, meaning)));
      }
    }
    return found;
  }

  /** "Y a-t-il eu des attaques": a phrase gives way to a longer one that starts inside it. */
  private static boolean shortened(List<Phrase> phrases, int i) {
    Span span = phrases.get(i).span();
    for (int j = i + 1; j < phrases.size(); j++) {
      Span next = phrases.get(j).span();
      if (next.start() >= span.end()) {
        return false;
      }
      if (next.end() - next.start() > span.end() - span.start()) {
        return true;
      }
    }
    return false;
  }

  private static Mention mention(Phrase phrase, QuestionWord meaning) {
    return new Mention.Asking(
        phrase.span(),
        meaning.part(),
        meaning.metric(),
        meaning.types(),
        meaning.targets(),
        phrase.rule() + "/" + meaning.part().name().toLowerCase(Locale.ROOT));
  }

  /** Returns the example of every line of the pack's words of questions, in order. */
  public List<Example> examples() {
    return words.rows().stream().map(row -> Example.of(row.column(2))).toList();
  }
}
