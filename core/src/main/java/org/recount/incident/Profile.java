package org.recount.incident;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.recount.document.Document;
import org.recount.document.Span;
import org.recount.place.Names;
import org.recount.report.Report;
import org.recount.report.Victim;

/**
 * One report with everything linking compares, worked out once.
 *
 * @param key orders reports without regard to arrival: document and report
 * @param people folded names of the victims
 */
record Profile(
    String key,
    Incident.Member member,
    long arrival,
    String source,
    LocalDate published,
    String language,
    Report report,
    Corpus corpus,
    TextWords words,
    DocumentVectors text,
    WordVector evidence,
    Set<String> people) {
  static Profile of(
      LinkInput input, Report report, Corpus corpus, TextWords words, DocumentVectors text) {
    Set<String> people = new TreeSet<>();
    for (Victim victim : report.victims()) {
      if (!victim.name().isEmpty()) {
        people.add(Names.fold(victim.name()));
      }
    }
    return new Profile(
        input.document() + "\n" + report.id(),
        new Incident.Member(input.document(), report.id(), report.main()),
        input.arrival(),
        input.source(),
        input.published(),
        input.language(),
        report,
        corpus,
        words,
        text,
        corpus.evidence(evidence(input.text(), report)),
        people);
  }

  private static String evidence(String text, Report report) {
    StringBuilder words = new StringBuilder();
    for (Span span : report.evidence()) {
      words.append(span.of(text)).append(' ');
    }
    return words.toString();
  }

  boolean dated() {
    return !published.equals(Document.UNDATED);
  }
}
