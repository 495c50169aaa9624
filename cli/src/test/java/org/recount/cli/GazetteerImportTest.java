package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.contract.Json;
import tools.jackson.databind.JsonNode;

/** Places taken in from files, good and bad. */
class GazetteerImportTest {
  @TempDir Path folder;

  private Trial.Outcome run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--ledger", folder.resolve("test.ledger").toString()));
    return new Trial().run(all.toArray(String[]::new));
  }

  private Path own() {
    return folder.resolve("test.ledger.places.tsv");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private JsonNode search(String name) {
    return Json.read(run("gazetteer", "search", name, "--json").exits(0).out());
  }

  @Test
  void importTakesGoodRowsOfATableAndNamesTheBadOnes() throws IOException {
    String table =
        file(
            "bases.tsv",
            """
            # made up
            name\tkind\tcountry\tlat\tlon\tsource\taliases\tcolour
            Base Zarwan\tsite\tIQ\t33.1\t43.2\tinvented\tBase Z|قاعدة زروان\tred
            Base North\tsite\tIQ\t91\t43.2\tinvented\t\tred
            Base Nobody\tsite\tIQ\t33.1\t43.2\t\t\tred
            Base Short\tsite\tIQ
            Base Letters\tsite\tIQ\tten\t43.2\tinvented\t\tred
            %s\tsite\tIQ\t33\t43.2\tinvented\t\tred
            Base Last\tsite\tIQ\t33.3\t43.3\tinvented\t\tred
            """
                .formatted("N".repeat(10_000)));
    Trial.Outcome outcome = run("gazetteer", "import", table).exits(4);
    assertEquals(2, outcome.lines().size());
    for (String problem :
        List.of(
            "bases.tsv:4: latitude must be between -90 and 90, got 91.0",
            "bases.tsv:5: a place must have a source, got none",
            "bases.tsv:6: a row must have 8 columns, as the first line has, got 3",
            "bases.tsv:7: latitude must be a number such as 33.8, got 'ten'",
            "bases.tsv:8: a name must have at most 200 characters, got 10000")) {
      assertTrue(outcome.err().contains(problem), outcome.err());
    }
    assertTrue(search("قاعدة زروان").toString().contains("Base Zarwan"));
    Trial.Outcome again = run("gazetteer", "import", own().toString()).exits(0);
    assertTrue(again.err().contains("2 known"), again.err());
    run("gazetteer", "import", file("headless.tsv", "Base\tsite\n")).exits(4);
    run("gazetteer", "import", folder.resolve("none.tsv").toString()).exits(1);
  }

  @Test
  void importLeavesOutOnlyTheRowWhoseBytesAreNoUtf8() throws IOException {
    Path table = folder.resolve("bases.tsv");
    String text =
        """
        name\tkind\tcountry\tlatitude\tlongitude\tsource\tcolour
        Base Zarwan\tsite\tIQ\t33.1\t43.2\tinvented\tredé
        Base Mérou\tsite\tIQ\t33.2\t43.2\tinvented\tred
        Base Last\tsite\tIQ\t33.3\t43.3\tinvented\tred
        """;
    Files.write(table, text.getBytes(StandardCharsets.ISO_8859_1));

    Trial.Outcome outcome = run("gazetteer", "import", table.toString()).exits(4);

    assertEquals(2, outcome.lines().size(), outcome.out());
    assertTrue(
        outcome.err().contains("bases.tsv:3: name must be UTF-8, got 'Base M"), outcome.err());

    Path json = folder.resolve("bases.geojson");
    String features =
        """
        {"type": "FeatureCollection", "features": [
          {"type": "Feature", "geometry": {"type": "Point", "coordinates": [43.2, 33.1]},
           "properties": {"name": "Base Été", "kind": "site", "country": "IQ", "source": "made up"}},
          {"type": "Feature", "geometry": {"type": "Point", "coordinates": [43.2, 33.5]},
           "properties": {"name": "Base Hiver", "kind": "site", "country": "IQ", "source": "made up"}}]}
        """;
    Files.write(json, features.getBytes(StandardCharsets.ISO_8859_1));
    outcome = run("gazetteer", "import", json.toString()).exits(4);
    assertTrue(
        outcome.err().contains("bases.geojson: feature 1: name must be UTF-8"), outcome.err());
    assertTrue(outcome.out().contains("base-hiver"), outcome.out());
  }

  @Test
  void importSaysThatAFileHoldsNoPlace() throws IOException {
    String empty = file("empty.tsv", "");
    assertTrue(run("gazetteer", "import", empty).exits(1).err().contains("empty.tsv' is empty"));
    String head = file("head.tsv", "name\tkind\tcountry\tlatitude\tlongitude\tsource\n");
    assertTrue(
        run("gazetteer", "import", head).exits(0).err().contains("head.tsv' holds no place"));
    String none = file("none.geojson", "{\"type\": \"FeatureCollection\", \"features\": []}");
    assertTrue(run("gazetteer", "import", none).exits(0).err().contains("holds no place"));
  }

  @Test
  void importSaysWhereAFileStopsBeingJson() throws IOException {
    String torn = file("torn.json", "{\"type\":\n \"FeatureCollection\",\n oops}");
    String err = run("gazetteer", "import", torn).exits(1).err();
    assertTrue(err.contains("torn.json:3:"), err);
    assertTrue(err.contains("the file must be JSON"), err);
  }

  @Test
  void importTakesPointsOfGeoJson() throws IOException {
    String json =
        file(
            "some.geojson",
            """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "geometry": {"type": "Point", "coordinates": [43.2, 33.1]},
               "properties": {"name": "Base Zarwan", "kind": "site", "country": "iq",
                              "aliases": ["Base Z", "قاعدة زروان"], "source": "invented"}},
              {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": []},
               "properties": {"name": "Area", "kind": "region", "source": "invented"}},
              {"type": "Feature", "geometry": null, "properties": null}]}
            """);
    Trial.Outcome outcome = run("gazetteer", "import", json).exits(4);
    assertEquals(1, outcome.lines().size());
    assertTrue(outcome.err().contains("some.geojson: feature 2: a place must have a Point"));
    assertTrue(outcome.err().contains("some.geojson: feature 3"), outcome.err());
    assertTrue(search("Base Z").toString().contains("\"latitude\":33.1"));
    run("gazetteer", "import", file("torn.geojson", "{\"type\": \"Feat")).exits(1);
    run("gazetteer", "import", file("other.json", "[1, 2]")).exits(1);
  }
}
