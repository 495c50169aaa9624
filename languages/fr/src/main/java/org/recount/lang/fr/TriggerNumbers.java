package org.recount.lang.fr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.codebook.IncidentType;
import org.recount.document.Document;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.quantity.Bounds;

/** Reads how many incidents a trigger speaks of, and whether it points back or names a kind. */
final class TriggerNumbers {
  /**
   * How the determiner of a trigger reads.
   *
   * @param number unstated for a verb and for a mass noun
   */
  record Reading(Bounds number, boolean definite, boolean generic) {}

  private static final Set<String> POINTING = Set.of("cette", "cet", "ce", "ces", "ladite", "dit");
  private static final Set<String> THE = Set.of("l", "la", "le", "du", "au", "les", "aux");
  private static final Set<String> EVERY = Set.of("chaque", "tout", "toute", "tous", "toutes");

  private final Document document;
  private final Tokens tokens;
  private final Map<Integer, Numeral> byLast = new HashMap<>();
  private boolean told;

  TriggerNumbers(Document document) {
    this.document = document;
    tokens = document.tokens();
    for (Numeral numeral : FrenchNumerals.in(document)) {
      byLast.put(numeral.last(), numeral);
    }
  }

  /** Reads the matches of a document; must be called in text order. */
  Reading read(Lexicon.Match<FrenchTriggers.Rule> match, Mention.Trigger.Form form) {
    Reading reading = form == Mention.Trigger.Form.NOUN ? noun(match) : verb(match);
    told |= !reading.generic();
    return reading;
  }

  /** Whether a word that may be noun or verb follows a noun and no determiner, as a verb does. */
  static boolean bare(Tokens tokens, int i) {
    int at = i - 1;
    while (at >= 0 && TriggerWords.ADJECTIVES.contains(tokens.word(at))) {
      at--;
    }
    String word = tokens.wordOrEmpty(at);
    boolean determiner =
        word.isEmpty()
            || !tokens.isWord(at)
            || tokens.isNumber(at)
            || THE.contains(word)
            || POINTING.contains(word)
            || EVERY.contains(word)
            || TriggerWords.BEFORE_NOUN.contains(word)
            || NumberWords.UNITS.containsKey(word);
    return !determiner;
  }

  private Reading verb(Lexicon.Match<FrenchTriggers.Rule> match) {
    boolean counted = match.value().form() == Mention.Trigger.Form.HARM && period(match);
    return new Reading(Bounds.UNSTATED, false, habitual(match) || counted);
  }

  /** "en 2022, on a recensé 191 civils tués": the dead of a period, not of one incident. */
  private boolean period(Lexicon.Match<FrenchTriggers.Rule> match) {
    Span clause = document.clauseOf(match.span());
    boolean counting = false;
    boolean year = false;
    int end = tokens.endingBy(clause.end());
    for (int i = tokens.at(clause.start()); i < end; i++) {
      String word = tokens.word(i);
      String next = tokens.wordOrEmpty(i + 1);
      counting |= TriggerWords.COUNTING.contains(word);
      year |=
          word.equals("en")
              && next.length() == 4
              && tokens.isNumber(Math.min(i + 1, tokens.size() - 1));
      if (word.equals("depuis")
          && (FrenchCalendar.isMonth(next)
              || next.equals("2")
              || next.length() == 4 && tokens.isNumber(Math.min(i + 1, tokens.size() - 1))
              || next.equals("le") && tokens.wordOrEmpty(i + 2).equals("debut"))) {
        return true;
      }
    }
    return counting && year;
  }

