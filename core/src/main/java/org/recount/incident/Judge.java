package org.recount.incident;

/**
 * Compares reports and texts, best all pairs of two documents in a row. Not for several threads.
 */
final class Judge {
  /** Texts less alike than this are never copies; saves comparing them word by word. */
  private static final double ALIKE = 0.6;

  private static final DocumentWords.Likeness UNASKED = new DocumentWords.Likeness(0, 0, 0, 0);

  /** What changes. */
  private static final class State {
    /** The documents compared last, and how alike they are. */
    int one = -1;

    int other = -1;
    DocumentWords.Likeness alike = UNASKED;
  }

  private final State state = new State();

  private final Pool pool;
  private final double[] weights;
  private final PairFeatures features;
  private final Ceiling ceiling;

  Judge(Pool pool, double[] weights) {
    this.pool = pool;
    this.weights = weights;
    this.features = new PairFeatures(pool.corpus());
    this.ceiling = new Ceiling(weights);
  }

  /** Returns whether two reports are more probably of one incident than not. */
  boolean probable(int report, int reportOfOther) {
    Profile first = pool.reports().get(report);
    Profile second = pool.reports().get(reportOfOther);
    if (ceiling.belowByFacts(features.compareFacts(first, second), first, second)) {
      return false;
    }
    Clues clues = features.compareWording(first, second);
    if (PairFeatures.compareTexts(first, second)) {
      return !ceiling.belowByWording(clues, first, second) && odds(report, reportOfOther) > 0;
    }
    return sum(clues) > 0;
  }

  /** Returns the log-odds of two reports being of one incident. */
  double odds(int report, int reportOfOther) {
    return sum(clues(report, reportOfOther));
  }

  /** Returns the log-odds that follow from what speaks for and against it. */
  double sum(Clues clues) {
    return clues.sum(weights);
  }

  /** Returns what speaks for and against it, good until the next question. */
  Clues clues(int report, int reportOfOther) {
    Profile first = pool.reports().get(report);
    Profile second = pool.reports().get(reportOfOther);
    int[] documents = pool.reports().documents();
    return features.compare(
        first,
        second,
        PairFeatures.compareTexts(first, second)
            ? likeness(documents[report], documents[reportOfOther])
            : UNASKED);
  }

  /** Returns whether one document copies the other. */
  boolean copies(int document, int otherDocument) {
    DocumentWords words = pool.read(document).words();
    DocumentWords wordsOfOther = pool.read(otherDocument).words();
    return words.outline().mayCopy(wordsOfOther.outline())
        && likeness(document, otherDocument).text() >= ALIKE
        && NearCopies.copies(pool.corpus().runs(words), pool.corpus().runs(wordsOfOther));
  }

  private DocumentWords.Likeness likeness(int document, int otherDocument) {
    if (state.one != document || state.other != otherDocument) {
      state.one = document;
      state.other = otherDocument;
      state.alike =
          pool.read(state.one)
              .words()
              .likeness(pool.read(state.other).words(), pool.corpus().all());
    }
    return state.alike;
  }
}
