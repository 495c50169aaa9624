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
import org.recount.audit.Series;
import org.recount.document.Document;
import org.recount.document.Languages;
import org.recount.document.Pipeline;

/**
 * Prints how often each check finds the contradictions planted in invented texts, how often it is
 * right, and how often it finds one in a text that fits itself; and how many of the parts and
 * listed incidents that are marked are read as such.
 *
 * <p>Arguments: how often each template is filled; the part of the templates ({@code first}, {@code
 * dev} or {@code held}); and a file to write every text to that is not read right, or nothing.
 */
public final class MeasureContradictions {
  private static final long SEED = 20210608;
  private static final LocalDate BEFORE = LocalDate.of(2021, 5, 10);
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
    if (words.length > 2 && words[1].equals("held")) {
      throw new IllegalArgumentException("texts of 'held' only measure and are written to no file");
    }
    MeasureContradictions measured = new MeasureContradictions();
    for (String language : List.of("fr", "en")) {
      PlantedTemplates.of(language).draw(words[1], times, SEED).forEach(measured::read);
    }
    PlantedTally.print("check", measured.byCheck, System.out);
    System.out.println();
    PlantedTally.print("kind", measured.byKind, System.out);
    if (words.length > 2) {
      Files.write(Path.of(words[2]), measured.misread);
    }
  }

  /** What was found of one kind, and whether it is about what was marked. */
  private record Found(String kind, boolean members, String said) {}

  private void read(Planted planted) {
    List<Extraction> extractions = extractions(planted);
    List<Found> all = found(planted, extractions);
    Found right =
        all.stream()
            .filter(f -> planted.kind().filter(f.kind()::equals).isPresent())
            .findFirst()
            .orElse(null);
    all.stream().filter(f -> f != right).forEach(f -> kind(f.kind()).alarm());
    boolean isPlanted = planted.kind().isPresent();
    boolean members = right != null && right.members();
    int wrong = all.size() - (right == null ? 0 : 1);
    int linked = planted.linksRight(extractions);
    PlantedTally check = byCheck.computeIfAbsent(planted.check(), k -> new PlantedTally());
    check.add(isPlanted, right != null, members, wrong);
    check.link(planted.links(), linked);
    planted.kind().ifPresent(k -> kind(k).add(true, right != null, members, 0));
    planted.kind().ifPresent(k -> kind(k).link(planted.links(), linked));
    if (wrong > 0 || isPlanted && !members || linked < planted.links()) {
      misread.add(line(planted, all, linked));
    }
  }

  private List<Extraction> extractions(Planted planted) {
    Pipeline pipeline = languages.pipeline(planted.language()).orElseThrow();
    List<Extraction> extractions = new ArrayList<>();
    int texts = planted.texts().size();
    for (int i = 0; i < texts; i++) {
      LocalDate day = i == texts - 1 ? PUBLISHED : BEFORE;
      Document document =
          Document.of("planted" + i, "", "", day, pipeline.pack(), planted.texts().get(i));
      extractions.add(reader.read(pipeline.annotate(document)));
    }
    return extractions;
  }

  private static List<Found> found(Planted planted, List<Extraction> extractions) {
    List<Found> found = new ArrayList<>();
    for (Extraction extraction : extractions) {
      for (Contradiction c : extraction.contradictions()) {
        found.add(
            new Found(
                c.kind().name().toLowerCase(Locale.ROOT),
                planted.membersRight(c, extraction),
                Phrases.of(Locale.ENGLISH).say(c.explanation())));
      }
    }
    Series.of(extractions.size() > 1 ? extractions : List.of()).stream()
        .flatMap(series -> series.steps().stream())
        .filter(Series.Step::conflict)
        .map(
            step ->
                new Found(
                    Planted.OTHER_TEXT,
                    planted.membersRight(step),
                    Phrases.of(Locale.ENGLISH).say(step.explanation())))
        .forEach(found::add);
    return found;
  }

  private PlantedTally kind(String kind) {
    return byKind.computeIfAbsent(kind, k -> new PlantedTally());
  }

  private static String line(Planted planted, List<Found> found, int linked) {
    return String.join(
        "\t",
        planted.language(),
        planted.check(),
        planted.kind().orElse("-"),
        String.join("‖", planted.texts()).replace("\n\n", "¶"),
        String.join(" | ", found.stream().map(f -> f.kind() + " " + f.said()).toList()),
        "links " + linked + "/" + planted.links());
  }
}
