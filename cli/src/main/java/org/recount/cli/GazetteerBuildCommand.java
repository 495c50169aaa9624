package org.recount.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.recount.gazetteer.geonames.GeonamesBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code recount gazetteer build}. */
@Command(
    name = "build",
    description = "Builds the full gazetteer beside the ledger from a GeoNames dump.",
    footer = {
      "",
      "DIR holds allCountries.txt (or files of countries such as IQ.txt, or cities500.txt), and",
      "alternateNamesV2.txt, admin1CodesASCII.txt, admin2Codes.txt and countryInfo.txt if you have",
      "them; .zip will do. A build that was interrupted goes on where it stopped.",
      "",
      "Example:",
      "  recount gazetteer build --geonames downloads --ledger my.ledger"
    })
final class GazetteerBuildCommand implements Callable<Integer> {
  @ParentCommand private GazetteerCommand gazetteer = GazetteerCommand.NONE;

  @Option(
      names = "--geonames",
      required = true,
      paramLabel = "DIR",
      description = "the folder of the dump, as published")
  private Path dump = Path.of("");

  @Override
  public Integer call() {
    Recount recount = gazetteer.recount();
    if (recount.gazetteer().equals(Gazetteers.NONE)) {
      throw new Failure(ExitCode.USAGE, "--gazetteer none names no file to build");
    }
    Path target = recount.gazetteers().fullFile().toAbsolutePath();
    try (BuildTeller teller = new BuildTeller(recount)) {
      Files.createDirectories(target.getParent());
      GeonamesBuild.Built built = new GeonamesBuild(dump, target).run(teller);
      teller.summary();
      recount.say(
          "built "
              + target
              + ": "
              + Words.count(built.places(), "place")
              + " with "
              + Words.count(built.names(), "name")
              + "; "
              + built.unwanted()
              + " rows are of no use here, "
              + built.bad()
              + " could not be read");
      return built.bad() > 0 ? ExitCode.PARTLY : ExitCode.DONE;
    } catch (IOException refused) {
      throw new Failure(
          ExitCode.FAILED, "cannot write '" + target + "': " + Messages.of(refused), refused);
    } catch (UncheckedIOException stopped) {
      IOException cause = stopped.getCause();
      throw new Failure(
          ExitCode.FAILED,
          "the build stopped: "
              + (cause == null ? "" : Messages.of(cause))
              + "; give the command again to go on",
          stopped);
    }
  }
}
