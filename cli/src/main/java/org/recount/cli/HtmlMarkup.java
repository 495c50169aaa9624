package org.recount.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Marks a sheet up as one HTML file that loads nothing; signs of the text itself are escaped. On
 * paper it is black on white whatever the screen is.
 */
final class HtmlMarkup implements Markup {
  private static final String STYLE =
      """
      :root{color-scheme:light dark;--ink:#1b1b1b;--ground:#fff;--soft:#5a5a5a;--line:#b8b8b8;--tint:#f4f2ee}
      @media (prefers-color-scheme:dark){:root{--ink:#ececec;--ground:#17181a;--soft:#b4b4b4;--line:#4c4f54;--tint:#222428}}
      @page{size:A4;margin:18mm 18mm 20mm}
      body{font:11pt/1.5 Charter,"Bitstream Charter",Georgia,"Liberation Serif",serif;color:var(--ink);background:var(--ground);max-width:42em;margin:2.5em auto;padding:0 1.25em;overflow-wrap:break-word}
      h1{font-size:1.7em;line-height:1.2;margin:0 0 .2em}
      h2{font-size:1.2em;line-height:1.3;margin:2em 0 .5em;padding-top:.6em;border-top:1px solid var(--line);break-after:avoid}
      p{margin:.3em 0}
      blockquote{margin:.7em 0;padding:.2em 0 .2em 1em;border-inline-start:3px solid var(--line);font-style:italic;break-inside:avoid}
      dl{display:grid;grid-template-columns:max-content 1fr;gap:.35em 1.2em;margin:.8em 0}
      dt{font-weight:bold;break-after:avoid}
      dd{margin:0;break-inside:avoid}
      aside{margin:1.5em 0;padding:.7em 1em .8em;border:1px solid var(--line);background:var(--tint);font-size:.92em;break-inside:avoid}
      aside h2{margin:0 0 .3em;padding:0;border:0;font-size:1.05em}
      .remark{color:var(--soft)}
      @media (max-width:32em){dl{display:block}dt{margin-top:.6em}}
      @media print{:root{--ink:#000;--ground:#fff;--soft:#333;--line:#888;--tint:#fff}body{margin:0;padding:0;max-width:none}}
      """
          .replace("\n", "");

  private final String language;

  HtmlMarkup(Locale language) {
    this.language = language.getLanguage();
  }

  @Override
  public String opening(String title) {
    return "<!DOCTYPE html>\n<html lang=\""
        + language
        + "\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width\"><title>"
        + escape(title)
        + "</title><style>"
        + STYLE
        + "</style></head><body><main>\n";
  }

  @Override
  public String closing() {
    return "</main></body></html>\n";
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
  public String facts(List<Fact> facts) {
    return facts.stream()
        .map(f -> "<dt>" + escape(f.label()) + "</dt><dd>" + escape(f.words()) + "</dd>\n")
        .collect(Collectors.joining("", "<dl>\n", "</dl>\n"));
  }

  @Override
  public String remark(String words) {
    return "<p class=\"remark\">" + escape(words) + "</p>\n";
  }

  @Override
  public String box(String heading, String words) {
    return "<aside>" + heading(2, heading) + "<p>" + escape(words) + "</p></aside>\n";
  }

  private static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
