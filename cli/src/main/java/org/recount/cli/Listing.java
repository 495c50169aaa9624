package org.recount.cli;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Rows to print in one of four ways.
 *
 * @param headings names of the columns
 * @param rows in order
 */
record Listing(List<String> headings, List<Row> rows) {
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

  /** How rows are printed. */
  enum Format {
    /** For people. */
    WORDS,
    /** Columns separated by tabs. */
    PLAIN,
    CSV,
    JSONL
  }

  /**
   * One row.
   *
   * @param words for people
   * @param cells for tables, as many as there are headings
   * @param json made only when it is asked for
   */
  record Row(String words, List<String> cells, Supplier<byte[]> json) {}

  /** Prints all rows, and the headings where the format has them. */
  void print(Output out, Format format) {
    if (format == Format.CSV) {
      out.line(Csv.line(headings));
    }
    for (Row row : rows) {
      switch (format) {
        case WORDS -> out.line(flat(row.words()));
        case PLAIN -> out.line(String.join("\t", row.cells().stream().map(Listing::flat).toList()));
        case CSV -> out.line(Csv.line(row.cells()));
        case JSONL -> out.line(row.json().get());
      }
    }
  }

  /** Source names and titles may hold tabs and ends of lines; a row stays one line. */
  private static String flat(String cell) {
    return BREAKS.matcher(cell).replaceAll(" ");
  }
}
