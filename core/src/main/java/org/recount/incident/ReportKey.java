package org.recount.incident;

/**
 * Names one report of one document.
 *
 * @param document id of the document
 * @param report id of the report within the document
 */
public record ReportKey(String document, String report) implements Comparable<ReportKey> {
  @Override
  public int compareTo(ReportKey other) {
    int byDocument = document.compareTo(other.document);
    return byDocument != 0 ? byDocument : report.compareTo(other.report);
  }

  /** Returns the key as people write it: {@code DOC-4T9ZQ2/r1}. */
  @Override
  public String toString() {
    return document + "/" + report;
  }
}
