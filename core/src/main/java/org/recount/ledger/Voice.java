package org.recount.ledger;

import java.time.LocalDate;

/**
 * One report of an incident, without what it says.
 *
 * @param main whether the document is chiefly about the incident
 * @param countable whether the report may raise a count
 * @param published day of publication of the document, or {@link
 *     org.recount.document.Document#UNDATED}
 */
public record Voice(
    String document, boolean main, boolean countable, String source, LocalDate published) {}
