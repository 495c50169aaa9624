package org.recount.count.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recount.count.Metric;
import org.recount.count.Period;
import org.recount.count.Question;
import org.recount.place.Names;
import org.recount.quantity.Bounds;

/**
 * Puts what a question says in words together with what is given beside it. Both must hold, so what
 * is given narrows; it conflicts where no incident could satisfy both.
 *
 * @param question with both; of no use where there are conflicts
 * @param conflicts what the words and what is given disagree on, in order
 */
public record Narrowing(Question question, List<Key> conflicts) {
  public Narrowing {
    conflicts = List.copyOf(conflicts);
  }

  /**
   * Narrows the question of the words.
   *
   * @param metric what is to be counted, if it is given
   * @param given everything else that is given; its metric means nothing
   */
  public static Narrowing of(Question words, Optional<Metric> metric, Question given) {
    List<Key> conflicts = new ArrayList<>();
    if (metric.isPresent() && metric.get() != words.metric()) {
      conflicts.add(Key.METRIC);
    }
    String country = words.country().isEmpty() ? given.country() : words.country();
    if (!given.country().isEmpty() && !given.country().equals(country)) {
      conflicts.add(Key.COUNTRY);
    }
    Bounds killed = both(words.killed(), given.killed(), Key.KILLED, conflicts);
    Bounds injured = both(words.injured(), given.injured(), Key.INJURED, conflicts);
    Question question =
        new Question(
            words.metric(),
            both(words.types(), given.types(), Enum::name, Key.TYPES, conflicts),
            both(words.targets(), given.targets(), Enum::name, Key.TARGETS, conflicts),
            both(words.actors(), given.actors(), Names::fold, Key.ACTORS, conflicts),
            given.participants(),
            country,
            both(words.admin1(), given.admin1(), Names::fold, Key.ADMIN1, conflicts),
            both(words.places(), given.places(), Names::fold, Key.PLACE, conflicts),
            both(words.period(), given.period(), conflicts),
            killed,
            injured,
            given.assailants(),
            given.incident());
    return new Narrowing(question, conflicts);
  }

  private static <T> List<T> both(
      List<T> words, List<T> given, Function<T, String> name, Key key, List<Key> conflicts) {
    if (words.isEmpty() || given.isEmpty()) {
      return words.isEmpty() ? given : words;
    }
    Set<String> names = given.stream().map(name).collect(Collectors.toSet());
    List<T> both = words.stream().filter(w -> names.contains(name.apply(w))).toList();
    if (both.isEmpty()) {
      conflicts.add(key);
    }
    return both;
  }

  private static Bounds both(Bounds words, Bounds given, Key key, List<Key> conflicts) {
    if (!words.stated() || !given.stated()) {
      return words.stated() ? words : given;
    }
    if (!words.overlaps(given)) {
      conflicts.add(key);
      return words;
    }
    return Bounds.of(
        Math.max(words.lower(), given.lower()), Math.min(words.upper(), given.upper()));
  }

  private static Period both(Period words, Period given, List<Key> conflicts) {
    LocalDate since = words.since().isAfter(given.since()) ? words.since() : given.since();
    LocalDate until = words.until().isBefore(given.until()) ? words.until() : given.until();
    if (until.isBefore(since)) {
      conflicts.add(Key.SINCE);
      conflicts.add(Key.UNTIL);
      return words;
    }
    return new Period(since, until);
  }
}
