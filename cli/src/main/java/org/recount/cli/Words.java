package org.recount.cli;

import org.recount.contract.Problem;

/** Small pieces of sentences. */
final class Words {
  private Words() {}

  /** Returns a number and what is counted: {@code 1 report}, {@code 3 reports}. */
  static String count(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  /** Returns what is wrong with an item, with its place. */
  static String of(Problem problem) {
    StringBuilder words = new StringBuilder();
    if (problem.line() > 0) {
      words.append("line ").append(problem.line()).append(": ");
    }
    if (!problem.id().isEmpty()) {
      words.append(problem.id()).append(": ");
    }
    return words
        .append(problem.detail())
        .append(" [")
        .append(problem.type())
        .append(']')
        .toString();
  }
}
