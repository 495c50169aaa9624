package org.recount.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Consumer;
import org.recount.contract.DocumentLines;
import org.recount.contract.Item;
import org.recount.contract.Problem;

/** JSON Lines of the contract: one document in each line, blank lines left out. */
public final class JsonLines implements FormatReader {
  private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public boolean accepts(String fileName, byte[] head) {
    String name = fileName.toLowerCase(java.util.Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  @Override
  public void read(String name, InputStream input, Consumer<Item> sink) throws IOException {
    Lines lines = new Lines(input, Inputs.LONGEST);
    long number = 0;
    while (lines.next()) {
      number++;
      if (lines.tooLong()) {
        sink.accept(tooLong(number, lines.fullLength()));
        continue;
      }
      byte[] line = lines.bytes();
      if (number == 1 && startsWith(line, UTF8_MARK)) {
        line = Arrays.copyOfRange(line, UTF8_MARK.length, line.length);
      }
      if (!blank(line)) {
        sink.accept(DocumentLines.parse(line, number));
      }
    }
  }

  private static Problem tooLong(long number, long length) {
    return new Problem(
        "",
        number,
        "too_long",
        "a line must hold at most "
            + Inputs.megabytes(Inputs.LONGEST)
            + ", got "
            + Inputs.megabytes(length));
  }

  private static boolean startsWith(byte[] line, byte[] start) {
    return line.length >= start.length
        && Arrays.equals(line, 0, start.length, start, 0, start.length);
  }

  private static boolean blank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return true;
  }
}
