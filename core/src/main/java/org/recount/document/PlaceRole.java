package org.recount.document;

import java.util.Locale;

/** What a word does beside a place name. A language's {@code places.tsv} lists the words. */
public enum PlaceRole {
  /** A common word that is also a place name somewhere: "nice", "police". */
  COMMON,
  /** Never a place name by itself, whatever the gazetteer says. */
  NEVER,
  /** Announces a person: "president", "Mme". */
  TITLE,
  FIRST_NAME,
  /** Puts something in a place: "in", "à". */
  IN,
  OF,
  /** "near", "près", "outskirts". */
  NEAR,
  /** "northern", "nord". */
  DIRECTION,
  /** A noun for a direction that may be followed by a demonym: "le Nord irakien". */
  SIDE,
  /** A measure of distance: "km". */
  DISTANCE,
  ARTICLE,
  /** "and", "ou". */
  AND,
  /** A word that may begin a name in small letters: "al" in "al Watiyah". */
  CONNECTOR,
  /** "province", "state": a first-level division. */
  PROVINCE,
  /** "county", "district": a second-level division. */
  COUNTY,
  /** "city", "village". */
  TOWN,
  ROAD,
  /** Ends the name of a company, paper, club or school: "Post", "University". */
  ORGANISATION,
  /** Ends or begins the name of a site: "airport", "base", "river". */
  FACILITY,
  /** A body that a place name may qualify: "police", "gouvernement". */
  INSTITUTION,
  /** A verb of speaking or deciding, in a form that may follow its subject. */
  SAYS,
  /** "has", "a": may stand between a subject and {@link #SAYS}. */
  AUXILIARY,
  /** A name used for a government: "Kremlin". */
  METONYM,
  /** A verb of going, a noun for what happens somewhere: makes a name after it likely a place. */
  LOCAL,
  /** Those who answer for what happens in a place: "police", "pompiers". */
  OFFICE,
  /** Someone who is from a place: "man", "resident". */
  PERSON,
  /** A noun for a part of a town: "neighborhood", "quartier". */
  QUARTER,
  /** Where people come to after something happened elsewhere: "hospital", "jailed". */
  AFTERWARDS,
  /** Brings those hit to one of {@link #AFTERWARDS}, or leaves them there: "taken", "died". */
  TAKEN,
  /** Begins words that say where someone speaks: "speaking", "s'exprimant". */
  SPEAKING,
  /** "between", "entre". */
  BETWEEN,
  /** A preposition that leads along a road rather than into a place: "to", "from", "vers". */
  TOWARDS,
  /** A road of a town: "street", "avenue", "rue". */
  STREET;

  private static final PlaceRole[] ALL = values();

  /** Roles that are no clues for what is a name: the last ones. */
  private static final long NO_CLUES = -1L << OFFICE.ordinal();

  private final String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');

  long bit() {
    return 1L << ordinal();
  }

  /** Its name in files. */
  String words() {
    return words;
  }

  /** Returns those of some roles that help to tell names from other words. */
  static long clues(long bits) {
    return bits & ~NO_CLUES;
  }

  /** Returns the name of the first of some roles. */
  static String first(long bits) {
    return ALL[Long.numberOfTrailingZeros(bits)].words;
  }
}
