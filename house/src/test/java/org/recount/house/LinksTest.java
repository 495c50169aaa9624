package org.recount.house;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever a page points to is there. */
class LinksTest {
  private static final Pattern ELSEWHERE = Pattern.compile("^[a-z][a-z0-9+.-]*:.*");
  private static final Pattern PATH =
      Pattern.compile(
          "^(core|testkit|gazetteer|languages|contract|sources|stores|cli|training|benchmarks"
              + "|house|docs|\\.ci)/[\\w./-]+$");

  @TestFactory
  Stream<DynamicTest> everyLinkLeadsSomewhere() {
    return Repository.pages().stream()
        .map(file -> dynamicTest(Repository.name(file), () -> checkLinks(Page.of(file))));
  }

  @TestFactory
  Stream<DynamicTest> everyPathInThePagesIsThere() {
    return Repository.pages().stream()
        .filter(file -> !file.endsWith("CHANGELOG.md"))
        .map(file -> dynamicTest(Repository.name(file), () -> checkPaths(Page.of(file))));
  }

  private static void checkLinks(Page page) {
    List<String> broken = new ArrayList<>();
    for (String link : page.links()) {
      if (!ELSEWHERE.matcher(link).matches() && !leadsSomewhere(page, link)) {
        broken.add(link);
      }
    }
    assertTrue(broken.isEmpty(), () -> Repository.name(page.file()) + " links to " + broken);
  }

  private static boolean leadsSomewhere(Page page, String link) {
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    Path file = path.isEmpty() ? page.file() : page.file().resolveSibling(path).normalize();
    if (!Files.exists(file) || !file.startsWith(Repository.ROOT)) {
      return false;
    }
    return hash < 0 || Page.of(file).anchors().contains(link.substring(hash + 1));
  }

  private static void checkPaths(Page page) {
    List<String> missing =
        page.codes().stream()
            .filter(code -> PATH.matcher(code).matches())
            .filter(code -> !Files.exists(Repository.ROOT.resolve(code)))
            .toList();
    assertTrue(missing.isEmpty(), () -> Repository.name(page.file()) + " names " + missing);
  }
}
