package org.recount.benchmarks;

import org.recount.gazetteer.PackedGazetteer;

/** Times the opening of the gazetteer that ships, which a new virtual machine does once. */
final class Opening {
  private Opening() {}

  /** Opens it, looks one name up, and prints how many milliseconds each took. */
  static void measure() {
    long start = System.nanoTime();
    PackedGazetteer gazetteer = new PackedGazetteer();
    long opened = System.nanoTime();
    int places = gazetteer.named("mosul").size();
    long answered = System.nanoTime();
    System.out.printf(
        "opening %.1f ms, the first name %.1f ms, %d places%n",
        (opened - start) / 1e6, (answered - opened) / 1e6, places);
  }
}
