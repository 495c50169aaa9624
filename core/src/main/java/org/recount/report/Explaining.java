package org.recount.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recount.codebook.Factuality;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;

/** Says of every report which words and weights made it. */
final class Explaining {
  private final Reading reading;

  private Explaining(Reading reading) {
    this.reading = reading;
  }

  /**
   * Returns an explanation of each report, in text order.
   *
   * @param groups every group of the document, judged, however improbable
   */
  static List<Explanation> of(Document document, List<Group> groups) {
    Reading reading = Reading.of(document);
    Explaining explaining = new Explaining(reading);
    List<List<Ground>> grounds = Plausibility.grounds(reading, groups);
    List<Group> kept = ReportExtractor.probable(groups);
    ReportWriter writer = new ReportWriter(document, kept);
    List<Explanation> all = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      Group group = groups.get(g);
      int i = all.size();
      if (i == kept.size() || group != kept.get(i)) {
        continue;
      }
      Report report = writer.report(i);
      boolean past = report.factuality() == Factuality.BACKGROUND;
      all.add(
          new Explanation(
              report,
              made(group),
              explaining.stance(group, report),
              grounds.get(g),
              past ? writer.past(i) : List.of()));
    }
    return all;
  }

  private static List<Mention> made(Group group) {
    List<Mention> made = new ArrayList<>(group.tolls());
    group.candidates().forEach(c -> made.add(c.trigger()));
    return inOrder(made);
  }

  /** What decides at the head, else at the first trigger where something says the same. */
  private List<Mention> stance(Group group, Report report) {
    List<Candidate> asked = new ArrayList<>(List.of(group.head()));
    asked.addAll(group.candidates());
    for (Candidate candidate : asked) {
      List<Mention> found = stance(candidate.trigger().span(), report);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Mention> stance(Span at, Report report) {
    List<Mention> found = new ArrayList<>();
    for (Mention.Cue cue : reading.cues().covering(at)) {
      boolean same = report.countable() || cue.detail().equals(report.factualityDetail());
      if (same && cue.factuality() == report.factuality()) {
        found.add(cue);
      }
    }
    for (Mention.Attribution attribution : reading.attributions().covering(at)) {
      if (gives(attribution, report.factuality())) {
        found.add(attribution);
      }
    }
    return inOrder(found);
  }

  private static boolean gives(Mention.Attribution attribution, Factuality factuality) {
    Mention.Attribution.Stance stance = attribution.stance();
    return switch (factuality) {
      case DENIED -> stance == Mention.Attribution.Stance.DENIES;
      case PREDICTED -> stance == Mention.Attribution.Stance.PREDICTS;
      case CLAIMED -> attribution.party() && Stances.vouches(attribution);
      case ATTRIBUTED -> stance == Mention.Attribution.Stance.SAYS;
      case HYPOTHETICAL, BACKGROUND, ASSERTED -> false;
    };
  }

  private static List<Mention> inOrder(List<Mention> mentions) {
    return mentions.stream()
        .sorted(Comparator.comparing(Mention::span).thenComparing(Mention::rule))
        .toList();
  }
}
