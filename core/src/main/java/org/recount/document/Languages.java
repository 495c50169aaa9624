package org.recount.document;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.recount.place.Gazetteer;

/** The languages Recount can read, each with its pipeline. Safe for use by many threads. */
public final class Languages {
  /** Below this share of common words no language is named. */
  private static final double LEAST_SHARE = 0.12;

  private static final int WORDS_LOOKED_AT = 2_000;

  private final Map<String, Pipeline> pipelines;

  private Languages(Map<String, Pipeline> pipelines) {
    this.pipelines = pipelines;
  }

  /** Returns the packs found on the class path. */
  public static Languages installed() {
    return of(found());
  }

  /** Returns the packs found on the class path, looking places up in another gazetteer. */
  public static Languages installed(Gazetteer gazetteer) {
    return of(
        found().stream()
            .map(pack -> (LanguagePack) new PackWithGazetteer(pack, annotators(pack, gazetteer)))
            .toList());
  }

  private static List<LanguagePack> found() {
    return StreamSupport.stream(ServiceLoader.load(LanguagePack.class).spliterator(), false)
        .sorted(Comparator.comparing(LanguagePack::code))
        .toList();
  }

  private static List<Annotator> annotators(LanguagePack pack, Gazetteer gazetteer) {
    return pack.annotators().stream().map(annotator -> annotator.with(gazetteer)).toList();
  }

  /** A pack whose annotators look places up elsewhere. */
  private record PackWithGazetteer(LanguagePack pack, List<Annotator> annotators)
      implements LanguagePack {
    @Override
    public String code() {
      return pack.code();
    }

    @Override
    public Set<String> commonWords() {
      return pack.commonWords();
    }

    @Override
    public Set<String> abbreviations() {
      return pack.abbreviations();
    }

    @Override
    public Optional<Annotator> questions() {
      return pack.questions();
    }
  }

  /** Returns these packs. */
  public static Languages of(List<LanguagePack> packs) {
    Map<String, Pipeline> pipelines = new LinkedHashMap<>();
    packs.forEach(pack -> pipelines.put(pack.code(), Pipeline.of(pack)));
    return new Languages(pipelines);
  }

  /** The codes of the languages that can be read, in order. */
  public List<String> codes() {
    return List.copyOf(pipelines.keySet());
  }

  /** Returns the pipeline for a language; empty when no pack reads it. */
  public Optional<Pipeline> pipeline(String code) {
    return Optional.ofNullable(pipelines.get(code));
  }

  /**
   * Returns the language of a text: the one with the largest share of its common words; empty when
   * no language is likely, which is never guessed away.
   */
  public Optional<String> detect(String text) {
    Tokens tokens = Tokens.of(text.length() > 20_000 ? text.substring(0, 20_000) : text);
    String best = "";
    double bestShare = LEAST_SHARE;
    for (Pipeline pipeline : pipelines.values()) {
      double share = share(tokens, pipeline.pack());
      if (share > bestShare) {
        bestShare = share;
        best = pipeline.pack().code();
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static double share(Tokens tokens, LanguagePack pack) {
    int words = 0;
    int common = 0;
    for (int i = 0; i < tokens.size() && words < WORDS_LOOKED_AT; i++) {
      if (tokens.isWord(i) && !tokens.isNumber(i)) {
        words++;
        common += pack.commonWords().contains(tokens.word(i)) ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) common / words;
  }
}
