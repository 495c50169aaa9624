package org.recount.incident;

import java.util.List;
import org.recount.quantity.Logistic;

/**
 * Finds the reports of one incident among many documents.
 *
 * <p>{@link Blocking} chooses the pairs of reports worth comparing, {@link PairFeatures} says what
 * speaks for and against each, the weights of {@code linking.tsv} make a probability of it, and
 * {@link AverageLink} joins what is more probably the same than not. The order in which documents
 * arrive changes nothing but the names of incidents. Immutable and safe for many threads.
 */
public final class IncidentLinker {
  private final Logistic weights;

  private IncidentLinker(Logistic weights) {
    this.weights = weights;
  }

  /** Returns the linker with the weights that come with Recount. */
  public static IncidentLinker standard() {
    return new IncidentLinker(Logistic.read(IncidentLinker.class, "linking.tsv"));
  }

  /** Returns a linker with other weights. */
  public static IncidentLinker with(Logistic weights) {
    return new IncidentLinker(weights);
  }

  /** Returns which reports are of one incident, as far as the reports alone can tell. */
  public Linking link(List<LinkInput> documents) {
    return link(documents, Rulings.none());
  }

  /**
   * Returns which reports are of one incident.
   *
   * @param rulings what people decided about it, which holds whatever the reports say
   */
  public Linking link(List<LinkInput> documents, Rulings rulings) {
    return growing().link(documents, rulings);
  }

  /** Returns a linker for documents that come one after the other; it starts with none. */
  public GrowingLinking growing() {
    return new GrowingLinking(Clues.weights(weights), GrowingLinking.FEW);
  }
}
