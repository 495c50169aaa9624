package org.recount.report;

/** How a date or place stands to a trigger, nearest first. */
enum Nearness {
  CLAUSE,
  SENTENCE,
  NONE
}
