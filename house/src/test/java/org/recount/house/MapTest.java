package org.recount.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@code ARCHITECTURE.md} says of the modules and of the tests that hold its promises. */
class MapTest {
  private static final String MAP = Repository.read(Repository.ROOT.resolve("ARCHITECTURE.md"));
  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
  private static final Pattern HOLDERS = Pattern.compile("\\*\\(([A-Za-z, ]+)\\)\\*");

  @Test
  void everyModuleIsOnTheMap() {
    Set<String> modules = modules("pom.xml", "");
    modules.remove("core");
    modules.remove("languages");
    modules.addAll(modules("languages/pom.xml", "languages/"));
    String table = between("| module |", "## Who may import whom");
    Set<String> onTheMap =
        table
            .lines()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.split("\\|")[1])
            .flatMap(cell -> Arrays.stream(cell.split(",")))
            .map(name -> name.replace('`', ' ').strip())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(modules, onTheMap);
  }

  @Test
  void everyPromiseNamesATestThatIsThere() {
    String promises = between("## What always holds", "## Where does it go?");
    long numbered = promises.lines().filter(line -> line.matches("\\d+\\. .*")).count();
    List<String> holders =
        HOLDERS.matcher(promises).results().map((MatchResult found) -> found.group(1)).toList();
    assertEquals(numbered, holders.size(), "promises without a test: " + promises);
    for (String name : String.join(", ", holders).split(", ")) {
      assertFalse(
          Repository.files(file -> file.endsWith(name + ".java")).isEmpty(),
          "ARCHITECTURE.md names a test that is not there: " + name);
    }
  }

  private static Set<String> modules(String pom, String prefix) {
    return MODULE
        .matcher(Repository.read(Repository.ROOT.resolve(pom)))
        .results()
        .map(found -> prefix + found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String between(String begin, String end) {
    return MAP.substring(MAP.indexOf(begin), MAP.indexOf(end));
  }
}
