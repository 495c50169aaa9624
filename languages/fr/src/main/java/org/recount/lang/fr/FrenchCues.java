package org.recount.lang.fr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.recount.codebook.Factuality;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Lexicon;
import org.recount.document.Mention;

/** Finds French words, tenses and questions that change how sure a text is. */
final class FrenchCues implements Annotator {
  /** What a line of {@code cues.tsv} stands for. */
  record Words(Factuality factuality, String detail, Scope scope) {}

  /** How far a cue reaches. */
  enum Scope {
    CLAUSE,
    /** To the end of the clause. */
    AFTER,
    SENTENCE,
    /** To the end of the sentence. */
    REST,
    /** The next few words. */
    NEXT,
    /** The next word or two. */
    WORD,
    /** To the next comma. */
    COMMA,
    /** What commas and relatives part from the rest of its clause. */
    STRETCH
  }

  private static final Lexicon<Words> LEXICON =
      Lexicon.of(Lines.read("cues.tsv"), "cues.tsv", FrenchCues::words);

  @Override
  public String name() {
    return "fr/cues";
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Cue.class);
  }

  @Override
  public Set<Class<? extends Mention>> needs() {
    return Set.of(Mention.Clause.class, Mention.Trigger.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    Scopes scopes = new Scopes(document);
    List<Mention> found = new ArrayList<>();
    for (Lexicon.Match<Words> match : LEXICON.find(document)) {
      Words words = match.value();
      found.add(
          new Mention.Cue(
              match.span(),
              words.factuality(),
              words.detail(),
              scopes.of(match, words.scope()),
              name() + "/" + words.factuality().code()));
    }
    found.removeIf(cue -> pointsBack(document, (Mention.Cue) cue));
    found.addAll(new CueTenses(document).find());
    return new CueConditions(document).apply(found);
  }

  /** Whether the cue foretells only what the text has already told: "cette attaque pourrait …". */
  private static boolean pointsBack(Document document, Mention.Cue cue) {
    boolean unreal =
        cue.factuality() == Factuality.PREDICTED || cue.factuality() == Factuality.HYPOTHETICAL;
    List<Mention.Trigger> inside = document.mentions(Mention.Trigger.class, cue.scope());
    return unreal && !inside.isEmpty() && inside.stream().allMatch(Mention.Trigger::definite);
  }

  private static @org.jspecify.annotations.Nullable Words words(Lexicon.Row row) {
    if (row.column(0).equals("-")) {
      return null;
    }
    return new Words(
        Factuality.valueOf(row.column(0).toUpperCase(Locale.ROOT)),
        row.column(1),
        Scope.valueOf(row.column(2)));
  }

  @Override
  public List<Example> examples() {
    return Stream.concat(
            LEXICON.rows().stream().map(row -> row.column(3)).filter(e -> !e.isEmpty()),
            Stream.of(
                "La police [a démenti] une attaque à Balad.",
                "Un attentat a été [déjoué] à Lyon.",
                "Le groupe [menace de] frapper la base de Harir.",
                "La déflagration [aurait pu] toucher beaucoup de passants.",
                "Les autorités [craignent] de nouvelles répliques.",
                "Une manifestation [est prévue] samedi à Rennes.",
                "La ville marque l'[anniversaire] de l'attentat.",
                "[La base sera-t-elle attaquée demain ?]".replace("demain ", "encore "),
                "[Personne n'a été pris] en otage à Namur.",
                "Il [n'y a pas eu de] fusillade à Khartoum.",
                "Une bombe a explosé à Hilla."))
        .map(Example::of)
        .toList();
  }
}
