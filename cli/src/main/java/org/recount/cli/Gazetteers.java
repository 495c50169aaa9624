package org.recount.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.recount.RecountException;
import org.recount.document.Languages;
import org.recount.gazetteer.geonames.MappedGazetteer;
import org.recount.gazetteer.layers.Divisions;
import org.recount.gazetteer.layers.Layer;
import org.recount.gazetteer.layers.LayeredGazetteer;
import org.recount.gazetteer.layers.OwnGazetteer;
import org.recount.gazetteer.layers.OwnTable;
import org.recount.place.Gazetteer;

/**
 * The gazetteers of a command: a person's own rows beside the ledger, the one that ships, the full
 * one beside the ledger. The first that knows a place wins.
 */
final class Gazetteers {
  /** What {@code --gazetteer} says to have the shipped one alone. */
  static final String NONE = "none";

  private static final String OWN = ".places.tsv";
  private static final String FULL = ".geonames";

  private final Recount recount;
  private @Nullable LayeredGazetteer layered;

  Gazetteers(Recount recount) {
    this.recount = recount;
  }

  /** Returns the gazetteer that is installed. */
  static Gazetteer shipped() {
    return ServiceLoader.load(Gazetteer.class)
        .findFirst()
        .orElseThrow(() -> new RecountException("no Gazetteer service: add recount-gazetteer"));
  }

  /** The file of a person's own rows; it need not be there. */
  Path ownFile() {
    return beside(OWN);
  }

  /** The file of the full gazetteer; it need not be there. */
  Path fullFile() {
    String named = recount.gazetteer();
    return named.isEmpty() || named.equals(NONE) ? beside(FULL) : Path.of(named);
  }

  private Path beside(String suffix) {
    Path ledger =
        recount.ledgerAddress().file().orElseGet(() -> LedgerChoice.own(recount.surroundings()));
    return ledger.resolveSibling(ledger.getFileName() + suffix);
  }

  private boolean shippedAlone() {
    return recount.gazetteer().equals(NONE);
  }

  /** Returns whether a full gazetteer is to be used. */
  boolean hasFull() {
    boolean named = !recount.gazetteer().isEmpty();
    return !shippedAlone() && (named || Files.exists(fullFile()));
  }

  /** Returns a person's own rows; none if they are not to be used. */
  OwnTable own() {
    return shippedAlone() ? OwnTable.EMPTY : OwnTable.read(ownFile());
  }

  /** Returns all of them as one. Bad rows of a person's own are told and left out. */
  LayeredGazetteer layered() {
    if (layered == null) {
      List<Layer> layers = new ArrayList<>();
      Gazetteer shipped = shipped();
      OwnTable own = own();
      own.problems().forEach(recount::warn);
      if (!own.places().isEmpty()) {
        layers.add(new Layer(Layer.OWN, new OwnGazetteer(Divisions.called(own.places(), shipped))));
      }
      layers.add(new Layer(Layer.SHIPPED, shipped));
      if (hasFull()) {
        layers.add(new Layer(Layer.FULL, MappedGazetteer.open(fullFile())));
      }
      layered = new LayeredGazetteer(layers);
    }
    return layered;
  }

  /** Returns the gazetteer to look places up in: the shipped one itself when it is alone. */
  Gazetteer gazetteer() {
    List<Layer> layers = layered().layers();
    return layers.size() == 1 ? layers.get(0).gazetteer() : layered();
  }

  /** Returns the language packs that are installed, with this gazetteer. */
  Languages languages() {
    return layered().layers().size() == 1 ? Languages.installed() : Languages.installed(layered());
  }
}
