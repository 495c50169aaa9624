package org.recount.cli;

import java.util.List;
import java.util.Locale;
import org.recount.contract.AddedJson;
import org.recount.contract.DocumentLine;
import org.recount.contract.ExtractionJson;
import org.recount.contract.Item;
import org.recount.contract.Problem;
import org.recount.incident.IncidentLinker;
import org.recount.ledger.Added;
import org.recount.ledger.Ledger;
import org.recount.ledger.MemoryLedger;
import org.recount.ledger.Reading;
import org.recount.ledger.Snapshot;
import org.recount.ledger.SourcePlaces;
import org.recount.sources.Inputs;
import org.recount.stores.JdbcLedger;

/** Reads documents and keeps them, one transaction each, in the order of the input. */
final class AddRun {
  private final Recount recount;
  private final DocumentLine fallback;
  private final boolean replace;
  private final boolean json;
  private final int[] outcomes = new int[Added.Outcome.values().length];
  private int failed;
  private long reports;

  AddRun(Recount recount, DocumentLine fallback, boolean replace, boolean json) {
    this.recount = recount;
    this.fallback = fallback;
    this.replace = replace;
    this.json = json;
  }

  int run(Inputs inputs, List<String> files, boolean dryRun) {
    Ledgers ledgers = new Ledgers(recount);
    try (Ledger ledger = dryRun ? copy(ledgers) : ledgers.openToWrite();
        Output out = recount.output()) {
      // What this run adds does not weigh on what it reads, so its order does not matter.
      SourcePlaces earlier = SourcePlaces.of(ledger.snapshot());
      new Batch<>(recount, Extractor.of(recount).knowing(earlier::of), extracted -> extracted)
          .run(inputs, files, item -> item.orElse(fallback), new Keeper(ledger, out));
      if (!dryRun) {
        ledger.link();
      }
      summary(ledger.snapshot(), dryRun);
    }
    if (count(Added.Outcome.CONFLICT) + count(Added.Outcome.FORGOTTEN) > 0) {
      return ExitCode.CONFLICT;
    }
    return failed > 0 ? ExitCode.PARTLY : ExitCode.DONE;
  }

  /** A ledger in memory with the same documents, to try on. */
  private Ledger copy(Ledgers ledgers) {
    MemoryLedger copy = new MemoryLedger(IncidentLinker.standard(), recount.surroundings().clock());
    if (ledgers.exists()) {
      try (JdbcLedger ledger = ledgers.address().openReadOnly(IncidentLinker.standard())) {
        Snapshot snapshot = ledger.snapshot();
        snapshot
            .documents()
            .forEach(
                facts -> {
                  String text = snapshot.text(facts.id()).orElse("");
                  DocumentLine line = DocumentLine.of(text).withId(facts.id());
                  copy.add(
                      new Reading(
                          line.id(),
                          facts.source(),
                          facts.url(),
                          facts.published(),
                          facts.language(),
                          facts.readable(),
                          facts.title(),
                          text,
                          snapshot.reports(facts.id())),
                      true);
                });
      }
    }
    return copy;
  }

  private void summary(Snapshot snapshot, boolean dryRun) {
    StringBuilder line = new StringBuilder(dryRun ? "would add " : "added ");
    line.append(count(Added.Outcome.NEW) + count(Added.Outcome.COPY)).append(" new");
    append(line, count(Added.Outcome.REPLACED), "replaced");
    append(line, count(Added.Outcome.KNOWN), "known already");
    append(line, count(Added.Outcome.CONFLICT), "refused (other content under a known id)");
    append(line, count(Added.Outcome.FORGOTTEN), "refused (forgotten before)");
    append(line, failed, "failed");
    line.append("; ").append(Words.count(reports, "report")).append(" read");
    if (!dryRun) {
      line.append("; the ledger holds ")
          .append(Words.count(snapshot.documentCount(), "document"))
          .append(" and ")
          .append(Words.count(snapshot.incidentCount(), "incident"))
          .append(" (#")
          .append(snapshot.sequence())
          .append(")");
    }
    recount.say(line.toString());
  }

  private int count(Added.Outcome outcome) {
    return outcomes[outcome.ordinal()];
  }

  private static void append(StringBuilder line, int count, String what) {
    if (count > 0) {
      line.append(", ").append(count).append(' ').append(what);
    }
  }

  /** Keeps what was read, on one thread. */
  private final class Keeper implements Batch.Taker<Extracted> {
    private final Ledger ledger;
    private final Output out;

    Keeper(Ledger ledger, Output out) {
      this.ledger = ledger;
      this.out = out;
    }

    @Override
    public void read(Extracted extracted) {
      Added added = ledger.add(extracted.reading(), replace);
      outcomes[added.outcome().ordinal()]++;
      reports += added.changed() ? extracted.extraction().reports().size() : 0;
      if (json) {
        out.line(AddedJson.write(added));
      } else {
        out.line(line(added, extracted));
      }
      if (!extracted.line().note().isEmpty()) {
        recount.warn(added.document() + ": " + extracted.line().note());
      }
      // What is kept is said at once, so that nobody takes less for kept than is.
      out.flush();
    }

    @Override
    public void unreadable(Item item, Problem problem) {
      failed++;
      if (json) {
        out.line(ExtractionJson.write(problem));
      } else {
        recount.warn(Words.of(problem));
      }
    }

    private String line(Added added, Extracted extracted) {
      String said =
          switch (added.outcome()) {
            case NEW, REPLACED -> said(extracted);
            case COPY -> said(extracted) + ", same text as " + added.group();
            case KNOWN -> "nothing changed";
            case CONFLICT ->
                "other content is kept under this id; --replace keeps this as the next version";
            case FORGOTTEN -> "this text was forgotten and is not taken in again";
          };
      String outcome = added.outcome().name().toLowerCase(Locale.ROOT);
      return added.document() + "  " + outcome + "  " + said;
    }

    private String said(Extracted extracted) {
      if (!extracted.readable()) {
        return "not read yet (language "
            + (extracted.line().language().isEmpty() ? "unknown" : extracted.line().language())
            + ")";
      }
      return Words.count(extracted.extraction().reports().size(), "report")
          + ", "
          + Words.count(extracted.extraction().tallies().size(), "claim");
    }
  }
}
