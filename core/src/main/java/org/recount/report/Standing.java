package org.recount.report;

import java.util.List;
import org.recount.codebook.Factuality;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.quantity.Features;
import org.recount.quantity.Logistic;
import org.recount.time.DateRange;

/**
 * How a text that takes an incident for a fact tells it: as an earlier incident that is no news, in
 * the words of someone else, or in its own voice. Background is told by a logistic function of
 * named, language-independent features, whose weights are in {@code background.tsv}.
 */
final class Standing {
  private static final Logistic BACKGROUND = Logistic.read(Standing.class, "background.tsv");
  private static final double LEAST_PROBABILITY = 0.5;

  /** A date wider than this is a month, a season or a year. */
  private static final int ROUGH_DAYS = 7;

  /** What is told beside the news and happened longer ago than this is context. */
  private static final int OLD_DAYS = 60;

  private static final int DAYS_OF_NEWS = 3;

  private final Reading reading;
  private final List<Group> groups;
  private final List<DateRange> dates;
  private final int main;

  /**
   * Creates the standings of a document.
   *
   * @param groups its incidents
   * @param dates the days of each
   * @param main the number of the one it is chiefly about; -1 if there is none
   */
  Standing(Reading reading, List<Group> groups, List<DateRange> dates, int main) {
    this.reading = reading;
    this.groups = groups;
    this.dates = dates;
    this.main = main;
  }

  /** Returns how incident {@code i} is told, once it is known to be told as a fact. */
  Factuality of(int i) {
    Features features = features(i);
    Candidate head = groups.get(i).head();
    if (BACKGROUND.probability(features) >= LEAST_PROBABILITY && looksPast(i)) {
      return Factuality.BACKGROUND;
    }
    if (said(head) || cued(head, Factuality.ATTRIBUTED)) {
      return Factuality.ATTRIBUTED;
    }
    boolean past =
        looksBack(head, false) || i != main && (isOld(dates.get(i)) || isEarlierMonth(i));
    return past ? Factuality.BACKGROUND : Factuality.ASSERTED;
  }

  /** The only incident of a document is news when it opens it with its toll, or by a verb. */
  private boolean isNews(int i) {
    Group group = groups.get(i);
    Candidate head = group.head();
    boolean toll =
        group.tolls().stream()
            .anyMatch(t -> reading.document().sentenceAt(t.span().start()) == head.sentence());
    boolean told = toll || head.trigger().form() == Mention.Trigger.Form.VERB;
    return groups.size() == 1 && told && head.sentence() <= 1 && !looksBack(head, false);
  }

  /** What the document is chiefly about is past only when words or days say so. */
  private boolean looksPast(int i) {
    Candidate head = groups.get(i).head();
    boolean words = looksBack(head, false) || looksBack(head, true);
    return !isNews(i) && (i != main || words || isBefore(dates.get(i), DAYS_OF_NEWS));
  }

  /** Told by its month or year only, before the day of what the document is chiefly about. */
  private boolean isEarlierMonth(int i) {
    DateRange date = dates.get(i);
    DateRange told = main < 0 ? DateRange.UNKNOWN : dates.get(main);
    return date.known()
        && date.hasLatest()
        && date.days() > ROUGH_DAYS
        && told.known()
        && told.hasEarliest()
        && date.latest().isBefore(told.earliest());
  }

  private boolean isOld(DateRange date) {
    return isBefore(date, OLD_DAYS);
  }

  private boolean isBefore(DateRange date, int days) {
    return date.known()
        && date.hasLatest()
        && reading.document().dated()
        && date.latest().isBefore(reading.document().published().minusDays(days));
  }

  /** Returns what spoke for and against incident {@code i} being background. */
  List<Ground> grounds(int i) {
    return Ground.of(features(i), BACKGROUND);
  }

  Features features(int i) {
    Features features = new Features();
    addVoice(features, groups.get(i));
    addPosition(features, groups.get(i), i);
    addTime(features, i);
    return features;
  }

