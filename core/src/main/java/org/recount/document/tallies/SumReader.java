package org.recount.document.tallies;

import java.util.ArrayList;
import java.util.List;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.TollTowns;
import org.recount.document.tallies.TallyWord.Role;

/**
 * Reads numbers of people that sum up the tolls of two towns or more told just before: "En tout, 12
 * personnes ont péri", "the two raids claimed 12 lives".
 */
final class SumReader {
  private static final int SENTENCES_BACK = 3;

  /** Tokens from a number to the words that make it a sum. */
  private static final int NEAR = 6;

  private final String name;
  private final TallyText text;
  private final TollTowns towns;

  SumReader(String name, TallyText text, Document document) {
    this.name = name;
    this.text = text;
    this.towns = new TollTowns(document);
  }

  /** Returns the sums, in text order. */
  List<Mention.Counted> read(List<Mention.Toll> tolls) {
    List<Mention.Counted> sums = new ArrayList<>();
    if (text.starts(Role.SUM).isEmpty()) {
      return sums;
    }
    for (Mention.Toll toll : tolls) {
      if (TollTowns.isPlain(toll) && text.near(toll.span(), Role.SUM, NEAR) && sumsUp(toll)) {
        sums.add(PeopleReader.counted(toll, name + "/sum"));
      }
    }
    return sums;
  }

  /** Returns whether tolls of two towns or more, none of them higher, stand before a toll. */
  private boolean sumsUp(Mention.Toll sum) {
    List<Mention.Toll> before =
        towns.beside(sum.stated(), sum.metric(), SENTENCES_BACK, 0).stream()
            .filter(t -> t.span().end() <= sum.span().start())
            .toList();
    return before.size() > 1
        && before.stream().allMatch(t -> t.bounds().lower() <= sum.bounds().lower());
  }
}
