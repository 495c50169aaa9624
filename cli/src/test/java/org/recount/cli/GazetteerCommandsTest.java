package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.contract.Json;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class GazetteerCommandsTest {
  private static final String TEXT =
      "{\"id\":\"a\",\"published\":\"2021-03-09\","
          + "\"text\":\"Une bombe a tué lundi deux soldats à Qasr Zarwan.\"}\n";

  @TempDir Path folder;

  private Trial.Outcome run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--ledger", folder.resolve("test.ledger").toString()));
    return new Trial().run(all.toArray(String[]::new));
  }

  private Trial.Outcome add(String name, String... more) {
    return addIn("Babel", name, more);
  }

  private Trial.Outcome addIn(String division, String name, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "gazetteer",
                "add",
                "--name",
                name,
                "--kind",
                "city",
                "--country",
                "IQ",
                "--at",
                "32.51,44.62",
                "--admin1",
                division,
                "--source",
                "an invented map"));
    words.addAll(List.of(more));
    return run(words.toArray(String[]::new));
  }

  private Path own() {
    return folder.resolve("test.ledger.places.tsv");
  }

  private Path full() {
    return folder.resolve("test.ledger.geonames");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private JsonNode search(String name) {
    return Json.read(run("gazetteer", "search", name, "--json").exits(0).out());
  }

  private static String row(int id, String name, String point, String feature, long population) {
    return String.join(
        "\t",
        Integer.toString(id),
        name,
        name,
        "",
        point,
        feature,
        "IQ\t",
        "06\t\t\t",
        Long.toString(population),
        "\t30\tAsia/Baghdad\t2024-05-01\n");
  }

  /** A dump of three places and one bad row. */
  private String dump() throws IOException {
    Path dump = Files.createDirectories(folder.resolve("dump"));
    Files.writeString(
        dump.resolve("allCountries.txt"),
        row(99_072, "Mosul", "36.335\t43.11889", "P\tPPLA", 1_739_800)
            + row(1, "Qasr Zarwan", "32.5\t44.6", "P\tPPL", 0)
            + row(2, "Qasr Mirwan", "99\t44.6", "P\tPPL", 0)
            + row(3, "Tell Zarwan", "32.4\t44.5", "S\tINSM", 0));
    Files.writeString(
        dump.resolve("alternateNamesV2.txt"), "1\t1\tfr\tChâteau-Zarouane\t\t\t\t\t\t\n");
    Files.writeString(
        dump.resolve("admin1CodesASCII.txt"), "IQ.06\tMuhafazat Babil\tMuhafazat Babil\t98228\n");
    return dump.toString();
  }

  @Test
  void everyCommandBelowHasHelpWithAnExample() {
    CommandLine gazetteer =
        new CommandLine(new Recount(Surroundings.real())).getSubcommands().get("gazetteer");
    for (String name : gazetteer.getSubcommands().keySet()) {
      String help = new Trial().run("help", "gazetteer", name).exits(0).out();
      assertTrue(help.contains("Example"), name + ": " + help);
      assertEquals(help, new Trial().run("gazetteer", name, "--help").exits(0).out());
    }
    new Trial().run("gazetteer").exits(2);
    String hint = new Trial().run("gazetteer", "add").exits(2).err();
    assertTrue(hint.contains("recount help gazetteer add"), hint);
    new Trial().run("help", "gazetteer", "nonsense").exits(2);
  }

  @Test
  void searchFindsAPlaceByAnyOfItsNames() {
    for (String name : List.of("Mossoul", "MOSUL", "الموصل")) {
      JsonNode found = search(name);
      assertTrue(found.path("exact").asBoolean());
      assertTrue(found.toString().contains("geonames:99072"), found.toString());
    }
    String line = run("gazetteer", "search", "Mossoul").exits(0).out();
    assertTrue(line.contains("city"), line);
    assertTrue(line.contains("  shipped"), line);
  }

  @Test
  void searchTakesOneWrongLetterAndDoubledOnes() {
    for (String name : List.of("Nassiriyah", "Nasiriyyah", "Nasirijah", "Nasiryiah")) {
      JsonNode found = search(name);
      assertTrue(found.toString().contains("geonames:98854"), name + ": " + found);
    }
    Trial.Outcome near = run("gazetteer", "search", "Nasirijah").exits(0);
    assertTrue(near.err().contains("close to it"), near.err());
  }

  @Test
  void aNameThatTheTableWouldTakeForACommentIsRefused() {
    Trial.Outcome refused = add("#Hash");
    assertTrue(refused.err().contains("must not start with '#'"), refused.err());
    assertFalse(refused.out().contains("new"), refused.out());
  }

  @Test
  void anEmptyDumpDoesNotTakeThePlaceOfAGoodFile() throws IOException {
    run("gazetteer", "build", "--geonames", dump()).exits(4);
    byte[] good = Files.readAllBytes(full());
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Files.createFile(empty.resolve("allCountries.txt"));
    Trial.Outcome refused = run("gazetteer", "build", "--geonames", empty.toString()).exits(1);
    assertTrue(refused.err().contains("is empty"), refused.err());
    assertArrayEquals(good, Files.readAllBytes(full()));
  }

  @Test
  void searchSaysThatNothingIsCalledSo() {
    Trial.Outcome nothing = run("gazetteer", "search", "Qwxzqwxz", "Ville").exits(0);
    assertEquals("", nothing.out());
    assertTrue(nothing.err().contains("no place is called 'Qwxzqwxz Ville'"), nothing.err());
    run("gazetteer", "search", "a".repeat(10_000)).exits(0);
    run("gazetteer", "search", "x", "--limit", "0").exits(2);
  }

  @Test
  void aPlaceOfOnesOwnIsFoundInTextsAndNamesItsDivisionAsAllDo() throws IOException {
    String text = file("a.jsonl", TEXT);
    assertFalse(run("extract", text).exits(0).out().contains("Qasr Zarwan\",\"admin1"));
    add("Qasr Zarwan", "--alias", "Qasr Zerwan").exits(0);
    assertTrue(search("qasr zerwan").toString().contains("\"layer\":\"own\""));

    JsonNode place =
        Json.read(run("extract", text).exits(0).out()).path("reports").path(0).path("place");
    assertEquals("Qasr Zarwan", place.path("name").asString());
    assertEquals("own:city:IQ/babel/qasr-zarwan", place.path("id").asString());
    assertEquals(
        search("Babel").path("places").path(0).path("name").asString(),
        place.path("admin1").asString());
    assertFalse(run("extract", "--gazetteer", "none", text).exits(0).out().contains("own:city"));
  }

  @Test
  void addingTwiceChangesNothingAndOtherValuesAreAConflict() throws IOException {
    add("Qasr Zarwan").exits(0);
    byte[] before = Files.readAllBytes(own());
    assertTrue(add("Qasr Zarwan").exits(0).out().contains("known"));
    Trial.Outcome conflict = add("Qasr Zarwan", "--population", "40").exits(5);
    assertTrue(conflict.out().contains("--replace"), conflict.out());
    assertArrayEquals(before, Files.readAllBytes(own()));
    add("Qasr Zarwan", "--population", "40", "--replace").exits(0);
    assertEquals(40, search("Qasr Zarwan").path("places").path(0).path("population").asInt());
  }

  @Test
  void aRowWithANumberOfGeonamesStandsForThatPlace() {
    add("Mossoul-Ville", "--id", "geonames:99072").exits(0);
    JsonNode found = search("Mosul");
    long bearers =
        found
            .path("places")
            .valueStream()
            .filter(place -> place.path("id").asString().equals("geonames:99072"))
            .count();
    assertEquals(1, bearers, found.toString());
    assertTrue(found.toString().contains("Mossoul-Ville"), found.toString());
  }

  @Test
  void whatIsWrongWithAPlaceIsSaid() {
    String base = "gazetteer add --name X2 --kind city --country IQ --at 3,4";
    assertTrue(
        run(base.split(" ")).exits(2).err().contains("--source"), "a source must be demanded");
    for (List<String> wrong :
        List.of(
            List.of("--source", "s", "--at", "34"),
            List.of("--source", "s", "--at", "91.x,4"),
            List.of("--source", "s", "--at", "NaN,4"),
            List.of("--source", "s", "--kind", "town"),
            List.of("--source", "s", "--country", "QQ"),
            List.of("--source", "s", "--alias", "a|b"),
            List.of("--source", "s", "--id", "99072"),
            List.of("--source", "s", "--name", "…"))) {
      List<String> words = new ArrayList<>(Arrays.asList(base.split(" ")));
      for (int i = 0; i < wrong.size(); i += 2) {
        int at = words.indexOf(wrong.get(i));
        if (at >= 0) {
          words.subList(at, at + 2).clear();
        }
        words.addAll(wrong.subList(i, i + 2));
      }
      Trial.Outcome outcome = run(words.toArray(String[]::new)).exits(2);
      assertTrue(outcome.err().contains("got '"), outcome.err());
    }
    assertFalse(Files.exists(own()));
  }

  @Test
  void aBuiltGazetteerIsUsedWithTheOthers() throws IOException {
    Trial.Outcome built = run("gazetteer", "build", "--geonames", dump()).exits(4);
    assertTrue(built.err().contains("allCountries.txt:3: latitude must be"), built.err());
    assertTrue(Files.exists(full()));
    assertFalse(Files.exists(folder.resolve("test.ledger.geonames.build")));

    String text = file("a.jsonl", TEXT);
    JsonNode place =
        Json.read(run("extract", text).exits(0).out()).path("reports").path(0).path("place");
    assertEquals("geonames:1", place.path("id").asString());
    assertEquals(
        search("Babel").path("places").path(0).path("name").asString(),
        place.path("admin1").asString());
    JsonNode mosul = search("Mosul");
    assertEquals(
        1,
        mosul
            .path("places")
            .valueStream()
            .filter(found -> found.path("id").asString().equals("geonames:99072"))
            .count());
    assertTrue(search("Château Zarouane").toString().contains("\"layer\":\"geonames\""));
    run("gazetteer", "check").exits(0);

    String elsewhere = folder.resolve("moved").toString();
    Files.move(full(), Path.of(elsewhere));
    assertTrue(
        run("gazetteer", "search", "Tell Zarwan", "--gazetteer", elsewhere)
            .exits(0)
            .out()
            .contains("geonames:3"));
    assertEquals("", run("gazetteer", "search", "Tell Zarwan").exits(0).out());
  }

  @Test
  void listSaysWhatEachGazetteerHoldsAndWhereItIsFrom() throws IOException {
    run("gazetteer", "build", "--geonames", dump()).exits(4);
    add("Qasr Zarwan").exits(0);
    String words = run("gazetteer", "list").exits(0).out();
    assertTrue(words.contains("CC BY 4.0"), words);
    assertTrue(words.contains("last changed 2024-05-01"), words);
    List<JsonNode> layers =
        run("gazetteer", "list", "--json").exits(0).lines().stream().map(Json::read).toList();
    assertEquals(
        List.of("own", "shipped", "geonames"),
        layers.stream().map(layer -> layer.path("layer").asString()).toList());
    assertEquals(1, layers.get(0).path("places").asInt());
    assertEquals(3, layers.get(2).path("places").asInt());
    assertEquals(Files.size(full()), layers.get(2).path("bytes").asLong());
  }

  @Test
  void checkFindsWhatIsWrongInEachOfThem() throws IOException {
    run("gazetteer", "check").exits(0);
    run("gazetteer", "build", "--geonames", dump()).exits(4);
    add("Qasr Zarwan").exits(0);
    addIn("Nowhere", "7 Zarwan").exits(0);
    Files.writeString(
        own(),
        "torn row\n" + Files.readString(own()).lines().toList().get(2) + "\n",
        java.nio.file.StandardOpenOption.APPEND);
    byte[] whole = Files.readAllBytes(full());
    Files.write(full(), Arrays.copyOf(whole, whole.length / 2));

    Trial.Outcome outcome = run("gazetteer", "check").exits(1);
    for (String problem :
        List.of(
            "test.ledger.places.tsv:5: a row must have 10 columns",
            "own:city:IQ/babel/qasr-zarwan stands in line 3 too",
            "the name '7 Zarwan' can never be found in a text",
            "no division of IQ is known as 'Nowhere'",
            "is cut short: it must have " + whole.length + " bytes")) {
      assertTrue(outcome.out().contains(problem), outcome.out());
    }
    assertTrue(outcome.out().contains("shipped: "), outcome.out());
    Trial.Outcome refused = run("gazetteer", "search", "Mosul").exits(1);
    assertTrue(refused.err().contains("is cut short"), refused.err());
    run("gazetteer", "search", "Mosul", "--gazetteer", "none").exits(0);
  }

  @Test
  void aBadRowOfOnesOwnIsToldAndTheOthersCount() throws IOException {
    add("Qasr Zarwan").exits(0);
    Files.writeString(own(), "torn row\n", java.nio.file.StandardOpenOption.APPEND);
    Trial.Outcome outcome = run("gazetteer", "search", "Qasr Zarwan").exits(0);
    assertTrue(outcome.out().contains("own:city"), outcome.out());
    assertTrue(outcome.err().contains("test.ledger.places.tsv:4:"), outcome.err());
    add("Another").exits(1);
  }
}
