package org.recount.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recount.document.Document;
import org.recount.document.Languages;
import org.recount.document.Pipeline;
import org.recount.document.Span;
import org.recount.incident.Incident;
import org.recount.incident.LinkInput;
import org.recount.report.Report;
import org.recount.report.ReportExtractor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents to link, with the marked incident of each report that has one.
 *
 * @param incidents marked incident by {@link FitLinking#key}
 */
record LinkingSet(List<LinkInput> documents, Map<String, String> incidents) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Returns the marked incident of a report; empty if none is marked. */
  String marked(Incident.Member member) {
    return incidents.getOrDefault(FitLinking.key(member), "");
  }

  /**
   * Reads the pools of the counting set. There, a document is about one incident: that of its main
   * report.
   */
  static List<LinkingSet> counting(Path folder, Languages languages) throws IOException {
    Map<String, String> incidentOf = incidentByDocument(folder.resolve("incidents.jsonl"));
    Map<String, LinkingSet> pools = new LinkedHashMap<>();
    Pipeline pipeline = languages.pipeline("en").orElseThrow();
    for (String line : Files.readAllLines(folder.resolve("docs.jsonl"))) {
      JsonNode node = JSON.readTree(line);
      LinkingSet pool =
          pools.computeIfAbsent(
              node.get("pool").asString(), p -> new LinkingSet(new ArrayList<>(), new HashMap<>()));
      String id = node.get("id").asString();
      String text = node.get("title").asString() + "\n\n" + node.get("text").asString();
      LocalDate day = LocalDate.parse(node.get("dct").asString().substring(0, 10));
      List<Report> reports = pool.add(id, day, text, pipeline);
      for (Report report : reports) {
        if (report.main() && incidentOf.containsKey(id)) {
          pool.incidents.put(id + "\n" + report.id(), incidentOf.get(id));
        }
      }
    }
    return List.copyOf(pools.values());
  }

  /** Incidents by document; documents of several incidents are left out. */
  private static Map<String, String> incidentByDocument(Path file) throws IOException {
    Map<String, String> incidentOf = new HashMap<>();
    List<String> several = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = JSON.readTree(line);
      for (JsonNode document : node.get("doc_ids")) {
        String before = incidentOf.put(document.asString(), node.get("incident_id").asString());
        if (before != null) {
          several.add(document.asString());
        }
      }
    }
    several.forEach(incidentOf::remove);
    return incidentOf;
  }

  /** Reads the groups of documents in which every incident is marked, as one set. */
  static LinkingSet groups(Path folder, Languages languages) throws IOException {
    LinkingSet set = new LinkingSet(new ArrayList<>(), new HashMap<>());
    Map<String, String> incidentOf = new HashMap<>();
    for (JsonNode group : JSON.readTree(Files.readString(folder.resolve("groups.json")))) {
      for (JsonNode incident : group.get("ledger")) {
        for (JsonNode member : incident.get("members")) {
          incidentOf.put(
              member.get("doc_id").asString() + "\n" + member.get("incident").asString(),
              incident.get("incident_id").asString());
        }
      }
    }
    for (GoldDocument document : GoldDocument.read(folder.resolve("gold.jsonl"))) {
      Pipeline pipeline = languages.pipeline(document.language()).orElseThrow();
      List<Report> reports =
          set.add(document.id(), document.published(), document.text(), pipeline);
      for (Report report : reports) {
        String marked = marked(document, report);
        if (!marked.isEmpty()) {
          String within = document.id() + "\n" + marked;
          set.incidents.put(
              document.id() + "\n" + report.id(), incidentOf.getOrDefault(within, within));
        }
      }
    }
    return set;
  }

  /** The marked incident whose evidence shares most characters with the report's; empty if none. */
  private static String marked(GoldDocument document, Report report) {
    String best = "";
    int most = 0;
    for (GoldDocument.GoldIncident incident : document.incidents()) {
      int shared = 0;
      for (Span evidence : incident.evidence()) {
        for (Span mine : report.evidence()) {
          shared +=
              Math.max(
                  0,
                  Math.min(evidence.end(), mine.end()) - Math.max(evidence.start(), mine.start()));
        }
      }
      boolean family =
          incident.types().stream().anyMatch(t -> t.family() == report.type().family());
      if (family && shared > most) {
        most = shared;
        best = incident.id();
      }
    }
    return best;
  }

  private List<Report> add(String id, LocalDate day, String text, Pipeline pipeline) {
    Document document = pipeline.annotate(Document.of(id, "", "", day, pipeline.pack(), text));
    List<Report> reports = new ReportExtractor().extract(document);
    documents.add(
        new LinkInput(documents.size(), id, "", day, pipeline.pack().code(), text, reports));
    return reports;
  }
}
