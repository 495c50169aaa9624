package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.contract.Json;
import tools.jackson.databind.JsonNode;

class AuditTest {
  private static final String TALLY =
      "Attaques contre les convois au Mali\n\n"
          + "Depuis janvier 2023, 49 attaques ont visé des convois au Mali, dont 18 dans la région de"
          + " Gao, 17 dans la région de Mopti et 21 dans la région de Tombouctou.\n";

  @TempDir Path folder;

  private String ledger() {
    return folder.resolve("a.ledger").toString();
  }

  private String article() throws IOException {
    return Files.writeString(folder.resolve("article.txt"), TALLY).toString();
  }

  @Test
  void aFileIsAuditedWithoutALedgerAndNothingIsKept() throws IOException {
    Trial.Outcome outcome =
        new Trial()
            .run("audit", article(), "--no-add", "--published", "2023-06-13", "-L", ledger())
            .exits(0);
    assertTrue(outcome.out().contains("contradicts itself"), outcome.out());
    assertTrue(outcome.out().contains("coverage"), outcome.out());
    assertFalse(Files.exists(Path.of(ledger())));
  }

  @Test
  void failsOnWhatItIsToldToFailOn() throws IOException {
    new Trial()
        .run("audit", article(), "--no-add", "--fail-on", "contradiction", "-L", ledger())
        .exits(3);
    new Trial().run("audit", article(), "--no-add", "--fail-on", "above", "-L", ledger()).exits(0);
  }

  @Test
  void aFileIsAddedFirstAndThenKnownByItsId() throws IOException {
    Trial.Outcome first =
        new Trial().run("audit", article(), "--published", "2023-06-13", "--json", "-L", ledger());
    first.exits(0);
    JsonNode audit = Json.read(first.out());
    String id = audit.path("id").asString();
    assertTrue(id.startsWith("DOC-"), id);
    JsonNode tally = audit.path("tallies").path(0);
    assertEquals(49, tally.path("count").path("upper").asInt(), first.out());
    assertTrue(tally.has("verdict") && tally.has("reason"), first.out());
    assertTrue(tally.path("coverage").has("documents"), first.out());
    assertFalse(audit.path("contradictions").isEmpty(), first.out());
    assertEquals(
        first.out(), new Trial().run("audit", id, "--json", "-L", ledger()).exits(0).out());
  }

  @Test
  void anAuditIsASheetToPrintOrToPaste() throws IOException {
    String html = audited("html");
    assertTrue(html.startsWith("<!DOCTYPE html>") && html.contains("size:A4"), html);
    assertTrue(html.contains("contradicts itself") && html.contains("56"), html);
    assertFalse(html.contains("http") || html.contains("false"), html);
    String markdown = audited("markdown");
    assertTrue(markdown.startsWith("# Audit of ") && markdown.contains("## Limits"), markdown);
  }

  @Test
  void aClaimReviewLeavesTheRatingToAPerson() throws IOException {
    JsonNode review = Json.read(audited("claimreview")).path("@graph").path(0);
    assertEquals("ClaimReview", review.path("@type").asString());
    assertTrue(review.path("claimReviewed").asString().contains("49"), review.toString());
    assertFalse(review.has("reviewRating"), review.toString());
  }

  private String audited(String format) throws IOException {
    return new Trial()
        .run("audit", article(), "--no-add", "--format", format, "-L", ledger())
        .exits(0)
        .out();
  }

  @Test
  void standardInputCanBeAudited() {
    new Trial().reading(TALLY).run("audit", "-", "--no-add", "-L", ledger()).exits(0);
  }

  @Test
  void whatIsNeitherADocumentNorAFileIsSaid() {
    assertTrue(
        new Trial().run("audit", "nothing", "-L", ledger()).exits(1).err().contains("no ledger"));
  }
}
