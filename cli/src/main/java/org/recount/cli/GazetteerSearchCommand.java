package org.recount.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.recount.contract.PlacesJson;
import org.recount.gazetteer.layers.LayeredGazetteer;
import org.recount.gazetteer.layers.Search;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount gazetteer search}. */
@Command(
    name = "search",
    description = "Lists the places that bear a name, or one close to it when none does.",
    footer = {
      "",
      "Case, accents and hyphens do not matter. Each line: name, kind, where, point, inhabitants,",
      "identifier, and the gazetteer it is from.",
      "",
      "Examples:",
      "  recount gazetteer search Mossoul",
      "  recount gazetteer search Nassiriya --json"
    })
final class GazetteerSearchCommand implements Callable<Integer> {
  @ParentCommand private GazetteerCommand gazetteer = GazetteerCommand.NONE;

  @Parameters(paramLabel = "NAME", arity = "1..*", description = "the name; several words are one")
  private List<String> words = new ArrayList<>();

  @Option(names = "--json", description = "print one JSON object")
  private boolean json;

  @Option(names = "--limit", paramLabel = "N", description = "at most so many; 20 if not given")
  private int limit = 20;

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new Failure(ExitCode.USAGE, "--limit must be 1 or more, got " + limit);
    }
    Recount recount = gazetteer.recount();
    String name = String.join(" ", words);
    Search search = Search.of(recount.gazetteers().layered(), name);
    List<LayeredGazetteer.Found> found = search.found();
    List<LayeredGazetteer.Found> shown = found.subList(0, Math.min(limit, found.size()));
    try (Output out = recount.output()) {
      if (json) {
        out.line(
            PlacesJson.write(
                name,
                search.exact(),
                shown.stream().map(f -> new PlacesJson.Found(f.entry(), f.layer())).toList()));
      } else {
        shown.forEach(place -> out.line(line(place)));
      }
    }
    tell(recount, name, search, found.size() - shown.size());
    return ExitCode.DONE;
  }

  private static void tell(Recount recount, String name, Search search, int more) {
    if (search.found().isEmpty()) {
      recount.say("no place is called '" + name + "', or nearly so");
    } else if (!search.exact()) {
      recount.say("no place is called '" + name + "'; these are close to it");
    }
    if (more > 0) {
      recount.say(Words.count(more, "more place") + "; see --limit");
    }
  }

  private static String line(LayeredGazetteer.Found found) {
    Entry entry = found.entry();
    Place place = entry.place();
    List<String> where = new ArrayList<>();
    for (String part : List.of(entry.admin2(), place.admin1(), place.country())) {
      if (!part.isEmpty() && !part.equals(place.name()) && !where.contains(part)) {
        where.add(part);
      }
    }
    return String.join(
        "  ",
        place.name(),
        entry.kind().name().toLowerCase(Locale.ROOT),
        where.isEmpty() ? "-" : String.join(", ", where),
        place.hasPoint() ? place.latitude() + "," + place.longitude() : "-",
        entry.population() == 0 ? "-" : Long.toString(entry.population()),
        place.id(),
        found.layer());
  }
}
