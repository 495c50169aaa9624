package org.recount.incident;

import java.util.Collections;
import org.recount.codebook.Family;
import org.recount.codebook.IncidentType;
import org.recount.place.Place;
import org.recount.quantity.Bounds;
import org.recount.report.Report;
import org.recount.time.DateRange;

/**
 * Says what speaks for and against two reports being of one incident, as named numbers. None
 * depends on a language, nor on which of the two comes first. Whole texts are compared only when
 * both are chiefly about the reports compared.
 */
final class PairFeatures {
  private static final int FEW_DAYS = 7;
  private static final double NEAR = square(25);
  private static final double SAME = square(3);

  /** Texts more alike than this are perhaps of one author rather than of one incident. */
  static final double VERY_ALIKE = 0.35;

  /** A number of dead or hurt up to which incidents are often alike. */
  private static final double MANY = 5;

  /** Degrees north of each other at which two places are surely not near. */
  private static final double FAR_DEGREES = 0.5;

  /** The logarithm of one more than each number. */
  private static final double[] LOG = new double[4096];

  /** The square of a line through the globe of radius 1 between points so far apart. */
  private static double square(double kilometres) {
    double line = 2 * Math.sin(kilometres / 12_742);
    return line * line;
  }

  static {
    for (int i = 0; i < LOG.length; i++) {
      LOG[i] = Math.log1p(i);
    }
  }

  private final Corpus corpus;
  private final Clues clues = new Clues();

