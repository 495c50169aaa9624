package org.recount.audit;

import java.time.LocalDate;
import java.util.List;
import org.recount.codebook.Factuality;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.document.Span;
import org.recount.place.Place;
import org.recount.quantity.Bounds;

/**
 * A number that a text gives over several incidents, or a rank among them.
 *
 * @param id {@code t1}, {@code t2}, … in text order within the document
 * @param metric what is counted: {@code incidents}, {@code killed}, {@code injured}, …
 * @param number the words of the number
 * @param types types counted; empty if any
 * @param targets targets counted; empty if any
 * @param actor canonical name of the one who did them; empty if any
 * @param place where; {@link Place#UNKNOWN} if anywhere
 * @param since first day, or {@link LocalDate#MIN} when the text names none
 * @param until last day, or {@link LocalDate#MAX} when the text names none
 * @param attribution who says so
 * @param over ids of the document's reports that belong to the set
 * @param partOf id of the tally this is a part of; empty if none
 * @param evidence the words it was made from; never empty
 */
public record Tally(
    String id,
    Kind kind,
    String metric,
    Bounds count,
    Span number,
    List<IncidentType> types,
    List<Target> targets,
    String actor,
    Place place,
    LocalDate since,
    LocalDate until,
    Factuality factuality,
    List<Span> attribution,
    List<String> over,
    String partOf,
    List<Span> evidence) {
  /** How a number counts. */
  public enum Kind {
    CUMULATIVE,
    ORDINAL,
    PART,
    SERIES,
    TOTAL,
    RATE
  }

  public Tally {
    types = List.copyOf(types);
    targets = List.copyOf(targets);
    attribution = List.copyOf(attribution);
    over = List.copyOf(over);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("tally '" + id + "' has no evidence");
    }
  }

  /** Returns the same under another id, and a part of the whole with that id. */
  Tally named(String otherId, String otherWhole) {
    return new Tally(
        otherId,
        kind,
        metric,
        count,
        number,
        types,
        targets,
        actor,
        place,
        since,
        until,
        factuality,
        attribution,
        over,
        otherWhole,
        evidence);
  }
}
