package org.recount.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.recount.place.Gazetteer;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;
import org.recount.place.Names;

/**
 * Words for the people and things of a place: "irakien", "Kurdish".
 *
 * <p>A line of the file is {@code pattern TAB place TAB kind}, with the place's main name in the
 * gazetteer; the kind is {@code country} when it is left out.
 */
public final class Demonyms {
  private final Lexicon<Of> lexicon;
  private final Map<Of, Optional<Entry>> known = new ConcurrentHashMap<>();

  private record Of(String place, Kind kind) {}

  private Demonyms(Lexicon<Of> lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Reads the demonyms that lie beside a class.
   *
   * @throws org.recount.RecountException if the file is missing or a line is no demonym
   */
  public static Demonyms read(Class<?> beside, String file) {
    return new Demonyms(Lexicon.read(beside, file, Demonyms::of));
  }

  private static Of of(Lexicon.Row row) {
    String kind = row.column(1).isEmpty() ? "country" : row.column(1);
    return new Of(Names.fold(row.column(0)), Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
  }

  /**
   * A demonym in a text.
   *
   * @param entry the place it belongs to
   */
  record Found(int first, int last, Entry entry) {}

  /** Returns the demonyms of a text whose place the gazetteer knows, in text order. */
  List<Found> find(Document document, Gazetteer gazetteer) {
    return lexicon.find(document).stream()
        .flatMap(
            match ->
                known.computeIfAbsent(match.value(), of -> entry(gazetteer, of)).stream()
                    .map(entry -> new Found(match.first(), match.last(), entry)))
        .toList();
  }

  private static Optional<Entry> entry(Gazetteer gazetteer, Of of) {
    return gazetteer.named(of.place()).stream()
        .filter(entry -> entry.kind() == of.kind())
        .findFirst();
  }
}
