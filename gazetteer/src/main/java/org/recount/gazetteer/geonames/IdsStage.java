package org.recount.gazetteer.geonames;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;

/** Writes the identifiers in rising order, each with its place. */
final class IdsStage implements Stage {
  static final String IDS = "ids.part";

  private final Work work;

  IdsStage(Work work) {
    this.work = work;
  }

  @Override
  public String name() {
    return "ids";
  }

  @Override
  public String says() {
    return "sorting identifiers";
  }

  @Override
  public void run(BuildState state, BuildWatch watch) throws IOException {
    try (RunMerge ids = new RunMerge(SortedRuns.files(work.folder(), RowsStage.IDS));
        OutputStream out =
            new BufferedOutputStream(Files.newOutputStream(work.file(IDS)), 1 << 18)) {
      while (ids.next()) {
        out.write(ids.record(), 0, IdTable.ROW);
      }
    }
  }

  @Override
  public void tidy() throws IOException {
    SortedRuns.delete(work.folder(), RowsStage.IDS);
  }
}
