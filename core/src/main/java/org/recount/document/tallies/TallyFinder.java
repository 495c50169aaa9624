package org.recount.document.tallies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.document.Document;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.quantity.Bounds;

/**
 * Finds numbers over several incidents, and ranks among them. The grammar is the same for every
 * language that puts the number before what it counts; the words come from its pack.
 *
 * <p>A number counts when it stands before a word for incidents ("130 attaques"), before something
 * struck ("quatre convois ont été touchés"), or before nothing but takes up a number that does
 * ("dont 34 à Babel", "contre 25 en 2020"). Numbers of people are tolls; they count here only where
 * the words say that someone keeps count, or that a war took them.
 */
public final class TallyFinder {
  private final String name;
  private final Lexicon<TallyWord> words;
  private final Set<String> between;
  private final boolean adjectivesFirst;

  /**
   * @param name the annotator's name, which prefixes every rule
   * @param between words that may stand between a number and its noun ("autres", "nouvelles")
   * @param adjectivesFirst whether any adjective may stand there, as in English
   */
  public TallyFinder(
      String name, Lexicon<TallyWord> words, Set<String> between, boolean adjectivesFirst) {
    this.name = name;
    this.words = words;
    this.between = Set.copyOf(between);
    this.adjectivesFirst = adjectivesFirst;
  }

  /** Returns the counted numbers of the document and the parts of tolls; empty if it gives none. */
  public List<Mention> find(Document document) {
    TallyText text = new TallyText(document, words.find(document), between, adjectivesFirst);
    StruckWords struck = new StruckWords(text, document);
    PartWords parts = new PartWords(text, document);
    List<Mention> found = new ArrayList<>();
    Optional<Mention.Counted> last = Optional.empty();
    for (Mention.Quantity stated : document.mentions(Mention.Quantity.class)) {
      if (!stated.bounds().stated()) {
        continue;
      }
      Mention.Quantity quantity = text.withMore(stated);
      Optional<Mention.Counted> counted =
          quantity.ordinal()
              ? new RankReader(name, text, struck).read(quantity)
              : new CardinalReader(name, text, struck, parts).read(quantity, last);
      if (counted.isPresent()) {
        found.add(counted.get());
        last = counted;
      }
    }
    List<Mention.Toll> tolls = document.mentions(Mention.Toll.class);
    found.addAll(new PeopleReader(name, text).read(tolls));
    new SumReader(name, text, document)
        .read(tolls).stream().filter(sum -> isNew(sum, found)).forEach(found::add);
    found.addAll(
        new PortionReader(name, text, parts, document.mentions(Mention.Quantity.class), tolls)
            .read());
    text.starts(TallyWord.Role.NONE).forEach(none -> zero(text, none).ifPresent(found::add));
    return found;
  }

  private static boolean isNew(Mention.Counted sum, List<Mention> found) {
    return found.stream()
        .noneMatch(m -> m instanceof Mention.Counted && m.span().overlaps(sum.span()));
  }

  /** "Aucune attaque cette semaine": only with a window, else it is the toll of one incident. */
  private Optional<Mention.Counted> zero(TallyText text, Lexicon.Match<TallyWord> none) {
    return text.nounAfter(none.last())
        .filter(noun -> TallyText.isEvent(noun.value()) && text.hasWindow(noun.span()))
        .map(
            noun ->
                new Mention.Counted(
                    none.span().cover(noun.span()),
                    none.span(),
                    Mention.Counted.Kind.ZERO,
                    "incidents",
                    Bounds.exactly(0),
                    noun.value().types(),
                    noun.value().targets(),
                    false,
                    name + "/zero"));
  }
}
