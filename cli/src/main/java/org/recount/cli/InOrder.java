package org.recount.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does work on several threads and hands the results over in the order of the work, on the thread
 * that brings the work. At most so much work is under way that it fits into a small heap.
 *
 * @param <I> what is worked on
 * @param <O> what comes of it
 */
final class InOrder<I, O> implements AutoCloseable {
  private static final int PER_THREAD = 16;
  private static final long MOST_WEIGHT = 4_000_000;

  /** What takes the results. */
  interface Sink<I, O> {
    /** Takes one result. */
    void done(I item, O result);

    /** Takes what went wrong with one item. */
    void failed(I item, Throwable reason);
  }

  private record Pending<I, O>(I item, long weight, Future<O> result) {}

  private final ExecutorService threads;
  private final int most;
  private final Sink<I, O> sink;
  private final Deque<Pending<I, O>> pending = new ArrayDeque<>();
  private long weight;

  InOrder(int threads, Sink<I, O> sink) {
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "recount-worker");
              thread.setDaemon(true);
              return thread;
            });
    this.most = threads * PER_THREAD;
    this.sink = sink;
  }

  /**
   * Takes in the next work.
   *
   * @param weight how much memory it takes, roughly, in bytes of input
   */
  void submit(I item, long weight, Callable<O> work) {
    while (!pending.isEmpty()
        && (pending.size() >= most
            || this.weight + weight > MOST_WEIGHT
            || pending.getFirst().result().isDone())) {
      handOver();
    }
    pending.addLast(new Pending<>(item, weight, threads.submit(work)));
    this.weight += weight;
  }

  /** Waits for all work and hands it over. */
  void finish() {
    while (!pending.isEmpty()) {
      handOver();
    }
  }

  private void handOver() {
    Pending<I, O> first = pending.removeFirst();
    weight -= first.weight();
    try {
      sink.done(first.item(), first.result().get());
    } catch (ExecutionException failed) {
      sink.failed(first.item(), failed.getCause() == null ? failed : failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Failure(ExitCode.INTERRUPTED, "interrupted", interrupted);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
