package org.recount.report;

import java.util.ArrayList;
import java.util.List;
import org.recount.document.Mention;
import org.recount.document.TriggerOrder;

/** The candidates that speak of one incident, and the tolls that belong to it. */
final class Group {
  private static final int RECENT = 8;
  private static final int TELLING = 12;
  private static final int LATEST = 4;
  private static final int MOST_PLACES = 40;

  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Candidate> dated = new ArrayList<>();
  private final List<Candidate> placed = new ArrayList<>();
  private final List<Candidate> recent = new ArrayList<>();
  private final List<Mention.Toll> tolls = new ArrayList<>();
  private final State state;

  /** Its head so far, and what was judged of it once every group of the document is known. */
  private static final class State {
    Candidate head;
    double probability = 1;

    State(Candidate head) {
      this.head = head;
    }
  }

  Group(Candidate first) {
    state = new State(first);
    add(first);
  }

  void add(Candidate candidate) {
    candidates.add(candidate);
    recent.add(candidate);
    if (recent.size() > RECENT + 1) {
      recent.remove(1);
    }
    if (telling(candidate) > telling(state.head)) {
      state.head = candidate;
    }
    if (candidate.date().own()) {
      dated.add(candidate);
    }
    if (candidate.place().own() && placed.size() < MOST_PLACES) {
      placed.add(candidate);
    }
  }

  /** The first candidate and the last few: those a later one is compared with. */
  List<Candidate> recent() {
    return recent;
  }

  /**
   * The candidates that may say when: the first, which say most, and the last few, never more than
   * a fixed number.
   */
  List<Candidate> telling() {
    if (candidates.size() <= TELLING + LATEST) {
      return candidates;
    }
    List<Candidate> telling = new ArrayList<>(TELLING + LATEST + 1);
    telling.addAll(candidates.subList(0, TELLING));
    if (!telling.contains(head())) {
      telling.add(head());
    }
    telling.addAll(candidates.subList(candidates.size() - LATEST, candidates.size()));
    return telling;
  }

  void add(Mention.Toll toll) {
    tolls.add(toll);
  }

  void judge(double probable) {
    state.probability = probable;
  }

  /** How probable it is that it speaks of one incident; 1 until judged. */
  double probability() {
    return state.probability;
  }

  /** In text order. */
  List<Candidate> candidates() {
    return candidates;
  }

  /** In text order. */
  List<Mention.Toll> tolls() {
    return tolls;
  }

  Candidate first() {
    return candidates.get(0);
  }

  Candidate last() {
    return candidates.get(candidates.size() - 1);
  }

  /**
   * The candidate that says most of it: the first in the body that is no mere harm, else the first.
   */
  Candidate head() {
    return state.head;
  }

  private static int telling(Candidate candidate) {
    return candidate.title() ? 0 : candidate.harm() ? 1 : 2;
  }

  /** Which of the incidents told it is, as the first candidate that says so has it. */
  int order() {
    for (Candidate candidate : recent()) {
      if (candidate.trigger().order() != TriggerOrder.UNSAID) {
        return candidate.trigger().order();
      }
      if (candidate.item().listed()) {
        return candidate.item().number() + 1;
      }
    }
    return TriggerOrder.UNSAID;
  }

  boolean onlyInTitle() {
    return last().title();
  }

  boolean inTitle() {
    return first().title();
  }

  /** The date of the first candidate that has one of its own; the body before the title. */
  Dated date() {
    for (boolean title : new boolean[] {false, true}) {
      for (Candidate candidate : dated) {
        if (candidate.title() == title) {
          return candidate.date();
        }
      }
    }
    return Dated.UNKNOWN;
  }

  /** The first place stated nearby, made more precise by later ones that lie within it. */
  Placed place() {
    Placed best = Placed.UNKNOWN;
    for (Nearness nearness : List.of(Nearness.CLAUSE, Nearness.SENTENCE)) {
      for (Candidate candidate : placed) {
        Placed place = candidate.place();
        boolean better =
            place.nearness() == nearness
                && (!best.known() || Placing.refines(place.place(), best.place()));
        if (better) {
          best = place;
        }
      }
    }
    return best;
  }
}
