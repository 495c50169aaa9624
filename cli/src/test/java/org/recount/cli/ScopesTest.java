package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.recount.audit.Tally;
import org.recount.codebook.Target;
import org.recount.lang.en.English;
import org.recount.lang.fr.French;
import org.recount.place.Place;
import org.recount.testkit.ReadText;

/** What invented numbers count: kind, time, place and targets, from {@code scopes.tsv}. */
class ScopesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 8);
  private static final ReadText FRENCH = new ReadText(new French());
  private static final ReadText ENGLISH = new ReadText(new English());

  @TestFactory
  Stream<DynamicTest> everyNumberCountsWhatItsLineSays() throws IOException {
    try (InputStream in = ScopesTest.class.getResourceAsStream("scopes.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t"))
              .map(cells -> DynamicTest.dynamicTest(cells[2], () -> check(cells)))
              .toList()
              .stream();
    }
  }

  private static void check(String[] cells) {
    ReadText reader = cells[0].equals("fr") ? FRENCH : ENGLISH;
    List<Tally> tallies = reader.read("text", PUBLISHED, cells[2].replace("¶", "\n\n")).tallies();
    assertEquals(
        cells[1], tallies.stream().map(ScopesTest::line).collect(Collectors.joining("; ")));
  }

  private static String line(Tally tally) {
    String targets = tally.targets().stream().map(Target::code).collect(Collectors.joining("+"));
    return String.join(
        " ",
        tally.kind().name().toLowerCase(Locale.ROOT),
        tally.metric(),
        tally.count().toString().replace(" ", "-"),
        tally.since().equals(LocalDate.MIN) ? "?" : tally.since().toString(),
        tally.until().equals(PUBLISHED) ? "now" : tally.until().toString(),
        place(tally.place()),
        targets.isEmpty() ? "any" : targets);
  }

  private static String place(Place place) {
    String name =
        Stream.of(place.name(), place.admin1(), place.country())
            .filter(part -> !part.isEmpty())
            .findFirst()
            .orElse("?");
    return name.replace(" ", "-");
  }
}
