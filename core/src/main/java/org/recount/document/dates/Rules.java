package org.recount.document.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recount.RecountException;
import org.recount.document.WordBits;

/** The rules of one pass, found by the word they start with. */
final class Rules {
  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final List<Entry> byDigit = new ArrayList<>();
  private final List<Entry> byDate = new ArrayList<>();
  private final Needs needs;
  private final WordBits firsts;

  private Rules(List<Rule> rules, Vocabulary vocabulary) {
    needs = new Needs(vocabulary, rules);
    rules.forEach(rule -> add(rule, vocabulary));
    firsts = WordBits.of(byWord.keySet());
  }

  /** A rule, with the bits of {@link Needs} that it needs, and what may be its second word. */
  private record Entry(Rule rule, long needs, Needs.Second second) {}

  /** A rule that matched tokens {@code first} to {@code end} (excluded). */
  record Match(Rule rule, int first, int end, int markFirst, int markEnd, Slots slots) {
    int marked() {
      return markEnd - markFirst;
    }
  }

  static Rules of(List<Rule> rules, Vocabulary vocabulary) {
    return new Rules(rules, vocabulary);
  }

  private void add(Rule rule, Vocabulary vocabulary) {
    Set<String> words = new HashSet<>();
    Set<WordClass> classes = new HashSet<>();
    rule.pattern().firsts(words, classes);
    for (WordClass kind : classes) {
      words.addAll(vocabulary.firsts(kind));
      if (kind == WordClass.YEAR) {
        words.addAll(vocabulary.firsts(WordClass.NUMBER));
      }
    }
    Entry entry = new Entry(rule, needs.of(rule.pattern()), needs.second(rule.pattern()));
    words.forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(entry));
    if (classes.stream().anyMatch(Rules::readsDigits)) {
      byDigit.add(entry);
    }
    if (classes.contains(WordClass.DATE) || classes.contains(WordClass.SPAN)) {
      byDate.add(entry);
    }
  }

  private static boolean readsDigits(WordClass kind) {
    boolean listed = kind.compareTo(WordClass.NUMBER) < 0 || kind == WordClass.HOLIDAY;
    return !listed && kind.compareTo(WordClass.DATE) < 0;
  }

  /** Returns the longest matches from left to right, none overlapping. */
  List<Match> find(Reader reader, int from, int to) {
    Search search = new Search(new Pattern.Walk(reader, to), from, needs.offered(reader, from, to));
    List<Match> found = new ArrayList<>();
    int at = from;
    while (at < to) {
      Optional<Match> best = longest(search, at);
      if (best.isEmpty() || longerWithin(search, best.get())) {
        at++;
      } else {
        found.add(best.get());
        at = best.get().end();
      }
    }
    return found;
  }

  /** One stretch of tokens, and what each of them and those after it offer. */
  private record Search(Pattern.Walk walk, int from, Needs.Offered offered) {
    boolean allows(Entry entry, int at) {
      return (entry.needs() & ~offered.ahead()[at - from]) == 0
          && offered.mayFollow(entry.second(), at - from);
    }
  }

  /** Whether a match that marks more starts inside this one and goes on past it. */
  private boolean longerWithin(Search search, Match match) {
    for (int at = match.first() + 1; at < match.end(); at++) {
      Optional<Match> other = longest(search, at);
      if (other.isPresent()
          && other.get().end() > match.end()
          && other.get().marked() > match.marked()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Match> longest(Search search, int at) {
    Reader reader = search.walk().reader();
    String word = reader.tokens().word(at);
    Optional<Match> best = Optional.empty();
    if (firsts.mayHold(word)) {
      best = longest(byWord.getOrDefault(word, List.of()), search, at, best);
    }
    if (Character.isDigit(word.charAt(0))) {
      best = longest(byDigit, search, at, best);
    }
    return !byDate.isEmpty() && reader.starts(at) ? longest(byDate, search, at, best) : best;
  }

  private static Optional<Match> longest(
      List<Entry> entries, Search search, int at, Optional<Match> soFar) {
    Optional<Match> best = soFar;
    Pattern.Walk walk = search.walk();
    for (Entry entry : entries) {
      if (search.allows(entry, at)
          && entry.rule().pattern().match(walk, at)
          && (best.isEmpty() || walk.end() > best.get().end())) {
        best = Optional.of(match(entry.rule(), walk, at));
      }
    }
    return best;
  }

  private static Match match(Rule rule, Pattern.Walk walk, int at) {
    Slots slots = new Slots(walk.slots());
    return new Match(rule, at, walk.end(), walk.markFirst(), walk.markEnd(), slots);
  }

  /**
   * Reads a rule file: {@code name TAB pattern TAB operation TAB example}. A line {@code @name TAB
   * words} defines words to be put in place of {@code @name} in the patterns below it.
   *
   * @throws RecountException if a line is no rule or has no example; names file and line
   */
  static List<Rule> parse(List<String> lines, String file) {
    Map<String, String> macros = new HashMap<>();
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t");
      if (line.startsWith("@")) {
        macros.put(cells[0].strip(), expand(cells[1].strip(), macros));
      } else {
        rules.add(rule(cells, macros, file + ":" + (i + 1)));
      }
    }
    return rules;
  }

  private static Rule rule(String[] cells, Map<String, String> macros, String where) {
    if (cells.length < 4) {
      throw new RecountException(where + ": rule '" + cells[0] + "' has no example");
    }
    try {
      List<String> words = List.of(cells[2].strip().split("\\s+"));
      Pattern pattern = PatternParser.parse(expand(cells[1].strip(), macros));
      Operation operation = Operation.parse(words.get(0));
      return new Rule(
          cells[0].strip(), pattern, operation, words.subList(1, words.size()), cells[3].strip());
    } catch (IllegalArgumentException e) {
      throw new RecountException(where + ": rule '" + cells[0] + "': " + e.getMessage(), e);
    }
  }

  private static String expand(String pattern, Map<String, String> macros) {
    String expanded = pattern;
    List<String> names = new ArrayList<>(macros.keySet());
    names.sort((a, b) -> b.length() - a.length());
    for (String name : names) {
      expanded = expanded.replace(name, macros.getOrDefault(name, ""));
    }
    return expanded;
  }
}
