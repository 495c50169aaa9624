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

  /** The number of units the words stand for; NaN when they leave it open. */
  double number(Slots slots) {
    if (has("vague")) {
      return Double.NaN;
    }
    if (has("couple")) {
      return 2;
    }
    if (has("half") || has("quarter")) {
      return has("half") ? 0.5 : 0.25;
    }
    return slots.number() + (has("plushalf") ? 0.5 : 0);
  }

  boolean has(String argument) {
    return arguments.contains(argument);
  }
}
