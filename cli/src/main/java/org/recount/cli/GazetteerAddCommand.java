package org.recount.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.recount.gazetteer.layers.OwnPlace;
import org.recount.gazetteer.layers.OwnTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code recount gazetteer add}. */
@Command(
    name = "add",
    description = "Adds a place of your own beside the ledger, or names to one that is known.",
    footer = {
      "",
      "With --id geonames:N the row stands for a place that the other gazetteers know, and wins.",
      "",
      "Example:",
      "  recount gazetteer add --name \"Camp Taqaddum\" --alias Habbaniyah --kind site \\",
      "    --admin1 \"Al Anbar\" --country IQ --at 33.338,43.597 --source \"our map, 2021\""
    })
final class GazetteerAddCommand implements Callable<Integer> {
  @ParentCommand private GazetteerCommand gazetteer = GazetteerCommand.NONE;

  @Option(names = "--name", required = true, paramLabel = "NAME", description = "its main name")
  private String name = "";

  @Option(names = "--alias", paramLabel = "NAME", description = "another name; may be repeated")
  private List<String> aliases = new ArrayList<>();

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description = "city, site, region, admin1, admin2, country or continent")
  private String kind = "";

  @Option(names = "--admin1", paramLabel = "NAME", description = "the first-level division")
  private String admin1 = "";

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "such as IQ; may be left out for regions only")
  private String country = "";

  @Option(
      names = "--at",
      required = true,
      paramLabel = "LAT,LON",
      description = "degrees north and east, such as 33.8,42.44")
  private String point = "";

  @Option(names = "--population", paramLabel = "N", description = "inhabitants")
  private String population = "";

  @Option(
      names = "--source",
      required = true,
      paramLabel = "TEXT",
      description = "where this is known from")
  private String source = "";

  @Option(names = "--id", paramLabel = "geonames:N", description = "its number at GeoNames")
  private String id = "";

  @Option(names = "--replace", description = "put this in the place of a row with the same id")
  private boolean replace;

  @Override
  public Integer call() {
    Recount recount = gazetteer.recount();
    try {
      OwnPlace place = OwnTable.place(values());
      return new OwnChange(recount, replace).run(List.of(place), List.of());
    } catch (IllegalArgumentException wrong) {
      throw new Failure(ExitCode.USAGE, String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private Map<String, String> values() {
    int comma = point.indexOf(',');
    if (comma < 0) {
      throw new IllegalArgumentException(
          "--at must be two numbers with a comma between, such as 33.8,42.44; got '" + point + "'");
    }
    aliases.forEach(GazetteerAddCommand::checkAlias);
    Map<String, String> values = new LinkedHashMap<>();
    values.put("name", name);
    values.put("aliases", String.join("|", aliases));
    values.put("kind", kind);
    values.put("admin1", admin1);
    values.put("country", country);
    values.put("latitude", point.substring(0, comma));
    values.put("longitude", point.substring(comma + 1));
    values.put("population", population);
    values.put("source", source);
    values.put("id", id);
    return values;
  }

  private static void checkAlias(String alias) {
    if (alias.indexOf('|') >= 0) {
      throw new IllegalArgumentException("a name must have no '|', got '" + alias + "'");
    }
  }
}
