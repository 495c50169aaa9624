package org.recount.document;

import org.recount.place.Names;

/** The tokens of a document as place names need them. */
final class PlaceTokens {
  private final Document document;
  private final Tokens tokens;
  private final String[] keys;
  private final long[] roles;
  private final boolean[] capitals;
  private final String[] shapes;
  private final int[] sentences;

  PlaceTokens(Document document, PlaceWords words) {
    this.document = document;
    tokens = document.tokens();
    int size = tokens.size();
    keys = new String[size];
    roles = new long[size];
    capitals = new boolean[size];
    shapes = new String[size];
    sentences = new int[size];
    int sentence = 0;
    for (int i = 0; i < size; i++) {
      String word = tokens.word(i);
      keys[i] = key(word);
      roles[i] = words.roles(word);
      capitals[i] = tokens.isWord(i) && tokens.isCapitalized(document.text(), i);
      shapes[i] = shapeOf(i, word);
      while (sentence + 1 < document.sentences().size()
          && document.sentences().get(sentence + 1).start() <= tokens.start(i)) {
        sentence++;
      }
      sentences[i] = sentence;
    }
  }

  private static String key(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return Names.fold(word);
      }
    }
    return word;
  }

  int size() {
    return keys.length;
  }

  boolean upperCase() {
    return tokens.upperCase();
  }

  /** The token as the gazetteer spells it; empty for a sign. */
  String key(int i) {
    return keys[i];
  }

  String word(int i) {
    return tokens.wordOrEmpty(i);
  }

  boolean is(int i, PlaceRole role) {
    return i >= 0 && i < roles.length && (roles[i] & role.bit()) != 0;
  }

  /** The roles of a token that are clues, as bits; 0 if it has none or is outside the text. */
  long roles(int i) {
    return i >= 0 && i < roles.length ? PlaceRole.clues(roles[i]) : 0;
  }

  /** The shape of a token: "Xx", "XX", "x", "9", a sign as it is, "none" outside the text. */
  String shape(int i) {
    return i < 0 || i >= shapes.length ? "none" : shapes[i];
  }

  /** The first role of a token; its shape if it has none. */
  String roleOrShape(int i) {
    long bits = roles(i);
    return bits == 0 ? shape(i) : PlaceRole.first(bits);
  }

  /** Whether a number counts what follows it ("3 days ago"): then it is no score and no address. */
  private boolean counts(int i) {
    return i + 1 < capitals.length && glued(i) && tokens.isWord(i + 1) && !capitals[i + 1];
  }

  private String shapeOf(int i, String word) {
    if (!tokens.isWord(i)) {
      return word;
    }
    if (tokens.isNumber(i)) {
      return counts(i) ? "x" : "9";
    }
    if (!capitals[i]) {
      return "x";
    }
    return word.length() > 1 && allCapitals(i) ? "XX" : "Xx";
  }

  /** Whether the token is written with a capital, which says nothing in a text of capitals. */
  boolean capital(int i) {
    return i >= 0 && i < capitals.length && capitals[i];
  }

  /**
   * Whether the token may start a name: a capital, a letter without case, "al" before a capital.
   */
  boolean mayStart(int i) {
    boolean article = is(i, PlaceRole.CONNECTOR) && glued(i) && capital(i + 1);
    return capitals[i]
        || article
        || Character.isLetter(first(i)) && !Character.isLowerCase(first(i));
  }

  private char first(int i) {
    return document.text().charAt(tokens.start(i));
  }

  /** Whether all its letters are capitals. */
  boolean allCapitals(int i) {
    for (int at = tokens.start(i); at < tokens.end(i); at++) {
      if (Character.isLowerCase(document.text().charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether only a blank, a hyphen or an apostrophe parts the token from the next one. */
  boolean glued(int i) {
    if (i < 0 || i + 1 >= size() || tokens.start(i + 1) - tokens.end(i) > 1) {
      return false;
    }
    int end = tokens.end(i);
    return tokens.start(i + 1) == end || document.text().charAt(end) != '\n';
  }

  /** Whether a name is written with stops and a word of its sentence follows: "U.S. troops". */
  boolean dotted(PlaceName name) {
    int last = name.last();
    return word(last).indexOf('.') > 0
        && glued(last)
        && word(last + 1).equals(".")
        && glued(last + 1)
        && sentence(last + 2) == sentence(last);
  }

  /** The last token of a name, with the stop of {@link #dotted}. */
  int last(PlaceName name) {
    return dotted(name) ? name.last() + 1 : name.last();
  }

  /** The token before one on the same line; a number outside the text if there is none. */
  int before(int i) {
    return i > 0 && !broken(i - 1) ? i - 1 : -1;
  }

  /** The token after one on the same line; a number outside the text if there is none. */
  int after(int i) {
    return broken(i) ? size() : i + 1;
  }

  /** Whether a line ends between a token and the next. */
  private boolean broken(int i) {
    if (i < 0 || i + 1 >= size()) {
      return false;
    }
    for (int at = tokens.end(i); at < tokens.start(i + 1); at++) {
      if (document.text().charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  Span span(int first, int last) {
    return tokens.span(first, last);
  }

  boolean startsSentence(int i) {
    if (i == 0) {
      return true;
    }
    return sentences[i] != sentences[i - 1] || quoteOrColon(i - 1);
  }

  private boolean quoteOrColon(int i) {
    String word = tokens.word(i);
    return word.equals("\"") || word.equals("“") || word.equals("«") || word.equals(":");
  }

  int sentence(int i) {
    return sentences[i];
  }

  /** Whether the tokens up to {@code at} put something near what follows: "à 20 km de". */
  boolean near(int at) {
    if (is(at, PlaceRole.NEAR)) {
      return true;
    }
    int noun = at - 1;
    boolean of = is(at, PlaceRole.OF);
    return (of || is(at, PlaceRole.IN))
            && (is(noun, PlaceRole.NEAR) || is(noun, PlaceRole.DISTANCE))
        || of && is(noun, PlaceRole.DIRECTION);
  }
}
