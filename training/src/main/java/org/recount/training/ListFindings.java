package org.recount.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recount.RecountException;
import org.recount.audit.Contradiction;
import org.recount.audit.DocumentReader;
import org.recount.audit.Extraction;
import org.recount.audit.Phrases;
import org.recount.document.Document;
import org.recount.document.Languages;
import org.recount.document.Pipeline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lists every contradiction found in unmarked texts, each with what a person has said of it in
 * {@code judged.tsv}, and how many of them are false. Where the texts are not at hand it says so.
 *
 * <p>Argument: a folder of JSON Lines files, one text in each line with {@code id}, {@code lang},
 * {@code date} and {@code text}. Texts in languages without a pack are left out.
 */
public final class ListFindings {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, String> judged = judged();
  private final Languages languages = Languages.installed();
  private final DocumentReader reader = new DocumentReader();
  private final Map<String, Integer> counted = new TreeMap<>();
  private int texts;

  private ListFindings() {}

  /** Runs the measurement. */
  public static void main(String[] words) throws IOException {
    Path folder = Path.of(words[0]);
    if (!Files.isDirectory(folder)) {
      System.out.println("skipped: no folder '" + folder + "'; these texts are not published here");
      return;
    }
    ListFindings found = new ListFindings();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          found.read(JSON.readTree(line));
        }
      }
    }
    int all = found.counted.values().stream().mapToInt(Integer::intValue).sum();
    System.out.println(found.texts + " texts, " + all + " findings: " + found.counted);
  }

  private void read(JsonNode node) {
    Optional<Pipeline> pipeline = languages.pipeline(node.get("lang").asString());
    if (pipeline.isEmpty()) {
      return;
    }
    texts++;
    String day = node.get("date").asString();
    Document document =
        Document.of(
            node.get("id").asString(),
            "",
            "",
            day.isEmpty() ? Document.UNDATED : LocalDate.parse(day),
            pipeline.get().pack(),
            node.get("text").asString());
    Extraction extraction = reader.read(pipeline.get().annotate(document));
    extraction.contradictions().forEach(c -> print(document, c));
  }

  private void print(Document document, Contradiction found) {
    String key = document.id() + " " + found.kind().name() + " " + found.evidence().get(0).start();
    String judgement = judged.getOrDefault(key, "not judged");
    counted.merge(judgement, 1, Integer::sum);
    System.out.printf(
        "%s\t%s\t%s\t%s\t%s%n",
        judgement,
        key,
        found.hard() ? "hard" : "soft",
        Phrases.of(Locale.ENGLISH).say(found.explanation()),
        found.evidence().stream()
            .map(e -> e.of(document.text()).replaceAll("\\s+", " "))
            .collect(Collectors.joining(" | ")));
  }

  /** Reads what was judged, by text, kind and first character. */
  private static Map<String, String> judged() {
    try (InputStream in = ListFindings.class.getResourceAsStream("judged.tsv")) {
      if (in == null) {
        throw new RecountException("no file 'judged.tsv' beside ListFindings");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .collect(Collectors.toMap(c -> c.get(0), c -> c.get(1), (a, b) -> b));
    } catch (IOException e) {
      throw new RecountException("cannot read 'judged.tsv'", e);
    }
  }
}
