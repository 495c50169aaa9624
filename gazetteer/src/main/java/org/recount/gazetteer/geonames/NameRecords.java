package org.recount.gazetteer.geonames;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes names as records to be sorted: the folded name, a zero, and the posting of the place that
 * bears it in four bytes.
 */
final class NameRecords {
  /** The bytes after the name. */
  static final int TAIL = 5;

  private final SortedRuns runs;
  private final byte[] record = new byte[DumpNames.LONGEST + TAIL];

  NameRecords(SortedRuns runs) {
    this.runs = runs;
  }

  /**
   * Writes every spelling of a name.
   *
   * @param main the main name of the place, folded
   */
  void add(String name, String country, int place, String main) throws IOException {
    for (String spelling : DumpNames.spellings(name, country)) {
      byte[] bytes = spelling.getBytes(StandardCharsets.UTF_8);
      int posting = 2 * place + (spelling.equals(main) ? 1 : 0);
      System.arraycopy(bytes, 0, record, 0, bytes.length);
      record[bytes.length] = 0;
      for (int i = 1; i < TAIL; i++) {
        record[bytes.length + i] = (byte) (posting >>> 8 * (TAIL - 1 - i));
      }
      runs.add(record, bytes.length + TAIL);
    }
  }
}
