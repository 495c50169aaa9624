package org.recount.stores;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.recount.RecountException;
import org.recount.contract.DecisionJson;
import org.recount.ledger.Decision;
import org.recount.ledger.Entry;
import org.recount.ledger.LedgerState;

/** Reads the decisions of a ledger in order, with the texts they are about. */
final class Replay {
  /** Entries read at once: few enough that long texts fit in memory. */
  private static final int PAGE = 200;

  private final Tables tables;
  private final Engine engine;

  /** Takes decisions one by one. */
  interface Taker {
    /** Takes the next decision and the entry that holds it. */
    void take(Entry entry, Decision decision) throws SQLException;
  }

  Replay(Tables tables, Engine engine) {
    this.tables = tables;
    this.engine = engine;
  }

  /** Hands over the decisions after one entry and up to another. */
  void each(long after, long last, Taker taker) throws SQLException {
    List<Entry> page = tables.entries(after, last, PAGE);
    while (!page.isEmpty()) {
      Map<String, String> texts = tables.texts(textsOf(page));
      for (Entry entry : page) {
        taker.take(entry, decision(entry, texts));
      }
      page = tables.entries(page.get(page.size() - 1).sequence(), last, PAGE);
    }
  }

  /** Returns what follows from the decisions up to an entry. */
  LedgerState to(long last) throws SQLException {
    LedgerState state = new LedgerState();
    each(0, last, (entry, decision) -> state.apply(decision));
    return state;
  }

  private static List<String> textsOf(List<Entry> page) {
    return page.stream().map(Replay::textOf).filter(hash -> !hash.isEmpty()).distinct().toList();
  }

  /** The hash of the text that an entry is about; empty if none. */
  private static String textOf(Entry entry) {
    return entry.forgotten() ? "" : DecisionJson.contentHash(entry.kind(), entry.body());
  }

  private Decision decision(Entry entry, Map<String, String> texts) {
    if (entry.forgotten()) {
      return new Decision.Forgotten(entry.kind());
    }
    String hash = textOf(entry);
    String text = hash.isEmpty() ? "" : texts.get(hash);
    if (text == null) {
      throw new RecountException(
          "the ledger '"
              + engine
              + "' is damaged: entry "
              + entry.sequence()
              + " names a text that is missing; 'recount verify' checks all of it");
    }
    return DecisionJson.read(entry.kind(), entry.body(), text);
  }
}
