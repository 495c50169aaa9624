package org.recount.gazetteer.geonames;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sorts more records than fit into memory: what fits is sorted and written as a run, a file of its
 * own; {@link RunMerge} reads all runs as one. How many runs there are changes nothing in what
 * comes out.
 */
final class SortedRuns {
  private static final int BUFFER = 1 << 18;
  private static final String SUFFIX = ".run";

  private final Path folder;
  private final String name;
  private final RunSorter sorter;
  private int runs;

  /**
   * Begins runs of a name, and deletes what an earlier try left of them.
   *
   * @param bytes how much is sorted in memory at once
   */
  SortedRuns(Path folder, String name, int bytes) throws IOException {
    this.folder = folder;
    this.name = name;
    sorter = new RunSorter(bytes);
    delete(folder, name);
  }

  /** Takes the first bytes of {@code record}. */
  void add(byte[] record, int length) throws IOException {
    if (!sorter.add(record, length)) {
      spill();
      sorter.add(record, length);
    }
  }

  /** Writes what is still in memory. */
  void finish() throws IOException {
    if (sorter.size() > 0) {
      spill();
    }
  }

  private void spill() throws IOException {
    sorter.sort();
    Path file = folder.resolve("%s-%05d%s".formatted(name, runs++, SUFFIX));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
      for (int i = 0; i < sorter.size(); i++) {
        writeLength(out, sorter.length(i));
        out.write(sorter.block(), sorter.start(i), sorter.length(i));
      }
    }
    sorter.clear();
  }

  private static void writeLength(OutputStream out, int length) throws IOException {
    int rest = length;
    while (rest > 0x7F) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  /** Returns the runs of a name, in the order in which they were written. */
  static List<Path> files(Path folder, String name) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, name + "-*" + SUFFIX)) {
      found.forEach(files::add);
    }
    files.sort(null);
    return files;
  }

  /** Deletes the runs of a name. */
  static void delete(Path folder, String name) throws IOException {
    for (Path file : files(folder, name)) {
      Files.delete(file);
    }
  }
}
