package org.recount.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of a text, each in one sense. */
final class Senses {
  private final List<Naming> namings;
  private final List<Sense> all;
  private final int[] numbers;

  private Senses(List<Naming> namings, List<Sense> all, int[] numbers) {
    this.namings = namings;
    this.all = List.copyOf(all);
    this.numbers = numbers;
  }

  /** Returns the senses in the order of their first naming, each with the largest bearer chosen. */
  static Senses of(List<Naming> namings) {
    Map<String, Integer> known = new HashMap<>();
    List<Sense> all = new ArrayList<>();
    int[] numbers = new int[namings.size()];
    for (int i = 0; i < numbers.length; i++) {
      Naming naming = namings.get(i);
      Integer number = known.putIfAbsent(naming.sense(), all.size());
      if (number == null) {
        number = all.size();
        all.add(new Sense(naming, i));
      }
      numbers[i] = number;
      all.get(number).add(i);
    }
    return new Senses(namings, all, numbers);
  }

  /** Returns the same names with other choices. */
  Senses with(List<Sense> chosen) {
    return new Senses(namings, chosen, numbers);
  }

  List<Sense> all() {
    return all;
  }

  List<Naming> namings() {
    return namings;
  }

  int numberOf(int naming) {
    return numbers[naming];
  }

  Sense of(int naming) {
    return all.get(numbers[naming]);
  }
}
