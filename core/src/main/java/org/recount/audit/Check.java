package org.recount.audit;

import java.util.List;
import org.recount.document.Document;
import org.recount.document.Overlaps;
import org.recount.document.Span;
import org.recount.report.Report;

/** Looks for one way in which a document may not fit itself. Immutable; reads no language. */
interface Check {
  /** What one document says, before its contradictions are known. */
  record Told(
      Document document,
      List<Report> reports,
      List<Tally> tallies,
      Overlaps<Report> evidence,
      Overlaps<Tally> numbers) {
    static Told of(Document document, List<Report> reports, List<Tally> tallies) {
      return new Told(
          document,
          reports,
          tallies,
          Overlaps.atEach(reports, Report::evidence),
          Overlaps.at(tallies, Tally::number));
    }

    /** Returns the words at a span. */
    String quote(Span span) {
      return span.of(document.text()).strip().replaceAll("\\s+", " ");
    }

    /** Returns the reports with evidence in a stretch of text. */
    List<Report> reportsIn(Span stretch) {
      return evidence.over(stretch);
    }

    /** Returns whether a stretch of text holds the number of a tally. */
    boolean isTally(Span stretch) {
      return numbers.any(stretch);
    }
  }

  /**
   * Something that does not fit, before it has an id.
   *
   * @param members ids of the tallies and reports involved
   * @param explanation one sentence with both numbers
   */
  record Misfit(
      Contradiction.Kind kind,
      boolean hard,
      List<String> members,
      Statement explanation,
      List<Span> evidence) {}

  /** Returns what does not fit; empty if everything does. */
  List<Misfit> examine(Told told);
}
