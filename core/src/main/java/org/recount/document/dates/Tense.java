package org.recount.document.dates;

import org.recount.document.Document;
import org.recount.document.Span;
import org.recount.document.Tokens;

/** Tells, from the verb nearest to a word, whether its sentence is about what was or will be. */
final class Tense {
  private static final byte UNREAD = 0;
  private static final byte NONE = 1;
  private static final byte PAST = 2;
  private static final byte FUTURE = 3;

  /** Tokens on either side in which a telling word is looked for. */
  private static final int REACH = 60;

  private final Document document;
  private final Vocabulary vocabulary;
  private final byte[] tells;

  Tense(Document document, Vocabulary vocabulary) {
    this.document = document;
    this.vocabulary = vocabulary;
    tells = new byte[document.tokens().size()];
  }

  /** Looks for the nearest telling word around token {@code at}, within its sentence. */
  Partial.Way near(int at, int sentence) {
    Tokens tokens = document.tokens();
    Span span = document.sentences().get(sentence);
    int from = tokens.at(span.start());
    int to = tokens.endingBy(span.end());
    int most = Math.min(REACH, Math.max(at - from, to - at));
    for (int distance = 1; distance <= most; distance++) {
      byte before = at - distance >= from ? tells(at - distance) : NONE;
      byte after = at + distance < to ? tells(at + distance) : NONE;
      if (before == PAST || after == PAST) {
        return Partial.Way.PAST;
      }
      if (before == FUTURE || after == FUTURE) {
        return Partial.Way.FUTURE;
      }
    }
    return Partial.Way.OPEN;
  }

  private byte tells(int token) {
    if (tells[token] == UNREAD) {
      tells[token] = read(token);
    }
    return tells[token];
  }

  /** A capital inside a sentence: "Samarra" is no verb. */
  private boolean isName(int token) {
    Tokens tokens = document.tokens();
    return !tokens.upperCase()
        && tokens.isCapitalized(document.text(), token)
        && token > 0
        && tokens.isWord(token - 1)
        && Character.isLowerCase(document.text().charAt(tokens.end(token) - 1));
  }

  private byte read(int token) {
    Tokens tokens = document.tokens();
    String word = tokens.word(token);
    if (word.length() == 1
        && !word.equals(document.text().substring(tokens.start(token), tokens.end(token)))) {
      return NONE; // folded, "à" would be taken for "a"
    }
    if (isName(token)) {
      return NONE;
    }
    String next = tokens.wordOrEmpty(token + 1);
    if (tokens.wordOrEmpty(token - 1).equals("been")) {
      return PAST; // "had been due on Friday"
    }
    if (vocabulary.tells("future", word) || vocabulary.tells("future", word, next)) {
      return FUTURE;
    }
    if (!vocabulary.tells("past", word)) {
      return NONE;
    }
    // "was scheduled for Friday" looks ahead, "has been scheduled" too.
    return vocabulary.tells("future", next) ? FUTURE : PAST;
  }
}
