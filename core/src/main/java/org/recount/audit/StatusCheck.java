package org.recount.audit;

import java.util.ArrayList;
import java.util.List;
import org.recount.codebook.Factuality;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.report.Report;

/**
 * An incident that a text states in its own voice and also says did not happen, or was foiled. What
 * others deny is news, not a slip of the text.
 */
final class StatusCheck implements Check {
  private static final String FOILED = "foiled";
  private static final String RETRACTED = "retracted";

  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    for (Report unsaid : told.reports()) {
      if (unsaid(told, unsaid)) {
        List<Report> same =
            told.reports().stream().filter(r -> r.countable() && sameIncident(r, unsaid)).toList();
        // Of several incidents of one day and town, nobody says which one did not happen.
        if (same.size() == 1 && stated(told, same.get(0))) {
          misfits.add(misfit(told, same.get(0), unsaid));
        }
      }
    }
    return misfits;
  }

  private static boolean stated(Told told, Report report) {
    return report.factuality() == Factuality.ASSERTED
        && report.attribution().isEmpty()
        && isSpokenOf(told, report);
  }

  /** Returns whether the text itself says in so many words that it did not happen. */
  private static boolean unsaid(Told told, Report report) {
    boolean own =
        report.attribution().isEmpty()
            && report.deniedBy().isEmpty()
            && told.document()
                .mentions(
                    Mention.Attribution.class, told.document().sentenceOf(report.evidence().get(0)))
                .isEmpty();
    boolean denied =
        report.factuality() == Factuality.DENIED && report.factualityDetail().equals(RETRACTED);
    boolean foiled = report.factualityDetail().equals(FOILED);
    return own && (denied || foiled) && isSpokenOf(told, report);
  }

  /** Its sentence names the day and the place itself, and no second or other incident. */
  private static boolean isSpokenOf(Told told, Report report) {
    Span sentence = told.document().sentenceOf(report.evidence().get(0));
    return !told.document().mentions(Mention.Timex.class, sentence).isEmpty()
        && told.document().mentions(Mention.Toponym.class, sentence).stream()
            .anyMatch(t -> t.use() == Mention.Toponym.Use.LITERAL)
        && told.document().mentions(Mention.Trigger.class, sentence).stream()
            .allMatch(t -> t.order() == 0);
  }

  private static boolean sameIncident(Report stated, Report other) {
    boolean sameType =
        stated.type() == other.type()
            || stated.alternatives().contains(other.type())
            || other.alternatives().contains(stated.type());
    String place = stated.location().place().name();
    return sameType
        && !place.isEmpty()
        && place.equals(other.location().place().name())
        && stated.date().known()
        && other.date().known()
        && stated.date().overlaps(other.date());
  }

  private static Misfit misfit(Told told, Report stated, Report other) {
    boolean foiled = other.factualityDetail().equals(FOILED);
    return new Misfit(
        Contradiction.Kind.STATUS_CONFLICT,
        true,
        List.of(stated.id(), other.id()),
        Statement.of(
            foiled ? "status.foiled" : "status.denied",
            Words.quoted(told.quote(stated.evidence().get(0))),
            Words.quoted(told.quote(other.evidence().get(0)))),
        List.of(
            told.document().sentenceOf(stated.evidence().get(0)),
            told.document().sentenceOf(other.evidence().get(0))));
  }
}
