package org.recount.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What speaks for or against words being a place name here; weights in {@code toponyms.tsv}. */
enum PlaceClue {
  /** Kind of the largest bearer, with its size. */
  KIND,
  /** Whether any bearer is of this kind. */
  SOME_ARE,
  MAIN_NAME,
  LENGTH,
  SHORT,
  STATE_CODE,
  COMMON_WORD,
  COMMON_WORD_STARTING,
  STARTS_SENTENCE,
  FIRST_NAME,
  FIRST_NAME_BEFORE_NAME,
  /** Stands after a first name or a title elsewhere. */
  SURNAME,
  /** Ends or goes on in a longer run of capitals elsewhere. */
  IN_LONGER_ELSEWHERE,
  LOWER_CASE_ELSEWHERE,
  ALL_CAPITALS_WORD,
  OFTEN,
  /** The words before and after it are of this shape. */
  SHAPES,
  PREVIOUS_SHAPE,
  NEXT_SHAPE,
  PREVIOUS_SHAPES,
  NEXT_SHAPES,
  PREVIOUS_ROLE,
  PREVIOUS_ROLE_AND_KIND,
  PREVIOUS_ROLES,
  NEXT_ROLE,
  NEXT_ROLE_AND_KIND,
  NEXT_ROLES,
  FIRST_ROLE,
  LAST_ROLE,
  /** Shape of its own words. */
  OWN_SHAPE,
  AFTER_IN,
  AFTER_LOCAL,
  AFTER_NEAR,
  AFTER_UNIT,
  AFTER_INITIAL,
  AFTER_FIRST_NAME,
  AFTER_TITLE,
  AFTER_NAME,
  BEFORE_NAME,
  BEFORE_ORGANISATION,
  BEFORE_FACILITY,
  BEFORE_UNIT,
  BEFORE_SAYS,
  BEFORE_COMMA_AND_PLACE,
  AFTER_PLACE_AND_COMMA,
  BEFORE_PLACE,
  /** "Hilla, Babil" and Babil holds a Hilla. */
  IN_PLACE,
  HOLDS_PLACE,
  COUNTRY_NAMED,
  /** Begins or ends with a shorter name of the gazetteer. */
  BEGINS_WITH_PLACE,
  ENDS_WITH_PLACE,
  /** Is a part of a longer name of the gazetteer. */
  INSIDE_LONGER_PLACE,
  /** The same name stands after "in" elsewhere in the text. */
  PLACED_ELSEWHERE,
  /** How likely the other namings of the same name are. */
  ELSEWHERE,
  ELSEWHERE_AND_KIND,
  PREVIOUS_WORD(true),
  SECOND_PREVIOUS_WORD(true),
  PREVIOUS_WORDS(true),
  NEXT_WORD(true),
  SECOND_NEXT_WORD(true),
  NEXT_WORDS(true),
  FIRST_WORD(true),
  LAST_WORD(true),
  ONLY_WORD(true),
  ENDING(true);

  private static final Set<String> OF_WORDS = new HashSet<>();

  static {
    for (PlaceClue clue : values()) {
      if (clue.ofWord) {
        OF_WORDS.add(clue.words);
      }
    }
  }

  private final boolean ofWord;
  private final String words;
  private final long key;

  PlaceClue() {
    this(false);
  }

  PlaceClue(boolean ofWord) {
    this.ofWord = ofWord;
    words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    key = ClueWeights.key(words);
  }

  /** Whether it is about a word of one language. */
  boolean ofWord() {
    return ofWord;
  }

  /** Its name in files. */
  String words() {
    return words;
  }

  /** Its number in {@link ClueWeights}. */
  long key() {
    return key;
  }

  /** Whether the name of a clue in a file is one about a word of one language. */
  static boolean isOfWord(String name) {
    int bar = name.indexOf('|');
    return bar > 0 && OF_WORDS.contains(name.substring(0, bar));
  }
}
