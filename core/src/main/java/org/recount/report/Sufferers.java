package org.recount.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;

/**
 * Whom and what a clause says was hit, by the beginnings of the words, so that "priest" and
 * "priests" are alike: two clauses that name the same people probably tell of one incident, two
 * that name different people of two.
 *
 * @param names parts of the names of people
 * @param people words that describe people
 * @param things words that describe things
 */
record Sufferers(Set<String> names, Set<String> people, Set<String> things) {
  private static final int LEAST_LETTERS = 3;
  private static final int STEM = 6;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

  Sufferers {
    names = Set.copyOf(names);
    people = Set.copyOf(people);
    things = Set.copyOf(things);
  }

  static Sufferers of(Document document, Span clause) {
    Set<String> names = new HashSet<>();
    Set<String> people = new HashSet<>();
    Set<String> things = new HashSet<>();
    for (Mention.Victim victim : document.mentions(Mention.Victim.class, clause)) {
      addStems(victim.name(), names);
      addStems(victim.span().of(document.text()), people);
    }
    for (Mention.Thing thing : document.mentions(Mention.Thing.class, clause)) {
      addStems(thing.span().of(document.text()), things);
    }
    people.removeAll(names);
    return new Sufferers(names, people, things);
  }

  private static void addStems(String words, Set<String> stems) {
    for (String word : BETWEEN.split(words.toLowerCase(Locale.ROOT))) {
      if (word.length() >= LEAST_LETTERS) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
  }

  /** Whether both name people and share a part of a name. */
  boolean sharesName(Sufferers other) {
    return meet(names, other.names);
  }

  boolean sharesPeople(Sufferers other) {
    return meet(people, other.people);
  }

  boolean sharesThing(Sufferers other) {
    return meet(things, other.things);
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    for (String word : one) {
      if (other.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether someone is named or described. */
  boolean known() {
    return !names.isEmpty() || !people.isEmpty() || !things.isEmpty();
  }

  /** Those of several clauses together. */
  static Sufferers of(List<Candidate> candidates) {
    if (candidates.size() == 1) {
      return candidates.get(0).sufferers();
    }
    Set<String> names = new HashSet<>();
    Set<String> people = new HashSet<>();
    Set<String> things = new HashSet<>();
    for (Candidate candidate : candidates) {
      names.addAll(candidate.sufferers().names());
      people.addAll(candidate.sufferers().people());
      things.addAll(candidate.sufferers().things());
    }
    return new Sufferers(names, people, things);
  }
}
