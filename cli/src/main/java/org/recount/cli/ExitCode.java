package org.recount.cli;

/** The exit codes of every command. */
final class ExitCode {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int FINDINGS = 3;
  static final int PARTLY = 4;
  static final int CONFLICT = 5;
  static final int REFUSED = 6;
  static final int INTERRUPTED = 130;
  static final int BROKEN_PIPE = 141;

  /** As {@code recount help exit-codes} prints them. */
  static final String TEXT =
      """
      0    done
      1    failed; the message says what
      2    the command was not understood
      3    done, but findings match --fail-on, or --expect is not met
      4    some inputs failed, the rest is done
      5    conflict: other content under a known id, or a decision that others build on
      6    refused: needs the network or rights
      130  interrupted
      141  the reader of the output went away
      """;

  private ExitCode() {}
}
