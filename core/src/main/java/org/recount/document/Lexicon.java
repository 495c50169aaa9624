package org.recount.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.recount.RecountException;

/**
 * A list of phrases, each with a value, read from a tab-separated file and found in texts.
 *
 * <p>A line is {@code pattern TAB column TAB column…}; {@code #} starts a comment line. A pattern
 * is words separated by blanks or hyphens, compared as {@link Tokens} folds them:
 *
 * <ul>
 *   <li>{@code attaque|attaques} one of several words
 *   <li>{@code bombard*} any word that starts so
 *   <li>{@code (de)} may be missing
 *   <li>{@code _} any one word; {@code ..} up to three words of any kind
 *   <li>{@code ^EI} must start with a capital in the text, unless the whole text is in capitals
 * </ul>
 *
 * Of the phrases that match at one place, the longest wins, then the one that stands first in the
 * file; matches do not overlap. A phrase with a value of {@code null} (see {@link #read}) hides
 * shorter phrases: "bombe politique" is no bomb.
 *
 * @param <T> what a phrase stands for
 */
public final class Lexicon<T> {
  private static final int WIDEST_GAP = 3;

  /**
   * A phrase found in a text.
   *
   * @param first its first token
   * @param last its last token, included
   * @param span where it is
   * @param line the line of the file it stands on, from 1
   */
  public record Match<T>(int first, int last, Span span, T value, int line) {}

  /**
   * A line of the file.
   *
   * @param line its number, from 1
   * @param pattern its first column
   * @param columns the columns after the pattern, without surrounding blanks
   */
  public record Row(int line, String pattern, List<String> columns) {
    /** Returns column {@code i} after the pattern; empty when the line has fewer. */
    public String column(int i) {
      return i < columns.size() ? columns.get(i) : "";
    }
  }

  private sealed interface Step {
    record Words(Set<String> exact, List<String> prefixes, boolean optional, boolean capital)
        implements Step {
      boolean fits(String word) {
        if (exact.contains(word)) {
          return true;
        }
        for (String prefix : prefixes) {
          if (word.startsWith(prefix)) {
            return true;
          }
        }
        return false;
      }
    }

    record Gap(int least, int most) implements Step {}
  }

  private record Phrase<T>(
      List<Step> steps, @org.jspecify.annotations.Nullable T value, int line) {}

  /** Phrases that may end or have a gap or a prefix at their second word, by first word. */
  private final Map<String, List<Phrase<T>>> byWord = new HashMap<>();

  /**
   * The other phrases by first and second word. A phrase that starts with a frequent word, as "a
   * été attaqué" does, is tried only where its second word may follow too.
   */
  private final Map<String, Map<String, List<Phrase<T>>>> byPair = new HashMap<>();

  /** Phrases that start with a prefix, by as many letters as the shortest prefix has. */
  private final Map<String, List<Phrase<T>>> byPrefix = new HashMap<>();

  private final WordBits firstWords;
  private final WordBits firstPrefixes;
  private final int shortestPrefix;
  private final List<Row> rows;

  private Lexicon(List<Phrase<T>> phrases, List<Row> rows) {
    this.rows = List.copyOf(rows);
    shortestPrefix = shortestPrefix(phrases);
    for (Phrase<T> phrase : phrases) {
      Step.Words first = (Step.Words) phrase.steps().get(0);
      first.exact().forEach(word -> index(word, phrase));
      for (String prefix : first.prefixes()) {
        String begin = prefix.substring(0, shortestPrefix);
        byPrefix.computeIfAbsent(begin, k -> new ArrayList<>()).add(phrase);
      }
    }
    Set<String> words = new HashSet<>(byWord.keySet());
    words.addAll(byPair.keySet());
    firstWords = WordBits.of(words);
    firstPrefixes = WordBits.of(byPrefix.keySet());
  }

  private static <T> int shortestPrefix(List<Phrase<T>> phrases) {
    return phrases.stream()
        .flatMap(phrase -> ((Step.Words) phrase.steps().get(0)).prefixes().stream())
        .mapToInt(String::length)
        .min()
        .orElse(0);
  }

