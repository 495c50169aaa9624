package org.recount.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.recount.RecountException;
import org.recount.quantity.Bounds;

/**
 * Puts statements into the words of one language, from a table with one column for each. Immutable
 * and safe for use by many threads.
 *
 * <p>A line of the table is a key, English and French. {@code {0}} is a gap; a thing that is
 * counted has its form for one and for more, {@code document|documents}. French is written with
 * plain spaces and set with narrow no-break spaces here.
 */
public final class Phrases {
  private static final String FILE = "phrases.tsv";
  private static final Phrases ENGLISH = read(Phrases.class, Locale.ENGLISH);
  private static final Phrases FRENCH = read(Phrases.class, Locale.FRENCH);

  private final Locale language;
  private final Map<String, String> table;

  private Phrases(Locale language, Map<String, String> table) {
    this.language = language;
    this.table = Map.copyOf(table);
  }

  /** Returns the phrases of an audit in English, or in French. */
  public static Phrases of(Locale language) {
    return isFrench(language) ? FRENCH : ENGLISH;
  }

  /** Returns these phrases and those of {@code phrases.tsv} beside a class. */
  public Phrases with(Class<?> beside) {
    Map<String, String> both = new HashMap<>(table);
    both.putAll(read(beside, language).table);
    return new Phrases(language, both);
  }

  /** The language of the words. */
  public Locale language() {
    return language;
  }

  /** Returns a phrase without gaps, or with its gaps filled. */
  public String say(String key, Statement.Part... parts) {
    return say(Statement.of(key, parts));
  }

  /** Returns a statement in words. */
  public String say(Statement statement) {
    String phrase = phrase(statement.key());
    StringBuilder words = new StringBuilder();
    int from = 0;
    for (int gap = phrase.indexOf('{'); gap >= 0; gap = phrase.indexOf('{', from)) {
      int end = phrase.indexOf('}', gap);
      int number = Integer.parseInt(phrase.substring(gap + 1, end));
      words.append(phrase, from, gap).append(say(statement.parts().get(number)));
      from = end + 1;
    }
    return words.append(phrase, from, phrase.length()).toString();
  }

  private String phrase(String key) {
    String phrase = table.get(key);
    if (phrase == null) {
      throw new IllegalArgumentException("no phrase has the key '" + key + "'");
    }
    return phrase;
  }

  private String say(Statement.Part part) {
    if (part instanceof Statement.Figure figure) {
      return number(figure.bounds());
    } else if (part instanceof Statement.Amount amount) {
      return number(amount.bounds()) + space() + thing(amount);
    } else if (part instanceof Statement.Terms terms) {
      return terms.keys().stream()
          .map(this::term)
          .collect(Collectors.joining(" " + phrase("and") + " "));
    } else if (part instanceof Statement.Day day) {
      return day(day.day());
    } else if (part instanceof Statement.Weekday weekday) {
      return weekday.day().getDayOfWeek().getDisplayName(TextStyle.FULL, language);
    } else if (part instanceof Statement.Decimal decimal) {
      return String.format(language, "%.1f", decimal.value());
    } else if (part instanceof Statement.Sum sum) {
      return sum.addends().stream().map(this::number).collect(Collectors.joining(" + "));
    } else if (part instanceof Statement.Clause clause) {
      return say(clause.statement());
    }
    return ((Statement.Quoted) part).words();
  }

  /** Returns the form for many of a thing that is counted, and any other phrase as it is. */
  public String term(String key) {
    String[] forms = phrase(key).split("\\|", -1);
    return forms[forms.length - 1];
  }

  /** French has the form for one up to, but not with, two: "0 blessé". */
  private String thing(Statement.Amount amount) {
    String[] forms = phrase(amount.thing()).split("\\|", -1);
    Bounds bounds = amount.bounds();
    int most = bounds.isOpen() ? bounds.lower() : bounds.upper();
    boolean one = isFrench(language) ? most < 2 : most == 1;
    return forms[one ? 0 : forms.length - 1];
  }

  private String number(Bounds bounds) {
    if (!bounds.stated()) {
      return phrase("number.none");
    }
    if (bounds.isExact()) {
      return number(bounds.lower());
    }
    return bounds.isOpen()
        ? say("number.at-least", Statement.figure(bounds.lower()))
        : say("number.range", Statement.figure(bounds.lower()), Statement.figure(bounds.upper()));
  }

  /** Four digits stand together in both languages; French parts longer numbers by spaces. */
  private String number(int number) {
    boolean parted = isFrench(language) && number >= 10_000;
    return parted
        ? String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f')
        : Integer.toString(number);
  }

  private String day(LocalDate day) {
    String month = day.getMonth().getDisplayName(TextStyle.FULL, language);
    String number = Integer.toString(day.getDayOfMonth());
    boolean first = isFrench(language) && day.getDayOfMonth() == 1;
    return number + (first ? "er" : "") + space() + month + ' ' + day.getYear();
  }

  private char space() {
    return isFrench(language) ? '\u00a0' : ' ';
  }

  private static boolean isFrench(Locale language) {
    return language.getLanguage().equals("fr");
  }

  /** Returns the keys of the table, for tests and lists. */
  public List<String> keys() {
    return table.keySet().stream().sorted().toList();
  }

  private static Phrases read(Class<?> beside, Locale language) {
    String where = FILE + " beside " + beside.getName();
    try (InputStream in = beside.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new RecountException("no file " + where);
      }
      Map<String, String> table = new HashMap<>();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(table, line, language, where));
      return new Phrases(language, table);
    } catch (IOException e) {
      throw new RecountException("cannot read " + where, e);
    }
  }

  private static void add(Map<String, String> table, String line, Locale language, String where) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 3 || cells[1].isBlank() || cells[2].isBlank()) {
      throw new RecountException(
          "a line of " + where + " must be a key, English and French, got '" + line + "'");
    }
    String words = isFrench(language) ? french(cells[2]) : cells[1];
    if (table.put(cells[0], words) != null) {
      throw new RecountException(where + " has the key '" + cells[0] + "' twice");
    }
  }

  /** Sets what French sets apart: narrow no-break spaces, and the curved apostrophe. */
  private static String french(String words) {
    return words
        .replace(" ;", "\u202f;")
        .replace(" :", "\u202f:")
        .replace(" !", "\u202f!")
        .replace(" ?", "\u202f?")
        .replace("« ", "«\u202f")
        .replace(" »", "\u202f»")
        .replace('\'', '’');
  }
}
