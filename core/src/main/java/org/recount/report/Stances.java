package org.recount.report;

import java.util.List;
import org.recount.codebook.Factuality;
import org.recount.document.Mention;
import org.recount.document.Span;

/**
 * Finds how sure the text is at one place: the first rule of the guideline (section 3) that
 * applies.
 */
final class Stances {
  private static final List<Factuality> BY_CUE =
      List.of(Factuality.DENIED, Factuality.HYPOTHETICAL, Factuality.PREDICTED);

  private Stances() {}

  static Candidate.Stance of(Reading reading, Span at) {
    List<Mention.Cue> cues = reading.cues().covering(at);
    List<Mention.Attribution> said = reading.attributions().covering(at);
    for (Factuality factuality : BY_CUE) {
      Mention.Cue cue = strongest(cues, factuality);
      if (cue != null) {
        return new Candidate.Stance(factuality, cue.detail(), false, said);
      }
    }
    for (Mention.Attribution attribution : said) {
      if (attribution.stance() == Mention.Attribution.Stance.DENIES) {
        return new Candidate.Stance(Factuality.DENIED, "disputed", attribution.party(), said);
      }
      if (attribution.stance() == Mention.Attribution.Stance.PREDICTS) {
        return new Candidate.Stance(Factuality.PREDICTED, "forecast", attribution.party(), said);
      }
    }
    return factual(cues, said);
  }

  private static Candidate.Stance factual(List<Mention.Cue> cues, List<Mention.Attribution> said) {
    boolean party = said.stream().anyMatch(a -> a.party() && vouches(a));
    boolean other = said.stream().anyMatch(a -> !a.party() && vouches(a));
    if (party && !other) {
      return new Candidate.Stance(Factuality.CLAIMED, "", true, said);
    }
    Mention.Cue claimed = first(cues, Factuality.CLAIMED);
    if (claimed != null) {
      return new Candidate.Stance(Factuality.CLAIMED, claimed.detail(), true, said);
    }
    if (other || first(cues, Factuality.ATTRIBUTED) != null) {
      return new Candidate.Stance(Factuality.ATTRIBUTED, "", false, said);
    }
    Mention.Cue background =
        first(cues.stream().filter(c -> !c.aside()).toList(), Factuality.BACKGROUND);
    if (background != null) {
      String detail = background.detail().isEmpty() ? "precedent" : background.detail();
      return new Candidate.Stance(Factuality.BACKGROUND, detail, false, said);
    }
    return new Candidate.Stance(Factuality.ASSERTED, "", false, said);
  }

  /** The first cue; a plot that was foiled is more than a plan. */
  private static Mention.@org.jspecify.annotations.Nullable Cue strongest(
      List<Mention.Cue> cues, Factuality factuality) {
    for (Mention.Cue cue : cues) {
      if (cue.factuality() == factuality && cue.detail().equals("foiled")) {
        return cue;
      }
    }
    return first(cues, factuality);
  }

  static boolean vouches(Mention.Attribution attribution) {
    return attribution.stance() == Mention.Attribution.Stance.SAYS
        || (attribution.stance() == Mention.Attribution.Stance.CLAIMS && attribution.party());
  }

  private static Mention.@org.jspecify.annotations.Nullable Cue first(
      List<Mention.Cue> cues, Factuality factuality) {
    for (Mention.Cue cue : cues) {
      if (cue.factuality() == factuality) {
        return cue;
      }
    }
    return null;
  }
}
