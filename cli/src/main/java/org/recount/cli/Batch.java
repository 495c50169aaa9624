package org.recount.cli;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.recount.contract.DocumentLine;
import org.recount.contract.Item;
import org.recount.contract.Problem;
import org.recount.sources.Inputs;

/**
 * Reads inputs on all cores and hands the results over in the order of the input.
 *
 * @param <T> what is made of each document
 */
final class Batch<T> {
  /** Takes the results, one at a time. */
  interface Taker<T> {
    /** Takes what was made of a document. */
    void read(T made);

    /** Takes an item that could not be read, and why. */
    void unreadable(Item item, Problem problem);
  }

  /** What one item came to; one of the two is there. */
  private sealed interface Result<T> {
    /** A document was read. */
    record Read<T>(T made) implements Result<T> {}

    /** An item was not. */
    record Unread<T>(Problem problem) implements Result<T> {}
  }

  private final Recount recount;
  private final Extractor extractor;
  private final Function<Extracted, T> maker;

  /**
   * Prepares a batch.
   *
   * @param extractor reads each document, on several threads
   * @param maker makes something of each document, on several threads
   */
  Batch(Recount recount, Extractor extractor, Function<Extracted, T> maker) {
    this.recount = recount;
    this.extractor = extractor;
    this.maker = maker;
  }

  /**
   * Reads all inputs.
   *
   * @param completion adds what the command line knows of a document
   */
  void run(
      Inputs inputs, List<String> names, UnaryOperator<DocumentLine> completion, Taker<T> taker) {
    int threads = Runtime.getRuntime().availableProcessors();
    try (Progress progress = recount.progress("documents");
        InOrder<Item, Result<T>> work = new InOrder<>(threads, sink(taker, progress))) {
      for (String name : names) {
        inputs.read(name, item -> submit(item, completion, work));
      }
      work.finish();
    }
  }

  private void submit(
      Item item, UnaryOperator<DocumentLine> completion, InOrder<Item, Result<T>> work) {
    if (item instanceof DocumentLine line) {
      DocumentLine complete = completion.apply(line);
      int weight = line.text().length();
      work.submit(item, weight, () -> new Result.Read<>(maker.apply(extractor.extract(complete))));
    } else if (item instanceof Problem problem) {
      work.submit(item, 0, () -> new Result.Unread<>(problem));
    }
  }

  private InOrder.Sink<Item, Result<T>> sink(Taker<T> taker, Progress progress) {
    return new InOrder.Sink<>() {
      @Override
      public void done(Item item, Result<T> result) {
        progress.step();
        if (result instanceof Result.Read<T> read) {
          taker.read(read.made());
        } else if (result instanceof Result.Unread<T> unread) {
          taker.unreadable(item, unread.problem());
        }
      }

      @Override
      public void failed(Item item, Throwable reason) {
        recount.debug(reason);
        String id = item instanceof DocumentLine line ? line.id() : "";
        String detail = "reading this document failed: " + reason;
        taker.unreadable(item, new Problem(id, 0, "failed", detail));
      }
    };
  }
}
