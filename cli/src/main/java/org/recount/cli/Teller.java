package org.recount.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Writes to standard error, for people. */
final class Teller {
  private final PrintWriter err;

  Teller(Surroundings surroundings) {
    this.err =
        new PrintWriter(new OutputStreamWriter(surroundings.err(), StandardCharsets.UTF_8), true);
  }

  void say(String text) {
    err.println(text);
  }

  void trace(Throwable thrown) {
    thrown.printStackTrace(err);
  }

  PrintWriter writer() {
    return err;
  }
}
