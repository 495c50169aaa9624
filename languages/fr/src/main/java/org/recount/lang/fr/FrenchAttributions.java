package org.recount.lang.fr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Tokens;

/** Finds French words that say who says so, and how far that reaches. */
final class FrenchAttributions implements Annotator {
  /** Where the claimant stands. */
  enum Shape {
    /** After the words: "selon la police". */
    BY,
    /** Inside the words: "de source policière". */
    SOURCE,
    /** Before or after a verb of saying. */
    VERB,
    /** Before a verb that gives a number, and vouches for that alone: "a compté douze morts". */
    COUNT,
    /** Before "revendique", after "revendiqué par". */
    CLAIM
  }

  /** What a line of {@code sayings.tsv} stands for. */
  record Words(Mention.Attribution.Stance stance, Shape shape, String form) {}

  private static final Lexicon<Words> LEXICON =
      Lexicon.of(Lines.read("sayings.tsv"), "sayings.tsv", FrenchAttributions::words);

  private static final Lexicon<Boolean> CLAIMANTS =
      Lexicon.of(Lines.read("claimants.tsv"), "claimants.tsv", row -> Boolean.TRUE);

  /** Nouns that name who speaks. */
  static Lexicon<?> claimants() {
    return CLAIMANTS;
  }

  @Override
  public String name() {
    return "fr/attributions";
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Attribution.class);
  }

  @Override
  public Set<Class<? extends Mention>> needs() {
    return Set.of(Mention.Clause.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    AttributionReader reader = new AttributionReader(document);
    List<Mention> found = new ArrayList<>();
    for (Lexicon.Match<Words> match : LEXICON.find(document)) {
      if (Accents.fit(document, match.last(), match.value().form())) {
        reader.read(match).ifPresent(found::add);
      }
    }
    Tokens tokens = document.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.word(i).equals("pour")) {
        reader.opening(i, CLAIMANTS).ifPresent(found::add);
      }
    }
    return found;
  }

  private static @org.jspecify.annotations.Nullable Words words(Lexicon.Row row) {
    if (row.column(0).equals("-")) {
      return null;
    }
    return new Words(
        Mention.Attribution.Stance.valueOf(row.column(0)),
        Shape.valueOf(row.column(1)),
        row.column(2));
  }

  @Override
  public List<Example> examples() {
    return Stream.of(
            "Une bombe a explosé à Hilla, [selon la police].",
            "[D'après un élu local], trois bergers ont été enlevés.",
            "Une bombe a explosé, [a indiqué la gendarmerie].",
            "[Le ministère a annoncé] que deux soldats étaient morts.",
            "[De source policière], on évoque un accident.".replace("on évoque", "il s'agit d'"),
            "[Pour l'armée], l'attaque a fait sept morts ; [pour les rebelles], elle en a fait 13.",
            "Pour la première fois, un convoi a été attaqué.",
            "L'attaque a été [revendiquée par les talibans]."
                .replace("a été [revendiquée", "[a été revendiquée"),
            "Une bombe a explosé à Hilla.")
        .map(Example::of)
        .toList();
  }
}
