package org.recount.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.incident.Incident;
import org.recount.ledger.Alike;
import org.recount.ledger.Found;
import org.recount.ledger.Read;
import org.recount.ledger.Snapshot;
import org.recount.ledger.Sought;
import org.recount.place.Gazetteer;
import org.recount.quantity.Bounds;
import org.recount.report.Tolls;

/**
 * Answers counting questions from one snapshot of the ledger. Make one and ask it many questions.
 * Not safe for use by several threads.
 */
public final class Counter {
  private static final double DOUBTFUL_LINK = 0.6;

  private final Snapshot ledger;
  private final Gazetteer gazetteer;
  private final Texts texts;
  private final Repeats repeats;
  private final Map<String, String> districts = new HashMap<>();
  private final Map<String, Told> told = new HashMap<>();
  private final Map<Period, Read> read = new HashMap<>();

  /** Creates a counter for what this snapshot holds. */
  public Counter(Snapshot ledger, Gazetteer gazetteer) {
    this.ledger = ledger;
    this.gazetteer = gazetteer;
    this.texts = new Texts(ledger);
    this.repeats = new Repeats(ledger);
  }

  /** Returns how many match, between which bounds and why. */
  public Count count(Question question, CountRule rule) {
    Found found = found(question, Search.of(question, rule, LocalDate.MAX));
    return sum(question, rule, judge(told(found), question, rule), others(found, question, rule));
  }

  /**
   * Returns the same as far as it could be known on a day: from the documents published up to it.
   * Documents without a day of publication are left out.
   */
  public Count countPublishedBy(LocalDate day, Question question, CountRule rule) {
    Found found = found(question, Search.of(question, rule, day));
    List<Told> known = told(found).stream().flatMap(t -> t.publishedBy(day).stream()).toList();
    return sum(question, rule, judge(known, question, rule), others(found, question, rule));
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
        .split(judged)
        .forEach(
            (value, some) ->
                parts.add(
                    new Count.Part(
                        value,
                        Summing.of(question, rule, some, Map.of(), read, ledger.sequence()))));
    return parts;
  }

  private Count sum(
      Question question, CountRule rule, List<Judged> judged, Map<String, Integer> others) {
    return Summing.of(question, rule, judged, others, read(question), ledger.sequence());
  }

  private Read read(Question question) {
    return read.computeIfAbsent(
        question.period(), asked -> ledger.published(asked.since(), asked.until()));
  }

  /** Every incident, held against a question. */
  List<Judged> judge(Question question, CountRule rule) {
    Found found = found(question, Search.everything(question, rule));
    return judge(told(found), question, rule);
  }

  private Found found(Question question, Sought sought) {
    return question.incident().isEmpty()
        ? ledger.find(sought)
        : new Found(ledger.incident(question.incident()).stream().toList(), List.of());
  }

  private List<Told> told(Found found) {
    List<Told> all = new ArrayList<>(found.incidents().size());
    for (Incident incident : found.incidents()) {
      all.add(told.computeIfAbsent(incident.id(), id -> Told.of(incident, ledger)));
    }
    return all;
  }

  /** How many fail on one side and fit on all others, by what they are called when left out. */
  private Map<String, Integer> others(Found found, Question question, CountRule rule) {
    PlaceScope places = new PlaceScope(gazetteer, question, districts);
    Map<String, Integer> others = new HashMap<>();
    for (Alike alike : found.others()) {
      if (fails(fits(alike, question, places), rule).isEmpty()) {
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
      fits.add(places.fit(Spot.of(alike), texts));
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

  private List<Judged> judge(List<Told> some, Question question, CountRule rule) {
    PlaceScope places = new PlaceScope(gazetteer, question, districts);
    List<Judged> judged = new ArrayList<>();
    for (Told told : some) {
      judged.add(judge(told, question, rule, places));
    }
    return repeats.doubted(judged, rule);
  }

  private Judged judge(Told told, Question question, CountRule rule, PlaceScope places) {
    Incident incident = told.incident();
    Tolls tolls = incident.tolls();
    List<Fit> fits = new ArrayList<>();
    fits.add(KindScope.status(told));
    fits.add(KindScope.type(incident, question.types()));
    fits.add(KindScope.target(incident.targets(), question.targets()));
    fits.add(KindScope.actor(incident.actors(), question.actors()));
    fits.add(DateScope.fit(told, question.period()));
    Bounds killed = Harmed.killed(tolls, question.assailants());
    Bounds injured = Harmed.injured(tolls, question.assailants());
    fits.add(Harmed.fit(killed, injured, question.killed(), "the dead"));
    fits.add(Harmed.fit(injured, killed, question.injured(), "the hurt"));
    fits.add(SourceScope.fit(told, rule));
    List<String> fails = fails(fits, rule);
    // Texts are only looked into for what else fits: that takes longer.
    if (fails.size() <= 1) {
      fits.add(places.fit(Spot.of(told), texts));
      fits.add(PeopleScope.fit(told, question.participants(), texts));
      fails = fails(fits, rule);
    }
    double probability = fits.stream().mapToDouble(Fit::probability).min().orElse(1);
    double joint = fits.stream().mapToDouble(Fit::probability).reduce(1, (a, b) -> a * b);
    Amount amount = amount(told, question);
    Reason reason = reason(told, fits, amount, rule);
    return new Judged(told, probability, joint, reason, fails, amount);
  }

  private static Reason reason(Told told, List<Fit> fits, Amount amount, CountRule rule) {
    if (doubtfulLinks(told) > 0) {
      return Reason.LINKAGE;
    }
    return fits.stream()
        .filter(f -> f.probability() < rule.forLower())
        .map(Fit::reason)
        .min(Comparator.naturalOrder())
        .orElse(amount.lower() < amount.upper() ? Reason.TOLL : Reason.SINGLE_SOURCE);
  }

  private static Amount amount(Told told, Question question) {
    Amount amount = Harmed.of(told, question);
    return question.metric() == Metric.INCIDENTS ? amount.more(doubtfulLinks(told)) : amount;
  }

  /** How many of its reports may be of an incident of their own. */
  private static int doubtfulLinks(Told told) {
    return (int)
        told.incident().links().stream().filter(l -> l.probability() < DOUBTFUL_LINK).count();
  }

  private static List<String> fails(List<Fit> fits, CountRule rule) {
    return fits.stream().filter(f -> f.probability() < rule.forUpper()).map(Fit::leftOut).toList();
  }
}
