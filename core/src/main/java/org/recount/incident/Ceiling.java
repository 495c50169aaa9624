package org.recount.incident;

/**
 * The most that words may still add to the log-odds of a pair, so that pairs that cannot become
 * probable need not be read to the end. Cosines are from 0 to 1, and words that are rare now were
 * rare in the sample.
 */
final class Ceiling {
  /** Sums are rounded, so only what is lower than this is surely below 0. */
  private static final double SURELY = -1e-6;

  private static final int STEPS = 512;

  private final double[] weights;
  private final double part;
  private final double otherLanguage;
  private final double main;
  private final double likeness;
  private final double likenessWithinDays;
  private final double likenessLater;

  Ceiling(double[] weights) {
    this.weights = weights;
    part = most(Clue.EVIDENCE_OF_A_PART, Clue.NAMES_OF_A_PART, Clue.PAIRS_OF_NAMES_OF_A_PART);
    otherLanguage =
        weight(Clue.OTHER_LANGUAGE)
            + most(Clue.EVIDENCE_OTHER_LANGUAGE, Clue.NAMES_OTHER_LANGUAGE)
            + most(Clue.CHIEFLY_ABOUT_IT)
            + most(Clue.CHIEFLY_ABOUT_IT_OTHER_LANGUAGE);
    main = weight(Clue.CHIEFLY_ABOUT_IT) + most(Clue.EVIDENCE, Clue.NAMES, Clue.PAIRS_OF_NAMES);
    likeness = likeness(0);
    likenessWithinDays = likeness(weight(Clue.TEXT_WITHIN_DAYS));
    likenessLater = likeness(weight(Clue.TEXT_LATER));
  }

  /** Returns whether a pair is improbable whatever its words are; only its facts are compared. */
  boolean belowByFacts(Clues facts, Profile one, Profile other) {
    double words = part;
    if (!PairFeatures.sameLanguage(one, other)) {
      words = otherLanguage;
    } else if (PairFeatures.compareTexts(one, other)) {
      int pairs =
          Math.min(one.words().pairs().words().length, other.words().pairs().words().length);
      words = main + log(Clue.RARE_PAIRS_OF_NAMES, pairs) + texts(facts, one, other);
    }
    return facts.sum(weights) + words < SURELY;
  }

  /** Returns whether a pair is improbable however alike the texts are; all else is compared. */
  boolean belowByWording(Clues clues, Profile one, Profile other) {
    return clues.sum(weights) + texts(clues, one, other) < SURELY;
  }

  private double texts(Clues facts, Profile one, Profile other) {
    double alike = likeness;
    if (facts.value(Clue.PUBLISHED_WITHIN_DAYS) > 0) {
      alike = likenessWithinDays;
    } else if (facts.value(Clue.PUBLISHED_LONG_APART) > 0) {
      alike = likenessLater;
    }
    int rare = Math.min(one.words().rareAtMost(), other.words().rareAtMost());
    return alike + most(Clue.TITLE, Clue.LEAD) + log(Clue.RARE_WORDS, rare);
  }

  private double log(Clue clue, int count) {
    return most(clue) * Math.log1p(count);
  }

  /** The most that clues from 0 to 1 add. */
  private double most(Clue... clues) {
    double most = 0;
    for (Clue clue : clues) {
      most += Math.max(0, weight(clue));
    }
    return most;
  }

  private double weight(Clue clue) {
    return weights[clue.ordinal()];
  }

  /**
   * The most that the cosine of two texts adds.
   *
   * @param more what is added to the weight of its root
   */
  private double likeness(double more) {
    double most = 0;
    for (int step = 0; step < STEPS; step++) {
      double low = (double) step / STEPS;
      double high = (step + 1.0) / STEPS;
      most =
          Math.max(
              most,
              Math.max(weight(Clue.TEXT) * low, weight(Clue.TEXT) * high)
                  + Math.max(beyond(low), beyond(high))
                  + Math.max(0, weight(Clue.TEXT_ROOT) + more) * Math.sqrt(high));
    }
    return most;
  }

  private double beyond(double cosine) {
    return weight(Clue.TEXT_VERY_ALIKE) * Math.max(0, cosine - PairFeatures.VERY_ALIKE);
  }
}
