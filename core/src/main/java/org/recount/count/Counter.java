package org.recount.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.ledger.Alike;
import org.recount.ledger.Found;
import org.recount.ledger.Outline;
import org.recount.ledger.Read;
import org.recount.ledger.Snapshot;
import org.recount.ledger.Sought;
import org.recount.place.Gazetteer;

/**
 * Answers counting questions from one snapshot of the ledger. Make one and ask it many questions.
 * Not safe for use by several threads.
 */
public final class Counter {
  private final Snapshot ledger;
  private final Gazetteer gazetteer;
  private final Texts texts;
  private final Repeats repeats;
  private final Testimony testimony;
  private final Map<String, String> districts = new HashMap<>();
  private final Map<String, String> folded = new HashMap<>();
  private final Map<Period, Read> read = new HashMap<>();

  /** What was found last, alone: the numbers of one text are often of the same incidents. */
  private final Map<Sought, Found> last = new HashMap<>();

  /** Creates a counter for what this snapshot holds. */
  public Counter(Snapshot ledger, Gazetteer gazetteer) {
    this.ledger = ledger;
    this.gazetteer = gazetteer;
    this.texts = new Texts(ledger);
    this.testimony = new Testimony(ledger);
    this.repeats = new Repeats(ledger, testimony);
  }

  /** Returns how many match, between which bounds and why. */
  public Count count(Question question, CountRule rule) {
    return count(question, rule, testimony, LocalDate.MAX);
  }

  /**
   * Returns the same as far as it could be known on a day: from the documents published up to it.
   * Documents without a day of publication are left out.
   */
  public Count countPublishedBy(LocalDate day, Question question, CountRule rule) {
    return count(question, rule, testimony.publishedBy(day), day);
  }

  /** Returns the numbers of {@link #count} alone, which takes less time. */
  public Estimate estimate(Question question, CountRule rule) {
    Found found = found(question, Search.of(question, rule, LocalDate.MAX, false));
    return estimate(found.incidents(), question, rule, testimony);
  }

  /** Returns the numbers of both {@link #count} and {@link #countPublishedBy}. */
  public Hindsight hindsight(LocalDate day, Question question, CountRule rule) {
    List<Outline> incidents = found(question, Search.of(question, rule, day, false)).incidents();
    return new Hindsight(
        estimate(incidents, question, rule, testimony),
        estimate(incidents, question, rule, testimony.publishedBy(day)));
  }

  private Estimate estimate(
      List<Outline> incidents, Question question, CountRule rule, Testimony known) {
    List<Judged> judged = judge(known.known(incidents), question, rule, known);
    return Summing.estimate(question, rule, judged, known);
  }

  private Count count(Question question, CountRule rule, Testimony known, LocalDate day) {
    Found found = found(question, Search.of(question, rule, day, true));
    List<Judged> judged = judge(known.known(found.incidents()), question, rule, known);
    return Summing.of(
        question,
        rule,
        judged,
        others(found, question, rule),
        known,
        read(question),
        ledger.sequence());
  }

  /**
   * Returns the answer for each part by itself, in the order of their values: an incident of
   * several sources is in several parts.
   */
  public List<Count.Part> countBy(Question question, CountRule rule, Grouping grouping) {
    List<Judged> judged = judge(question, rule);
    Read read = read(question);
    List<Count.Part> parts = new ArrayList<>();
    grouping
        .split(judged, testimony)
        .forEach(
            (value, some) ->
                parts.add(
                    new Count.Part(
                        value,
                        Summing.of(
                            question, rule, some, Map.of(), testimony, read, ledger.sequence()))));
    return parts;
  }

  private Read read(Question question) {
    return read.computeIfAbsent(
        question.period(), asked -> ledger.published(asked.since(), asked.until()));
  }

  /** Every incident, held against a question. */
  List<Judged> judge(Question question, CountRule rule) {
    Found found = found(question, Search.everything(question, rule));
    return judge(found.incidents(), question, rule, testimony);
  }

  private Found found(Question question, Sought sought) {
    if (!question.incident().isEmpty()) {
      List<Outline> one = ledger.outline(question.incident()).stream().toList();
      return new Found(one, List.of(), Map.of());
    }
    Found same = last.get(sought);
    if (same != null) {
      return same;
    }
    Found found = ledger.find(sought);
    testimony.heard(found.voices());
    last.clear();
    last.put(sought, found);
    return found;
  }

  private List<Judged> judge(
      List<Outline> incidents, Question question, CountRule rule, Testimony known) {
    Judging judging = new Judging(question, rule, places(question), texts, known);
    return repeats.doubted(judging.judge(incidents), rule);
  }

  private PlaceScope places(Question question) {
    return new PlaceScope(gazetteer, question, districts, folded);
  }

  /** How many fail on one side and fit on all others, by what they are called when left out. */
  private Map<String, Integer> others(Found found, Question question, CountRule rule) {
    PlaceScope places = places(question);
    Map<String, Integer> others = new HashMap<>();
    for (Alike alike : found.others()) {
      if (Judging.fails(fits(alike, question, places), rule).isEmpty()) {
        others.merge(leftOut(alike.side()), alike.count(), Integer::sum);
      }
    }
    return others;
  }

  private List<Fit> fits(Alike alike, Question question, PlaceScope places) {
    List<Fit> fits = new ArrayList<>();
    fits.add(KindScope.target(alike.targets(), question.targets()));
    fits.add(KindScope.actor(alike.actors(), question.actors()));
    boolean named = !question.admin1().isEmpty() || !question.places().isEmpty();
    if (named && alike.side() != Alike.Side.COUNTRY) {
      fits.add(places.fit(alike.place()));
    }
    return fits;
  }

  private static String leftOut(Alike.Side side) {
    return switch (side) {
      case TYPE -> KindScope.ANOTHER_TYPE;
      case DATE -> DateScope.OUTSIDE;
      case UNDATED -> DateScope.NO_DATE;
      case COUNTRY -> PlaceScope.ELSEWHERE;
    };
  }
}
