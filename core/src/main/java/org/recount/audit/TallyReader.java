package org.recount.audit;

import java.util.ArrayList;
import java.util.List;
import org.recount.document.Document;
import org.recount.report.Report;

/**
 * Reads the tallies a document claims.
 *
 * <p>A tally is a number over several incidents. {@link DraftReader} says which numbers are, {@link
 * Stretches} gives each its time, {@link TallyWriter} resolves the rest of its scope, and {@link
 * Restatements} joins what the text says twice. Nothing here knows which language it reads.
 */
public final class TallyReader {
  /** Returns the tallies of the document, in text order; empty if it claims none. */
  public List<Tally> read(Document document, List<Report> reports) {
    List<Draft> drafts = Drafts.wholesFirst(new DraftReader(document).read());
    if (drafts.isEmpty()) {
      return List.of();
    }
    TallyWriter writer = new TallyWriter(document, reports, drafts);
    List<Tally> tallies = new ArrayList<>();
    for (Draft draft : drafts) {
      writer
          .write(draft, tallies)
          .ifPresent(tally -> Restatements.add(tallies, tally, document.title()));
    }
    return Drafts.inTextOrder(tallies);
  }
}
