package org.recount.audit;

import java.time.LocalDate;
import java.util.List;
import org.recount.quantity.Bounds;

/**
 * A sentence that is in no language yet: which one, and what stands in its gaps. {@link Phrases}
 * puts it into words.
 *
 * @param key names the sentence in a table of phrases
 * @param parts what stands in the gaps, in the order of their numbers
 */
public record Statement(String key, List<Part> parts) {
  /** What can stand in a gap. */
  public sealed interface Part {}

  /** Words of a document, or a name: they stay as they are. */
  public record Quoted(String words) implements Part {}

  /** A number: "34", "at least 130", "11 to 13". */
  public record Figure(Bounds bounds) implements Part {}

  /** A number of things, in the form that fits it: "1 document", "3 documents". */
  public record Amount(Bounds bounds, String thing) implements Part {}

  /** Words of the table by their keys, joined by "and"; without keys, nothing. */
  public record Terms(List<String> keys) implements Part {
    public Terms {
      keys = List.copyOf(keys);
    }
  }

  /** A day: "8 June 2021". */
  public record Day(LocalDate day) implements Part {}

  /** The name of the weekday of a day. */
  public record Weekday(LocalDate day) implements Part {}

  /** A number with one decimal. */
  public record Decimal(double value) implements Part {}

  /** Numbers added up: "34 + 51". */
  public record Sum(List<Integer> addends) implements Part {
    public Sum {
      addends = List.copyOf(addends);
    }
  }

  /** A sentence within a sentence. */
  public record Clause(Statement statement) implements Part {}

  public Statement {
    parts = List.copyOf(parts);
  }

  /** Returns a statement with these parts. */
  public static Statement of(String key, Part... parts) {
    return new Statement(key, List.of(parts));
  }

  /** Returns a gap for a number of things. */
  public static Amount amount(long number, String thing) {
    return new Amount(Bounds.of((int) number, (int) number), thing);
  }

  /** Returns a gap for a number that is exactly this. */
  public static Figure figure(long number) {
    return new Figure(Bounds.of((int) number, (int) number));
  }
}
