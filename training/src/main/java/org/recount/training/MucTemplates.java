package org.recount.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The marked templates of MUC-3 documents. */
final class MucTemplates {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private MucTemplates() {}

  /** Returns the array of templates of each document by its identifier. */
  static Map<String, JsonNode> read(Path folder) throws IOException {
    Map<String, JsonNode> templates = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("templates.jsonl"))) {
      JsonNode node = JSON.readTree(line);
      templates.put(node.get("doc_id").asString(), node.get("templates"));
    }
    return templates;
  }
}
