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
  private final List<Mention.Toll> tolls;

  /** Reads nothing yet; what is asked later is read then. */
  public TollTowns(Document document) {
    this.document = document;
    this.tolls = document.mentions(Mention.Toll.class);
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
    List<Mention.Toll> beside = new ArrayList<>();
    Set<String> towns = new HashSet<>();
    for (Mention.Toll toll : tolls) {
      int away = document.sentenceAt(toll.span().start()) - sentence;
      boolean near = away >= -back && away <= ahead && !toll.span().overlaps(number);
      if (near && isPlain(toll) && toll.metric().equals(metric)) {
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
   * Returns the name of the town nearest to a toll in its sentence, with no other toll between, the
   * one behind it first; empty if none is named.
   */
  public Optional<String> of(Mention.Toll toll) {
    Span sentence = document.sentenceOf(toll.span());
    int from = sentence.start();
    int to = sentence.end();
    for (Mention.Toll other : tolls) {
      from = other.span().end() <= toll.span().start() ? Math.max(from, other.span().end()) : from;
      to = other.span().start() >= toll.span().end() ? Math.min(to, other.span().start()) : to;
    }
    List<String> before = towns(new Span(Math.min(from, toll.span().start()), toll.span().start()));
    return towns(new Span(toll.span().end(), Math.max(to, toll.span().end()))).stream()
        .findFirst()
        .or(() -> before.stream().reduce((first, last) -> last));
  }

  private List<String> towns(Span stretch) {
    return document.mentions(Mention.Toponym.class, stretch).stream()
        .filter(t -> t.use() == Use.LITERAL && isTown(t.place().precision()))
        .map(t -> t.place().name())
        .toList();
  }

  private static boolean isTown(PlacePrecision precision) {
    return precision == PlacePrecision.CITY || precision == PlacePrecision.NEAR;
  }
}
