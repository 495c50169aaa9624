package org.recount.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page in Markdown, as far as its promises go: links, anchors, paths and commands. */
final class Page {
  private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*\\]\\(([^)\\s]+)[^)]*\\)");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*$");
  private static final Pattern FENCE = Pattern.compile("^\\s*```(\\S*).*$");
  private static final Pattern REMARK = Pattern.compile("^<!--\\s*(.*?)\\s*-->$");

  private final Path file;
  private final List<String> prose = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  private Page(Path file) {
    this.file = file;
  }

  /**
   * A fenced block.
   *
   * @param page the page it is on
   * @param line its first line on the page, counted from 1
   * @param language the word after the fence, such as {@code console}; empty if none
   * @param remark the HTML comment on the last line before it; empty if none
   */
  record Block(Path page, int line, String language, String remark, List<String> lines) {
    String where() {
      return Repository.name(page) + ":" + line;
    }
  }

  /** Reads a page. */
  static Page of(Path file) {
    Page page = new Page(file);
    List<String> lines = Repository.read(file).lines().toList();
    int i = 0;
    while (i < lines.size()) {
      Matcher fence = FENCE.matcher(lines.get(i));
      i = fence.matches() ? page.block(lines, i, fence.group(1)) : page.line(lines.get(i), i);
    }
    return page;
  }

  Path file() {
    return file;
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** What the links of the page point to, as written; pictures and code left out. */
  List<String> links() {
    String text = CODE.matcher(String.join("\n", prose)).replaceAll("code");
    return LINK.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** What stands between single backticks in the prose of the page. */
  List<String> codes() {
    return CODE.matcher(String.join("\n", prose))
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  /** The anchors that a link may point to, as code hosts make them from headings. */
  Set<String> anchors() {
    Set<String> anchors = new TreeSet<>();
    Map<String, Integer> seen = new HashMap<>();
    for (String line : prose) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        String slug = slug(heading.group(1));
        int before = seen.merge(slug, 1, Integer::sum) - 1;
        anchors.add(before == 0 ? slug : slug + "-" + before);
      }
    }
    return anchors;
  }

  private int line(String line, int at) {
    prose.add(line);
    return at + 1;
  }

  private int block(List<String> lines, int at, String language) {
    int end = at + 1;
    while (end < lines.size() && !lines.get(end).strip().equals("```")) {
      end++;
    }
    blocks.add(
        new Block(file, at + 1, language, remark(), List.copyOf(lines.subList(at + 1, end))));
    return end + 1;
  }

  private String remark() {
    for (int i = prose.size() - 1; i >= 0; i--) {
      if (!prose.get(i).isBlank()) {
        Matcher remark = REMARK.matcher(prose.get(i).strip());
        return remark.matches() ? remark.group(1) : "";
      }
    }
    return "";
  }

  private static String slug(String heading) {
    String plain = heading.replaceAll("[`*]", "").replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }
}
