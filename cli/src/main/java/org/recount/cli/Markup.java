package org.recount.cli;

/** How a sheet is marked up. Words are given as they are and escaped here. */
interface Markup {
  /** What comes before everything; nothing if not overridden. */
  default String opening(String title) {
    return "";
  }

  /** What comes after everything; nothing if not overridden. */
  default String closing() {
    return "";
  }

  /** A heading; level 1 is the highest. */
  String heading(int level, String words);

  /** Words of the text that is audited. */
  String quote(String words);

  /** One named fact. */
  String fact(String label, String words);

  /** A remark that stands by itself. */
  String box(String words);
}
