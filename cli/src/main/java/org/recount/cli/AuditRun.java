package org.recount.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recount.audit.Audit;
import org.recount.audit.Auditor;
import org.recount.audit.Verdict;
import org.recount.contract.ClaimReviewJson;
import org.recount.contract.DocumentLine;
import org.recount.contract.ExtractionJson;
import org.recount.contract.FindingJson;
import org.recount.contract.Problem;
import org.recount.incident.IncidentLinker;
import org.recount.ledger.Added;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Ledger;
import org.recount.ledger.MemoryLedger;
import org.recount.ledger.Snapshot;
import org.recount.sources.Inputs;

/** Audits one document of the ledger, or the documents of a file. */
final class AuditRun {
  /**
   * What is wanted.
   *
   * @param format how it is written
   * @param add whether a file is added to the ledger first
   * @param against the file of the ledger to compare with; empty for the command's own
   * @param failOn what makes it exit with 3
   * @param words the language it is written in
   */
  record Wish(
      AuditCommand.Format format,
      boolean add,
      String against,
      Set<AuditCommand.FailOn> failOn,
      AuditWords words) {
    boolean json() {
      return format == AuditCommand.Format.json || format == AuditCommand.Format.claimreview;
    }
  }

  private final Recount recount;
  private final Wish wish;
  private boolean problems;
  private boolean conflicts;
  private boolean found;

  AuditRun(Recount recount, Wish wish) {
    this.recount = recount;
    this.wish = wish;
  }

  int run(String name, Inputs inputs, DocumentLine fallback) {
    Ledgers ledgers = new Ledgers(recount);
    try (Ledger ledger = open(ledgers, name);
        Output out = recount.output()) {
      List<Extracted> texts = texts(name, inputs, fallback, ledger, out);
      print(
          wish.against().isEmpty() ? audits(texts, ledgers, ledger) : elsewhere(texts), texts, out);
    }
    if (conflicts) {
      return ExitCode.CONFLICT;
    }
    if (problems) {
      return ExitCode.PARTLY;
    }
    return found ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private List<Audit> elsewhere(List<Extracted> texts) {
    Ledgers ledgers =
        new Ledgers(recount, LedgerChoice.address(wish.against(), recount.surroundings()));
    try (Ledger other = ledgers.openUnchanged()) {
      return audits(texts, ledgers, other);
    }
  }

  private List<Audit> audits(List<Extracted> texts, Ledgers ledgers, Ledger ledger) {
    Snapshot snapshot = ledgers.snapshot(ledger);
    Auditor auditor = new Auditor(snapshot, recount.gazetteers().gazetteer());
    SameSource others = new SameSource(snapshot, Extractor.of(recount));
    return texts.stream()
        .map(t -> auditor.audit(t.extraction(), others.of(t.extraction())))
        .toList();
  }

  /** Without a ledger a text can still be checked against itself. */
  private Ledger open(Ledgers ledgers, String name) {
    if (ledgers.exists()) {
      return ledgers.openToRead();
    }
    boolean isFile = name.equals(Inputs.STANDARD) || Files.exists(Path.of(name));
    if (!isFile) {
      ledgers.mustExist();
    }
    return wish.add()
        ? ledgers.openToWrite()
        : new MemoryLedger(IncidentLinker.standard(), recount.surroundings().clock());
  }

  private List<Extracted> texts(
      String name, Inputs inputs, DocumentLine fallback, Ledger ledger, Output out) {
    Extractor extractor = Extractor.of(recount);
    Snapshot now = ledger.snapshot();
    Optional<DocumentFacts> kept = now.document(name);
    if (kept.isPresent()) {
      return List.of(extractor.extract(kept.get(), now.text(name).orElse("")));
    }
    List<Extracted> texts = new ArrayList<>();
    inputs.read(
        name,
        item -> {
          if (item instanceof DocumentLine line) {
            texts.add(extractor.extract(line.orElse(fallback)));
          } else if (item instanceof Problem problem) {
            refuse(problem, out);
          }
        });
    if (wish.add()) {
      texts.forEach(text -> add(text, ledger));
      ledger.link();
    }
    return texts;
  }

  private void add(Extracted text, Ledger ledger) {
    Added added = ledger.add(text.reading(), false);
    if (added.outcome() == Added.Outcome.CONFLICT) {
      conflicts = true;
      recount.warn(
          "the ledger keeps other content under the id '"
              + added.document()
              + "'; this text is audited but not added");
    } else if (added.changed()) {
      recount.say("added " + added.document() + " to the ledger; --no-add leaves it out");
    }
  }

  private void refuse(Problem problem, Output out) {
    problems = true;
    if (wish.json()) {
      out.line(ExtractionJson.write(problem));
    } else {
      recount.warn(Words.of(problem));
    }
  }

  private void print(List<Audit> audits, List<Extracted> texts, Output out) {
    audits.forEach(audit -> found |= matches(audit));
    switch (wish.format()) {
      case markdown -> AuditSheet.markdown(out, wish.words()).print(audits, unread(texts));
      case html -> AuditSheet.html(out, wish.words()).print(audits, unread(texts));
      case json ->
          audits.forEach(audit -> out.line(FindingJson.write(audit, wish.words().phrases())));
      case claimreview -> {
        for (int i = 0; i < audits.size(); i++) {
          out.line(
              ClaimReviewJson.write(audits.get(i), texts.get(i).line(), wish.words().phrases()));
        }
      }
      case text -> {
        for (int i = 0; i < audits.size(); i++) {
          new AuditPage(out, wish.words()).print(audits.get(i), texts.get(i));
        }
      }
    }
  }

  private static Set<String> unread(List<Extracted> texts) {
    return texts.stream()
        .filter(text -> !text.readable())
        .map(text -> text.line().id())
        .collect(Collectors.toSet());
  }

  private boolean matches(Audit audit) {
    boolean contradicted =
        !audit.extraction().contradictions().isEmpty()
            || has(audit, Verdict.CONTRADICTED)
            || audit.findings().stream().anyMatch(finding -> !finding.elsewhere().isEmpty());
    boolean above = has(audit, Verdict.ABOVE);
    boolean below = has(audit, Verdict.BELOW);
    return wish.failOn().stream()
        .anyMatch(
            on ->
                switch (on) {
                  case contradiction -> contradicted;
                  case above -> above;
                  case any -> contradicted || above || below;
                });
  }

  private static boolean has(Audit audit, Verdict verdict) {
    return audit.findings().stream().anyMatch(finding -> finding.verdict() == verdict);
  }
}
