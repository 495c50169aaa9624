package org.recount.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every word list of a language pack says where it is from, in the README of the pack. */
class WordListsTest {
  private static final Path LANGUAGES = Repository.ROOT.resolve("languages");

  @TestFactory
  Stream<DynamicTest> everyWordListIsNamedInTheReadmeOfItsPack() {
    return Repository.files(file -> file.startsWith(LANGUAGES) && file.endsWith("pom.xml")).stream()
        .map(Path::getParent)
        .filter(pack -> !pack.equals(LANGUAGES))
        .map(pack -> dynamicTest(Repository.name(pack), () -> checkPack(pack)));
  }

  private static void checkPack(Path pack) {
    Path readme = pack.resolve("README.md");
    String text = Files.exists(readme) ? Repository.read(readme) : "";
    List<String> unnamed =
        Repository.files(file -> file.startsWith(pack) && file.toString().endsWith(".tsv")).stream()
            .map(file -> file.getFileName().toString())
            .filter(name -> !text.contains("`" + name + "`"))
            .toList();
    assertEquals(List.of(), unnamed, Repository.name(readme) + " does not name these word lists");
  }
}
