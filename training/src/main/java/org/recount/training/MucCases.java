package org.recount.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recount.codebook.IncidentType;
import org.recount.document.Document;
import org.recount.document.Languages;
import org.recount.document.Mention;
import org.recount.document.Pipeline;
import org.recount.document.Span;
import org.recount.report.Cases;
import org.recount.training.LogisticFit.Example;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cases from the MUC-3 training documents. Their templates mark no words of the incident itself, so
 * which group tells which template is worked out by {@link MucAlignment}.
 */
final class MucCases {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The marking is indirect and its guideline another one, so a case counts for less. */
  private static final double WEIGHT = 0.3;

  private static final double JOIN_WEIGHT = 0.3;

  private MucCases() {}

  static void add(Path folder, Languages languages, List<Example> examples, List<Example> joins)
      throws IOException {
    Pipeline pipeline = languages.pipeline("en").orElseThrow();
    Map<String, JsonNode> templates = MucTemplates.read(folder);
    for (String line : Files.readAllLines(folder.resolve("docs.jsonl"))) {
      JsonNode node = JSON.readTree(line);
      String id = node.get("id").asString();
      String text = node.get("text").asString();
      LocalDate day =
          node.get("pub_date").isNull()
              ? Document.UNDATED
              : LocalDate.parse(node.get("pub_date").asString());
      Document document = pipeline.annotate(Document.of(id, "", "", day, pipeline.pack(), text));
      JsonNode marked = templates.getOrDefault(id, JSON.createArrayNode());
      List<Cases.GroupCase> groups = Cases.groups(document);
      MucAlignment alignment = MucAlignment.of(groups, marked, text);
      for (int i = 0; i < groups.size(); i++) {
        if (alignment.answered(i)) {
          examples.add(new Example(id, groups.get(i).features(), alignment.told(i), WEIGHT));
        }
      }
      for (Cases.JoinCase join : Cases.joins(document, t -> only(document, t, marked))) {
        joins.add(new Example(id, join.features(), join.same(), JOIN_WEIGHT));
      }
    }
  }

  /** The one template that the clause of a trigger names someone or something of; empty if none. */
  private static String only(Document document, Mention.Trigger trigger, JsonNode templates) {
    Span clause = document.clauseOf(trigger.span()).cover(trigger.span());
    String found = "";
    for (JsonNode template : templates) {
      boolean named =
          template.get("incident_type").asString().equals(type(trigger.type()))
              && names(template).stream()
                  .anyMatch(n -> stands(List.of(clause), document.text(), n));
      if (named && !found.isEmpty()) {
        return "";
      }
      found = named ? template.get("template_id").asString() : found;
    }
    return found;
  }

  /** How many of the names of a template stand in clauses. */
  static int named(JsonNode template, List<Span> clauses, String text) {
    return (int) names(template).stream().distinct().filter(n -> stands(clauses, text, n)).count();
  }

  private static boolean stands(List<Span> clauses, String text, String name) {
    return clauses.stream().anyMatch(c -> c.of(text).toUpperCase(Locale.ROOT).contains(name));
  }

  private static List<String> names(JsonNode template) {
    List<String> names = new ArrayList<>();
    for (String slot : List.of("perp_individual", "perp_org", "phys_target", "instrument")) {
      template.get(slot).forEach(e -> e.get("mentions").forEach(m -> names.add(m.asString())));
    }
    for (JsonNode target : template.get("hum_target")) {
      target.get("names").forEach(m -> names.add(m.asString()));
      target.get("descs").forEach(m -> names.add(m.asString()));
    }
    return names;
  }

  /** The MUC name of a type. */
  static String type(IncidentType type) {
    return switch (type) {
      case BOMBING, SHELLING, AIRSTRIKE -> "BOMBING";
      case ABDUCTION -> "KIDNAPPING";
      case ARSON_SABOTAGE -> "ARSON";
      default -> "ATTACK";
    };
  }
}
