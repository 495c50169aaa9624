package org.recount.report;

import java.util.Locale;

/** A named number that says how a date or a place of a text stands to an incident. */
enum Bearing {
  /** No date or place of the text belongs to the incident. */
  NONE,
  NONE_OF_MAIN,
  NONE_OF_BACKGROUND,
  /** Of an incident that is foretold, imagined or denied. */
  NONE_OF_NO_FACT,
  /** Its words point back to an incident already told. */
  NONE_OF_DEFINITE,
  /** It is told in the title only. */
  NONE_OF_TITLE,
  NONE_OF_PREDICTED,
  NONE_OF_DENIED,
  /** Its sentence says that it came just after what was told. */
  NONE_OF_FOLLOWING,
  NONE_OF_ANOTHER,
  /** Its sentence names neither a day nor a place. */
  NONE_OF_UNPLACED,
  SAME_CLAUSE,
  CLAUSE_OF_MAIN,
  CLAUSE_OF_BACKGROUND,
  CLAUSE_OF_NO_FACT,
  /** In a clause that says only whom the incident harmed. */
  CLAUSE_OF_HARM,
  SAME_SENTENCE,
  SENTENCE_OF_HEAD,
  /** In the sentence of the title that announces it. */
  TITLE_OF_IT,
  SENTENCE_BEFORE,
  TWO_BEFORE,
  MORE_BEFORE,
  SENTENCE_AFTER,
  TWO_AFTER,
  MORE_AFTER,
  BEFORE_OF_DEFINITE,
  /** In its sentence, after the words that announce it. */
  AFTER_TRIGGER,
  /** Logarithm of the characters between, in its sentence. */
  GAP,
  /** Another mention of the kind stands nearer, in its sentence. */
  NOT_NEAREST,
  /** Words that announce another incident stand nearer, in its sentence. */
  NEARER_OTHER,
  IN_TITLE,
  IN_DATELINE,
  IN_LEAD,
  TITLE_OF_MAIN,
  DATELINE_OF_MAIN,
  LEAD_OF_MAIN,
  DATELINE_OF_NO_FACT,
  /** Among the words that say who says so. */
  OF_SPEAKER,
  /** The same, while the sentence has another of the kind outside such words. */
  OF_SPEAKER_AND_OTHER,
  /** Just beside the words that say who says so: "police said Monday". */
  BESIDE_SPEAKER,
  /** Outside the words that a cue makes no fact, while the incident is inside. */
  OUTSIDE_CUE,
  /** Share of the dates or places of the text that are the same. */
  SHARE,
  SHARE_OF_MAIN,
  FIRST,
  FIRST_OF_MAIN,
  POINT,
  CITY,
  NEAR,
  ADMIN2,
  ADMIN1,
  REGION,
  ROUTE,
  COUNTRY,
  /** It lies in a coarser place of the incident's sentence. */
  REFINES,
  /** It lies outside a place of the incident's sentence. */
  CONFLICTS,
  /** A more precise place in it stands in the same sentence. */
  REFINED,
  /** A place name that only modifies a noun. */
  MODIFIER,
  /** It is the place of those who answer for it: "Hilla police". */
  OF_OFFICE,
  /** It is where someone is from: "a Hilla man". */
  OF_PERSON,
  /** It is only a part of the name of something else: "Jackson Memorial Hospital". */
  OF_NAME,
  /** It is where someone came to afterwards: a hospital, a jail. */
  OF_AFTERWARDS,
  /**
   * It only modifies a noun, or is tied to something else, while its sentence has one that is free.
   */
  TIED_AND_OTHER,
  PERSON_AND_OTHER,
  AFTERWARDS_AND_OTHER,
  /** In the dateline, while the sentence after it names another precise place. */
  DATELINE_AND_OTHER,
  ROUTE_OF_CLAUSE,
  /** After a dash in the title, where outlets put their own names. */
  OF_OUTLET,
  /** A quarter that stands for its town. */
  QUARTER,
  /** The place is named by the title as well. */
  NAMED_IN_TITLE,
  NAMED_IN_DATELINE,
  /** The place is named in the first sentence as well. */
  NAMED_IN_LEAD,
  /** It is the place of an office somewhere in the text. */
  NAMED_BY_OFFICE,
  /** Share of the other places of the text that lie in its division. */
  DIVISION_SHARE,
  DIVISION_OF_NO_OTHER,
  COUNTRY_OF_NO_OTHER,
  /** Share of the words of the text for a people that are of its country. */
  PEOPLE_SHARE,
  /** The text speaks of peoples, but of none of its country. */
  PEOPLE_OF_OTHERS,
  /** It lies in a district that the text names. */
  IN_NAMED_DISTRICT,
  /** How likely the name stands for this place. */
  CERTAIN,
  DAY,
  WEEK,
  MONTH,
  YEAR,
  INTERVAL,
  /** A week, month, year or stretch in its clause. */
  COARSE_IN_CLAUSE,
  COARSE_ELSEWHERE,
  TIME_OF_DAY,
  /** The day of publication. */
  PUBLISHED,
  PUBLISHED_IN_CLAUSE,
  PUBLISHED_ELSEWHERE,
  DAY_BEFORE,
  WEEK_BEFORE,
  WEEKS_BEFORE,
  LONG_BEFORE,
  LONG_BEFORE_OF_MAIN,
  FUTURE,
  FUTURE_OF_FACT,
  FUTURE_IN_CLAUSE,
  CLAUSE_OF_PREDICTED,
  FUTURE_OF_PREDICTED,
  FUTURE_CLAUSE_OF_PREDICTED,
  PAST_OF_PREDICTED,
  /** Outside the words that foretell it: the day of an arrest. */
  OUTSIDE_OF_PREDICTED,
  /** The same, and so is what was said or done that day. */
  TOLD_OUTSIDE_OF_PREDICTED,
  PAST_CLAUSE_OF_PREDICTED,
  /** Words of what was said or done about it afterwards stand just beside. */
  BESIDE_TELLING,
  PUBLISHED_BESIDE_TELLING,
  /** The same, and what it tells comes after: "announces today that …". */
  TELLING_OF_WHAT_FOLLOWS,
  PUBLISHED_TELLING_OF_WHAT_FOLLOWS,
  /** Such words stand between it and the words that announce the incident. */
  TELLING_BETWEEN,
  /** Words that announce another incident stand between. */
  OTHER_BETWEEN,
  /** No other date stands in its sentence. */
  SOLE_IN_SENTENCE,
  OPENS_SENTENCE,
  /** Just after the words that announce the incident: "the attack of 12 March". */
  ADJACENT,
  /** Just after the words of another incident: "the attack after that of 12 March". */
  ADJACENT_TO_OTHER,
  /** Just after words that make it a bound: "before 12 March". */
  BOUND,
  BOUND_OF_NO_FACT,
  /** A time of day outside the incident's sentences. */
  TIME_ELSEWHERE,
  /** In a clause of another sentence, which announces another incident. */
  CLAUSE_OF_ANOTHER,
  COARSE_IN_CLAUSE_OF_OTHER,
  /** The day of the incident that the text is chiefly about. */
  DAY_OF_MAIN,
  DAY_OF_MAIN_FOLLOWING,
  DAY_OF_MAIN_ANOTHER,
  DAY_OF_MAIN_UNPLACED,
  DAY_OF_MAIN_DEFINITE,
  DAY_OF_MAIN_DENIED,
  /** The day told last before its sentence, which names none itself. */
  TOLD_LAST,
  TOLD_LAST_FOLLOWING,
  TOLD_LAST_ANOTHER,
  TOLD_LAST_UNPLACED,
  /** From a day of it to a later one. */
  STRETCH,
  STRETCH_TO_PUBLISHED,
  STRETCH_OF_CLASH,
  STRETCH_BEGUN,
  STRETCH_LASTING,
  STRETCH_BEGUN_AND_LASTING,
  /** The stretch over which something is counted. */
  WINDOW,
  /** The whole of such a stretch, in the clause of an incident that lasts. */
  WINDOW_WHOLE,
  WINDOW_WHOLE_IN_CLAUSE,
  WINDOW_WHOLE_OF_LASTING,
  /** Its first day is not told: "these last days". */
  WINDOW_OPEN,
  /** "Since 20 January", of an incident that lasts: the stretch that begins then. */
  SINCE_OF_LASTING;

  /** How many there are: the length of a row of them. */
  static final int COUNT = values().length;

  /** The name in files: {@code same clause}. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
