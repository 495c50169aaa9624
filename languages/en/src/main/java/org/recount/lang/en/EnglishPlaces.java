package org.recount.lang.en;

import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.recount.RecountException;
import org.recount.document.Annotator;
import org.recount.document.ClueWeights;
import org.recount.document.Demonyms;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Mention;
import org.recount.document.PlaceReader;
import org.recount.document.PlaceWords;
import org.recount.place.Gazetteer;

/** Finds place names and demonyms in English and says where they lie. */
public final class EnglishPlaces implements Annotator {
  private static final String NAME = "en/places";

  private final PlaceReader reader;

  /**
   * Creates an annotator with the gazetteer that is installed.
   *
   * @throws RecountException if none is
   */
  public EnglishPlaces() {
    this(
        ServiceLoader.load(Gazetteer.class)
            .findFirst()
            .orElseThrow(
                () -> new RecountException("no Gazetteer service: add recount-gazetteer")));
  }

  /** Creates an annotator with a gazetteer. */
  public EnglishPlaces(Gazetteer gazetteer) {
    reader =
        new PlaceReader(
            NAME,
            words(),
            demonyms(),
            gazetteer,
            PlaceReader.Weights.shared(
                gazetteer, ClueWeights.read(EnglishPlaces.class, "toponyms.tsv")));
  }

  /** The English words that tell place names from other names. */
  public static PlaceWords words() {
    return PlaceWords.read(EnglishPlaces.class, List.of("places.tsv", "places-common.tsv"));
  }

  /** The English demonyms. */
  public static Demonyms demonyms() {
    return Demonyms.read(EnglishPlaces.class, "demonyms.tsv");
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Toponym.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    return reader.read(document);
  }

  @Override
  public Annotator with(Gazetteer gazetteer) {
    return new EnglishPlaces(gazetteer);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("A bomb went off in [Mosul] this morning."),
        Example.of("The convoy was hit near [Hilla], [Babil] province."),
        Example.of("[Iraqi] soldiers took back the base at [Ain al-Asad]."),
        Example.of("Fighting goes on in northern [Iraq]."),
        Example.of("President George Lincoln left the room."),
        Example.of("The police had a nice day."));
  }
}
