package org.recount.gazetteer.geonames;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Names;

/**
 * Writes an invented dump, builds it, looks names up, and prints how long each took and what it
 * needed: a program of its own, so that it runs in a heap of its own. {@code docs/speed.md} has the
 * command.
 */
final class LargeBuild {
  private static final int LOOK_UPS = 200_000;

  private LargeBuild() {}

  /** Takes an empty folder and the number of places. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int places = Integer.parseInt(arguments[1]);
    long start = System.nanoTime();
    new InventedDump(folder).write(places);
    System.out.println("written   " + seconds(start));

    Path target = folder.resolve("large.geonames");
    start = System.nanoTime();
    GeonamesBuild.Built built = new GeonamesBuild(folder, target).run(new Dump(folder));
    System.out.println("built     " + seconds(start));
    System.out.println("places    " + built.places());
    System.out.println("names     " + built.names());
    System.out.println("bytes     " + Files.size(target));
    System.out.println("heap      at most " + (Runtime.getRuntime().maxMemory() >> 20) + " MB");

    start = System.nanoTime();
    MappedGazetteer gazetteer = MappedGazetteer.open(target);
    System.out.println("opened    " + seconds(start));
    look(gazetteer);
    look(gazetteer);
    start = System.nanoTime();
    System.out.println("wrong     " + MappedCheck.of(gazetteer).problems().size());
    System.out.println("checked   " + seconds(start));
  }

  private static void look(MappedGazetteer gazetteer) {
    PlaceTable places = gazetteer.places();
    String[] names = new String[LOOK_UPS];
    for (int i = 0; i < LOOK_UPS; i++) {
      Entry entry = places.entry((int) (i * 7_919L % places.size()), true);
      names[i] = Names.fold(entry.place().name());
    }
    long start = System.nanoTime();
    int found = 0;
    for (String name : names) {
      found += gazetteer.named(name).isEmpty() ? 0 : 1;
    }
    long rate = LOOK_UPS * 1_000_000_000L / (System.nanoTime() - start);
    System.out.println("look-ups  " + rate + "/s, " + found + " of " + LOOK_UPS + " found");
  }

  private static String seconds(long start) {
    return "%.3f s".formatted((System.nanoTime() - start) / 1e9);
  }
}
