package org.recount.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.recount.contract.Item;
import org.recount.contract.Problem;

/** Reads files, folders and standard input, each with the reader that fits it. */
public final class Inputs {
  /** The most bytes of one document. A longer one is refused, so that reading fits the heap. */
  public static final int LONGEST = 1_000_000;

  /** How many bytes a reader sees before it says whether it can read the rest. */
  public static final int HEAD = 4096;

  /** What standard input is called on the command line. */
  public static final String STANDARD = "-";

  /** In order; the last one reads whatever no other does. */
  private static final List<FormatReader> READERS =
      List.of(new JsonLines(), new Markdown(), new PlainText());

  private final InputStream standard;
  private final boolean jsonLines;
  private final boolean recursive;

  /**
   * Prepares reading.
   *
   * @param standard what {@code -} reads
   * @param jsonLines whether all inputs are JSON Lines, whatever they are called
   * @param recursive whether folders are read, with all that is in them
   */
  public Inputs(InputStream standard, boolean jsonLines, boolean recursive) {
    this.standard = standard;
    this.jsonLines = jsonLines;
    this.recursive = recursive;
  }

  /**
   * Hands every document of one input, or the reason why there is none, to {@code sink}. What
   * cannot be read at all is one problem; nothing is thrown for it.
   */
  public void read(String name, Consumer<Item> sink) {
    if (name.equals(STANDARD)) {
      readStream(name, "", standard, sink);
      return;
    }
    Path path = Path.of(name);
    if (!Files.isDirectory(path)) {
      readFile(path, sink);
    } else if (recursive) {
      readFolder(path, sink);
    } else {
      sink.accept(
          WholeFile.problem("is_folder", name, "must be a file, got a folder; try --recursive"));
    }
  }

  private void readFolder(Path folder, Consumer<Item> sink) {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).filter(Inputs::isPlain).sorted().toList();
    } catch (IOException | UncheckedIOException unreadable) {
      sink.accept(unreadable(folder.toString(), String.valueOf(unreadable.getMessage())));
      return;
    }
    files.forEach(file -> readFile(file, sink));
  }

  private static boolean isPlain(Path file) {
    return !file.getFileName().toString().startsWith(".");
  }

  private void readFile(Path file, Consumer<Item> sink) {
    if (!Files.exists(file)) {
      sink.accept(unreadable(file.toString(), "there is no such file"));
      return;
    }
    try (InputStream input = Files.newInputStream(file)) {
      readStream(file.toString(), file.getFileName().toString(), input, sink);
    } catch (IOException unreadable) {
      sink.accept(unreadable(file.toString(), String.valueOf(unreadable.getMessage())));
    }
  }

  private void readStream(String name, String fileName, InputStream input, Consumer<Item> sink) {
    try {
      if (jsonLines) {
        // Without looking ahead, so that lines that come slowly are answered as they come.
        READERS.get(0).read(name, input, sink);
        return;
      }
      InputStream buffered = new BufferedInputStream(input, HEAD);
      buffered.mark(HEAD);
      byte[] head = buffered.readNBytes(HEAD);
      buffered.reset();
      reader(fileName, head).read(name, buffered, sink);
    } catch (IOException unreadable) {
      sink.accept(unreadable(name, String.valueOf(unreadable.getMessage())));
    }
  }

  private static FormatReader reader(String fileName, byte[] head) {
    return READERS.stream().filter(r -> r.accepts(fileName, head)).findFirst().orElseThrow();
  }

  private static Problem unreadable(String name, String reason) {
    return new Problem("", 0, "unreadable", "cannot read '" + name + "': " + reason);
  }

  /** Returns a size in bytes as a person reads it: {@code 1.5 MB}. */
  static String megabytes(long bytes) {
    long tenths = (bytes + 50_000) / 100_000;
    return tenths / 10 + "." + tenths % 10 + " MB";
  }
}
