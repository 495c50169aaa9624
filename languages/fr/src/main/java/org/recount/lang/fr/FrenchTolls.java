package org.recount.lang.fr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.recount.codebook.Harm;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Lexicon;
import org.recount.document.Mention;

/** Finds numbers of people harmed, taken, missing, freed or taking part in French. */
final class FrenchTolls implements Annotator {
  /** Where the people stand that a harm word speaks of. */
  enum Side {
    BEFORE,
    AFTER,
    /** The word names or follows the people: "trois morts", "six soldats tués". */
    NOUN,
    /** Between the words and "en otage". */
    HOSTAGE,
    /** Nobody was harmed. */
    ZERO,
    /** Who harmed others dies by his own hand: "avant de se suicider". */
    SELF
  }

  /** What a line of {@code harms.tsv} stands for. */
  record Words(List<Harm> harms, Side side, String form) {
    Words {
      harms = List.copyOf(harms);
    }

    Harm harm() {
      return harms.get(0);
    }
  }

  private static final Lexicon<Words> LEXICON =
      Lexicon.of(Lines.read("harms.tsv"), "harms.tsv", FrenchTolls::words);

  @Override
  public String name() {
    return "fr/tolls";
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Toll.class);
  }

  @Override
  public Set<Class<? extends Mention>> needs() {
    return Set.of(Mention.Clause.class, Mention.Trigger.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    List<Lexicon.Match<Words>> words = new ArrayList<>();
    for (Lexicon.Match<Words> match : LEXICON.find(document)) {
      if (Accents.fit(document, match.last(), match.value().form())) {
        words.add(match);
      }
    }
    return words.isEmpty() ? List.of() : new TollFinder(document, words).find();
  }

  private static Words words(Lexicon.Row row) {
    List<Harm> harms = Arrays.stream(row.column(0).split(",")).map(Harm::valueOf).toList();
    return new Words(harms, Side.valueOf(row.column(1)), row.column(2));
  }

  @Override
  public List<Example> examples() {
    return Stream.of(
            "L'attaque a fait [trois morts] et [huit blessés].",
            "[Six travailleurs humanitaires ont été tués] près de Juba.",
            "L'explosion a fait [au moins une dizaine de blessés].",
            "Une bombe a explosé, [tuant deux soldats], [blessant un passant].",
            "On compte [aucun blessé], mais [trois passants ont été tués].",
            "[Les assaillants ont été abattus] par la garde.",
            "[Entre six et neuf habitants ont été tués] et [une vingtaine blessés].",
            "L'accident a [coûté la vie à quatre ouvriers].",
            "[Des milliers de manifestants] à Tunis.",
            "[Dix otages] et [deux disparus].",
            "Une bombe [a tué lundi soir deux soldats] et [un passant] à Gao.",
            "L'attaque [a blessé, selon la police, cinq civils].",
            "Une bombe a tué lundi, deux soldats sont arrivés.",
            "Un homme [a tué six personnes] [avant de se suicider].",
            "Un homme s'est suicidé à Gao.",
            "Trois maisons ont été détruites à Gao.")
        .map(Example::of)
        .toList();
  }
}
