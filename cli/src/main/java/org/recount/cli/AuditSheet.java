package org.recount.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recount.audit.Audit;
import org.recount.audit.Contradiction;
import org.recount.audit.Finding;
import org.recount.audit.Statement;
import org.recount.audit.Verdict;
import org.recount.document.Document;

/** An audit as a sheet to keep or print: Markdown, or one HTML file that needs no other. */
final class AuditSheet {
  private final Output out;
  private final Markup markup;
  private final AuditWords words;

  private AuditSheet(Output out, Markup markup, AuditWords words) {
    this.out = out;
    this.markup = markup;
    this.words = words;
  }

  static AuditSheet markdown(Output out, AuditWords words) {
    return new AuditSheet(out, new MarkdownMarkup(), words);
  }

  static AuditSheet html(Output out, AuditWords words) {
    return new AuditSheet(out, new HtmlMarkup(words.language()), words);
  }

  /** Prints the audits of all texts as one sheet. */
  void print(List<Audit> audits, Set<String> unread) {
    String title = audits.isEmpty() ? "" : audits.get(0).extraction().document().id();
    out.text(markup.opening(title(title)));
    for (Audit audit : audits) {
      print(audit, unread.contains(audit.extraction().document().id()));
    }
    out.text(markup.box(words.say("heading.method"), words.say("method")));
    out.text(markup.box(words.say("heading.limits"), words.say("limits")));
    out.text(markup.closing());
  }

  private String title(String id) {
    return words.say("title", new Statement.Quoted(id));
  }

  private void print(Audit audit, boolean unread) {
    Document document = audit.extraction().document();
    out.text(markup.heading(1, title(document.id())));
    out.text(markup.remark(published(document)));
    if (unread) {
      out.text(markup.remark(words.say("unread")));
    } else if (audit.findings().isEmpty()) {
      out.text(markup.remark(words.say("no-claim")));
    } else {
      out.text(markup.facts(List.of(fact("label.short", words.summary(audit.findings())))));
    }
    audit.findings().forEach(finding -> print(document, finding));
    audit.extraction().contradictions().forEach(found -> print(document, found));
  }

  /** The title, the publisher and the day, as far as they are known. */
  private String published(Document document) {
    String day =
        document.dated()
            ? words.say("published", new Statement.Day(document.published()))
            : words.say("published.unknown");
    return String.join(
        " · ",
        List.of(document.title().of(document.text()).strip(), document.source(), day).stream()
            .filter(part -> !part.isEmpty())
            .toList());
  }

  private void print(Document document, Finding finding) {
    out.text(markup.heading(2, finding.tally().id() + " – " + words.verdict(finding)));
    out.text(markup.quote(words.quote(document, finding.tally().evidence().get(0))));
    out.text(markup.facts(facts(document, finding)));
  }

  private List<Markup.Fact> facts(Document document, Finding finding) {
    List<Markup.Fact> facts = new ArrayList<>();
    facts.add(fact("label.counts", words.counts(finding.tally())));
    facts.add(fact("label.claims", words.claims(document, finding.tally())));
    if (finding.ledger().counted()) {
      facts.add(fact("label.ledger", words.ledger(finding)));
    }
    if (finding.published().counted()) {
      facts.add(fact("label.published", words.published(finding, document.published())));
    }
    facts.add(fact("label.reason", words.say(finding.reason())));
    finding.elsewhere().forEach(o -> facts.add(fact("label.against", words.against(o, finding))));
    facts.add(fact("label.coverage", words.coverage(finding.coverage())));
    if (finding.verdict() == Verdict.ABOVE) {
      facts.add(fact("label.note", words.say("incomplete")));
    }
    return facts;
  }

  private Markup.Fact fact(String label, String said) {
    return new Markup.Fact(words.say(label), said);
  }

  private void print(Document document, Contradiction found) {
    out.text(markup.heading(2, found.id() + " – " + words.severity(found)));
    out.text(markup.facts(List.of(fact("label.arithmetic", words.say(found.explanation())))));
    found.evidence().stream()
        .map(span -> words.quote(document, span))
        .distinct()
        .forEach(quote -> out.text(markup.quote(quote)));
  }
}
