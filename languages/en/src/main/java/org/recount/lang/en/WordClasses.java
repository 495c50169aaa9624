package org.recount.lang.en;

import java.util.BitSet;
import java.util.Set;
import org.recount.document.Document;
import org.recount.document.Span;
import org.recount.document.Tokens;

/** The class of each word of a text, and where its sentences open. */
final class WordClasses {
  private static final Set<String> SURNAMES = WordLists.of("surname");

  private final String text;
  private final Tokens tokens;
  private final WordClass[] classes;
  private final boolean[] opens;
  private final BitSet surnames = new BitSet();

  WordClasses(Document document) {
    text = document.text();
    tokens = document.tokens();
    classes = new WordClass[tokens.size()];
    opens = new boolean[tokens.size()];
    openSentences(document);
    classify(document);
  }

  /** Returns the class of token {@code i}; a sign where there is none. */
  WordClass of(int i) {
    return i < 0 || i >= classes.length ? WordClass.SIGN : classes[i];
  }

  /** Whether a sentence, a title or a caption starts at token {@code i}, or none is there. */
  boolean opens(int i) {
    return i < 0 || i >= opens.length || opens[i];
  }

  private void openSentences(Document document) {
    for (Span sentence : document.sentences()) {
      int first = tokens.at(sentence.start());
      if (first >= 0 && first < opens.length) {
        opens[first] = true;
      }
    }
  }

  private void classify(Document document) {
    for (int i = 0; i < classes.length; i++) {
      classes[i] = WordClass.of(tokens.word(i), isNameHere(i));
    }
    for (int i = 1; i < classes.length; i++) {
      if (isAbbreviationStop(document, i)) {
        classes[i] = WordClass.WORD;
      } else if (isVerbHere(i)) {
        classes[i] = WordClass.VERB;
      } else if (describes(i)) {
        classes[i - 1] = WordClass.ADJECTIVE;
        classes[i] = WordClass.ADJECTIVE;
      } else if (SURNAMES.contains(tokens.word(i)) && isSurnameHere(i)) {
        classes[i] = WordClass.WORD;
        surnames.set(i);
      }
    }
  }

  /**
   * "motorcycle-riding gunmen", "the self-styled front": a participle hangs on a word and a noun.
   */
  private boolean describes(int i) {
    String word = tokens.word(i);
    return (word.endsWith("ing") || word.endsWith("ed"))
        && tokens.start(i) == tokens.end(i - 1) + 1
        && text.charAt(tokens.end(i - 1)) == '-'
        && !opens[i]
        && !word.endsWith("gunned")
        && i + 1 < classes.length
        && classes[i + 1].nominal()
        && Character.isLetter(tokens.word(i - 1).charAt(0));
  }

  /** Whether token {@code i} is a word of the language that is somebody's surname here. */
  boolean isSurname(int i) {
    return surnames.get(i);
  }

  /** "Ann Young, 45," and "Ann Young was": behind a given name, with an age or a verb after it. */
  private boolean isSurnameHere(int i) {
    boolean given = isGiven(i - 1) || isGiven(i - 2) && tokens.isCapitalized(text, i - 1);
    if (tokens.upperCase() || !given || !tokens.isCapitalized(text, i)) {
      return false;
    }
    if (tokens.wordOrEmpty(i + 1).equals(",")) {
      return i + 2 < classes.length && tokens.isNumber(i + 2);
    }
    int first = isGiven(i - 2) ? i - 2 : i - 1;
    return opens[first] && isFinite(i + 1);
  }

  private boolean isGiven(int i) {
    return i >= 0 && tokens.isCapitalized(text, i) && Names.isGiven(tokens.word(i));
  }

  private boolean isFinite(int i) {
    if (i >= classes.length || tokens.isCapitalized(text, i)) {
      return false;
    }
    WordClass c = classes[i];
    return c == WordClass.BE || c == WordClass.HAVE || c == WordClass.VERB;
  }

  /** A capital inside a sentence, in a text where capitals tell. */
  private boolean isNameHere(int i) {
    return !tokens.upperCase()
        && tokens.isCapitalized(text, i)
        && i > 0
        && tokens.isWord(i - 1)
        && !tokens.word(i).endsWith("ing");
  }

  /** Whether a stop belongs to the abbreviation before it rather than to the sentence. */
  private boolean isAbbreviationStop(Document document, int i) {
    if (!tokens.word(i).equals(".") || i + 1 >= classes.length || !tokens.isWord(i - 1)) {
      return false;
    }
    String before = tokens.word(i - 1);
    boolean initial =
        Character.isLetter(before.charAt(0))
            && (before.length() == 1 || before.length() == 3 && before.charAt(1) == '.');
    return (initial || English.ABBREVIATIONS.contains(before))
        && document.sentenceAt(tokens.start(i)) == document.sentenceAt(tokens.start(i + 1));
  }

  private boolean isSign(int i) {
    return i >= classes.length || !tokens.isWord(i);
  }

  /** "Man shot in Mobile" and "police suspect" hold verbs, "a shot" and "the suspect" nouns. */
  private boolean isVerbHere(int i) {
    WordClass before = classes[i - 1];
    return switch (tokens.word(i)) {
      case "shot" ->
          !opens[i]
              && before != WordClass.DETERMINER
              && (before != WordClass.NUMBER || isSign(i + 1))
              && (before != WordClass.ADJECTIVE || tokens.word(i - 1).equals("old"))
              && !tokens.word(i - 1).equals("gun");
      case "suspect" ->
          before == WordClass.PRONOUN
              || tokens.word(i - 1).equals("police")
              || tokens.word(i - 1).endsWith("s") && before.nominal();
      default -> false;
    };
  }
}
