package org.recount.document.tallies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.document.Document;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.TollTowns;
import org.recount.document.tallies.TallyWord.Role;

/**
 * Reads numbers of people that sum up the tolls of two towns or more told just before or behind:
 * "En tout, 12 personnes ont péri", "the two raids claimed 12 lives", "a total of 12".
 */
final class SumReader {
  private static final int SENTENCES_BACK = 3;
  private static final int SENTENCES_AHEAD = 2;

  /** Tokens from a number to the words that make it a sum. */
  private static final int NEAR = 6;

  private final String name;
  private final TallyText text;
  private final Document document;
  private final TollTowns towns;

  SumReader(String name, TallyText text, Document document) {
    this.name = name;
    this.text = text;
    this.document = document;
    this.towns = new TollTowns(document);
  }

  /** Returns the sums, in text order. */
  List<Mention.Counted> read(List<Mention.Toll> tolls) {
    List<Mention.Counted> sums = new ArrayList<>();
    if (tolls.size() < 2
        || text.starts(Role.SUM).isEmpty() && text.starts(Role.REACHES).isEmpty()) {
      return sums;
    }
    for (Mention.Toll toll : tolls) {
      if (TollTowns.isPlain(toll) && isTold(toll) && sumsUp(toll.stated(), toll)) {
        sums.add(PeopleReader.counted(toll, name + "/sum"));
      }
    }
    for (Mention.Quantity quantity : document.mentions(Mention.Quantity.class)) {
      boolean plain = !quantity.ordinal() && quantity.bounds().isExact();
      if (plain && quantity.bounds().lower() > 1 && isBare(quantity.span())) {
        bare(quantity).filter(t -> sumsUp(t.number(), t)).ifPresent(t -> sums.add(counted(t)));
      }
    }
    return sums;
  }

  private Mention.Counted counted(Mention.Toll bare) {
    return PeopleReader.counted(bare, name + "/sum");
  }

  /** "En tout, 12 personnes ont péri", "bringing to 12 the number of soldiers killed". */
  private boolean isTold(Mention.Toll toll) {
    return text.near(toll.span(), Role.SUM, NEAR)
        || text.endsBefore(text.firstToken(toll.stated()), Role.REACHES);
  }

  /** ", a total of 12.", "soit 12 au total": a number that has only the words for a sum. */
  private boolean isBare(Span number) {
    int next = text.lastToken(number) + 1;
    Optional<Lexicon.Match<TallyWord>> behind = text.startingAt(next, Role.SUM);
    boolean led =
        text.endsBefore(text.firstToken(number), Role.SUM)
            || text.startingAt(text.firstToken(number), Role.SUM).isPresent();
    int end = behind.map(Lexicon.Match::last).orElse(next - 1) + 1;
    return (led || behind.isPresent())
        && (end >= text.sentenceEnd(next - 1) || text.isSign(end))
        && !text.isToll(number)
        && !text.isTime(number);
  }

  /** Returns a bare number as a toll of the kind of those before it in its sentence. */
  private Optional<Mention.Toll> bare(Mention.Quantity quantity) {
    return document.mentions(Mention.Toll.class, text.sentenceUpTo(quantity.span())).stream()
        .filter(TollTowns::isPlain)
        .reduce((first, last) -> last)
        .map(
            t ->
                new Mention.Toll(
                    quantity.span(),
                    quantity.span(),
                    quantity.span(),
                    t.harm(),
                    quantity.bounds(),
                    false,
                    false,
                    false,
                    true,
                    false,
                    name));
  }

  /** Returns whether tolls of two towns or more, none of them higher, stand before or behind. */
  private boolean sumsUp(Span number, Mention.Toll sum) {
    List<Mention.Toll> beside = towns.beside(number, sum.metric(), SENTENCES_BACK, SENTENCES_AHEAD);
    List<Mention.Toll> before =
        beside.stream().filter(t -> t.span().end() <= sum.span().start()).toList();
    List<Mention.Toll> parts = before.isEmpty() && isOfThem(sum, beside) ? beside : before;
    return parts.size() > 1
        && parts.stream().allMatch(t -> t.bounds().lower() <= sum.bounds().lower());
  }

  /** Returns whether a number is of no town, or of one that a toll behind it is of. */
  private boolean isOfThem(Mention.Toll sum, List<Mention.Toll> behind) {
    Optional<String> town = towns.of(sum);
    return town.isEmpty() || behind.stream().anyMatch(t -> towns.of(t).equals(town));
  }
}
