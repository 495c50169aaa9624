package org.recount.cli;

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
  public String fact(String label, String words) {
    return "- **" + label + "**: " + escape(words) + "\n\n";
  }

  @Override
  public String box(String words) {
    return escape(words) + "\n\n";
  }

  private static String escape(String words) {
    return words.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }
}
