package org.recount.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recount.quantity.Features;
import org.recount.report.Report;

/** The reports of some documents, and the pairs of them worth comparing. */
public final class Comparison {
  private final List<Profile> profiles;
  private final List<Pairing> pairs;

  private Comparison(List<Profile> profiles, List<Pairing> pairs) {
    this.profiles = profiles;
    this.pairs = pairs;
  }

  static Comparison of(List<LinkInput> documents) {
    PageFurniture furniture = PageFurniture.of(documents);
    List<TextWords> texts =
        documents.stream().map(d -> TextWords.of(furniture.without(d.text()))).toList();
    Corpus corpus = Corpus.of(texts);
    List<Profile> profiles = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      LinkInput document = documents.get(i);
      DocumentVectors vectors = corpus.vectors(texts.get(i));
      for (Report report : document.reports()) {
        profiles.add(Profile.of(document, report, corpus, texts.get(i), vectors));
      }
    }
    profiles.sort(Comparator.comparing(Profile::key));
    return new Comparison(profiles, Blocking.pairs(profiles));
  }

  /** The reports in an order that does not depend on arrival. */
  List<Profile> profiles() {
    return profiles;
  }

  List<Pairing> pairs() {
    return pairs;
  }

  Features features(Pairing pair) {
    return PairFeatures.of(profiles.get(pair.first()), profiles.get(pair.second()));
  }

  /** Shows each pair to {@code visitor}, for fitting weights. */
  public static void compare(List<LinkInput> documents, Visitor visitor) {
    Comparison comparison = of(documents);
    for (Pairing pair : comparison.pairs) {
      visitor.visit(
          comparison.profiles.get(pair.first()).member(),
          comparison.profiles.get(pair.second()).member(),
          comparison.features(pair));
    }
  }

  /** Sees the pairs of a comparison. */
  public interface Visitor {
    /** Sees one pair. */
    void visit(Incident.Member one, Incident.Member other, Features features);
  }
}
