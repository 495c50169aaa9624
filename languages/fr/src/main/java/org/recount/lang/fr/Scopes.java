package org.recount.lang.fr;

import org.recount.document.Document;
import org.recount.document.Lexicon;
import org.recount.document.Span;
import org.recount.document.Tokens;

/** Works out the stretch of text that French words reach. */
final class Scopes {
  private static final int NEXT_WORDS = 7;

  private final Document document;
  private final Tokens tokens;

  Scopes(Document document) {
    this.document = document;
    tokens = document.tokens();
  }

  Span of(Lexicon.Match<?> match, FrenchCues.Scope scope) {
    Span clause = document.clauseOf(match.span()).cover(match.span());
    Span sentence = document.sentenceOf(match.span()).cover(match.span());
    return switch (scope) {
      case CLAUSE -> clause;
      case AFTER -> new Span(match.span().start(), clause.end());
      case SENTENCE -> sentence;
      case REST -> new Span(match.span().start(), sentence.end());
      case NEXT -> next(match, clause, NEXT_WORDS);
      case WORD -> next(match, clause, 2);
      case COMMA -> new Span(match.span().start(), comma(match, sentence));
      case STRETCH -> stretch(match, clause);
    };
  }

  private Span next(Lexicon.Match<?> match, Span clause, int words) {
    int i = match.last() + 1;
    int end = match.span().end();
    while (i < tokens.size() && i <= match.last() + words && tokens.end(i) <= clause.end()) {
      if (tokens.word(i).equals(",")) {
        break;
      }
      end = tokens.end(i);
      i++;
    }
    return new Span(match.span().start(), end);
  }

  private Span stretch(Lexicon.Match<?> match, Span clause) {
    int start = match.span().start();
    for (int i = match.first() - 1; i >= 0 && tokens.start(i) >= clause.start(); i--) {
      if (tokens.word(i).equals(",") || Verbs.isRelative(tokens.word(i))) {
        break;
      }
      start = tokens.start(i);
    }
    int end = match.span().end();
    for (int i = match.last() + 1; i < tokens.size() && tokens.end(i) <= clause.end(); i++) {
      if (tokens.word(i).equals(",") || Verbs.isRelative(tokens.word(i))) {
        break;
      }
      end = tokens.end(i);
    }
    return new Span(start, end);
  }

  private int comma(Lexicon.Match<?> match, Span sentence) {
    for (int i = match.last() + 1; i < tokens.size() && tokens.end(i) <= sentence.end(); i++) {
      if (tokens.word(i).equals(",") || tokens.word(i).equals(";")) {
        return tokens.start(i);
      }
    }
    return sentence.end();
  }
}
