package org.recount.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.recount.audit.Contradiction;
import org.recount.audit.Finding;
import org.recount.audit.Phrases;
import org.recount.audit.Series;
import org.recount.audit.Statement;
import org.recount.audit.Tally;
import org.recount.audit.Verdict;
import org.recount.contract.ClaimJson;
import org.recount.document.Document;
import org.recount.document.Span;
import org.recount.place.Place;

/** The words that the page and the sheets of an audit have in common, in one language. */
final class AuditWords {
  private final Phrases phrases;

  AuditWords(Locale language) {
    this.phrases = Phrases.of(language).with(AuditWords.class);
  }

  Phrases phrases() {
    return phrases;
  }

  Locale language() {
    return phrases.language();
  }

  String say(String key, Statement.Part... parts) {
    return phrases.say(key, parts);
  }

  String say(Statement statement) {
    return phrases.say(statement);
  }

  /** Returns words of a document between the quotation marks of this language. */
  String quote(Document document, Span span) {
    return say("quote", new Statement.Quoted(Quote.bare(document, span)));
  }

  String counts(Tally tally) {
    List<String> parts = new ArrayList<>();
    parts.add(phrases.term("metric." + tally.metric()));
    parts.add(say(kindKey(tally)));
    parts.addAll(things(tally));
    parts.add(days(tally.since(), tally.until()));
    return String.join(", ", parts);
  }

  String kindKey(Tally tally) {
    return "kind." + ClaimJson.kind(tally);
  }

  /** Returns what all numbers of a series count, and since when. */
  String series(Series series) {
    Tally tally = series.claims().get(0).tally();
    List<String> parts = new ArrayList<>();
    parts.add(phrases.term("metric." + tally.metric()));
    parts.addAll(things(tally));
    return say(
        "series.of",
        new Statement.Quoted(String.join(", ", parts)),
        new Statement.Day(tally.since()));
  }

  private List<String> things(Tally tally) {
    List<String> parts = new ArrayList<>();
    if (!tally.types().isEmpty()) {
      parts.add(either(tally.types().stream().map(t -> "type." + t.code()).toList()));
    }
    if (!tally.targets().isEmpty()) {
      String targets = either(tally.targets().stream().map(t -> "target." + t.code()).toList());
      parts.add(say("counts.on", new Statement.Quoted(targets)));
    }
    if (!tally.actor().isEmpty()) {
      parts.add(say("counts.by", new Statement.Quoted(tally.actor())));
    }
    if (tally.place().known()) {
      parts.add(say("counts.in", new Statement.Quoted(place(tally.place()))));
    }
    return parts;
  }

  private static String place(Place place) {
    String country = place.country();
    return place.name().isEmpty() || country.isEmpty()
        ? place.name() + country
        : place.name() + " (" + country + ")";
  }

  private String either(List<String> keys) {
    return keys.stream().map(this::say).collect(Collectors.joining(" " + say("counts.or") + " "));
  }

  private String days(LocalDate since, LocalDate until) {
    boolean open = since.equals(LocalDate.MIN);
    boolean endless = until.equals(LocalDate.MAX);
    if (open && endless) {
      return say("counts.no-period");
    }
    if (open) {
      return say("counts.to", new Statement.Day(until));
    }
    return endless
        ? say("counts.from", new Statement.Day(since))
        : say("counts.from-to", new Statement.Day(since), new Statement.Day(until));
  }

  String claims(Document document, Tally tally) {
    return say(
        "claims",
        new Statement.Figure(tally.count()),
        new Statement.Quoted(tally.number().of(document.text())));
  }

  /** Returns what the ledger counts now. */
  String ledger(Finding finding) {
    Finding.Support held = finding.ledger();
    return say(
        "ledger",
        Statement.figure(held.lower()),
        Statement.figure(held.best()),
        Statement.figure(held.upper()),
        Statement.figure(held.asOf()));
  }

  /** Returns what the ledger counts from documents published up to a day. */
  String published(Finding finding, LocalDate day) {
    Finding.Support held = finding.published();
    return say(
        "ledger.published",
        Statement.figure(held.lower()),
        Statement.figure(held.best()),
        Statement.figure(held.upper()),
        new Statement.Day(day));
  }

  /** Returns the verdict in words. */
  String verdict(Finding finding) {
    boolean elsewhere =
        finding.verdict() == Verdict.CONTRADICTED
            && (finding.contradictedBy() == Finding.Refuter.SAME_SOURCE
                || finding.contradictedBy() == Finding.Refuter.OTHER_DOCUMENT);
    return say(
        "verdict." + (elsewhere ? finding.contradictedBy().code() : finding.verdict().code()));
  }

  /** Returns how many of the numbers have each verdict, in the order they have it first. */
  String summary(List<Finding> findings) {
    Map<String, Integer> verdicts = new LinkedHashMap<>();
    findings.forEach(finding -> verdicts.merge(verdict(finding), 1, Integer::sum));
    return verdicts.entrySet().stream()
        .map(
            verdict ->
                say(
                    "short",
                    new Statement.Quoted(verdict.getKey()),
                    Statement.figure(verdict.getValue()),
                    Statement.figure(findings.size())))
        .collect(Collectors.joining(" · "));
  }

  /** Returns how what was found is to be taken. */
  String severity(Contradiction found) {
    return found.kind() == Contradiction.Kind.ATTRIBUTION_CONFLICT
        ? say("sources")
        : say(found.hard() ? "hard" : "soft");
  }

  String coverage(Finding.Reach reach) {
    Statement.Part documents = Statement.amount(reach.documents(), "document");
    Statement.Part sources = Statement.amount(reach.sources(), "source");
    return reach.asked() == 0
        ? say("coverage", documents, sources)
        : say(
            "coverage.asked",
            documents,
            sources,
            Statement.figure(reach.covered()),
            Statement.amount(reach.asked(), reach.inDays() ? "day" : "month"));
  }

  /** Returns what another document says instead, and why both cannot hold if that is not said. */
  String against(Finding.Elsewhere other, Finding finding) {
    boolean said = finding.reason().equals(other.conflict());
    return (said ? "" : say(other.conflict()) + " ") + given(other);
  }

  private String given(Finding.Elsewhere other) {
    return say(
        "against",
        new Statement.Quoted(other.document()),
        new Statement.Day(other.published()),
        new Statement.Figure(other.tally().count()),
        new Statement.Quoted(Quote.line(other.quote())));
  }
}
