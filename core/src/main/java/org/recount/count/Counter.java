package org.recount.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.incident.Incident;
import org.recount.ledger.Snapshot;
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
  private final List<Told> incidents;
  private final Repeats repeats;
  private final Map<String, String> districts = new HashMap<>();

  /** Creates a counter for what this snapshot holds. */
  public Counter(Snapshot ledger, Gazetteer gazetteer) {
    this.ledger = ledger;
    this.gazetteer = gazetteer;
    this.texts = new Texts(ledger);
    this.incidents = ledger.incidents().stream().map(i -> Told.of(i, ledger)).toList();
    this.repeats = new Repeats(incidents);
  }

  /** Returns how many match, between which bounds and why. */
  public Count count(Question question, CountRule rule) {
    return Summing.of(question, rule, judge(question, rule), ledger);
  }

  /**
   * Returns the same as far as it could be known on a day: from the documents published up to it.
   * Documents without a day of publication are left out.
   */
  public Count countPublishedBy(LocalDate day, Question question, CountRule rule) {
    List<Told> known = incidents.stream().flatMap(t -> t.publishedBy(day).stream()).toList();
    return Summing.of(question, rule, judge(known, question, rule), ledger);
  }

  /**
   * Returns the answer for each part by itself, in the order of their values: an incident of
   * several sources is in several parts.
   */
  public List<Count.Part> countBy(Question question, CountRule rule, Grouping grouping) {
    List<Judged> judged = judge(question, rule);
    List<Count.Part> parts = new ArrayList<>();
    grouping
        .split(judged)
        .forEach(
            (value, some) ->
                parts.add(new Count.Part(value, Summing.of(question, rule, some, ledger))));
    return parts;
  }

  List<Judged> judge(Question question, CountRule rule) {
    return judge(incidents, question, rule);
  }

  private List<Judged> judge(List<Told> some, Question question, CountRule rule) {
    PlaceScope places = new PlaceScope(gazetteer, question, districts);
    List<Judged> judged = new ArrayList<>();
    for (Told told : some) {
      if (question.incident().isEmpty() || question.incident().equals(told.incident().id())) {
        judged.add(judge(told, question, rule, places));
      }
    }
    return repeats.doubted(judged, rule);
  }

  private Judged judge(Told told, Question question, CountRule rule, PlaceScope places) {
    Incident incident = told.incident();
    Tolls tolls = incident.tolls();
    List<Fit> fits = new ArrayList<>();
    fits.add(KindScope.status(told));
    fits.add(KindScope.type(incident, question.types()));
    fits.add(KindScope.target(incident, question.targets()));
    fits.add(KindScope.actor(incident, question.actors()));
    fits.add(DateScope.fit(told, question.period()));
    Bounds killed = Harmed.killed(tolls, question.assailants());
    Bounds injured = Harmed.injured(tolls, question.assailants());
    fits.add(Harmed.fit(killed, injured, question.killed(), "the dead"));
    fits.add(Harmed.fit(injured, killed, question.injured(), "the hurt"));
    fits.add(SourceScope.fit(told, rule));
    List<String> fails = fails(fits, rule);
    // Texts are only looked into for what else fits: that takes longer.
    if (fails.size() <= 1) {
      fits.add(places.fit(told, texts));
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
    return question.metric() == Metric.INCIDENTS
        ? new Amount(amount.lower(), amount.best(), amount.upper() + doubtfulLinks(told))
        : amount;
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
