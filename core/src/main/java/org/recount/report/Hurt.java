package org.recount.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;

/**
 * The people an incident hurt, each once: two with names are the same when the names are, and a
 * description names those of a fuller one before it ("a police inspector", "the inspector").
 */
final class Hurt {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Document document;
  private final List<Victim> victims = new ArrayList<>();

  Hurt(Document document) {
    this.document = document;
  }

  /** Adds those whom a mention names unless they are there. */
  void add(Mention.Victim mention) {
    Victim victim = new Victim(mention.span(), mention.name(), mention.number(), mention.harm());
    for (int i = 0; i < victims.size(); i++) {
      if (same(victims.get(i), victim)) {
        if (tellsMore(victim, victims.get(i))) {
          victims.set(i, victim);
        }
        return;
      }
    }
    victims.add(victim);
  }

  /** Those added, in the order they came. */
  List<Victim> victims() {
    return List.copyOf(victims);
  }

  private boolean same(Victim one, Victim other) {
    if (!one.name().isEmpty() && !other.name().isEmpty()) {
      return within(words(one.name()), words(other.name()));
    }
    List<String> before = words(one.span());
    List<String> after = words(other.span());
    return before.containsAll(after) && other.name().isEmpty()
        || before.equals(after)
        || other.name().isEmpty() && again(one, other, before, after);
  }

  /** Whether one name is a part of the other, as a surname is of the whole. */
  private static boolean within(List<String> one, List<String> other) {
    return one.containsAll(other) || other.containsAll(one);
  }

  /** Whether words without a number of their own, or with the same, tell of those told before. */
  private static boolean again(Victim one, Victim other, List<String> before, List<String> after) {
    if (one.effect() != other.effect()) {
      return false;
    }
    boolean back = !other.number().stated() && !Collections.disjoint(before, after);
    boolean counted = other.number().stated() && other.number().equals(one.number());
    return back || counted && after.containsAll(before);
  }

  /** Whether a mention gives the name, or beside the name the description, that is missing. */
  private boolean tellsMore(Victim victim, Victim known) {
    boolean names = known.name().isEmpty() && !victim.name().isEmpty();
    boolean describes = isBareName(known) && !victim.name().isEmpty() && !isBareName(victim);
    return names || describes;
  }

  private boolean isBareName(Victim victim) {
    return !victim.name().isEmpty() && words(victim.span()).equals(words(victim.name()));
  }

  private List<String> words(Span span) {
    return words(span.of(document.text()));
  }

  private static List<String> words(String text) {
    return Arrays.asList(BLANKS.split(text.toLowerCase(Locale.ROOT).strip()));
  }
}
