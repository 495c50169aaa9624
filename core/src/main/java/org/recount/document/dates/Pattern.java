package org.recount.document.dates;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One pattern of the rule language, compiled to a graph that is walked from left to right.
 *
 * <p>{@code word}, {@code one|two} words; {@code prefix*}; {@code <month>} a word class, {@code
 * <month2>} a second one; {@code ( … )} may be missing; {@code { … / … }} one of several; {@code [
 * … ]} what is marked in the text, all of it when there are none. Longest match wins.
 */
final class Pattern {
  /** A place in the graph. */
  sealed interface Node {
    /** The pattern is complete. */
    record End() implements Node {}

    /** One of some words, then {@code next}. */
    record Words(Set<String> exact, List<String> prefixes, Node next) implements Node {}

    /** A word of a class, then {@code next}. */
    record Class(WordClass kind, int slot, Node next) implements Node {}

    /** The beginning or the end of the words to mark, then {@code next}. */
    record Mark(boolean open, Node next) implements Node {}

    /** Any of the branches. */
    record Fork(List<Node> branches) implements Node {}
  }

  private final Node start;

  Pattern(Node start) {
    this.start = start;
  }

  /** The ways through patterns in one stretch of text, and the longest match of the last one. */
  static final class Walk {
    private static final int END = 0;
    private static final int OPEN = 1;
    private static final int CLOSE = 2;

    private final Reader reader;
    private final int limit;
    private final double[] slots = new double[2 * WordClass.COUNT];
    private final double[] bestSlots = new double[2 * WordClass.COUNT];
    private final int[] best = new int[CLOSE + 1];

    /**
     * @param limit the token that no match may reach past
     */
    Walk(Reader reader, int limit) {
      this.reader = reader;
      this.limit = limit;
      Arrays.fill(slots, Double.NaN);
    }

    Reader reader() {
      return reader;
    }

    /** The token after the match. */
    int end() {
      return best[END];
    }

    /** The first token to mark. */
    int markFirst() {
      return best[OPEN];
    }

    /** The token after the last one to mark. */
    int markEnd() {
      return best[CLOSE];
    }

    /** A copy of what the classes of the match stood for. */
    double[] slots() {
      return bestSlots.clone();
    }

    private void reach(int end, int open, int close) {
      if (end > best[END]) {
        best[END] = end;
        best[OPEN] = open;
        best[CLOSE] = close < 0 ? end : close;
        System.arraycopy(slots, 0, bestSlots, 0, slots.length);
      }
    }
  }

  Node start() {
    return start;
  }

  /** Walks the pattern from token {@code at}; returns whether it matches. */
  boolean match(Walk walk, int at) {
    walk.best[Walk.END] = at;
    step(start, walk, at, at, -1);
    return walk.best[Walk.END] > at;
  }

  private static void step(Node node, Walk walk, int at, int open, int close) {
    if (node instanceof Node.End) {
      walk.reach(at, open, close);
    } else if (node instanceof Node.Fork fork) {
      List<Node> branches = fork.branches();
      for (int i = 0; i < branches.size(); i++) { // an iterator for each fork would cost a tenth
        step(branches.get(i), walk, at, open, close);
      }
    } else if (node instanceof Node.Mark mark) {
      step(mark.next(), walk, at, mark.open() ? at : open, mark.open() ? close : at);
    } else if (at < walk.limit && node instanceof Node.Words words) {
      if (fits(words, walk.reader.tokens().word(at))) {
        step(words.next(), walk, at + 1, open, close);
      }
    } else if (node instanceof Node.Class kind && (at < walk.limit || kind.kind().wordless())) {
      classStep(kind, walk, at, open, close);
    }
  }

  private static void classStep(Node.Class kind, Walk walk, int at, int open, int close) {
    Sense sense = walk.reader.read(kind.kind(), at);
    if (!sense.found() || sense.next() > walk.limit) {
      return;
    }
    double before = walk.slots[kind.slot()];
    walk.slots[kind.slot()] = Double.isNaN(sense.value()) ? Slots.VAGUE : sense.value();
    step(kind.next(), walk, sense.next(), open, close);
    walk.slots[kind.slot()] = before;
  }

  private static boolean fits(Node.Words words, String word) {
    if (words.exact().contains(word)) {
      return true;
    }
    for (String prefix : words.prefixes()) {
      if (word.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** The words and classes a match may start with. */
  void firsts(Set<String> words, Set<WordClass> classes) {
    firsts(start, words, classes);
  }

  private static void firsts(Node node, Set<String> words, Set<WordClass> classes) {
    if (node instanceof Node.Words first) {
      if (!first.prefixes().isEmpty()) {
        throw new IllegalArgumentException("a pattern must not start with a prefix");
      }
      words.addAll(first.exact());
    } else if (node instanceof Node.Class first) {
      classes.add(first.kind());
    } else if (node instanceof Node.Mark mark) {
      firsts(mark.next(), words, classes);
    } else if (node instanceof Node.Fork fork) {
      for (Node branch : new HashSet<>(fork.branches())) {
        firsts(branch, words, classes);
      }
    }
  }
}
