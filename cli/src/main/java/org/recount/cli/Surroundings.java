package org.recount.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a command is run in: the three streams, the environment and the clock. Everything the
 * program reads or prints passes through here, so that a test can run it whole.
 *
 * @param in standard input
 * @param out standard output, for data only
 * @param err standard error, for all that people read meanwhile
 * @param environment the environment variables
 * @param clock tells when an entry of the ledger is written
 * @param terminal whether standard error is a terminal
 */
record Surroundings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    InstantSource clock,
    boolean terminal) {

  /**
   * The real ones. Not {@code System.out}, which hides that a pipe is broken. Whether standard
   * error is a terminal is what the launcher says: Java itself can only tell of input and output.
   */
  static Surroundings real() {
    return new Surroundings(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        InstantSource.system(),
        Boolean.getBoolean("recount.terminal") && !"dumb".equals(System.getenv("TERM")));
  }

  /** Returns the language of the person: French if the locale says so, else English. */
  Locale language() {
    String locale =
        Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
            .map(this::variable)
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse("");
    return locale.equals("fr") || locale.startsWith("fr_") || locale.startsWith("fr.")
        ? Locale.FRENCH
        : Locale.ENGLISH;
  }

  /** Returns an environment variable; empty if it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
