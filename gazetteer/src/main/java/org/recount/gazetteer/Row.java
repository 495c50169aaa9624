package org.recount.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recount.RecountException;

/**
 * One row of a tab-separated file that the gazetteer is built from. What it cannot read it refuses,
 * naming the file, the line, what must hold and what came.
 */
final class Row {
  /** No name of a place that people write is longer. */
  static final int LONGEST_NAME = 100;

  private final String file;
  private final int line;
  private final String[] cells;

  private Row(String file, int line, String[] cells) {
    this.file = file;
    this.line = line;
    this.cells = cells;
  }

  /**
   * Returns the rows of a file without quotes; empty lines and those that start with # are left
   * out.
   *
   * @throws RecountException if a row has fewer columns than {@code least} or more than {@code
   *     most}
   */
  static List<Row> read(Path file, int least, int most) throws IOException {
    List<Row> rows = new ArrayList<>();
    int line = 0;
    for (String text : Files.readAllLines(file)) {
      line++;
      if (!text.isBlank() && !text.startsWith("#")) {
        Row row = new Row(String.valueOf(file.getFileName()), line, text.split("\t", -1));
        if (row.columns() < least || row.columns() > most) {
          String columns = least == most ? String.valueOf(least) : least + " to " + most;
          throw row.refuse("a row needs " + columns + " columns, got " + row.columns());
        }
        rows.add(row);
      }
    }
    return rows;
  }

  int columns() {
    return cells.length;
  }

  String text(int column) {
    return cells[column];
  }

  boolean has(int column) {
    return column < cells.length && !cells[column].isEmpty();
  }

  /** Returns a main name, which may not be empty. */
  String name(int column) {
    if (cells[column].isBlank()) {
      throw refuse("a place needs a name, got none");
    }
    return checked(cells[column]);
  }

  /** Returns the names of a cell, separated by |; empty if none. */
  List<String> names(int column) {
    List<String> names = new ArrayList<>();
    for (String name : cells[column].split("\\|")) {
      if (!name.isBlank()) {
        names.add(checked(name));
      }
    }
    return names;
  }

  private String checked(String name) {
    if (name.length() > LONGEST_NAME) {
      throw refuse(
          "a name may have at most "
              + LONGEST_NAME
              + " characters, got "
              + name.length()
              + ": '"
              + name.substring(0, 30)
              + "…'");
    }
    if (name.chars().anyMatch(Row::invisible)) {
      throw refuse("a name may hold no control or direction marks: '" + name + "'");
    }
    if (Spelling.mixed(name)) {
      throw refuse("a name must be in one script, got '" + name + "'");
    }
    return name;
  }

  private static boolean invisible(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT;
  }

  double latitude(int column) {
    return degrees(column, "latitude", 90);
  }

  double longitude(int column) {
    return degrees(column, "longitude", 180);
  }

  private double degrees(int column, String what, int most) {
    double degrees;
    try {
      degrees = Double.parseDouble(cells[column]);
    } catch (NumberFormatException e) {
      throw refuse(what + " must be a number of degrees, got '" + cells[column] + "'");
    }
    if (!(Math.abs(degrees) <= most)) {
      throw refuse(what + " must lie from -" + most + " to " + most + ", got " + cells[column]);
    }
    return degrees;
  }

  /** Returns a number that is not negative. */
  long number(int column, String what) {
    if (!cells[column].matches("\\d{1,18}")) {
      throw refuse(what + " must be a whole number, got '" + cells[column] + "'");
    }
    return Long.parseLong(cells[column]);
  }

  /** Returns an exception that names this row. */
  RecountException refuse(String why) {
    return new RecountException(file + ":" + line + ": " + why);
  }
}
