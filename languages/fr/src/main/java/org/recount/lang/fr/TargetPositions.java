package org.recount.lang.fr;

import java.util.Set;
import org.recount.codebook.Family;
import org.recount.document.Document;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;

/** Whether a noun stands where French puts what an incident is directed at. */
final class TargetPositions {
  private static final int NEAR = 5;
  private static final Set<String> INNER =
      Set.of(
          "le",
          "la",
          "les",
          "l",
          "un",
          "une",
          "des",
          "du",
          "de",
          "d",
          "deux",
          "trois",
          "quatre",
          "plusieurs",
          "grande",
          "petit",
          "petite",
          "son",
          "sa",
          "ses",
          "leur",
          "leurs",
          "poste",
          "siege",
          "autre",
          "second",
          "seconde",
          "cette",
          "cet",
          "ce",
          "ancien",
          "ancienne");
  private static final Set<String> AT =
      Set.of(
          "contre",
          "visant",
          "vise",
          "visait",
          "visaient",
          "visent",
          "cible",
          "ciblant",
          "cibles",
          "sur",
          "dans",
          "devant",
          "pres",
          "proximite",
          "passage",
          "a",
          "au",
          "aux",
          "interieur",
          "entree",
          "parmi",
          "attaque",
          "frappe",
          "frappant",
          "touchant",
          "tuant",
          "blessant",
          "pour",
          "vers",
          "face",
          "bord",
          "envahi",
          "incendie",
          "detruit",
          "saccage",
          "pille",
          "endommage",
          "bombarde");

  /** "La police a tiré" is no passive, however the participle ends. */
  private static final Set<String> HAVE =
      Set.of("a", "ont", "avait", "avaient", "aurait", "auraient", "ayant", "avoir");

  private final Document document;
  private final Tokens tokens;

  TargetPositions(Document document) {
    this.document = document;
    tokens = document.tokens();
  }

  boolean patient(Lexicon.Match<?> match) {
    Span clause = document.clauseOf(match.span());
    for (Mention.Trigger trigger : document.mentions(Mention.Trigger.class, clause)) {
      if (trigger.type().family() == Family.UNREST
          || trigger.generic()
          || trigger.span().overlaps(match.span())) {
        continue;
      }
      if (fits(match, trigger)) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(Lexicon.Match<?> match, Mention.Trigger trigger) {
    int start = tokens.at(trigger.span().start());
    int end = tokens.endingBy(trigger.span().end());
    boolean hazard = trigger.type().family() == Family.HAZARD;
    boolean noun = trigger.form() == Mention.Trigger.Form.NOUN;
    if (match.first() >= end) {
      boolean object = match.first() - end <= NEAR && inner(end, match.first());
      return object && !hazard || !hazard && led(match.first());
    }
    boolean subject = start - match.last() <= NEAR + 3 && subject(match) && passive(start, end);
    return !noun && subject && !hazard;
  }

  /** Whether a preposition or verb of attack governs the noun. */
  private boolean led(int first) {
    int i = first - 1;
    while (i >= 0
        && first - i <= NEAR
        && (INNER.contains(tokens.word(i)) || i == first - 1 && tokens.isNumber(i))) {
      i--;
    }
    return AT.contains(tokens.wordOrEmpty(i));
  }

  private boolean inner(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = tokens.word(i);
      if (!INNER.contains(word)
          && !AT.contains(word)
          && !tokens.isNumber(i)
          && !FrenchCalendar.isDay(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the noun is no complement of another one. */
  private boolean subject(Lexicon.Match<?> match) {
    String before = tokens.wordOrEmpty(match.first() - 1);
    String earlier = tokens.wordOrEmpty(match.first() - 2);
    return !before.equals("de")
        && !before.equals("d")
        && !before.equals("du")
        && !before.equals("par")
        && !earlier.equals("de")
        && !earlier.equals("par")
        && !earlier.equals("dans")
        && !before.equals("selon")
        && !earlier.equals("selon");
  }

  private boolean passive(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Set.of("ete", "etre", "est", "sont", "etait", "etaient").contains(tokens.word(i))) {
        return true;
      }
    }
    return start < end
        && !HAVE.contains(tokens.word(start))
        && !HAVE.contains(tokens.wordOrEmpty(start - 1))
        && (tokens.word(end - 1).endsWith("es") || tokens.word(end - 1).endsWith("e"));
  }
}
