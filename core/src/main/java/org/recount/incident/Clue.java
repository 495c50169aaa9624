package org.recount.incident;

import java.util.Locale;

/**
 * What may speak for or against two reports being of one incident; each has a weight by its name.
 */
enum Clue {
  BIAS,
  EVIDENCE,
  EVIDENCE_OF_A_PART,
  CHIEFLY_ABOUT_IT,
  TEXT,
  TEXT_VERY_ALIKE,
  TEXT_ROOT,
  TITLE,
  RARE_WORDS,
  RARE_PAIRS_OF_NAMES,
  LEAD,
  NAMES,
  NAMES_OF_A_PART,
  PAIRS_OF_NAMES,
  PAIRS_OF_NAMES_OF_A_PART,
  OTHER_LANGUAGE,
  CHIEFLY_ABOUT_IT_OTHER_LANGUAGE("chiefly about it, other language"),
  EVIDENCE_OTHER_LANGUAGE("evidence, other language"),
  NAMES_OTHER_LANGUAGE("names, other language"),
  PUBLISHED_APART,
  TEXT_WITHIN_DAYS,
  TEXT_LATER,
  PUBLISHED_WITHIN_DAYS,
  PUBLISHED_LONG_APART,
  SAME_DAYS,
  SAME_DAYS_AND_PLACE,
  DAYS_MAY_OVERLAP,
  A_DAY_APART,
  DAYS_APART,
  DATES_DIFFER,
  AFTER_PUBLICATION,
  OTHER_COUNTRY,
  OTHER_PROVINCE,
  SAME_SETTLEMENT,
  NEAR,
  OTHER_SETTLEMENT,
  SAME_PROVINCE,
  SAME_TYPE,
  TYPE_ALLOWED,
  OTHER_FAMILY,
  VIOLENCE_AND_HAZARD,
  SAME_DEAD,
  DEAD_DIFFER,
  SAME_HURT,
  HURT_DIFFER,
  SAME_GREAT_TOLL,
  SAME_VICTIM,
  VICTIMS_LAST_NAME("victim's last name"),
  OTHER_VICTIMS,
  SAME_SOURCE;

  private final String label;

  Clue() {
    this.label = name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  Clue(String label) {
    this.label = label;
  }

  /** The name that its weight has in {@code linking.tsv}. */
  String label() {
    return label;
  }
}
