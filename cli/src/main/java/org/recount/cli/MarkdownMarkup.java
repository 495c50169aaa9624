package org.recount.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Marks a sheet up as Markdown; signs of the text itself are escaped. */
final class MarkdownMarkup implements Markup {
  @Override
  public String heading(int level, String words) {
    return "#".repeat(level) + " " + escape(words) + "\n\n";
  }

  @Override
  public String quote(String words) {
    return "> " + escape(words) + "\n\n";
  }

  @Override
  public String facts(List<Fact> facts) {
    return facts.stream()
        .map(fact -> "- **" + fact.label() + "**: " + escape(fact.words()) + "\n")
        .collect(Collectors.joining("", "", "\n"));
  }

  @Override
  public String remark(String words) {
    return escape(words) + "\n\n";
  }

  @Override
  public String box(String heading, String words) {
    return heading(2, heading) + remark(words);
  }

  private static String escape(String words) {
    return words.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }
}