  private void index(String word, Phrase<T> phrase) {
    Set<String> second = second(phrase.steps());
    if (second.isEmpty()) {
      byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(phrase);
      return;
    }
    Map<String, List<Phrase<T>>> pairs = byPair.computeIfAbsent(word, k -> new HashMap<>());
    second.forEach(w -> pairs.computeIfAbsent(w, k -> new ArrayList<>()).add(phrase));
  }

  /** The words that can be the second of a phrase; empty when it may be any word or none. */
  private static Set<String> second(List<Step> steps) {
    Set<String> second = new HashSet<>();
    for (Step step : steps.subList(1, steps.size())) {
      if (!(step instanceof Step.Words words) || !words.prefixes().isEmpty()) {
        return Set.of();
      }
      second.addAll(words.exact());
      if (!words.optional()) {
        return second;
      }
    }
    return Set.of();
  }

  /**
   * Reads a lexicon that lies beside a class.
   *
   * @param value what a line stands for; {@code null} makes the phrase hide shorter ones
   * @throws RecountException if the file is missing or a line is not a pattern; names file and line
   */
  public static <T> Lexicon<T> read(
      Class<?> beside, String file, Function<Row, @org.jspecify.annotations.Nullable T> value) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new RecountException("no file '" + file + "' beside " + beside.getName());
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return of(reader.lines().toList(), file, value);
    } catch (IOException e) {
      throw new RecountException("cannot read '" + file + "' beside " + beside.getName(), e);
    }
  }

  /** Returns a lexicon of the lines of a file named {@code file}; see {@link #read}. */
  public static <T> Lexicon<T> of(
      List<String> lines, String file, Function<Row, @org.jspecify.annotations.Nullable T> value) {
    List<Phrase<T>> phrases = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t");
      List<String> columns = new ArrayList<>();
      for (int c = 1; c < cells.length; c++) {
        columns.add(cells[c].strip());
      }
      Row row = new Row(i + 1, cells[0].strip(), List.copyOf(columns));
      rows.add(row);
      phrases.add(new Phrase<>(steps(row, file), value.apply(row), row.line()));
    }
    return new Lexicon<>(phrases, rows);
  }

  /** The lines of the file, in order, without comments. */
  public List<Row> rows() {
    return rows;
  }

  /** Returns the phrases found in a document, in text order, none overlapping. */
  public List<Match<T>> find(Document document) {
    return find(document.text(), document.tokens(), 0, document.tokens().size());
  }

  /** Returns the phrases found among tokens {@code from} (included) to {@code to} (excluded). */
  public List<Match<T>> find(String text, Tokens tokens, int from, int to) {
    List<Match<T>> found = new ArrayList<>();
    Longest longest = new Longest();
    int i = from;
    while (i < to) {
      longest.begin();
      lookAt(text, tokens, i, to, longest);
      Phrase<T> phrase = longest.phrase;
      if (phrase == null) {
        i++;
        continue;
      }
      T value = phrase.value();
      if (value != null) {
        Span span = tokens.span(i, longest.end - 1);
        found.add(new Match<>(i, longest.end - 1, span, value, phrase.line()));
      }
      i = longest.end;
    }
    return found;
  }

  private void lookAt(String text, Tokens tokens, int at, int to, Longest longest) {
    String word = tokens.word(at);
    if (firstWords.mayHold(word)) {
      consider(byWord.get(word), text, tokens, at, to, longest);
      Map<String, List<Phrase<T>>> pairs = byPair.get(word);
      if (pairs != null && at + 1 < to) {
        consider(pairs.get(tokens.word(at + 1)), text, tokens, at, to, longest);
      }
    }
    if (shortestPrefix > 0 && word.length() >= shortestPrefix && mayStartWithPrefix(word)) {
      consider(byPrefix.get(word.substring(0, shortestPrefix)), text, tokens, at, to, longest);
    }
  }

  /** Works out the hash of the first letters without a string of them. */
  private boolean mayStartWithPrefix(String word) {
    int hash = 0;
    for (int i = 0; i < shortestPrefix; i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return firstPrefixes.mayHold(hash);
  }

  private void consider(
      @org.jspecify.annotations.Nullable List<Phrase<T>> phrases,
      String text,
      Tokens tokens,
      int at,
      int to,
      Longest longest) {
    if (phrases == null) {
      return;
    }
    for (Phrase<T> phrase : phrases) {
      int end = match(phrase.steps(), 0, text, tokens, at, to);
      if (end > longest.end || (end == longest.end && longest.isAfter(phrase))) {
        longest.end = end;
        longest.phrase = phrase;
      }
    }
  }

  private final class Longest {
    private int end = -1;
    private @org.jspecify.annotations.Nullable Phrase<T> phrase;

    void begin() {
      end = -1;
      phrase = null;
    }

    boolean isAfter(Phrase<T> other) {
      return phrase != null && other.line() < phrase.line();
    }
  }

  /**
   * Returns the token after the match of the steps from {@code step} on; -1 if they do not match.
   */
  private static int match(List<Step> steps, int step, String text, Tokens tokens, int at, int to) {
    if (step == steps.size()) {
      return at;
    }
    if (steps.get(step) instanceof Step.Gap gap) {
      return matchGap(gap, steps, step, text, tokens, at, to);
    }
    Step.Words words = (Step.Words) steps.get(step);
    if (at < to && words.fits(tokens.word(at)) && capitalFits(words, text, tokens, at)) {
      int end = match(steps, step + 1, text, tokens, at + 1, to);
      if (end >= 0) {
        return end;
      }
    }
    return words.optional() ? match(steps, step + 1, text, tokens, at, to) : -1;
  }

  private static int matchGap(
      Step.Gap gap, List<Step> steps, int step, String text, Tokens tokens, int at, int to) {
    for (int skip = 0; skip <= gap.most(); skip++) {
      if (skip >= gap.least()) {
        int end = match(steps, step + 1, text, tokens, at + skip, to);
        if (end >= 0) {
          return end;
        }
      }
      if (at + skip >= to || endsSentence(tokens.word(at + skip))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean endsSentence(String word) {
    return word.equals(".") || word.equals("!") || word.equals("?");
  }

  private static boolean capitalFits(Step.Words words, String text, Tokens tokens, int at) {
    return !words.capital() || tokens.upperCase() || tokens.isCapitalized(text, at);
  }

  private static List<Step> steps(Row row, String file) {
    List<Step> steps = new ArrayList<>();
    for (String element : row.pattern().split("[\\s\\u00A0]+")) {
      if (element.equals("_")) {
        steps.add(new Step.Gap(1, 1));
      } else if (element.equals("..")) {
        steps.add(new Step.Gap(0, WIDEST_GAP));
      } else {
        addWords(steps, element);
      }
    }
    if (steps.isEmpty() || !(steps.get(0) instanceof Step.Words first) || first.optional()) {
      throw new RecountException(
          file
              + ":"
              + row.line()
              + ": a pattern must start with a word, got '"
              + row.pattern()
              + "'");
    }
    return List.copyOf(steps);
  }

  private static void addWords(List<Step> steps, String element) {
    boolean optional = element.startsWith("(") && element.endsWith(")");
    String inner = optional ? element.substring(1, element.length() - 1) : element;
    boolean capital = inner.startsWith("^");
    inner = capital ? inner.substring(1) : inner;
    Set<String> exact = new HashSet<>();
    List<String> prefixes = new ArrayList<>();
    List<String> single = List.of();
    for (String alternative : inner.split("\\|")) {
      boolean prefix = alternative.endsWith("*");
      List<String> words =
          Tokens.fold(prefix ? alternative.substring(0, alternative.length() - 1) : alternative);
      if (words.isEmpty()) {
        continue;
      }
      if (words.size() > 1 && !inner.contains("|")) {
        single = words;
      } else if (prefix) {
        prefixes.add(words.get(0));
      } else {
        exact.add(words.get(0));
      }
    }
    if (single.isEmpty()) {
      steps.add(new Step.Words(Set.copyOf(exact), List.copyOf(prefixes), optional, capital));
      return;
    }
    boolean prefixLast = inner.endsWith("*");
    for (int i = 0; i < single.size(); i++) {
      boolean asPrefix = prefixLast && i == single.size() - 1;
      steps.add(
          new Step.Words(
              asPrefix ? Set.of() : Set.of(single.get(i)),
              asPrefix ? List.of(single.get(i)) : List.of(),
              optional,
              capital));
    }
  }
}