  private Reading noun(Lexicon.Match<FrenchTriggers.Rule> match) {
    int at = match.first() - 1;
    while (at >= 0
        && (TriggerWords.ADJECTIVES.contains(tokens.word(at))
            || NumberWords.ordinal(tokens.word(at)) >= 0 && !byLastCardinal(at))) {
      at--;
    }
    String word = tokens.wordOrEmpty(at);
    boolean plural = plural(match);
    boolean habit = habitual(match);
    Numeral numeral = numeralBefore(at);
    if (doubled(match)) {
      return new Reading(Bounds.exactly(2), POINTING.contains(word), habit);
    }
    if (numeral != null && numeral.kind() != Numeral.Kind.PLURAL) {
      boolean definite =
          THE.contains(tokens.wordOrEmpty(numeral.first() - 1))
              || POINTING.contains(tokens.wordOrEmpty(numeral.first() - 1));
      boolean generic = habit || numeral.kind() == Numeral.Kind.VAGUE && !match.value().mass();
      return new Reading(numeral.bounds(), definite && told, generic);
    }
    Bounds number =
        !plural ? Bounds.UNSTATED : match.value().mass() ? Bounds.UNSTATED : Bounds.atLeast(2);
    if (POINTING.contains(word)) {
      return new Reading(number, true, habit);
    }
    if (THE.contains(word)) {
      boolean restricted = TriggerWords.TELLING.contains(tokens.wordOrEmpty(match.last() + 1));
      return new Reading(number, told && !restricted, habit);
    }
    if (EVERY.contains(word) || NumberWords.ordinal(word) < 0 && word.equals("moindre")) {
      return new Reading(number, false, true);
    }
    if (word.equals("d") || word.equals("de")) {
      return new Reading(number, false, habit || kind(match, at, plural));
    }
    if (word.equals("des")) {
      return new Reading(
          number, false, habit || plural && !match.value().mass() && !anchored(match));
    }
    return new Reading(number, false, habit);
  }

  /**
   * Whether "d'attentats" names a kind: not after an adjective, nor when it is feared somewhere.
   */
  private boolean kind(Lexicon.Match<FrenchTriggers.Rule> match, int of, boolean plural) {
    String head = head(of);
    if (TriggerWords.FEARED.contains(head)) {
      boolean natural = match.value().type() == IncidentType.NATURAL_DISASTER;
      return !natural
          && !anchored(match)
          && !tokens.wordOrEmpty(match.last() + 1).startsWith("similaire");
    }
    boolean adjective = of != match.first() - 1;
    return TriggerWords.KINDS.contains(head) || plural && !match.value().mass() && !adjective;
  }

  /** The noun before "d'": "risque" in "risque d'attentat". */
  private String head(int of) {
    return tokens.wordOrEmpty(of - 1);
  }

  private boolean byLastCardinal(int at) {
    Numeral numeral = byLast.get(at);
    return numeral != null && numeral.kind() != Numeral.Kind.ORDINAL;
  }

  private @org.jspecify.annotations.Nullable Numeral numeralBefore(int at) {
    Numeral numeral = byLast.get(at);
    if (numeral != null) {
      return numeral.kind() == Numeral.Kind.ORDINAL ? null : numeral;
    }
    boolean of = tokens.wordOrEmpty(at).equals("de") || tokens.wordOrEmpty(at).equals("d");
    Numeral about = byLast.get(at - 1);
    return of && about != null && about.kind() == Numeral.Kind.COLLECTIVE ? about : null;
  }

  private boolean doubled(Lexicon.Match<FrenchTriggers.Rule> match) {
    String first = tokens.word(match.first());
    return first.equals("double") || tokens.wordOrEmpty(match.first() - 1).equals("double");
  }

  private boolean plural(Lexicon.Match<FrenchTriggers.Rule> match) {
    String first = tokens.word(match.first());
    return first.endsWith("s") && !first.equals("colis") && !first.equals("sit")
        || first.endsWith("aux")
        || first.equals("feux");
  }

  private boolean habitual(Lexicon.Match<FrenchTriggers.Rule> match) {
    Span clause = document.clauseOf(match.span());
    int end = Math.min(tokens.endingBy(clause.end()), match.last() + 8);
    for (int i = Math.max(tokens.at(clause.start()), match.first() - 8); i < end; i++) {
      if (TriggerWords.HABIT.contains(tokens.word(i))
          || tokens.word(i).equals("chaque")
              && Set.of("annee", "jour", "semaine", "mois").contains(tokens.wordOrEmpty(i + 1))) {
        return !tokens.word(i).equals("toujours") && !tokens.word(i).equals("jamais");
      }
    }
    return false;
  }

  /** Whether a time or a number of people in the clause makes one event of a bare plural. */
  private boolean anchored(Lexicon.Match<FrenchTriggers.Rule> match) {
    Span clause = document.clauseOf(match.span());
    int end = tokens.endingBy(clause.end());
    for (int i = tokens.at(clause.start()); i < end; i++) {
      if (tokens.isNumber(i) || FrenchCalendar.isDay(tokens.word(i))) {
        return true;
      }
    }
    return List.of("ont", "a", "avaient", "avait").contains(tokens.wordOrEmpty(match.last() + 1));
  }
}
