package org.recount.gazetteer.geonames;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recount.gazetteer.NameForms;
import org.recount.place.Names;

/** Numbers the sorted places, writes their rows and main names, and takes out all their names. */
final class RowsStage implements Stage {
  static final String ROWS = "rows.part";
  static final String WRITTEN = "written.part";
  static final String IDS = "id";
  static final String NAMES = "name-own";

  private static final int BUFFER = 1 << 18;
  private static final int TOLD = 1 << 12;
  private static final int LONGEST_WRITTEN = 0xFFFF;

  private final Work work;
  private final byte[] idRecord = new byte[IdTable.ROW];
  private long written;

  RowsStage(Work work) {
    this.work = work;
  }

  @Override
  public String name() {
    return "rows";
  }

  @Override
  public String says() {
    return "numbering places";
  }

  @Override
  public void run(BuildState state, BuildWatch watch) throws IOException {
    written = 0;
    SortedRuns ids = new SortedRuns(work.folder(), IDS, Math.max(1 << 16, work.sortBytes() / 8));
    SortedRuns names = new SortedRuns(work.folder(), NAMES, work.sortBytes());
    NameRecords records = new NameRecords(names);
    int number = 0;
    try (RunMerge places = new RunMerge(SortedRuns.files(work.folder(), PlacesStage.RUNS));
        DataOutputStream rows = out(work.file(ROWS));
        DataOutputStream texts = out(work.file(WRITTEN))) {
      while (places.next()) {
        write(places, number, rows, texts, records);
        addId(places, number, ids);
        number++;
        if (number % TOLD == 0) {
          watch.rows(TOLD);
        }
      }
    }
    ids.finish();
    names.finish();
    state.put("places", number);
  }

  @Override
  public void tidy() throws IOException {
    SortedRuns.delete(work.folder(), PlacesStage.RUNS);
  }

  private static DataOutputStream out(Path file) throws IOException {
    OutputStream raw = Files.newOutputStream(file);
    return new DataOutputStream(new BufferedOutputStream(raw, BUFFER));
  }

  private void write(
      RunMerge places,
      int number,
      DataOutputStream rows,
      DataOutputStream texts,
      NameRecords records)
      throws IOException {
    byte[] record = places.record();
    int from = PlacesStage.KEY + PlaceTable.FIXED;
    String columns = new String(record, from, places.length() - from, StandardCharsets.UTF_8);
    String[] names = columns.split("\t", -1);
    ByteBuffer row = ByteBuffer.wrap(record, PlacesStage.KEY, PlaceTable.FIXED);
    String country = PlaceTable.countryOf(row.getShort(PlacesStage.KEY + 2) & 0xFFFF);
    String main = names[0].isEmpty() ? NameForms.plain(names[1], country) : names[0];
    byte[] text = main.getBytes(StandardCharsets.UTF_8);
    if (text.length > LONGEST_WRITTEN) {
      throw new IOException("a name of " + text.length + " bytes went through: " + main);
    }
    rows.write(record, PlacesStage.KEY, PlaceTable.FIXED);
    rows.writeLong(written);
    texts.writeShort(text.length);
    texts.write(text);
    written += 2 + text.length;

    Set<String> all = new LinkedHashSet<>(List.of(main, names[1], names[2]));
    all.addAll(List.of(names[3].split(",")));
    String folded = Names.fold(main);
    for (String name : all) {
      records.add(name, country, number, folded);
    }
  }

  private void addId(RunMerge places, int number, SortedRuns ids) throws IOException {
    int id = ByteBuffer.wrap(places.record()).getInt(PlacesStage.KEY - 4);
    ByteBuffer.wrap(idRecord).putInt(id).putInt(number);
    ids.add(idRecord, idRecord.length);
  }
}