  private void addVoice(Features features, Group group) {
    Candidate head = group.head();
    List<Candidate> body = group.candidates().stream().filter(c -> !c.title()).toList();
    long said = body.stream().filter(this::said).count();
    features
        .set("said", said(head))
        .set("said in the clause", saidNear(head))
        .set("all said", said > 0 && said == body.size())
        .set("said and not said", said > 0 && said < body.size())
        .set("hearsay", cued(head, Factuality.ATTRIBUTED))
        .set("background cue", looksBack(head, false))
        .set("in passing", looksBack(head, true))
        .set("always in passing", group.candidates().stream().allMatch(c -> looksBack(c, true)))
        .set("title in its own voice", group.inTitle() && !said(group.first()));
  }

  private void addPosition(Features features, Group group, int i) {
    Candidate head = group.head();
    List<Candidate> all = group.candidates();
    features
        .set("main", i == main)
        .set("in title", group.inTitle())
        .set("lead", group.first().sentence() <= 2)
        .set("late", Math.min(20, group.first().sentence()) / 20.0)
        .set("told once", all.size() == 1)
        .set("definite", head.trigger().definite())
        .set("definite only", all.stream().allMatch(c -> c.trigger().definite()))
        .set("verb", head.trigger().form() == Mention.Trigger.Form.VERB)
        .set("no verb", all.stream().allMatch(c -> c.trigger().form() == Mention.Trigger.Form.NOUN))
        .set("harm", head.harm())
        .set("toll", !group.tolls().isEmpty())
        .set("placed in the clause", head.place().nearness() == Nearness.CLAUSE)
        .set("dated in the clause", head.date().nearness() == Nearness.CLAUSE)
        .set("beside the main", i != main && main >= 0 && besideMain(group));
  }

  private boolean besideMain(Group group) {
    return groups.get(main).candidates().stream()
        .anyMatch(c -> c.sentence() == group.head().sentence());
  }

  private void addTime(Features features, int i) {
    DateRange date = dates.get(i);
    DateRange told = main >= 0 && main != i ? dates.get(main) : DateRange.UNKNOWN;
    Document document = reading.document();
    boolean ends = date.known() && date.hasLatest();
    features
        .set("undated", !date.known())
        .set("dated roughly", date.known() && date.days() > ROUGH_DAYS);
    if (ends && document.dated()) {
      long age = document.published().toEpochDay() - date.latest().toEpochDay();
      features
          .set("of the day", age <= 1)
          .set("of the week", age > 1 && age <= 7)
          .set("of the season", age > 7 && age <= 60)
          .set("older", age > 60);
    }
    if (ends && told.known() && told.hasEarliest()) {
      long before = told.earliest().toEpochDay() - date.latest().toEpochDay();
      features
          .set("before the main", before > 0)
          .set("days before the main", before > 3)
          .set("months before the main", before > 60);
    }
  }

  private boolean said(Candidate candidate) {
    return reading.attributions().covering(candidate.trigger().span()).stream()
        .anyMatch(a -> a.stance() == Mention.Attribution.Stance.SAYS);
  }

  private boolean saidNear(Candidate candidate) {
    return reading.attributions().covering(candidate.trigger().span()).stream()
        .anyMatch(
            a ->
                a.stance() == Mention.Attribution.Stance.SAYS
                    && a.span().overlaps(candidate.clause()));
  }

  private boolean looksBack(Candidate candidate, boolean aside) {
    return reading.cues().covering(candidate.trigger().span()).stream()
        .anyMatch(c -> c.factuality() == Factuality.BACKGROUND && c.aside() == aside);
  }

  private boolean cued(Candidate candidate, Factuality factuality) {
    return reading.cues().covering(candidate.trigger().span()).stream()
        .anyMatch(c -> c.factuality() == factuality);
  }
}
