package org.recount.gazetteer.geonames;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Merges all names into the sorted table that {@link NameTable} reads. */
final class NamesStage implements Stage {
  static final String BLOCKS = "blocks.part";
  static final String NAMES = "names.part";

  private static final int TOLD = 1 << 12;

  private final Work work;
  private byte[] name = {};
  private byte[] before = {};
  private int[] postings = new int[16];
  private int count;
  private long written;
  private long names;

  NamesStage(Work work) {
    this.work = work;
  }

  @Override
  public String name() {
    return "names";
  }

  @Override
  public String says() {
    return "merging names";
  }

  @Override
  public void run(BuildState state, BuildWatch watch) throws IOException {
    List<Path> runs = new ArrayList<>(SortedRuns.files(work.folder(), RowsStage.NAMES));
    runs.addAll(SortedRuns.files(work.folder(), AlternatesStage.NAMES));
    written = 0;
    names = 0;
    count = 0;
    try (RunMerge merge = new RunMerge(runs);
        DataOutputStream blocks = out(BLOCKS);
        DataOutputStream texts = out(NAMES)) {
      while (merge.next()) {
        take(merge, blocks, texts, watch);
      }
      if (count > 0) {
        write(blocks, texts);
      }
    }
    state.put("names", names);
  }

  @Override
  public void tidy() throws IOException {
    SortedRuns.delete(work.folder(), RowsStage.NAMES);
    SortedRuns.delete(work.folder(), AlternatesStage.NAMES);
  }

  private DataOutputStream out(String file) throws IOException {
    return new DataOutputStream(
        new BufferedOutputStream(Files.newOutputStream(work.file(file)), 1 << 18));
  }

  private void take(
      RunMerge merge, DataOutputStream blocks, DataOutputStream texts, BuildWatch watch)
      throws IOException {
    byte[] record = merge.record();
    int length = merge.length() - NameRecords.TAIL;
    int posting = ByteBuffer.wrap(record).getInt(length + 1);
    if (count > 0 && !Arrays.equals(name, 0, name.length, record, 0, length)) {
      write(blocks, texts);
      if (names % TOLD == 0) {
        watch.rows(TOLD);
      }
    }
    if (count == 0) {
      name = Arrays.copyOf(record, length);
    }
    if (count > 0 && postings[count - 1] == posting) {
      return;
    }
    if (count == postings.length) {
      postings = Arrays.copyOf(postings, 2 * count);
    }
    postings[count++] = posting;
  }

  private void write(DataOutputStream blocks, DataOutputStream texts) throws IOException {
    if (names % NameTable.BLOCK == 0) {
      blocks.writeLong(written);
      before = new byte[0];
    }
    int mismatch = Arrays.mismatch(before, name);
    int shared = mismatch < 0 ? name.length : mismatch;
    texts.writeByte(shared);
    texts.writeByte(name.length - shared);
    texts.write(name, shared, name.length - shared);
    written += 2 + name.length - shared;
    int bytes = 0;
    int last = 0;
    for (int i = 0; i < count; i++) {
      bytes += size(postings[i] - last);
      last = postings[i];
    }
    written += number(texts, count) + number(texts, bytes) + bytes;
    last = 0;
    for (int i = 0; i < count; i++) {
      number(texts, postings[i] - last);
      last = postings[i];
    }
    before = name;
    names++;
    count = 0;
  }

  private static int size(int number) {
    int size = 1;
    for (int rest = number >>> 7; rest != 0; rest >>>= 7) {
      size++;
    }
    return size;
  }

  private static int number(DataOutputStream out, int number) throws IOException {
    int rest = number;
    int size = 1;
    while (rest >>> 7 != 0) {
      out.writeByte(rest & 0x7F | 0x80);
      rest >>>= 7;
      size++;
    }
    out.writeByte(rest);
    return size;
  }
}
