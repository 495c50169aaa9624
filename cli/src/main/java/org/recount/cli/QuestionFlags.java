package org.recount.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recount.codebook.Family;
import org.recount.codebook.IncidentType;
import org.recount.count.Metric;
import org.recount.count.Participant;
import org.recount.count.Question;
import org.recount.count.asking.Key;
import org.recount.quantity.Bounds;

/** Writes a question as the flags that ask it. */
final class QuestionFlags {
  private final Question question;
  private final List<String> words = new ArrayList<>();

  private QuestionFlags(Question question) {
    this.question = question;
  }

  /** Returns all the flags of a question, to be pasted into a shell. */
  static String of(Question question) {
    QuestionFlags flags = new QuestionFlags(question);
    Set<Key> keys = EnumSet.allOf(Key.class);
    if (question.metric() == Metric.INCIDENTS) {
      keys.remove(Key.METRIC);
    }
    flags.add(keys);
    flags.rest();
    return String.join(" ", flags.words);
  }

  /** Returns the flags of a question for some keys. */
  static String of(Question question, Set<Key> keys) {
    QuestionFlags flags = new QuestionFlags(question);
    flags.add(keys);
    return String.join(" ", flags.words);
  }

  /** Returns the flag that says the same: {@code --from}. */
  static String name(Key key) {
    return switch (key) {
      case METRIC -> "--metric";
      case TYPES -> "--type";
      case TARGETS -> "--target";
      case ACTORS -> "--actor";
      case COUNTRY -> "--country";
      case ADMIN1 -> "--admin1";
      case PLACE -> "--place";
      case SINCE -> "--from";
      case UNTIL -> "--to";
      case KILLED -> "--killed";
      case INJURED -> "--injured";
    };
  }

  private void add(Set<Key> keys) {
    for (Key key : Key.values()) {
      if (keys.contains(key)) {
        add(key);
      }
    }
  }

  private void add(Key key) {
    switch (key) {
      case METRIC -> flag("--metric", question.metric().code());
      case TYPES -> types();
      case TARGETS -> question.targets().forEach(t -> flag("--target", t.code()));
      case ACTORS -> question.actors().forEach(a -> flag("--actor", a));
      case COUNTRY -> flag("--country", question.country());
      case ADMIN1 -> question.admin1().forEach(a -> flag("--admin1", a));
      case PLACE -> question.places().forEach(p -> flag("--place", p));
      case SINCE -> flag("--from", since(question.period().since()));
      case UNTIL -> flag("--to", until(question.period().until()));
      case KILLED -> flag("--killed", bounds(question.killed()));
      case INJURED -> flag("--injured", bounds(question.injured()));
    }
  }

  private void rest() {
    for (Participant person : question.participants()) {
      flag("--participant", person.name() + ":" + person.part().name().toLowerCase(Locale.ROOT));
    }
    if (question.assailants()) {
      words.add("--assailants");
    }
    flag("--incident", question.incident());
  }

  /** Every type of a family is named by the family. */
  private void types() {
    List<IncidentType> rest = new ArrayList<>(question.types());
    for (Family family : Family.values()) {
      if (family.types().size() > 1 && rest.containsAll(family.types())) {
        rest.removeAll(family.types());
        flag("--type", family.code());
      }
    }
    rest.forEach(t -> flag("--type", t.code()));
  }

  private void flag(String name, String value) {
    if (!value.isEmpty()) {
      words.add(name);
      words.add(quoted(value));
    }
  }

  /** As a shell wants it. */
  static String quoted(String value) {
    return value.matches("[\\p{L}\\p{N}_.,:/+-]+")
        ? value
        : "'" + value.replace("'", "'\\''") + "'";
  }

  private static String since(LocalDate day) {
    if (day.equals(LocalDate.MIN)) {
      return "";
    }
    String month = YearMonth.from(day).toString();
    boolean year = day.getDayOfYear() == 1 && day.getYear() > 999;
    return year ? month.substring(0, 4) : day.getDayOfMonth() == 1 ? month : day.toString();
  }

  private static String until(LocalDate day) {
    if (day.equals(LocalDate.MAX)) {
      return "";
    }
    YearMonth month = YearMonth.from(day);
    boolean year = day.getDayOfYear() == day.lengthOfYear() && day.getYear() > 999;
    return year
        ? month.toString().substring(0, 4)
        : day.equals(month.atEndOfMonth()) ? month.toString() : day.toString();
  }

  private static String bounds(Bounds bounds) {
    if (!bounds.stated()) {
      return "";
    }
    if (bounds.isExact()) {
      return Integer.toString(bounds.lower());
    }
    return bounds.lower() + ".." + (bounds.isOpen() ? "" : bounds.upper());
  }
}
