package org.recount.lang.fr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.document.Document;
import org.recount.document.Tokens;
import org.recount.quantity.Bounds;

/** Finds the noun phrase for people before a French verb. */
final class Subjects {
  /**
   * The subject of a verb.
   *
   * @param numerals its numbers, in text order; empty for "le policier"
   * @param first its first token; -1 when no subject was found
   * @param bounds how many people a subject without number stands for
   */
  record Subject(List<Numeral> numerals, int first, int last, Bounds bounds) {
    static final Subject NONE = new Subject(List.of(), -1, -1, Bounds.UNSTATED);

    Subject {
      numerals = List.copyOf(numerals);
    }

    boolean stated() {
      return first >= 0;
    }
  }

  private static final int FARTHEST = 32;
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "de", "d", "dans", "contre", "sur", "avec", "par", "pour", "en", "apres", "avant", "chez",
          "sous", "vers", "depuis", "pendant", "lors", "a", "au", "aux", "du");
  private static final Set<String> UNITS =
      Set.of(
          "ans",
          "an",
          "heures",
          "heure",
          "jours",
          "jour",
          "mois",
          "semaines",
          "minutes",
          "km",
          "kilometres",
          "metres",
          "euros",
          "dollars",
          "pays",
          "villes",
          "villages",
          "maisons",
          "batiments",
          "vehicules",
          "voitures",
          "camions",
          "immeubles",
          "explosions",
          "attaques",
          "attentats",
          "fois",
          "roquettes",
          "obus",
          "bombes",
          "balles",
          "coups",
          "points",
          "h",
          "tonnes",
          "drones",
          "avions",
          "chars",
          "bateaux",
          "regions",
          "provinces",
          "communes",
          "departements",
          "foyers",
          "magnitude",
          "pour",
          "reprises",
          "engins",
          "missiles",
          "bus",
          "trains",
          "wagons",
          "convois",
          "blindes",
          "eglises",
          "mosquees",
          "ecoles",
          "hopitaux",
          "hectares",
          "degres",
          "milliards",
          "millions",
          "siecles",
          "annees",
          "tirs",
          "grenades",
          "helicopteres",
          "navires",
          "corps",
          "mines",
          "armes",
          "hommes-grenouilles");
  private static final Set<String> ADVERBS =
      Set.of(
          "notamment",
          "aussi",
          "egalement",
          "sur",
          "le",
          "coup",
          "ainsi",
          "encore",
          "au",
          "passage",
          "en",
          "outre",
          "ensuite",
          "grievement",
          "legerement",
          "gravement",
          "plus",
          "a",
          "mortellement");
  private static final Set<String> ONE = Set.of("le", "la", "l", "son", "sa", "cet", "cette", "ce");
  private static final Set<String> MANY = Set.of("les", "ses", "leurs", "ces", "tous");

  private final Document document;
  private final Tokens tokens;
  private final People people;
  private final Map<Integer, Numeral> byFirst;

  Subjects(Document document, People people, Map<Integer, Numeral> byFirst) {
    this.document = document;
    this.tokens = document.tokens();
    this.people = people;
    this.byFirst = byFirst;
  }

  static boolean adverb(String word) {
    return ADVERBS.contains(word);
  }

  /** Whether token {@code i} may stand between a number and the harm word of one noun phrase. */
  static boolean insideNounPhrase(Document document, int i) {
    Tokens tokens = document.tokens();
    String word = tokens.word(i);
    if (!tokens.isWord(i) || Verbs.isFinite(word) || Verbs.isRelative(word)) {
      return false;
    }
    return switch (word) {
      case "et",
          "en",
          "puis",
          "ou",
          "dans",
          "par",
          "sur",
          "contre",
          "avec",
          "pour",
          "le",
          "la",
          "les",
          "l",
          "mais",
          "dont",
          "au",
          "aux",
          "a",
          "apres",
          "lors" ->
          false;
      default -> true;
    };
  }

  /** Whether a number counts people; {@code limit} is the token of the harm word. */
  boolean isPeople(Numeral numeral, int limit) {
    int at = numeral.last() + 1;
    if (tokens.wordOrEmpty(at).equals("de") || tokens.wordOrEmpty(at).equals("d")) {
      at++;
    }
    if (tokens.wordOrEmpty(at).equals("des") && byFirst.containsKey(at + 1)) {
      return isPeople(
          byFirst.getOrDefault(at + 1, numeral), limit); // "quatre des douze villageois"
    }
    if (at >= limit) {
      return numeral.kind() != Numeral.Kind.ARTICLE && numeral.kind() != Numeral.Kind.PLURAL;
    }
    for (int i = at; i < Math.min(limit, at + 4) && i < tokens.size(); i++) {
      if (people.at(i)) {
        return true;
      }
      if (UNITS.contains(tokens.word(i)) || !insideNounPhrase(document, i)) {
        break;
      }
    }
    boolean article =
        numeral.kind() == Numeral.Kind.ARTICLE || numeral.kind() == Numeral.Kind.PLURAL;
    String noun = tokens.wordOrEmpty(at);
    boolean headless =
        tokens.wordOrEmpty(at).equals("grievement")
            || Verbs.isFinite(noun)
            || noun.equals("dont")
            || noun.equals(",")
            || noun.equals("(")
            || noun.equals(".");
    return !article
        && !UNITS.contains(noun)
        && (headless || noun.length() > 3 && noun.endsWith("s") && tokens.isWord(at));
  }

  /** The last token of the noun phrase that a number opens, at most {@code limit}. */
  int nounEnd(Numeral numeral, int limit) {
    int last = numeral.last();
    int at = last + 1;
    while (at <= limit && at < tokens.size() && at <= numeral.last() + 6) {
      String word = tokens.word(at);
      if (word.equals("pres")) {
        break;
      }
      boolean of =
          (word.equals("de") || word.equals("d"))
              && at + 1 < tokens.size()
              && (numeral.kind() == Numeral.Kind.COLLECTIVE || people.at(last))
              && last < at;
      if (people.at(at)) {
        last = people.match(at).last();
        at = last + 1;
        continue;
      }
      if (!of && (!insideNounPhrase(document, at) || !nounLike(at, last, numeral))) {
        break;
      }
      if (!of) {
        last = at;
      }
      at++;
    }
    return last;
  }

  /** Whether a token may belong to the noun: the head itself or an adjective in the plural. */
  private boolean nounLike(int at, int last, Numeral numeral) {
    String word = tokens.word(at);
    boolean head = last == numeral.last();
    return head
        || people.at(last)
            && (word.endsWith("s") || word.endsWith("e") || word.endsWith("x"))
            && !FrenchCalendar.isDay(word)
            && !word.equals("dans")
            && !Verbs.isFinite(word);
  }

  boolean atLeastAfter(int at) {
    return tokens.wordOrEmpty(at).equals("au")
        && (tokens.wordOrEmpty(at + 1).equals("minimum")
            || tokens.wordOrEmpty(at + 1).equals("moins"));
  }

  /** Returns the subject of the verb at token {@code verb}, not before {@code floor}. */
  Subject before(int verb, int floor) {
    int open = openingDash(verb - 1, floor);
    if (open < 0) {
      return nearest(verb, floor);
    }
    Subject whole = nearest(open, floor);
    Subject list = nearest(verb - 1, open + 1);
    boolean told = !whole.numerals().isEmpty() || whole.bounds().isExact();
    return told || list.numerals().isEmpty() ? whole : list;
  }

  /**
   * The dash that opens the words closed by the one at {@code close}: "trois hommes – un chauffeur
   * et deux gardes – ont"; -1 if none is there.
   */
  private int openingDash(int close, int floor) {
    int i = isDash(close) ? close - 1 : -1;
    while (i > Math.max(floor, close - FARTHEST) && !isDash(i)) {
      i--;
    }
    return i > floor && isDash(i) ? i : -1;
  }

  private boolean isDash(int i) {
    return switch (tokens.wordOrEmpty(i)) {
      case "-", "–", "—" -> true;
      default -> false;
    };
  }

  private Subject nearest(int verb, int floor) {
    int start = start(verb, floor);
    List<Numeral> numerals = new ArrayList<>();
    int depth = 0;
    for (int i = start; i < verb; i++) {
      depth += tokens.word(i).equals("(") ? 1 : 0;
      depth -= tokens.word(i).equals(")") ? 1 : 0;
      Numeral numeral = depth == 0 ? byFirst.get(i) : null;
      if (numeral != null && counts(numeral, verb)) {
        boolean joined = !numerals.isEmpty() && !joins(i);
        if (joined) {
          continue;
        }
        numerals.add(numeral);
      }
    }
    return numerals.isEmpty()
        ? unnumbered(start, verb)
        : new Subject(numerals, start, verb - 1, Bounds.UNSTATED);
  }

  private boolean joins(int i) {
    String word = tokens.wordOrEmpty(i - 1);
    return word.equals("et") || word.equals(",") || word.equals("que");
  }

  private boolean counts(Numeral numeral, int verb) {
    if (numeral.kind() == Numeral.Kind.ORDINAL
        || numeral.kind() == Numeral.Kind.NONE
        || numeral.last() >= verb) {
      return false;
    }
    String before = tokens.wordOrEmpty(numeral.first() - 1);
    boolean of = PREPOSITIONS.contains(before);
    return !of && isPeople(numeral, verb);
  }

  /** Where the segment of the subject starts: after the last verb or strong sign before it. */
  private int start(int verb, int floor) {
    int least = Math.max(floor, verb - FARTHEST);
    for (int i = verb - 1; i >= least; i--) {
      String word = tokens.word(i);
      if (word.equals(";")
          || word.equals(":")
          || word.equals(".")
          || word.equals("–")
          || word.equals("mais")
          || word.equals("que")
          || word.equals("qu")) {
        return i + 1;
      }
      if (Verbs.isFinite(document, i)) {
        int relative = relative(i, least);
        if (relative < 0) {
          return i + 1;
        }
        i = relative;
      }
    }
    return least;
  }

  private int relative(int verb, int least) {
    for (int i = verb - 1; i >= Math.max(least, verb - 6); i--) {
      String word = tokens.word(i);
      if (word.equals("qui") || word.equals("dont") || word.equals("ou")) {
        return i;
      }
    }
    return -1;
  }

  /** "le kamikaze", "les assaillants", "l'un d'eux", a name or a pronoun. */
  private Subject unnumbered(int start, int verb) {
    for (int i = verb - 1; i >= start; i--) {
      String word = tokens.word(i);
      if (word.equals("un")
          && tokens.wordOrEmpty(i + 1).equals("d")
          && tokens.wordOrEmpty(i - 1).equals("l")) {
        return new Subject(List.of(), i - 1, verb - 1, Bounds.exactly(1));
      }
      boolean article = ONE.contains(word) || MANY.contains(word);
      if (article && people.at(i + 1) && !PREPOSITIONS.contains(tokens.wordOrEmpty(i - 1))) {
        int last = people.match(i + 1).last();
        boolean attackers = people.attackers(i + 1, last);
        Bounds one = attackers ? Bounds.exactly(1) : Bounds.atLeast(1);
        return new Subject(List.of(), i, last, MANY.contains(word) ? Bounds.atLeast(2) : one);
      }
    }
    boolean pronoun =
        verb - 1 >= start
            && Set.of("il", "elle", "celui", "celle", "ci").contains(tokens.word(verb - 1));
    boolean name =
        verb - 1 >= start
            && tokens.isWord(verb - 1)
            && !tokens.isNumber(verb - 1)
            && tokens.isCapitalized(document.text(), verb - 1);
    return pronoun || name
        ? new Subject(List.of(), verb - 1, verb - 1, Bounds.atLeast(1))
        : Subject.NONE;
  }
}
