package org.recount.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.recount.place.Place;
import org.recount.time.DateRange;

/**
 * Chooses the pairs of reports worth comparing, so that the work grows with the number of reports
 * and not with its square. Two reports are compared when they share rare words, a victim's name, or
 * a day and a province, and one of the two shares more with few others; what too many reports share
 * says too little to be a reason. Looking is for many threads, changing for one.
 */
final class Blocking {
  /** Up to so many reports, each is compared with each. */
  static final int FEW = 60;

  private static final int KEYWORDS = 30;
  private static final int COMMON = 80;
  static final int NEIGHBOURS = 40;
  private static final int LONGEST_DAYS = 7;
  private static final double PEOPLE = 10;
  private static final double CELL = 5;
  private static final double UNIT = 1 << 20;

  private final Corpus corpus;
  private final double total;
  private final Numbers names = new Numbers();
  private final Holders words = new Holders();
  private final Holders people = new Holders();
  private final Holders cells = new Holders();

  /** What a report may share with others. */
  record Keys(int[] words, int[] people, int[] cells) {}

  /**
   * Creates it without reports.
   *
   * @param total how many reports there are, for what sharing a key is worth
   */
  Blocking(Corpus corpus, int total) {
    this.corpus = corpus;
    this.total = total;
  }

  /** Returns what reports may share with others. */
  List<Keys> keys(List<Profile> profiles) {
    List<int[]> words = profiles.parallelStream().map(this::keywords).toList();
    List<Keys> keys = new ArrayList<>(profiles.size());
    for (int i = 0; i < profiles.size(); i++) {
      long[] victims = profiles.get(i).people().stream().mapToLong(Numbers::hash).toArray();
      long[] days = cells(profiles.get(i));
      keys.add(new Keys(words.get(i), names.of(victims), names.of(days)));
    }
    return keys;
  }

  private int[] keywords(Profile profile) {
    WordVector vector = profile.main() ? profile.words().all() : profile.evidence();
    return corpus.strongest(vector, KEYWORDS);
  }

  /** The days on which it may have happened, each with the province, and the day after the last. */
  private static long[] cells(Profile profile) {
    DateRange date = profile.report().date();
    Place place = profile.place();
    if (!date.known() || date.days() > LONGEST_DAYS || !place.known()) {
      return new long[0];
    }
    long region = Numbers.hash(place.country() + "/" + place.admin1());
    LocalDate end = date.latest().plusDays(2);
    return date.earliest()
        .datesUntil(end)
        .mapToLong(day -> Numbers.hash(region, day.toEpochDay()))
        .toArray();
  }

  void add(int report, Keys keys) {
    each(keys.words(), key -> words.add(key, report));
    each(keys.people(), key -> people.add(key, report));
    each(keys.cells(), key -> cells.add(key, report));
  }

  void remove(int report, Keys keys) {
    each(keys.words(), key -> words.remove(key, report));
    each(keys.people(), key -> people.remove(key, report));
    each(keys.cells(), key -> cells.remove(key, report));
  }

  private static void each(int[] keys, IntConsumer consumer) {
    for (int key : keys) {
      consumer.accept(key);
    }
  }

  /** Adds the reports that share something with one that has these keys. */
  void sharing(Keys keys, BitSet reports) {
    sharing(words, keys.words(), reports);
    sharing(people, keys.people(), reports);
    sharing(cells, keys.cells(), reports);
  }

  private static void sharing(Holders holders, int[] keys, BitSet reports) {
    for (int key : keys) {
      int size = holders.size(key);
      for (int i = 0; size <= COMMON && i < size; i++) {
        reports.set(holders.of(key)[i]);
      }
    }
  }

  /** Returns the reports that one shares most with, {@link #NEIGHBOURS} of them at most. */
  int[] nearest(int report, Keys keys, Reports reports, Nearest nearest) {
    int[] documents = reports.documents();
    share(words, keys.words(), 1, documents, documents[report], nearest);
    share(people, keys.people(), PEOPLE, documents, documents[report], nearest);
    share(cells, keys.cells(), CELL, documents, documents[report], nearest);
    return nearest.take(reports);
  }

  private void share(
      Holders holders, int[] keys, double strength, int[] documents, int own, Nearest nearest) {
    for (int key : keys) {
      int size = holders.size(key);
      if (size <= 1 || size > COMMON) {
        continue;
      }
      long weight = (long) (strength * Math.log((total + 1) / size) * UNIT);
      int[] held = holders.of(key);
      for (int i = 0; i < size; i++) {
        if (documents[held[i]] != own) {
          nearest.share(held[i], weight);
        }
      }
    }
  }
}
