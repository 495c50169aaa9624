package org.recount.count;

import java.util.ArrayList;
import java.util.List;
import org.recount.ledger.Outline;
import org.recount.quantity.Bounds;
import org.recount.report.Tolls;

/**
 * Holds incidents against one question. Most are decided by their outlines; documents are only read
 * of those whose people or texts matter to it, or whose documents disagree on a number asked for.
 */
final class Judging {
  private final Question question;
  private final CountRule rule;
  private final PlaceScope places;
  private final Texts texts;
  private final Testimony testimony;

  /** An incident as far as its outline decides it. */
  private record Sketch(Outline incident, List<Fit> fits) {}

  Judging(Question question, CountRule rule, PlaceScope places, Texts texts, Testimony testimony) {
    this.question = question;
    this.rule = rule;
    this.places = places;
    this.texts = texts;
    this.testimony = testimony;
  }

  List<Judged> judge(List<Outline> incidents) {
    List<Sketch> sketches = new ArrayList<>(incidents.size());
    List<String> open = new ArrayList<>();
    List<String> likely = new ArrayList<>();
    for (Outline incident : incidents) {
      List<Fit> fits = sketched(incident);
      sketches.add(new Sketch(incident, fits));
      int failing = failing(fits);
      if (failing <= 1 && !question.participants().isEmpty()) {
        open.add(incident.id());
      }
      if (failing == 0 && Harmed.isTold(incident.tolls(), question)) {
        open.add(incident.id());
      }
      if (failing == 0) {
        likely.add(incident.id());
      }
    }
    testimony.read(open);
    if (asksTexts()) {
      testimony.hear(likely);
    }
    List<Judged> judged = new ArrayList<>(incidents.size());
    sketches.forEach(sketch -> judged.add(judge(sketch)));
    return judged;
  }

  private List<Fit> sketched(Outline incident) {
    List<Fit> fits = new ArrayList<>(9);
    fits.add(KindScope.status(incident));
    fits.add(KindScope.type(incident, question.types()));
    fits.add(KindScope.target(incident.targets(), question.targets()));
    fits.add(KindScope.actor(incident.actors(), question.actors()));
    fits.add(DateScope.fit(incident, question.period()));
    fits.add(SourceScope.fit(incident.heard(), rule));
    return fits;
  }

  private Judged judge(Sketch sketch) {
    Outline incident = sketch.incident();
    List<Fit> fits = sketch.fits();
    if (question.asksNumbers() && failing(fits) <= 1) {
      addNumbers(fits, incident.tolls());
    }
    // Texts are only looked into for what else fits: that takes longer.
    if (failing(fits) <= 1) {
      boolean leftOut = failing(fits) == 1 && joint(fits) <= Spread.NEGLIGIBLE;
      fits.add(
          leftOut ? places.fit(incident.place()) : places.fit(Spot.of(incident, testimony), texts));
      if (!question.participants().isEmpty()) {
        testimony
            .told(incident.id())
            .ifPresent(told -> fits.add(PeopleScope.fit(told, question.participants(), texts)));
      }
    }
    double probability = 1;
    for (Fit fit : fits) {
      probability = Math.min(probability, fit.probability());
    }
    double joint = joint(fits);
    boolean matters = probability >= rule.forUpper() || joint > Spread.NEGLIGIBLE;
    Amount amount = matters ? amount(incident) : Amount.NOTHING;
    return new Judged(
        incident, probability, joint, reason(incident, fits, amount), fails(fits, rule), amount);
  }

  private void addNumbers(List<Fit> fits, Tolls tolls) {
    Bounds killed = Harmed.killed(tolls, question.assailants());
    Bounds injured = Harmed.injured(tolls, question.assailants());
    fits.add(Harmed.fit(killed, injured, question.killed(), "the dead"));
    fits.add(Harmed.fit(injured, killed, question.injured(), "the hurt"));
  }

  private Reason reason(Outline incident, List<Fit> fits, Amount amount) {
    if (incident.heard().doubtfulLinks() > 0) {
      return Reason.LINKAGE;
    }
    Reason first = amount.lower() < amount.upper() ? Reason.TOLL : Reason.SINGLE_SOURCE;
    boolean doubted = false;
    for (Fit fit : fits) {
      if (fit.probability() < rule.forLower() && (!doubted || fit.reason().compareTo(first) < 0)) {
        first = fit.reason();
        doubted = true;
      }
    }
    return first;
  }

  private Amount amount(Outline incident) {
    return switch (question.metric()) {
      case INCIDENTS -> new Amount(1, 1, 1 + incident.heard().doubtfulLinks(), 0);
      case DOCUMENTS -> Amount.exactly(1);
      case KILLED, INJURED, KIDNAPPED ->
          Harmed.isTold(incident.tolls(), question)
              ? testimony
                  .told(incident.id())
                  .map(told -> Harmed.of(told, question))
                  .orElse(Amount.NOTHING)
              : Harmed.of(incident.tolls(), question);
    };
  }

  private boolean asksTexts() {
    return !question.admin1().isEmpty() || !question.places().isEmpty();
  }

  private static double joint(List<Fit> fits) {
    double joint = 1;
    for (Fit fit : fits) {
      joint *= fit.probability();
    }
    return joint;
  }

  private int failing(List<Fit> fits) {
    int failing = 0;
    for (Fit fit : fits) {
      failing += fit.probability() < rule.forUpper() ? 1 : 0;
    }
    return failing;
  }

  /** What speaks against an incident altogether, in words. */
  static List<String> fails(List<Fit> fits, CountRule rule) {
    List<String> fails = List.of();
    for (Fit fit : fits) {
      if (fit.probability() < rule.forUpper()) {
        fails = fails.isEmpty() ? new ArrayList<>(2) : fails;
        fails.add(fit.leftOut());
      }
    }
    return fails;
  }
}
