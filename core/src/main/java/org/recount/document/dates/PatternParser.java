package org.recount.document.dates;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.document.Tokens;

/** Compiles the text of a {@link Pattern}; a bracket after {@code \} is a sign of the text. */
final class PatternParser {
  private final Deque<String> parts;

  private PatternParser(Deque<String> parts) {
    this.parts = parts;
  }

  /**
   * @throws IllegalArgumentException if brackets do not match or a class is unknown
   */
  static Pattern parse(String pattern) {
    String spaced = pattern.replaceAll("(?<!\\\\)([(){}\\[\\]])", " $1 ").strip();
    PatternParser parser = new PatternParser(new ArrayDeque<>(List.of(spaced.split("\\s+"))));
    List<Object> sequence = parser.sequence("");
    return new Pattern(link(sequence, new Pattern.Node.End()));
  }

  /** A group of alternatives; each is a list of strings and groups. */
  private record Group(List<List<Object>> branches, boolean optional) {}

  private List<Object> sequence(String closer) {
    List<Object> sequence = new ArrayList<>();
    while (!parts.isEmpty()) {
      String part = parts.element();
      if (part.equals(closer) || part.equals("/") && !closer.isEmpty()) {
        return sequence;
      }
      parts.remove();
      if (part.equals("(") || part.equals("{")) {
        sequence.add(group(part.equals("(") ? ")" : "}"));
      } else if (part.equals(")") || part.equals("}")) {
        throw new IllegalArgumentException("'" + part + "' closes nothing");
      } else {
        sequence.add(part);
      }
    }
    if (!closer.isEmpty()) {
      throw new IllegalArgumentException("'" + closer + "' is missing");
    }
    return sequence;
  }

  private Group group(String closer) {
    List<List<Object>> branches = new ArrayList<>();
    branches.add(sequence(closer));
    while ("/".equals(parts.peek())) {
      parts.remove();
      branches.add(sequence(closer));
    }
    parts.poll();
    return new Group(branches, closer.equals(")"));
  }

  private static Pattern.Node link(List<Object> sequence, Pattern.Node next) {
    Pattern.Node node = next;
    for (int i = sequence.size() - 1; i >= 0; i--) {
      node =
          sequence.get(i) instanceof Group group
              ? fork(group, node)
              : single(sequence.get(i), node);
    }
    return node;
  }

  private static Pattern.Node fork(Group group, Pattern.Node next) {
    List<Pattern.Node> branches = new ArrayList<>();
    for (List<Object> branch : group.branches()) {
      branches.add(link(branch, next));
    }
    if (group.optional()) {
      branches.add(next);
    }
    return new Pattern.Node.Fork(List.copyOf(branches));
  }

  private static Pattern.Node single(Object part, Pattern.Node next) {
    String word = (String) part;
    if (word.equals("[") || word.equals("]")) {
      return new Pattern.Node.Mark(word.equals("["), next);
    }
    if (word.length() > 2 && word.startsWith("<") && word.endsWith(">")) {
      return wordClass(word.substring(1, word.length() - 1), next);
    }
    return words(word, next);
  }

  private static Pattern.Node wordClass(String name, Pattern.Node next) {
    if (name.equals("nextyear")) {
      return new Pattern.Node.Class(WordClass.YEAR, Slots.slot(WordClass.YEAR, true), next);
    }
    boolean second = name.endsWith("2") && !name.equals("year2");
    WordClass kind = WordClass.parse(second ? name.substring(0, name.length() - 1) : name);
    return new Pattern.Node.Class(kind, Slots.slot(kind, second), next);
  }

  private static Pattern.Node words(String alternatives, Pattern.Node next) {
    Set<String> exact = new HashSet<>();
    List<String> prefixes = new ArrayList<>();
    for (String alternative : alternatives.replace("\\", "").split("\\|")) {
      boolean prefix = alternative.length() > 1 && alternative.endsWith("*");
      String bare = prefix ? alternative.substring(0, alternative.length() - 1) : alternative;
      String folded = bare.equals("'s") ? bare : Tokens.fold(bare).get(0);
      if (prefix) {
        prefixes.add(folded);
      } else {
        exact.add(folded);
      }
    }
    return new Pattern.Node.Words(Set.copyOf(exact), List.copyOf(prefixes), next);
  }
}
