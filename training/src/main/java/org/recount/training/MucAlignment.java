package org.recount.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recount.report.Cases;
import tools.jackson.databind.JsonNode;

/**
 * Which group of triggers of a document tells which of its MUC-3 templates.
 *
 * <p>A template goes to the group of its type whose clauses name most of its people and things; the
 * surest pair first, and each group and template once. Other groups of a type whose templates are
 * all told are surplus. When a template of a group's type is told by none, the group may be the one
 * that does: nothing is known of it.
 */
final class MucAlignment {
  private final List<Cases.GroupCase> groups;
  private final List<String> untold = new ArrayList<>();
  private final boolean[] told;

  private record Pair(int group, int template, int names) {}

  private MucAlignment(List<Cases.GroupCase> groups) {
    this.groups = groups;
    this.told = new boolean[groups.size()];
  }

  static MucAlignment of(List<Cases.GroupCase> groups, JsonNode templates, String text) {
    MucAlignment alignment = new MucAlignment(groups);
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      for (int t = 0; t < templates.size(); t++) {
        Cases.GroupCase group = groups.get(g);
        if (type(templates.get(t)).equals(MucCases.type(group.type()))) {
          int names = MucCases.named(templates.get(t), group.clauses(), text);
          if (names > 0) {
            pairs.add(new Pair(g, t, names));
          }
        }
      }
    }
    alignment.align(pairs, templates);
    return alignment;
  }

  private void align(List<Pair> pairs, JsonNode templates) {
    boolean[] taken = new boolean[templates.size()];
    pairs.sort(
        Comparator.comparingInt((Pair p) -> -p.names())
            .thenComparingInt(Pair::group)
            .thenComparingInt(Pair::template));
    for (Pair pair : pairs) {
      if (!told[pair.group()] && !taken[pair.template()]) {
        told[pair.group()] = true;
        taken[pair.template()] = true;
      }
    }
    for (int t = 0; t < templates.size(); t++) {
      if (!taken[t]) {
        untold.add(type(templates.get(t)));
      }
    }
  }

  private static String type(JsonNode template) {
    return template.get("incident_type").asString();
  }

  /** Whether the group tells a template. */
  boolean told(int group) {
    return told[group];
  }

  /** Whether it is known if the group tells a template. */
  boolean answered(int group) {
    return told[group] || !untold.contains(MucCases.type(groups.get(group).type()));
  }
}
