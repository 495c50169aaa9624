package org.recount.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.recount.place.Gazetteer.Kind;

/**
 * Builds {@code places.zip} from the files that {@code gazetteer/README.md} names. The same files
 * give the same bytes.
 */
public final class GazetteerBuild {
  private GazetteerBuild() {}

  /** Takes the folder of sources, the folder of our own lists, and the file to write. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("usage: GazetteerBuild SOURCES OUR_LISTS PLACES.BIN");
    }
    Gathered gathered = gather(Path.of(arguments[0]), Path.of(arguments[1]));
    Files.write(Path.of(arguments[2]), new Packer(gathered.drafts, gathered.units).pack());
  }

  static Gathered gather(Path sources, Path ours) throws IOException {
    Gathered gathered = new Gathered();
    Translations translations = new Translations(sources);
    Divisions divisions = new Divisions(sources, ours, gathered, translations);
    divisions.add();
    Settlements settlements = new Settlements(sources, gathered, translations);
    settlements.add();
    divisions.people(gathered.drafts.stream().filter(d -> d.kind == Kind.CITY).toList());
    divisions.people(settlements.renumbered);
    divisions.nameAfterCldr();
    new Supplement(gathered).add(ours.resolve("supplement.tsv"));
    return gathered;
  }
}
