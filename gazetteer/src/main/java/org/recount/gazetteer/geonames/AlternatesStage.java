package org.recount.gazetteer.geonames;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.recount.place.Names;

/** Reads {@code alternateNamesV2.txt}: further names of places by identifier, ten columns. */
final class AlternatesStage implements Stage {
  static final String NAMES = "name-other";

  private static final int COLUMNS = 10;
  private static final int TOLD = 1 << 12;

  private final DumpFiles files;
  private final Work work;
  private long bad;

  AlternatesStage(DumpFiles files, Work work) {
    this.files = files;
    this.work = work;
  }

  @Override
  public String name() {
    return "alternates";
  }

  @Override
  public String says() {
    return "reading further names";
  }

  @Override
  public void run(BuildState state, BuildWatch watch) throws IOException {
    Slice rows = Slice.of(work.file(RowsStage.ROWS));
    Slice written = Slice.of(work.file(RowsStage.WRITTEN));
    Strings none = new Strings(Slice.of(work.file(PlacesStage.ADMIN1)));
    PlaceTable places = new PlaceTable(rows, written, none, none, List.of());
    IdTable ids = new IdTable(Slice.of(work.file(IdsStage.IDS)));
    SortedRuns runs = new SortedRuns(work.folder(), NAMES, work.sortBytes());
    NameRecords records = new NameRecords(runs);
    for (Path file : files.alternates()) {
      try (DumpLines lines = new DumpLines(file)) {
        while (lines.next()) {
          read(lines, places, ids, records, watch);
          if (lines.number() % TOLD == 0) {
            watch.rows(TOLD);
          }
        }
      }
    }
    runs.finish();
    state.put("bad", state.number("bad") + bad);
  }

  private void read(
      DumpLines lines, PlaceTable places, IdTable ids, NameRecords records, BuildWatch watch)
      throws IOException {
    try {
      String[] column = PlaceRow.columns(lines.text(), COLUMNS);
      int place = ids.find(PlaceRow.id(column[1], "a geonameid"));
      String name = column[3];
      if (name.length() > 2 * PlaceRow.LONGEST_NAME && DumpNames.isLanguage(column[2])) {
        throw new BadRow(
            "a further name must have at most "
                + 2 * PlaceRow.LONGEST_NAME
                + " characters, got "
                + name.length()
                + ": "
                + BadRow.shown(name));
      }
      if (place >= 0 && DumpNames.isLanguage(column[2])) {
        records.add(name, places.country(place), place, Names.fold(places.name(place)));
      }
    } catch (BadRow reason) {
      bad++;
      watch.leavesOut(lines.where(), String.valueOf(reason.getMessage()));
    }
  }
}
