package org.recount.cli;

/** Marks a sheet up as one HTML file that loads nothing; signs of the text itself are escaped. */
final class HtmlMarkup implements Markup {
  private static final String STYLE =
      ":root{color-scheme:light dark}@page{size:A4;margin:18mm}body{font:11pt/1.45 serif;max-width:44em;margin:2em auto;"
          + "padding:0 1em}h2{break-after:avoid;border-top:1px solid #888;padding-top:.4em}"
          + "blockquote{margin:.5em 0;padding-left:1em;border-left:3px solid #888}"
          + "aside{border:1px solid #888;padding:.5em 1em}"
          + "@media print{body{margin:0;max-width:none}}";

  @Override
  public String opening(String title) {
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
        + escape(title)
        + "</title><style>"
        + STYLE
        + "</style></head><body>\n";
  }

  @Override
  public String closing() {
    return "</body></html>\n";
  }

  @Override
  public String heading(int level, String words) {
    return "<h" + level + ">" + escape(words) + "</h" + level + ">\n";
  }

  @Override
  public String quote(String words) {
    return "<blockquote dir=\"auto\">" + escape(words) + "</blockquote>\n";
  }

  @Override
  public String fact(String label, String words) {
    return "<p><b>" + label + "</b> " + escape(words) + "</p>\n";
  }

  @Override
  public String box(String words) {
    return "<aside>" + escape(words) + "</aside>\n";
  }

  private static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
