package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.contract.Json;
import tools.jackson.databind.JsonNode;

/** A ClaimReview has the properties schema.org expects, and no others. */
class ClaimReviewTest {
  private static final String TEXT =
      "Attaques au Mali\n\nDepuis janvier, 49 attaques ont visé des convois au Mali, dont 56 à Gao.";

  @TempDir Path folder;

  @Test
  void hasWhatTheSchemaExpects() throws IOException {
    JsonNode schema = schema();
    JsonNode whole = review("--published", "2023-06-13", "--source", "Agence X");
    assertFalse(whole.path("@graph").isEmpty());
    check(schema, schema, whole, "");
    check(schema, schema, review(), "");
  }

  @Test
  void isInTheLanguageAskedFor() throws IOException {
    JsonNode review = review("--published", "2023-06-13", "--lang", "fr").path("@graph").path(0);
    assertEquals("fr", review.path("inLanguage").asString());
    assertTrue(review.path("reviewBody").asString().contains("le tout"));
    assertEquals(
        "en",
        review("--published", "2023-06-13").path("@graph").path(0).path("inLanguage").asString());
  }

  private JsonNode review(String... more) throws IOException {
    String ledger = folder.resolve("none.ledger").toString();
    String[] words = {"audit", "-", "--no-add", "--format", "claimreview", "-L", ledger};
    String[] all = new String[words.length + more.length];
    System.arraycopy(words, 0, all, 0, words.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return Json.read(new Trial().reading(TEXT).run(all).exits(0).out());
  }

  private static JsonNode schema() throws IOException {
    try (InputStream in = ClaimReviewTest.class.getResourceAsStream("claimreview.schema.json")) {
      return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Checks the few keywords of JSON Schema that the file uses. */
  private static void check(JsonNode root, JsonNode given, JsonNode value, String at) {
    JsonNode schema =
        given.has("$ref") ? root.path("$defs").path(given.path("$ref").asString()) : given;
    if (schema.has("const")) {
      assertEquals(schema.path("const").asString(), value.asString(), at);
      return;
    }
    switch (schema.path("type").asString()) {
      case "string" -> {
        assertTrue(value.isString() && !value.asString().isBlank(), at + ": " + value);
        if (schema.path("format").asString("").equals("date")) {
          LocalDate.parse(value.asString());
        }
      }
      case "array" -> value.forEach(one -> check(root, schema.path("items"), one, at + "[]"));
      default -> {
        assertTrue(value.isObject(), at);
        schema
            .path("required")
            .forEach(key -> assertTrue(value.has(key.asString()), at + " has no " + key));
        for (String key : value.propertyNames()) {
          assertTrue(schema.path("properties").has(key), at + " may not have " + key);
          check(root, schema.path("properties").path(key), value.path(key), at + "/" + key);
        }
      }
    }
  }
}
