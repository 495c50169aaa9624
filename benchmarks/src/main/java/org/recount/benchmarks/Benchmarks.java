package org.recount.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Starts a measurement: {@code throughput FILE [STEP…]}, {@code opening}, {@code linking REPORTS},
 * {@code audit LEDGER}, or {@code jmh} with the words JMH knows.
 */
public final class Benchmarks {
  private Benchmarks() {}

  /** Runs the measurement that the first word names. */
  public static void main(String[] words) throws IOException {
    if (words.length >= 2 && words[0].equals("throughput")) {
      List<String> steps = List.of(words).subList(2, words.length);
      Throughput.measure(Path.of(words[1]), steps);
    } else if (words.length == 1 && words[0].equals("opening")) {
      Opening.measure();
    } else if (words.length == 2 && words[0].equals("linking")) {
      LinkingTimes.measure(Integer.parseInt(words[1]));
    } else if (words.length == 2 && words[0].equals("audit")) {
      AuditTimes.measure(Path.of(words[1]));
    } else if (words.length > 0 && words[0].equals("jmh")) {
      org.openjdk.jmh.Main.main(Arrays.copyOfRange(words, 1, words.length));
    } else {
      System.err.println(
          "usage: throughput FILE [STEP…] | opening | linking REPORTS | audit LEDGER | jmh [OPTIONS]");
      System.exit(2);
    }
  }
}
