package org.recount.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.document.Mention.Toponym.Use;
import org.recount.place.PlacePrecision;

/** Which town each toll of a document is told of: the one named beside it in its sentence. */
public final class TollTowns {
  private final Document document;

  /** Tells of the tolls of one document. */
  public TollTowns(Document document) {
    this.document = document;
  }

  /** Returns whether a toll is a plain exact number of people harmed, and no part or old number. */
  public static boolean isPlain(Mention.Toll toll) {
    return toll.bounds().isExact()
        && !toll.metric().isEmpty()
        && !toll.part()
        && !toll.attackers()
        && !toll.superseded();
  }

  /**
   * Returns the tolls of some metric, other than the number itself, that are each told of a town of
   * their own; empty if there are fewer than two, or two of one town.
   *
   * @param back sentences before that of the number in which they may stand
   * @param ahead sentences after it
   */
  public List<Mention.Toll> beside(Span number, String metric, int back, int ahead) {
    int sentence = document.sentenceAt(number.start());
    int last = Math.min(sentence + ahead, document.sentences().size() - 1);
    Span stretch =
        document
            .sentences()
            .get(Math.max(0, sentence - back))
            .cover(document.sentences().get(last));
    List<Mention.Toll> beside = new ArrayList<>();
    Set<String> towns = new HashSet<>();
    for (Mention.Toll toll : document.mentions(Mention.Toll.class, stretch)) {
      boolean other = !toll.span().overlaps(number);
      if (other && isPlain(toll) && toll.metric().equals(metric)) {
        Optional<String> town = of(toll);
        if (town.isEmpty()) {
          continue;
        }
        if (!towns.add(town.get())) {
          return List.of();
        }
        beside.add(toll);
      }
    }
    return beside.size() > 1 ? beside : List.of();
  }

  /**
   * Returns the name of the town that the sentence puts a toll into: the last before it if a town
   * stands before the first toll, else the first behind it; empty if none is named there.
   */
  public Optional<String> of(Mention.Toll toll) {
    return toponym(toll).map(t -> t.place().name());
  }

  /** Returns the name itself; empty if none is named there. */
  Optional<Mention.Toponym> toponym(Mention.Toll toll) {
    Span sentence = document.sentenceOf(toll.span());
    int first = toll.span().start();
    int next = sentence.end();
    for (Mention.Toll other : document.mentions(Mention.Toll.class, sentence)) {
      first = Math.min(first, other.span().start());
      next =
          other.span().start() >= toll.span().end() ? Math.min(next, other.span().start()) : next;
    }
    boolean leads = !towns(new Span(sentence.start(), first)).isEmpty();
    return leads
        ? towns(new Span(sentence.start(), toll.span().start())).stream().reduce((a, b) -> b)
        : towns(new Span(toll.span().end(), Math.max(toll.span().end(), next))).stream()
            .findFirst();
  }

  private List<Mention.Toponym> towns(Span stretch) {
    return document.mentions(Mention.Toponym.class, stretch).stream()
        .filter(TollTowns::isTown)
        .toList();
  }

  /** Returns whether a name stands for a town, or what is near one. */
  static boolean isTown(Mention.Toponym toponym) {
    PlacePrecision precision = toponym.place().precision();
    return toponym.use() == Use.LITERAL
        && (precision == PlacePrecision.CITY || precision == PlacePrecision.NEAR);
  }
}
