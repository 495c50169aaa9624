package org.recount.cli;

import java.util.List;

/** How a sheet is marked up. Words are given as they are and escaped here. */
interface Markup {
  /** One thing that is so, under its name. */
  record Fact(String label, String words) {}

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

  /** Words of the text that is audited, in their quotation marks. */
  String quote(String words);

  /** Named facts, one below the other. */
  String facts(List<Fact> facts);

  /** A remark that stands by itself. */
  String remark(String words);

  /** What holds for the whole sheet, under a heading. */
  String box(String heading, String words);
}
