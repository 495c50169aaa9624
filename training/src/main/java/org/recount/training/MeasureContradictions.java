package org.recount.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.recount.audit.Contradiction;
import org.recount.audit.DocumentReader;
import org.recount.audit.Extraction;
import org.recount.audit.Phrases;
import org.recount.document.Document;
import org.recount.document.Languages;
import org.recount.document.Pipeline;

/**
 * Prints how often each check finds the contradictions planted in invented texts, how often it is
 * right, and how often it finds one in a text that fits itself.
 *
 * <p>Arguments: how often each template is filled, and a file to write every text to that is not
 * read right, or nothing.
 */
public final class MeasureContradictions {
  private static final long SEED = 20210608;
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 8);

  private final Map<String, PlantedTally> byCheck = new TreeMap<>();
  private final Map<String, PlantedTally> byKind = new TreeMap<>();
  private final List<String> misread = new ArrayList<>();
  private final Languages languages = Languages.installed();
  private final DocumentReader reader = new DocumentReader();

  private MeasureContradictions() {}

  /** Runs the measurement. */
  public static void main(String[] words) throws IOException {
    int times = Integer.parseInt(words[0]);
    MeasureContradictions measured = new MeasureContradictions();
    for (String language : List.of("fr", "en")) {
      PlantedTemplates.of(language).draw(times, SEED).forEach(measured::read);
    }
    PlantedTally.print("check", measured.byCheck, System.out);
    System.out.println();
    PlantedTally.print("kind", measured.byKind, System.out);
    if (words.length > 1) {
      Files.write(Path.of(words[1]), measured.misread);
    }
  }

  private void read(Planted planted) {
    Pipeline pipeline = languages.pipeline(planted.language()).orElseThrow();
    Document document = Document.of("planted", "", "", PUBLISHED, pipeline.pack(), planted.text());
    Extraction extraction = reader.read(pipeline.annotate(document));
    boolean found = false;
    boolean members = false;
    int wrong = 0;
    for (Contradiction contradiction : extraction.contradictions()) {
      boolean right = !found && planted.kind().filter(contradiction.kind()::equals).isPresent();
      if (right) {
        found = true;
        members = planted.membersRight(contradiction, extraction);
      } else {
        wrong++;
        kind(contradiction.kind()).alarm();
      }
    }
    PlantedTally check = byCheck.computeIfAbsent(planted.check(), k -> new PlantedTally());
    check.add(planted.kind().isPresent(), found, members, wrong);
    if (planted.kind().isPresent()) {
      kind(planted.kind().get()).add(true, found, members, 0);
    }
    if (wrong > 0 || found != planted.kind().isPresent() || found && !members) {
      misread.add(line(planted, extraction));
    }
  }

  private PlantedTally kind(Contradiction.Kind kind) {
    return byKind.computeIfAbsent(kind.name().toLowerCase(Locale.ROOT), k -> new PlantedTally());
  }

  private static String line(Planted planted, Extraction extraction) {
    return String.join(
        "\t",
        planted.language(),
        planted.check(),
        planted.kind().map(k -> k.name().toLowerCase(Locale.ROOT)).orElse("-"),
        planted.text().replace("\n\n", "¶"),
        String.join(
            " | ",
            extraction.contradictions().stream()
                .map(c -> c.kind() + " " + Phrases.of(Locale.ENGLISH).say(c.explanation()))
                .toList()));
  }
}
