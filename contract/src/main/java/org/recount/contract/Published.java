package org.recount.contract;

import java.time.LocalDate;
import org.recount.document.Document;

/**
 * A day of publication as it was given.
 *
 * <p>A text is worth reading without its day, so one that cannot be understood is unknown, and said
 * to be: never guessed, and no reason to lose the document.
 *
 * @param day the day, or {@link Document#UNDATED}
 * @param note why what was given is taken as unknown; empty if it was understood or nothing came
 */
public record Published(LocalDate day, String note) {
  /**
   * Reads a day.
   *
   * @param where what names the field in a message
   * @param given the field's value; empty if there is none
   */
  public static Published read(String where, String given) {
    if (given.isBlank()) {
      return new Published(Document.UNDATED, "");
    }
    try {
      return new Published(IsoDay.parse(given), "");
    } catch (IllegalArgumentException noDay) {
      return new Published(Document.UNDATED, where + ": " + noDay.getMessage() + "; not used");
    }
  }
}
