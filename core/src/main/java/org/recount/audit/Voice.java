package org.recount.audit;

import java.util.ArrayList;
import java.util.List;
import org.recount.codebook.Factuality;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Mention.Attribution.Stance;
import org.recount.document.Span;

/**
 * Whose number it is and how sure.
 *
 * @param attribution who says so; empty if the text says it in its own voice
 */
record Voice(Factuality factuality, List<Span> attribution) {
  static Voice of(Document document, Span number) {
    List<Span> claimants = new ArrayList<>();
    boolean denied = false;
    for (Mention.Attribution said : document.mentions(Mention.Attribution.class)) {
      boolean covers = said.scope().contains(number) && said.stance() != Stance.ACCUSES;
      if (covers) {
        claimants.add(said.span());
        denied |= said.stance() == Stance.DENIES;
      }
    }
    Factuality plain = claimants.isEmpty() ? Factuality.ASSERTED : Factuality.ATTRIBUTED;
    for (Mention.Cue cue : document.mentions(Mention.Cue.class)) {
      boolean unreal = !cue.factuality().countable() || cue.factuality() == Factuality.ATTRIBUTED;
      if (unreal && cue.scope().contains(number)) {
        plain = cue.factuality();
      }
    }
    return new Voice(denied ? Factuality.DENIED : plain, List.copyOf(claimants));
  }
}
