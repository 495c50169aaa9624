package org.recount.cli;

import org.recount.document.Span;
import org.recount.report.Report;

/** Prints why a report has the date and the place it has, or has none. */
final class ReasonLines {
  private final Output out;

  ReasonLines(Output out) {
    this.out = out;
  }

  void print(Report report, String text) {
    print("when ", report.timing().mention(), report.timing().reason(), text);
    print("where", report.location().mention(), report.location().reason(), text);
  }

  private void print(String what, Span mention, String reason, String text) {
    if (!reason.isEmpty()) {
      String words = mention.start() == mention.end() ? "" : Quote.of(mention.of(text)) + " ";
      out.line("    " + what + "  " + words + reason);
    }
  }
}
