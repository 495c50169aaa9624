package org.recount.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.recount.contract.DocumentLine;
import org.recount.contract.Item;

/** Plain text: the whole file is one document, exactly as it is. */
public final class PlainText implements FormatReader {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean accepts(String fileName, byte[] head) {
    return true;
  }

  @Override
  public void read(String name, InputStream input, Consumer<Item> sink) throws IOException {
    sink.accept(WholeFile.read(name, input, DocumentLine::of));
  }
}
