package org.recount.report;

import java.util.List;
import org.recount.codebook.Factuality;
import org.recount.codebook.IncidentType;
import org.recount.document.Mention;
import org.recount.document.Span;

/**
 * One trigger in its context.
 *
 * @param trigger the words that announce an incident
 * @param sentence number of its sentence
 * @param clause the stretch whose dates, places and people belong to it
 * @param title whether it stands in the title
 * @param stance how sure the text is at this place
 * @param date what dates it
 * @param place what places it
 * @param sufferers whom and what its clause says was hit
 * @param opens whether its sentence or clause opens with its place: "In Hilla, …"
 * @param item the item of a list in which it stands
 * @param longAgo whether its own date is long before the day of publication
 */
record Candidate(
    Mention.Trigger trigger,
    int sentence,
    Span clause,
    boolean title,
    Stance stance,
    Dated date,
    Placed place,
    Sufferers sufferers,
    boolean opens,
    Item item,
    boolean longAgo) {

  /**
   * How sure the text is at one place, and who says so.
   *
   * @param detail foiled, threat, precedent, …; empty if none
   * @param party whether a party to the conflict says so
   * @param attribution the words that say who says so
   */
  record Stance(
      Factuality factuality, String detail, boolean party, List<Mention.Attribution> attribution) {
    Stance {
      attribution = List.copyOf(attribution);
    }
  }

  IncidentType type() {
    return trigger.type();
  }

  boolean harm() {
    return trigger.form() == Mention.Trigger.Form.HARM;
  }

  boolean allows(IncidentType other) {
    return type() == other || trigger.alternatives().contains(other);
  }

  /** Whether the words speak of several incidents at once. */
  boolean plural() {
    return trigger.number().stated() && trigger.number().lower() > 1;
  }
}
