package org.recount.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recount.ledger.Read;
import org.recount.ledger.Voice;

/** Adds up what incidents held against a question give, so that the reasons explain every gap. */
final class Summing {
  private final Question question;
  private final CountRule rule;
  private final List<Judged> judged;
  private final Map<String, Integer> others;
  private final Testimony testimony;
  private final Map<Reason, Row> rows = new EnumMap<>(Reason.class);

  /** What one reason changes so far, and the incidents it is about, which grow with it. */
  private record Row(int down, int up, List<String> incidents) {}

  private Summing(
      Question question,
      CountRule rule,
      List<Judged> judged,
      Map<String, Integer> others,
      Testimony testimony) {
    this.question = question;
    this.rule = rule;
    this.judged = judged;
    this.others = others;
    this.testimony = testimony;
  }

  /**
   * Returns the answer.
   *
   * @param others how many more incidents fail the question on one side only, by that side
   * @param read what was published in the period
   * @param asOf number of the last entry in view
   */
  static Count of(
      Question question,
      CountRule rule,
      List<Judged> judged,
      Map<String, Integer> others,
      Testimony testimony,
      Read read,
      long asOf) {
    return new Summing(question, rule, judged, others, testimony).count(read, asOf);
  }

  /** Returns the three numbers of the answer. */
  static Estimate estimate(
      Question question, CountRule rule, List<Judged> judged, Testimony testimony) {
    return new Summing(question, rule, judged, Map.of(), testimony).estimate();
  }

  private Estimate estimate() {
    if (question.metric() == Metric.DOCUMENTS) {
      hear();
      return sum(documents());
    }
    return spread();
  }

  private Estimate sum(int best) {
    int lower = best + rows.values().stream().mapToInt(Row::down).sum();
    int upper = best + rows.values().stream().mapToInt(Row::up).sum();
    return new Estimate(best, lower, upper);
  }

  private void hear() {
    testimony.hear(judged.stream().filter(this::upper).map(one -> one.incident().id()).toList());
  }

  private Count count(Read read, long asOf) {
    hear();
    Estimate sum = sum(question.metric() == Metric.DOCUMENTS ? documents() : incidents());
    List<Judged> counted = judged.stream().filter(this::best).toList();
    return new Count(
        question,
        sum.best(),
        sum.lower(),
        sum.upper(),
        counted.stream().map(j -> j.incident().id()).sorted().toList(),
        Evidence.documents(counted, testimony),
        why(),
        leftOut(),
        Coverage.of(read, about(), question.period()),
        rule.name(),
        asOf);
  }

  private boolean lower(Judged one) {
    return one.probability() >= rule.forLower();
  }

  private boolean best(Judged one) {
    return one.probability() >= rule.forBest();
  }

  private boolean upper(Judged one) {
    return one.probability() >= rule.forUpper();
  }

  private int incidents() {
    Estimate spread = spread();
    share(spread.best() - spread.lower(), spread.upper() - spread.best());
    return spread.best();
  }

  private Estimate spread() {
    int best = 0;
    List<Judged> counted = new ArrayList<>();
    for (Judged one : judged) {
      if (best(one)) {
        best += one.amount().best();
        counted.add(one);
      }
    }
    int least = Math.min(best, Spread.of(counted).reached(rule.forLower()));
    int most = Math.max(best, Spread.of(judged).exceeded(rule.forUpper()));
    return new Estimate(best, least, most);
  }

  /** Lays what may be missing at the most doubtful incidents, what may come at the likeliest. */
  private void share(int missing, int coming) {
    // They come by increasing id, and those as likely as each other stay so.
    List<Judged> likeliest = new ArrayList<>(judged);
    likeliest.sort(Comparator.comparingDouble(Judged::joint).reversed());
    Map<Judged, Integer> down = new IdentityHashMap<>();
    int toTake = missing;
    for (int i = likeliest.size() - 1; i >= 0 && toTake > 0; i--) {
      Judged one = likeliest.get(i);
      int taken = best(one) ? Math.min(toTake, one.amount().best()) : 0;
      down.put(one, taken);
      toTake -= taken;
    }
    int toGive = coming;
    for (Judged one : likeliest) {
      int likely = best(one) ? one.amount().best() : 0;
      int room = one.joint() > 0 ? one.amount().most() - likely : 0;
      int given = Math.min(toGive, room);
      toGive -= given;
      add(doubt(one), -down.getOrDefault(one, 0), given, one);
    }
  }

  /** What makes the number of an incident most doubtful: that it counts, or how many it harmed. */
  private static Reason doubt(Judged one) {
    return one.amount().slip() > 1 - one.joint() ? Reason.TOLL : one.reason();
  }

  /** Each document counts once, for the surest of the incidents it tells of. */
  private int documents() {
    List<Judged> surestFirst = new ArrayList<>(judged);
    surestFirst.sort((a, b) -> Double.compare(b.probability(), a.probability()));
    Set<String> seen = new LinkedHashSet<>();
    int best = 0;
    for (Judged one : surestFirst) {
      if (!upper(one)) {
        continue;
      }
      int fresh = 0;
      for (Voice voice : testimony.voices(one.incident().id())) {
        fresh += voice.countable() && seen.add(voice.document()) ? 1 : 0;
      }
      int likely = best(one) ? fresh : 0;
      int least = lower(one) ? fresh : 0;
      best += likely;
      add(one.reason(), least - likely, fresh - likely, one);
    }
    return best;
  }

  private void add(Reason reason, int down, int up, Judged one) {
    if (down == 0 && up == 0) {
      return;
    }
    Row row = rows.getOrDefault(reason, new Row(0, 0, new ArrayList<>()));
    row.incidents().add(one.incident().id());
    rows.put(reason, new Row(row.down() + down, row.up() + up, row.incidents()));
  }

  private List<Count.Why> why() {
    List<Count.Why> why = new ArrayList<>();
    rows.forEach(
        (reason, row) ->
            why.add(
                new Count.Why(
                    reason, row.down(), row.up(), row.incidents().stream().sorted().toList())));
    return why;
  }

  /** Incidents that fail the question on one side only. */
  private List<Count.LeftOut> leftOut() {
    Map<String, Integer> counts = new TreeMap<>(others);
    for (Judged one : judged) {
      if (one.fails().size() == 1) {
        counts.merge(one.fails().get(0), 1, Integer::sum);
      }
    }
    List<Count.LeftOut> leftOut = new ArrayList<>();
    counts.forEach((reason, n) -> leftOut.add(new Count.LeftOut(reason, n)));
    return leftOut;
  }

  /** Documents of other days that tell of the period. */
  private Collection<Voice> about() {
    Map<String, Voice> about = new TreeMap<>();
    for (Judged one : judged) {
      if (upper(one)) {
        for (Voice voice : testimony.voices(one.incident().id())) {
          if (!question.period().has(voice.published())) {
            about.put(voice.document(), voice);
          }
        }
      }
    }
    return about.values();
  }
}
