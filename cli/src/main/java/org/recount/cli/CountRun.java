package org.recount.cli;

import java.util.List;
import java.util.Optional;
import org.recount.contract.CountJson;
import org.recount.count.Count;
import org.recount.count.CountRule;
import org.recount.count.Counter;
import org.recount.count.Grouping;
import org.recount.count.Question;
import org.recount.ledger.Snapshot;
import org.recount.place.Gazetteer;
import org.recount.place.Names;
import org.recount.quantity.Bounds;
import org.recount.stores.JdbcLedger;

/** Answers the question of one command line. */
final class CountRun {
  /**
   * How the answer is shown.
   *
   * @param json as JSON, else in words
   * @param explain why there is a range, and what is left out
   * @param cite how many reports are quoted
   */
  record View(boolean json, boolean explain, int cite) {}

  private final Recount recount;
  private final Question question;
  private final CountRule rule;
  private Optional<Grouping> grouping = Optional.empty();
  private Optional<QuestionWords.Heard> heard = Optional.empty();

  CountRun(Recount recount, Question question, CountRule rule) {
    this.recount = recount;
    this.question = question;
    this.rule = rule;
  }

  /** Says that the question was asked in words, which are shown. */
  void heard(QuestionWords.Heard words) {
    heard = Optional.of(words);
  }

  void by(Grouping parts) {
    grouping = Optional.of(parts);
  }

  int run(View view, Bounds expected) {
    Ledgers ledgers = new Ledgers(recount);
    try (JdbcLedger ledger = ledgers.openToRead();
        Output out = recount.output()) {
      Snapshot snapshot = ledgers.snapshot(ledger);
      Gazetteer gazetteer = recount.gazetteers().gazetteer();
      question.places().forEach(name -> warnUnlessKnown(name, gazetteer));
      question.admin1().forEach(name -> warnUnlessKnown(name, gazetteer));
      Counter counter = new Counter(snapshot, gazetteer);
      Count count = counter.count(question, rule);
      Optional<List<Count.Part>> parts = grouping.map(by -> counter.countBy(question, rule, by));
      if (view.json()) {
        out.line(CountJson.write(count, parts, heard.map(CountRun::inWords)));
      } else {
        heard.ifPresent(words -> new HeardLines(words).lines().forEach(out::line));
        new CountPage(out, snapshot).print(count, parts.orElse(List.of()), view);
      }
      if (!expected.contains(count.best())) {
        recount.warn("expected " + expected + ", got " + count.best());
        return ExitCode.FINDINGS;
      }
    }
    return ExitCode.DONE;
  }

  /** A name that no gazetteer has is not refused: a reviewer may have given it to an incident. */
  private void warnUnlessKnown(String name, Gazetteer gazetteer) {
    String country = question.country();
    if (gazetteer.named(Names.fold(name)).stream()
        .noneMatch(e -> country.isEmpty() || country.equals(e.place().country()))) {
      recount.warn(
          "no place called '%s' is known%s: only incidents with this very name count"
              .formatted(name, country.isEmpty() ? "" : " in " + country));
    }
  }

  private static CountJson.InWords inWords(QuestionWords.Heard heard) {
    return new CountJson.InWords(
        heard.asked().words(), heard.asked().document().language(), heard.reading().parts());
  }
}
