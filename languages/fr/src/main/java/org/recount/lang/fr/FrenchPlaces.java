package org.recount.lang.fr;

import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.recount.RecountException;
import org.recount.document.Annotator;
import org.recount.document.Demonyms;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Mention;
import org.recount.document.PlaceReader;
import org.recount.document.PlaceWords;
import org.recount.place.Gazetteer;

/** Finds place names and demonyms in French and says where they lie. */
public final class FrenchPlaces implements Annotator {
  private static final String NAME = "fr/places";

  private final PlaceReader reader;

  /**
   * Creates an annotator with the gazetteer that is installed.
   *
   * @throws RecountException if none is
   */
  public FrenchPlaces() {
    this(
        ServiceLoader.load(Gazetteer.class)
            .findFirst()
            .orElseThrow(
                () -> new RecountException("no Gazetteer service: add recount-gazetteer")));
  }

  /** Creates an annotator with a gazetteer. */
  public FrenchPlaces(Gazetteer gazetteer) {
    reader =
        new PlaceReader(
            NAME, words(), demonyms(), gazetteer, PlaceReader.Weights.shared(gazetteer));
  }

  /** The French words that tell place names from other names. */
  public static PlaceWords words() {
    return PlaceWords.read(FrenchPlaces.class, List.of("places.tsv", "places-common.tsv"));
  }

  /** The French demonyms. */
  public static Demonyms demonyms() {
    return Demonyms.read(FrenchPlaces.class, "demonyms.tsv");
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
    return new FrenchPlaces(gazetteer);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Une bombe a explosé à [Mossoul] ce matin."),
        Example.of("L'attaque a eu lieu dans la province de [Babel], au sud de [Bagdad]."),
        Example.of("Les soldats [irakiens] ont repris la base d'[Aïn al-Assad]."),
        Example.of("Le nord du [Mali] reste dangereux."),
        Example.of("Le président Vincent Paris a quitté la salle."),
        Example.of("Les policiers ont mis fin à la fête sans incident."));
  }
}
