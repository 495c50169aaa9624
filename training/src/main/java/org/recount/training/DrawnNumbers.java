package org.recount.training;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Numbers of a template: {@code a=20..60 b=a-12..a-4 c=a+b}, each drawn after those before it. */
final class DrawnNumbers {
  private final Map<String, Integer> values = new LinkedHashMap<>();

  private DrawnNumbers() {}

  static DrawnNumbers draw(String definitions, Random random) {
    DrawnNumbers numbers = new DrawnNumbers();
    for (String definition : definitions.split(" ")) {
      int equals = definition.indexOf('=');
      String[] ends = definition.substring(equals + 1).split("\\.\\.");
      int low = numbers.sum(ends[0]);
      int high = numbers.sum(ends[ends.length - 1]);
      if (high < low) {
        throw new IllegalArgumentException(
            "'" + definition + "' must end where it begins or above, got " + low + ".." + high);
      }
      numbers.values.put(definition.substring(0, equals), low + random.nextInt(high - low + 1));
    }
    return numbers;
  }

  /** Returns what was drawn under a name. */
  int value(String name) {
    Integer value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no number or place is called '" + name + "'");
    }
    return value;
  }

  private int sum(String terms) {
    int sum = 0;
    for (String term : terms.split("(?=[+-])")) {
      int sign = term.startsWith("-") ? -1 : 1;
      String bare = term.replaceFirst("^[+-]", "");
      sum += sign * (Character.isDigit(bare.charAt(0)) ? Integer.parseInt(bare) : value(bare));
    }
    return sum;
  }
}
