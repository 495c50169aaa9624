package org.recount.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recount.contract.LayerJson;
import org.recount.gazetteer.PackedGazetteer;
import org.recount.gazetteer.geonames.GeonamesBuild;
import org.recount.gazetteer.geonames.MappedGazetteer;
import org.recount.gazetteer.layers.Layer;
import org.recount.gazetteer.layers.OwnGazetteer;
import org.recount.gazetteer.layers.OwnPlace;
import org.recount.gazetteer.layers.OwnTable;

/** What is known of each gazetteer in use, the first wins. */
final class LayerFacts {
  private static final String GEONAMES_LICENCE = "CC BY 4.0";

  private final Recount recount;
  private final Gazetteers gazetteers;

  LayerFacts(Recount recount) {
    this.recount = recount;
    this.gazetteers = recount.gazetteers();
  }

  List<LayerJson> all() {
    List<LayerJson> all = new ArrayList<>();
    OwnTable own = gazetteers.own();
    own.problems().forEach(recount::warn);
    if (!own.places().isEmpty()) {
      all.add(own(own));
    }
    all.add(shipped());
    if (gazetteers.hasFull()) {
      all.add(full(gazetteers.fullFile()));
    }
    Path unfinished = GeonamesBuild.unfinished(gazetteers.fullFile());
    if (Files.exists(unfinished)) {
      recount.say(
          "an unfinished build is in '" + unfinished + "'; the same command goes on with it");
    }
    return all;
  }

  private LayerJson own(OwnTable own) {
    OwnGazetteer gazetteer = new OwnGazetteer(own.places());
    long sources = own.places().stream().map(OwnPlace::source).distinct().count();
    Path file = gazetteers.ownFile();
    return new LayerJson(
        Layer.OWN,
        gazetteer.size(),
        gazetteer.nameCount(),
        Words.count(sources, "source") + ", named in each row",
        "",
        "",
        changed(file),
        file.toString(),
        size(file));
  }

  private static LayerJson shipped() {
    PackedGazetteer gazetteer = new PackedGazetteer();
    return new LayerJson(
        Layer.SHIPPED,
        gazetteer.size(),
        gazetteer.nameCount(),
        "GeoNames, Unicode CLDR and Recount's own lists; see NOTICE",
        GEONAMES_LICENCE + " (GeoNames), Unicode licence (CLDR), Apache 2.0 (own lists)",
        "",
        "",
        "",
        0);
  }

  private static LayerJson full(Path file) {
    MappedGazetteer gazetteer = MappedGazetteer.open(file);
    Map<String, String> about = gazetteer.about();
    String newest = about.getOrDefault("newest", "");
    return new LayerJson(
        Layer.FULL,
        gazetteer.size(),
        gazetteer.nameCount(),
        about.getOrDefault("source", "") + ": " + about.getOrDefault("files", ""),
        about.getOrDefault("licence", ""),
        newest.isEmpty() ? "" : "last changed " + newest,
        changed(file),
        file.toString(),
        size(file));
  }

  private static String changed(Path file) {
    try {
      Instant changed = Files.getLastModifiedTime(file).toInstant();
      return changed.toString().substring(0, 10);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
