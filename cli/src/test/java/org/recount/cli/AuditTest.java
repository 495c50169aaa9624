package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    assertTrue(html.contains("<dt>In short</dt><dd>contradicts itself: 4 of 4</dd>"), html);
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

  @Test
  void theLanguageIsThatOfTheOptionElseOfTheLocale() throws IOException {
    assertTrue(audited("text").contains("contradicts itself"));
    String said =
        new Trial()
            .with("LANG", "fr_FR.UTF-8")
            .run("audit", article(), "--no-add", "-L", ledger())
            .out();
    assertTrue(said.contains("se contredit") && said.contains("plus que le tout"), said);
    assertFalse(said.contains("finding") || said.contains("the whole"), said);
    String overruled =
        new Trial()
            .with("LANG", "fr_FR.UTF-8")
            .with("LC_ALL", "C")
            .run("audit", article(), "--no-add", "-L", ledger())
            .out();
    assertTrue(overruled.contains("more than the whole"), overruled);
    new Trial().run("audit", article(), "--no-add", "--lang", "ar", "-L", ledger()).exits(2);
  }

  @Test
  void whatProgramsReadIsEnglishUnlessAskedOtherwise() throws IOException {
    Trial french = new Trial().with("LC_ALL", "fr_FR.UTF-8");
    String[] words = {"audit", article(), "--no-add", "--json", "-L", ledger()};
    JsonNode plain = Json.read(french.run(words).out()).path("contradictions").path(0);
    assertTrue(plain.path("explanation").asString().contains("more than the whole"));
    String[] asked = {"audit", article(), "--no-add", "--json", "--lang", "fr", "-L", ledger()};
    JsonNode wanted = Json.read(french.run(asked).out());
    assertTrue(
        wanted.path("contradictions").path(0).path("explanation").asString().contains("le tout"));
    assertTrue(wanted.path("tallies").path(0).path("reason").asString().contains("le tout"));
  }

  @Test
  void doesNotBlameATextForItsSourcesThatDisagree() throws IOException {
    String text =
        "Une bombe a tué trois soldats lundi à Gao, selon l'armée. Un porte-parole des rebelles a"
            + " parlé plus tard de cinq morts.\n";
    String file = Files.writeString(folder.resolve("two.txt"), text).toString();
    Trial.Outcome outcome =
        new Trial().run("audit", file, "--no-add", "--published", "2023-06-13", "-L", ledger());
    assertTrue(outcome.out().contains("its sources disagree"), outcome.out());
    assertFalse(outcome.out().contains("contradicts itself"), outcome.out());
  }

  @Test
  void everyFormatIsWholeInFrench() throws IOException {
    String sheet =
        new Trial()
            .run("audit", article(), "--no-add", "--format", "html", "--lang", "fr", "-L", ledger())
            .exits(0)
            .out();
    assertTrue(sheet.contains("<html lang=\"fr\">") && sheet.contains("<dt>Calcul</dt>"), sheet);
    assertTrue(sheet.contains("<h2>Méthode</h2>") && sheet.contains("«\u202f"), sheet);
    assertFalse(sheet.contains("Coverage") || sheet.contains("Limits"), sheet);
  }

  @Test
  void anotherLedgerIsOnlyReadAndNothingIsAddedAnywhere() throws IOException {
    String other = folder.resolve("other.ledger").toString();
    new Trial().reading("Lundi, une bombe a explosé à Gao.").run("add", "-", "-L", other).exits(0);
    byte[] before = Files.readAllBytes(Path.of(other));
    Trial.Outcome outcome =
        new Trial()
            .run("audit", article(), "--published", "2023-06-13", "--against", other, "--json")
            .exits(0);
    JsonNode held = Json.read(outcome.out()).path("tallies").path(0).path("ledger");
    assertTrue(held.path("asOf").asInt() > 0, outcome.out());
    assertArrayEquals(before, Files.readAllBytes(Path.of(other)));
    new Trial()
        .run("audit", article(), "--against", folder.resolve("none").toString(), "-L", ledger())
        .exits(1);
    assertFalse(Files.exists(Path.of(ledger())));
  }

  @Test
  void aDocumentOfOneLedgerIsHeldAgainstAnother() throws IOException {
    String other = folder.resolve("other.ledger").toString();
    new Trial().reading("Lundi, une bombe a explosé à Gao.").run("add", "-", "-L", other).exits(0);
    Trial.Outcome mine =
        new Trial().run("audit", article(), "--published", "2023-06-13", "--json", "-L", ledger());
    String id = Json.read(mine.exits(0).out()).path("id").asString();
    new Trial().run("audit", id, "--against", other, "-L", ledger()).exits(0);
    assertFalse(new Trial().run("list", "documents", "-L", other).out().contains(id));
  }

  @Test
  void failsOnAboveOnlyWhenTheLedgerSupportsLess() throws IOException {
    for (String text :
        List.of(
            "Dimanche, une bombe a explosé à Gao, au Mali, blessant deux passants.",
            "Lundi, une bombe a explosé à Mopti, au Mali, blessant trois passants.")) {
      new Trial()
          .reading(text)
          .run("add", "-", "--published", "2023-06-13", "-L", ledger())
          .exits(0);
    }
    Path many = folder.resolve("many.txt");
    Files.writeString(many, "En 48 heures, neuf attentats ont été commis au Mali.");
    String[] options = {"--published", "2023-06-13", "--no-add", "-L", ledger()};
    assertEquals(3, exit(many, "above", options));
    assertEquals(3, exit(many, "any", options));
    assertEquals(0, exit(many, "contradiction", options));
    assertEquals(3, exit(many, "contradiction,above", options));
  }

  private static int exit(Path file, String failOn, String... options) {
    List<String> words = new ArrayList<>(List.of("audit", file.toString(), "--fail-on", failOn));
    words.addAll(List.of(options));
    return new Trial().run(words.toArray(String[]::new)).exitCode();
  }
}
