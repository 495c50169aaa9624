package org.recount.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the sample to a temporary folder and runs real commands on it, showing each. */
final class DemoRun {
  private static final String FOLDER = "demo/";

  /** The reports of the sample; each says in its last line that it is invented. */
  static final List<String> REPORTS =
      List.of(
          "gao-bomb-agency.md",
          "gao-bomb-herald.md",
          "gao-bomb-mirror.md",
          "gao-bomb-later.md",
          "mopti-post-tribune.md",
          "mopti-post-quotidien.md",
          "timbuktu-denial.md",
          "douentza-threat.md",
          "menaka-abduction-tribune.md",
          "menaka-abduction-agency.md",
          "running-tally-june.md",
          "running-tally-later.md");

  private final Recount recount;
  private final Surroundings surroundings;

  DemoRun(Recount recount) {
    this.recount = recount;
    this.surroundings = recount.surroundings();
  }

  int run() {
    Path folder = sample();
    String ledger = folder.resolve("demo.ledger").toString();
    print(
        "Twelve invented reports, in French and English, by six invented papers: several on the",
        "same incidents, with tolls that disagree; a denial, a threat, and a running tally.",
        "");
    step("add", "--quiet", "--recursive", folder.resolve("reports").toString(), "-L", ledger);
    print("", "How many incidents do they tell of, and how sure is that?", "");
    step("list", "incidents", "--quiet", "-L", ledger);
    print("");
    step("count", "--country", "ML", "--from", "2023-06", "--explain", "-L", ledger);
    print("", "How many people were killed?", "");
    step("count", "--metric", "killed", "--country", "ML", "--cite", "3", "-L", ledger);
    print("", "Does the running tally hold?", "");
    step("audit", "running-tally-june", "-L", ledger);
    print(
        "",
        "Everything is in " + ledger + ". Try:",
        "",
        "  recount show gao-bomb-later -L " + ledger,
        "  recount count --type bombing --by month -L " + ledger,
        "  recount log -L " + ledger,
        "",
        "Then your own:  recount add article.txt --published 2023-06-13 -L my.ledger");
    return ExitCode.DONE;
  }

  private Path sample() {
    try {
      Path folder = Files.createTempDirectory("recount-demo-");
      Path reports = Files.createDirectory(folder.resolve("reports"));
      for (String name : REPORTS) {
        copy(name, reports);
      }
      return folder;
    } catch (IOException refused) {
      throw new Failure(
          ExitCode.FAILED,
          "cannot write the sample to a temporary folder: " + Messages.of(refused),
          refused);
    }
  }

  private static void copy(String name, Path folder) throws IOException {
    try (InputStream report = DemoRun.class.getResourceAsStream(FOLDER + name)) {
      if (report == null) {
        throw new Failure(ExitCode.FAILED, "the program lacks its file " + FOLDER + name);
      }
      Files.copy(report, folder.resolve(name));
    }
  }

  private void step(String... words) {
    List<String> shown = new ArrayList<>(List.of(words));
    shown.remove("--quiet");
    print("$ recount " + String.join(" ", shown));
    int exitCode = Runner.run(surroundings, words);
    if (exitCode == ExitCode.BROKEN_PIPE) {
      throw new UncheckedIOException(new IOException("Broken pipe"));
    }
    if (exitCode != ExitCode.DONE) {
      throw new Failure(ExitCode.FAILED, "this step failed with exit code " + exitCode);
    }
  }

  private void print(String... lines) {
    try (Output out = recount.output()) {
      for (String line : lines) {
        out.line(line);
      }
    }
  }
}
