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

  /** The way through a pattern so far, and the longest match. One walk serves many patterns. */
  static final class Walk {
    private final Reader reader;
    private final double[] slots = new double[2 * WordClass.COUNT];
    private int limit;
    private int open;
    private int close;
    private double[] bestSlots = slots;
    private int bestEnd;
    private int bestOpen;
    private int bestClose;

    Walk(Reader reader) {
      this.reader = reader;
      Arrays.fill(slots, Double.NaN);
    }

    Reader reader() {
      return reader;
    }

    /** The token after the match; -1 without one. */
    int end() {
      return bestEnd;
    }

    /** The first token to mark. */
    int markFirst() {
      return bestOpen;
    }

    /** The token after the last one to mark. */
    int markEnd() {
      return bestClose;
    }

    /** What the classes of the match stood for. */
    double[] slots() {
      return bestSlots;
    }
  }

  /**
   * Walks the pattern from token {@code at}, not past {@code limit}; returns whether it matches.
   */
  boolean match(Walk walk, int at, int limit) {
    walk.limit = limit;
    walk.open = at;
    walk.close = -1;
    walk.bestEnd = -1;
    step(start, walk, at);
    return walk.bestEnd > at;
  }

  private static void step(Node node, Walk walk, int at) {
    if (node instanceof Node.End) {
      end(walk, at);
    } else if (node instanceof Node.Fork fork) {
      for (Node branch : fork.branches()) {
        step(branch, walk, at);
      }
    } else if (node instanceof Node.Mark mark) {
      mark(mark, walk, at);
    } else if (at < walk.limit && node instanceof Node.Words words) {
      if (fits(words, walk.reader.tokens().word(at))) {
        step(words.next(), walk, at + 1);
      }
    } else if (at < walk.limit && node instanceof Node.Class kind) {
      classStep(kind, walk, at);
    }
  }

  private static void classStep(Node.Class kind, Walk walk, int at) {
    int next = walk.reader.read(kind.kind(), at);
    if (next == Reader.NONE || next > walk.limit) {
      return;
    }
    double before = walk.slots[kind.slot()];
    double value = walk.reader.value();
    walk.slots[kind.slot()] = Double.isNaN(value) ? Slots.VAGUE : value;
    step(kind.next(), walk, next);
    walk.slots[kind.slot()] = before;
  }

  private static void mark(Node.Mark mark, Walk walk, int at) {
    int before = mark.open() ? walk.open : walk.close;
    if (mark.open()) {
      walk.open = at;
    } else {
      walk.close = at;
    }
    step(mark.next(), walk, at);
    if (mark.open()) {
      walk.open = before;
    } else {
      walk.close = before;
    }
  }

  private static void end(Walk walk, int at) {
    if (at > walk.bestEnd) {
      walk.bestEnd = at;
      walk.bestOpen = walk.open;
      walk.bestClose = walk.close < 0 ? at : walk.close;
      walk.bestSlots = walk.slots.clone();
    }
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
