package org.recount.contract;

import static org.recount.contract.PieceReader.string;
import static org.recount.contract.PieceReader.strings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.count.Metric;
import org.recount.count.Participant;
import org.recount.count.Period;
import org.recount.count.Question;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads counting questions, one JSON object in each line. */
public final class QuestionJson {
  private static final Set<String> KEYS =
      Set.of(
          "qid",
          "metric",
          "types",
          "targets",
          "actors",
          "participants",
          "country",
          "admin1",
          "place",
          "since",
          "until",
          "killed",
          "injured",
          "assailants",
          "incident");

  private QuestionJson() {}

  /**
   * Returns the question of one line.
   *
   * @throws IllegalArgumentException if the line is no question; the message says why
   */
  public static AskedQuestion parse(String line) {
    JsonNode node = object(line);
    List<String> unknown = new ArrayList<>(node.propertyNames());
    unknown.removeAll(KEYS);
    Question question =
        new Question(
            code("metric", string(node, "metric"), Metric::of),
            codes(node, "types", IncidentType::of),
            codes(node, "targets", Target::of),
            list(node, "actors"),
            PieceReader.each(node.path("participants"), QuestionJson::participant),
            string(node, "country").toUpperCase(Locale.ROOT),
            list(node, "admin1"),
            list(node, "place"),
            Period.parse(string(node, "since"), string(node, "until")),
            PieceReader.bounds(node.path("killed")),
            PieceReader.bounds(node.path("injured")),
            assailants(string(node, "assailants")),
            string(node, "incident"));
    return new AskedQuestion(string(node, "qid"), question, unknown);
  }

  /** Returns the {@code qid} of a line that may be no question; empty if it has none. */
  public static String qid(String line) {
    try {
      return string(object(line), "qid");
    } catch (IllegalArgumentException noObject) {
      return "";
    }
  }

  private static JsonNode object(String line) {
    JsonNode node;
    try {
      node = Json.read(line);
    } catch (JacksonException broken) {
      throw new IllegalArgumentException(
          "a question must be one JSON object: " + broken.getOriginalMessage(), broken);
    }
    if (!node.isObject()) {
      throw new IllegalArgumentException("a question must be one JSON object, got '" + line + "'");
    }
    return node;
  }

  private static Participant participant(JsonNode node) {
    return new Participant(string(node, "name"), part(node.path("part").asString("full")));
  }

  /**
   * Returns which part of a name is meant.
   *
   * @throws IllegalArgumentException if it is not first, last or full
   */
  public static Participant.Part part(String code) {
    return code("part", code, QuestionJson::partOf);
  }

  private static Optional<Participant.Part> partOf(String code) {
    for (Participant.Part part : Participant.Part.values()) {
      if (part.name().toLowerCase(Locale.ROOT).equals(code)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  private static boolean assailants(String word) {
    return switch (word) {
      case "included" -> true;
      case "excluded", "" -> false;
      default ->
          throw new IllegalArgumentException(
              "'assailants' must be included or excluded, got '" + word + "'");
    };
  }

  /** A list of strings; one string alone is a list of one. */
  private static List<String> list(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isString() ? List.of(value.stringValue()) : strings(value);
  }

  private static <T> List<T> codes(
      JsonNode node, String key, Function<String, Optional<T>> reader) {
    return list(node, key).stream().map(code -> code(key, code, reader)).toList();
  }

  private static <T> T code(String key, String code, Function<String, Optional<T>> reader) {
    return reader
        .apply(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + key + "' must be one of the codebook, got '" + code + "'"));
  }
}
