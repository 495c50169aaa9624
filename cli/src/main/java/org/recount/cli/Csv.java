package org.recount.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes comma-separated values (RFC 4180). A cell that a spreadsheet would run as a formula gets
 * an apostrophe in front, as OWASP advises; a plain number is left as it is.
 */
final class Csv {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private Csv() {}

  /** Returns one line without its end. */
  static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
  }

  private static String cell(String value) {
    String safe = startsFormula(value) ? "'" + value : value;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean startsFormula(String value) {
    return !value.isEmpty()
        && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0
        && !NUMBER.matcher(value).matches();
  }
}
