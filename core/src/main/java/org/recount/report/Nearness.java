package org.recount.report;

/** How a date or place stands to a trigger, nearest first. */
enum Nearness {
  CLAUSE,
  SENTENCE,
  /** Within the sentences just before. */
  BEFORE,
  /** The dateline, title or lead of the document. */
  DOCUMENT,
  NONE
}
