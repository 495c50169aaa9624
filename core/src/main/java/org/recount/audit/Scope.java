package org.recount.audit;

import java.time.LocalDate;
import java.util.List;
import org.recount.place.Place;
import org.recount.report.Report;

/**
 * What a number counts over.
 *
 * @param since the first day, or {@link LocalDate#MIN} when the text names none
 * @param until the last day, or {@link LocalDate#MAX} when the text names none
 * @param over the document's reports that belong
 * @param inherited whether the time is that of an earlier number
 */
record Scope(
    Tally.Kind kind,
    LocalDate since,
    LocalDate until,
    Place place,
    List<Report> over,
    boolean inherited) {}
