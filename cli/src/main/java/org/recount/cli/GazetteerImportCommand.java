package org.recount.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.recount.contract.GeoJson;
import org.recount.gazetteer.layers.OwnTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount gazetteer import}. */
@Command(
    name = "import",
    description = "Adds many places of your own, from a table or GeoJSON; bad rows are left out.",
    footer = {
      "",
      "A table has tabs between its columns, and a first line that names them: name, kind, latitude,",
      "longitude and source must be there; aliases (with | between), admin1, country, population and",
      "id may. GeoJSON has points with the same words as properties.",
      "",
      "Example:",
      "  recount gazetteer import bases.tsv --ledger my.ledger"
    })
final class GazetteerImportCommand implements Callable<Integer> {
  @ParentCommand private GazetteerCommand gazetteer = GazetteerCommand.NONE;

  @Parameters(paramLabel = "FILE", description = "a .tsv, .geojson or .json file in UTF-8")
  private Path file = Path.of("");

  @Option(names = "--replace", description = "put rows in the place of those with the same id")
  private boolean replace;

  @Override
  public Integer call() {
    OwnTable table = read();
    if (table.places().isEmpty() && table.problems().isEmpty()) {
      gazetteer.recount().say("note: '" + file + "' holds no place");
    }
    return new OwnChange(gazetteer.recount(), replace).run(table.places(), table.problems());
  }

  private OwnTable read() {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) == 0) {
        throw new Failure(ExitCode.FAILED, "'" + file + "' is empty; it must hold places");
      }
      boolean json = name.endsWith(".geojson") || name.endsWith(".json");
      // Bytes that are no UTF-8 spoil the place they stand in, not the file.
      return json
          ? geoJson(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), name)
          : OwnTable.read(file);
    } catch (IOException refused) {
      throw new Failure(
          ExitCode.FAILED, "cannot read '" + file + "': " + Messages.of(refused), refused);
    }
  }

  private static OwnTable geoJson(String json, String name) {
    return OwnTable.of(
        GeoJson.features(json, name).stream()
            .map(feature -> new OwnTable.Row(feature.where(), feature.values(), feature.problem()))
            .toList());
  }
}