  PairFeatures(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Compares two reports.
   *
   * @param likeness of their texts
   * @return what it found, good until the next comparison
   */
  Clues compare(Profile one, Profile other, DocumentWords.Likeness likeness) {
    compareFacts(one, other);
    wording(one, other);
    texts(one, other, likeness);
    return clues;
  }

  /** Compares what two reports say of when, where, what and whom, and no words. */
  Clues compareFacts(Profile one, Profile other) {
    clues.clear();
    days(one, other);
    places(one, other);
    types(one.report(), other.report());
    tolls(one.report(), other.report());
    people(one, other);
    String source = one.input().source();
    clues.set(Clue.SAME_SOURCE, !source.isEmpty() && source.equals(other.input().source()));
    return clues;
  }

  /** Compares, after the facts, the words of the reports and the names of their texts. */
  Clues compareWording(Profile one, Profile other) {
    wording(one, other);
    return clues;
  }

  private void wording(Profile one, Profile other) {
    boolean main = one.main() && other.main();
    double evidence = one.evidence().cosine(other.evidence(), corpus.all());
    double names = one.words().names().cosine(other.words().names(), corpus.names());
    if (!sameLanguage(one, other)) {
      // Only names and numbers are the same in two languages: less alike is no sign against.
      clues.set(Clue.CHIEFLY_ABOUT_IT, main);
      clues.set(Clue.OTHER_LANGUAGE, true);
      clues.set(Clue.CHIEFLY_ABOUT_IT_OTHER_LANGUAGE, main);
      clues.set(Clue.EVIDENCE_OTHER_LANGUAGE, evidence);
      clues.set(Clue.NAMES_OTHER_LANGUAGE, names);
      return;
    }
    WordVector pairs = one.words().pairs();
    WordVector pairsOfOther = other.words().pairs();
    clues.set(Clue.CHIEFLY_ABOUT_IT, main);
    if (main) {
      int rarePairs = pairs.rareShared(pairsOfOther, corpus.pairs());
      clues.set(Clue.RARE_PAIRS_OF_NAMES, log1p(rarePairs));
    }
    clues.set(main ? Clue.EVIDENCE : Clue.EVIDENCE_OF_A_PART, evidence);
    clues.set(main ? Clue.NAMES : Clue.NAMES_OF_A_PART, names);
    clues.set(
        main ? Clue.PAIRS_OF_NAMES : Clue.PAIRS_OF_NAMES_OF_A_PART,
        Math.sqrt(pairs.cosine(pairsOfOther, corpus.pairs())));
  }

  static boolean sameLanguage(Profile one, Profile other) {
    return one.input().language().equals(other.input().language());
  }

  /** Whether whole texts have a say. */
  static boolean compareTexts(Profile one, Profile other) {
    return one.main() && other.main() && sameLanguage(one, other);
  }

  private void texts(Profile one, Profile other, DocumentWords.Likeness likeness) {
    if (!compareTexts(one, other)) {
      return;
    }
    double root = Math.sqrt(likeness.text());
    clues.set(Clue.TEXT, likeness.text());
    clues.set(Clue.TEXT_VERY_ALIKE, Math.max(0, likeness.text() - VERY_ALIKE));
    clues.set(Clue.TEXT_ROOT, root);
    clues.set(Clue.TITLE, likeness.title());
    clues.set(Clue.RARE_WORDS, log1p(likeness.rareWords()));
    clues.set(Clue.LEAD, likeness.lead());
    clues.set(Clue.TEXT_WITHIN_DAYS, clues.value(Clue.PUBLISHED_WITHIN_DAYS) * root);
    clues.set(Clue.TEXT_LATER, clues.value(Clue.PUBLISHED_LONG_APART) * root);
  }

  private static double log1p(long number) {
    return number < LOG.length ? LOG[(int) number] : Math.log1p(number);
  }

  private void days(Profile one, Profile other) {
    if (one.dated() && other.dated()) {
      long apart = Math.abs(one.published() - other.published());
      clues.set(Clue.PUBLISHED_APART, log1p(apart));
      clues.set(Clue.PUBLISHED_WITHIN_DAYS, apart <= 3);
      clues.set(Clue.PUBLISHED_LONG_APART, apart > 60);
    }
    DateRange first = one.report().date();
    DateRange second = other.report().date();
    if (first.known() && second.known()) {
      long gap = Math.max(0, Math.max(other.first() - one.last(), one.first() - other.last()));
      boolean days = fewDays(one) && fewDays(other);
      boolean same = gap == 0 && days;
      clues.set(Clue.SAME_DAYS, same);
      clues.set(Clue.SAME_DAYS_AND_PLACE, same && inOneSettlement(one, other));
      clues.set(Clue.DAYS_MAY_OVERLAP, gap == 0 && !days);
      clues.set(Clue.A_DAY_APART, gap == 1);
      clues.set(Clue.DAYS_APART, gap > 1 ? Math.log(gap) : 0);
      clues.set(Clue.DATES_DIFFER, gap > 1);
    }
    clues.set(Clue.AFTER_PUBLICATION, after(one, other) || after(other, one));
  }

  private static boolean fewDays(Profile profile) {
    return profile.last() - profile.first() < FEW_DAYS;
  }

  private static boolean after(Profile one, Profile other) {
    return other.dated() && one.first() > other.published();
  }

  private void places(Profile one, Profile other) {
    Place place = one.place();
    Place placeOfOther = other.place();
    if (!place.known() || !placeOfOther.known()) {
      return;
    }
    if (differ(place.country(), placeOfOther.country())) {
      clues.set(Clue.OTHER_COUNTRY, true);
      return;
    }
    boolean otherProvince = differ(place.admin1(), placeOfOther.admin1());
    clues.set(Clue.OTHER_PROVINCE, otherProvince);
    if (one.inSettlement() && other.inSettlement()) {
      boolean same = samePlace(one, other);
      boolean near = !same && one.point().squareTo(other.point()) <= NEAR;
      clues.set(Clue.SAME_SETTLEMENT, same && !otherProvince);
      clues.set(Clue.NEAR, near);
      clues.set(Clue.OTHER_SETTLEMENT, !same && !near);
    } else {
      clues.set(
          Clue.SAME_PROVINCE,
          !otherProvince && !place.admin1().isEmpty() && !placeOfOther.admin1().isEmpty());
    }
  }

  /** Whether both are stated and not the same. */
  private static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  private static boolean inOneSettlement(Profile one, Profile other) {
    return one.inSettlement()
        && other.inSettlement()
        && one.place().country().equals(other.place().country())
        && samePlace(one, other);
  }

  private static boolean samePlace(Profile one, Profile other) {
    return one.placeName().equals(other.placeName()) || one.point().squareTo(other.point()) < SAME;
  }

  private void types(Report one, Report other) {
    boolean same = one.type() == other.type();
    clues.set(Clue.SAME_TYPE, same);
    clues.set(Clue.TYPE_ALLOWED, !same && (one.allows(other.type()) || other.allows(one.type())));
    clues.set(Clue.OTHER_FAMILY, one.type().family() != other.type().family());
    clues.set(Clue.VIOLENCE_AND_HAZARD, hazard(one.type()) != hazard(other.type()));
  }

  private static boolean hazard(IncidentType type) {
    return type.family() == Family.HAZARD;
  }

  private void tolls(Report one, Report other) {
    Bounds killed = one.tolls().killed();
    Bounds deadOfOther = other.tolls().killed();
    if (killed.stated() && deadOfOther.stated()) {
      clues.set(Clue.SAME_DEAD, killed.isExact() && killed.equals(deadOfOther));
      clues.set(Clue.DEAD_DIFFER, !killed.overlaps(deadOfOther));
    }
    Bounds injured = one.tolls().injured();
    Bounds hurtOfOther = other.tolls().injured();
    if (injured.stated() && hurtOfOther.stated()) {
      clues.set(Clue.SAME_HURT, injured.isExact() && injured.equals(hurtOfOther));
      clues.set(Clue.HURT_DIFFER, !injured.overlaps(hurtOfOther));
    }
    if (clues.value(Clue.OTHER_COUNTRY) == 0 && clues.value(Clue.OTHER_PROVINCE) == 0) {
      clues.set(Clue.SAME_GREAT_TOLL, rarity(killed, deadOfOther) + rarity(injured, hurtOfOther));
    }
  }

  /** How seldom two incidents of a province have one number of dead or hurt by chance. */
  private static double rarity(Bounds number, Bounds other) {
    boolean same = number.stated() && number.isExact() && number.equals(other);
    return same ? Math.log(Math.max(1, number.lower() / MANY)) : 0;
  }

  private void people(Profile one, Profile other) {
    if (one.people().isEmpty() || other.people().isEmpty()) {
      return;
    }
    boolean shared = !Collections.disjoint(one.people(), other.people());
    boolean last = !Collections.disjoint(one.lastNames(), other.lastNames());
    clues.set(Clue.SAME_VICTIM, shared);
    clues.set(Clue.VICTIMS_LAST_NAME, !shared && last);
    clues.set(Clue.OTHER_VICTIMS, !last);
  }
}
