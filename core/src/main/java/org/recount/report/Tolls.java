package org.recount.report;

import org.recount.quantity.Bounds;

/**
 * The people harmed, as a text states it; {@link Bounds#UNSTATED} where it does not.
 *
 * @param killed people killed, as stated
 * @param injured people injured and not killed
 * @param kidnapped people taken
 * @param missing people missing
 * @param participants people who took part, such as protesters
 * @param killedIncludesAttackers whether the text says that {@code killed} includes attackers
 * @param attackersKilled attackers killed
 * @param attackersInjured attackers injured
 */
public record Tolls(
    Bounds killed,
    Bounds injured,
    Bounds kidnapped,
    Bounds missing,
    Bounds participants,
    boolean killedIncludesAttackers,
    Bounds attackersKilled,
    Bounds attackersInjured) {
  /** No number stated. */
  public static final Tolls UNSTATED =
      new Tolls(
          Bounds.UNSTATED,
          Bounds.UNSTATED,
          Bounds.UNSTATED,
          Bounds.UNSTATED,
          Bounds.UNSTATED,
          false,
          Bounds.UNSTATED,
          Bounds.UNSTATED);

  /** Returns tolls with these dead and injured and nothing else stated. */
  public static Tolls of(Bounds killed, Bounds injured) {
    return new Tolls(
        killed,
        injured,
        Bounds.UNSTATED,
        Bounds.UNSTATED,
        Bounds.UNSTATED,
        false,
        Bounds.UNSTATED,
        Bounds.UNSTATED);
  }
}
