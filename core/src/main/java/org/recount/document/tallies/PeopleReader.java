package org.recount.document.tallies;

import java.util.List;
import org.recount.document.Mention;
import org.recount.document.tallies.TallyWord.Role;

/** Reads numbers of people that someone keeps count of, or that a war took. */
final class PeopleReader {
  /** Below this a war's number is that of one of its incidents. */
  private static final int LEAST_OF_A_WAR = 50;

  private static final int COUNTING_REACH = 9;
  private static final int WAR_REACH = 6;

  private final String name;
  private final TallyText text;

  PeopleReader(String name, TallyText text) {
    this.name = name;
    this.text = text;
  }

  List<Mention.Counted> read(List<Mention.Toll> tolls) {
    return tolls.stream()
        .filter(toll -> toll.bounds().stated() && toll.bounds().lower() > 1)
        .filter(toll -> !toll.metric().isEmpty() && !toll.part())
        .filter(toll -> isCounted(toll) || isOfWar(toll))
        .map(toll -> counted(toll, name + "/people"))
        .toList();
  }

  private boolean isCounted(Mention.Toll toll) {
    boolean counting =
        text.near(toll.span(), Role.COUNTING, COUNTING_REACH)
            || text.near(toll.span(), Role.RECKON, COUNTING_REACH);
    return counting && text.hasPeriod(toll.span());
  }

  private boolean isOfWar(Mention.Toll toll) {
    return toll.bounds().lower() >= LEAST_OF_A_WAR && text.near(toll.span(), Role.WAR, WAR_REACH);
  }

  /** Returns a toll as a number that is counted. */
  static Mention.Counted counted(Mention.Toll toll, String rule) {
    return new Mention.Counted(
        toll.span(),
        toll.stated(),
        Mention.Counted.Kind.CARDINAL,
        toll.metric(),
        toll.bounds(),
        List.of(),
        List.of(),
        false,
        rule);
  }
}
