package org.recount.document.dates;

import java.util.List;

/**
 * A line of a rule file.
 *
 * @param name what it is called in the output: {@code veille}
 * @param arguments of the operation, and words that qualify it
 * @param example a marked sentence and what it stands for, {@code "[hier] … = 2021-05-31"}
 */
record Rule(
    String name, Pattern pattern, Operation operation, List<String> arguments, String example) {
  Rule {
    arguments = List.copyOf(arguments);
  }

  String argument(int i) {
    return i < arguments.size() ? arguments.get(i) : "";
  }

  boolean has(String argument) {
    return arguments.contains(argument);
  }
}
