package org.recount.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The words, numbers and signs of a text, in order, each with a folded form for comparing: lower
 * case, no accents, no unseen signs, one straight apostrophe. Immutable.
 *
 * <p>A word ends at a hyphen ({@code attentat-suicide} is two words) and after an elision ({@code
 * l'attaque} is {@code l} and {@code attaque}); English {@code 's} is a word of its own. Digits
 * keep a dot or comma between them ({@code 1,500}) and letters after them ({@code 133e}, {@code
 * 23h30}). Every other sign but white space is a token of one character.
 */
public final class Tokens {
  private static final Set<String> ELIDED =
      Set.of("l", "d", "n", "s", "c", "j", "m", "t", "qu", "lorsqu", "puisqu", "jusqu", "quoiqu");

  private final int[] starts;
  private final int[] ends;
  private final String[] words;
  private final boolean upperCase;

  private Tokens(int[] starts, int[] ends, String[] words, boolean upperCase) {
    this.starts = starts;
    this.ends = ends;
    this.words = words;
    this.upperCase = upperCase;
  }

  /** Returns the tokens of {@code text}; none for an empty text. */
  public static Tokens of(String text) {
    return new Tokenizer(text).run();
  }

  /** Returns the folded words of a phrase, as they would be found in a text. */
  public static List<String> fold(String phrase) {
    return List.of(of(phrase).words);
  }

  /** The number of tokens. */
  public int size() {
    return words.length;
  }

  /** The folded form of token {@code i}. */
  public String word(int i) {
    return words[i];
  }

  /** The folded form of token {@code i}, or an empty string when {@code i} is outside the text. */
  public String wordOrEmpty(int i) {
    return i < 0 || i >= words.length ? "" : words[i];
  }

  /** Where token {@code i} starts. */
  public int start(int i) {
    return starts[i];
  }

  /** Where token {@code i} ends. */
  public int end(int i) {
    return ends[i];
  }

  /** Returns the span of tokens {@code first} to {@code last}, both included. */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** Returns whether the whole text is written in capitals, as agency wires are. */
  public boolean upperCase() {
    return upperCase;
  }

  /** Returns whether token {@code i} starts with a letter or a digit. */
  public boolean isWord(int i) {
    return Character.isLetterOrDigit(words[i].charAt(0));
  }

  /** Returns whether token {@code i} starts with a digit. */
  public boolean isNumber(int i) {
    return Character.isDigit(words[i].charAt(0));
  }

  /** Returns whether token {@code i} of {@code text} starts with a capital letter. */
  public boolean isCapitalized(String text, int i) {
    return Character.isUpperCase(text.charAt(starts[i]));
  }

  /** Returns the first token that starts at or after offset {@code at}; {@link #size} if none. */
  public int at(int at) {
    int found = Arrays.binarySearch(starts, at);
    return found >= 0 ? found : -found - 1;
  }

  /** Returns the index just past the last token that ends at or before offset {@code at}. */
  public int endingBy(int at) {
    int found = Arrays.binarySearch(ends, at);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private static final class Tokenizer {
    private final String text;
    private final List<String> words = new ArrayList<>();
    private int[] starts;
    private int[] ends;
    private int count;
    private int upper;
    private int lower;

    Tokenizer(String text) {
      this.text = text;
      int guess = text.length() / 5 + 8;
      starts = new int[guess];
      ends = new int[guess];
    }

    Tokens run() {
      int i = 0;
      while (i < text.length()) {
        char c = text.charAt(i);
        if (Character.isDigit(c)) {
          i = number(i);
        } else if (Character.isLetter(c)) {
          i = word(i);
        } else if (isApostrophe(c) && isPossessive(i)) {
          i = add(i, i + 2);
        } else {
          i = sign(i);
        }
      }
      boolean capitals = upper > 40 && lower * 20 < upper;
      return new Tokens(
          Arrays.copyOf(starts, count),
          Arrays.copyOf(ends, count),
          words.toArray(String[]::new),
          capitals);
    }

    private int number(int start) {
      int i = start + 1;
      while (i < text.length()) {
        char c = text.charAt(i);
        boolean inside =
            (c == '.' || c == ',' || c == ':')
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i + 1));
        if (!inside && !Character.isLetterOrDigit(c) && c != 'º' && c != '°') {
          break;
        }
        i++;
      }
      return add(start, i);
    }

    private int word(int start) {
      int i = start + 1;
      while (i < text.length() && isInside(i)) {
        i++;
      }
      for (int k = start; k < i; k++) {
        char c = text.charAt(k);
        upper += Character.isUpperCase(c) ? 1 : 0;
        lower += Character.isLowerCase(c) ? 1 : 0;
      }
      i = add(start, i);
      if (i < text.length() && isApostrophe(text.charAt(i))) {
        return ELIDED.contains(words.get(count - 1)) ? i + 1 : i;
      }
      return i;
    }

    /** Letters, marks, digits, unseen signs such as a soft hyphen, and the stops of U.S. */
    private boolean isInside(int i) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        return true;
      }
      if (isUnseen(c)) {
        return i + 1 < text.length() && isInside(i + 1);
      }
      return c == '.'
          && i + 1 < text.length()
          && Character.isUpperCase(text.charAt(i + 1))
          && Character.isUpperCase(text.charAt(i - 1))
          && (i < 2 || !Character.isLetter(text.charAt(i - 2)))
          && (i + 2 >= text.length() || !Character.isLetter(text.charAt(i + 2)));
    }

    /** A soft hyphen, or a blank of no width: they say where a line may end inside a word. */
    private static boolean isUnseen(char c) {
      return c == '\u00AD' || c >= '\u200B' && c <= '\u200D' || c == '\u2060' || c == '\uFEFF';
    }

    private boolean isPossessive(int i) {
      boolean s =
          i > 0
              && Character.isLetter(text.charAt(i - 1))
              && i + 1 < text.length()
              && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S');
      return s && (i + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
    }

    private int sign(int i) {
      char c = text.charAt(i);
      boolean hyphen =
          (c == '-' || c == '\u2010' || c == '\u2011')
              && i > 0
              && i + 1 < text.length()
              && Character.isLetterOrDigit(text.charAt(i - 1))
              && Character.isLetterOrDigit(text.charAt(i + 1));
      // Marks that say how text runs, such as U+200F around an Arabic name, are no signs.
      boolean unseen = Character.getType(c) == Character.FORMAT;
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (space || hyphen || unseen) {
        return i + 1;
      }
      return add(i, i + 1);
    }

    private int add(int start, int end) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      starts[count] = start;
      ends[count] = end;
      count++;
      words.add(Folding.fold(text, start, end));
      return end;
    }

    private static boolean isApostrophe(char c) {
      return c == '\'' || c == '\u2019' || c == '\u02BC';
    }
  }
}
