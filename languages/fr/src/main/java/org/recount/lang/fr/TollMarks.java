package org.recount.lang.fr;

import java.util.Set;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;

/** Words around a toll that make it an old one, a joint one, or one that includes the attackers. */
final class TollMarks {
  private static final Set<String> SOURCES = Set.of("selon", "apres");
  private static final Set<String> MONTHS =
      Set.of(
          "janvier",
          "fevrier",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "aout",
          "septembre",
          "octobre",
          "novembre",
          "decembre");

  private static final int WORDS_OF_PERIOD = 4;
  private static final Set<String> LONG = Set.of("an", "ans", "annees", "mois", "decennies");
  private static final Set<String> LATEST =
      Set.of(
          "desormais",
          "alourdi",
          "alourdit",
          "actualise",
          "reactualise",
          "definitif",
          "definitive");

  private final Document document;
  private final Tokens tokens;

  TollMarks(Document document) {
    this.document = document;
    tokens = document.tokens();
  }

  /** Whether the text itself replaces this number by a later one. */
  boolean superseded(Numeral numeral, Span toll) {
    String before = tokens.wordOrEmpty(numeral.first() - 1);
    String earlier = tokens.wordOrEmpty(numeral.first() - 2);
    boolean moved = before.equals("de") && earlier.startsWith("pass");
    boolean against = before.equals("contre") || before.equals("de") && earlier.equals("lieu");
    return moved || against || old(toll);
  }

  /** Whether the clause speaks of an earlier count: "un premier bilan", "d'abord". */
  boolean old(Span toll) {
    Span clause = document.clauseOf(toll);
    int end = tokens.endingBy(clause.end());
    for (int i = tokens.at(clause.start()); i < end; i++) {
      String word = tokens.word(i);
      String next = tokens.wordOrEmpty(i + 1);
      boolean before = tokens.start(i) < toll.start() && !comma(i, toll);
      if (word.equals("premier") && next.equals("bilan") && past(clause)
          || word.equals("premier") && next.equals("temps") && before
          || word.equals("precedent") && next.equals("bilan")
          || word.equals("bilan") && (next.equals("precedent") || next.equals("initial"))
          || word.equals("initialement")
          || word.equals("precedemment")
          || word.equals("abord")
              && tokens.wordOrEmpty(i - 1).equals("d")
              && before
              && balance(clause)) {
        return true;
      }
    }
    return false;
  }

  private boolean comma(int from, Span toll) {
    for (int i = from; i < tokens.size() && tokens.start(i) < toll.start(); i++) {
      if (tokens.word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private boolean past(Span clause) {
    int end = tokens.endingBy(clause.end());
    for (int i = tokens.at(clause.start()); i < end; i++) {
      if (Verbs.isPast(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether "des" at a token is an article, not "de les": it follows a verb or opens a phrase. */
  boolean partitive(int des) {
    if (des == 0 || document.sentenceOf(tokens.span(des, des)).start() == tokens.start(des)) {
      return true;
    }
    String before = tokens.word(des - 1);
    return !tokens.isWord(des - 1)
        || Verbs.isFinite(document, des - 1)
        || Set.of(
                "et",
                "fait",
                "faisant",
                "avec",
                "tue",
                "tuant",
                "blesse",
                "blessant",
                "que",
                "qu",
                "pris",
                "enleve",
                "par",
                "contre",
                "eu",
                "cause",
                "causant")
            .contains(before);
  }

  private boolean balance(Span clause) {
    int end = tokens.endingBy(clause.end());
    for (int i = tokens.at(clause.start()); i < end; i++) {
      String word = tokens.word(i);
      if (word.equals("bilan")
          || word.startsWith("fait")
          || word.startsWith("evalu")
          || word.startsWith("annonc")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the sentence gives a whole count before: "le bilan est de onze morts, deux ayant …".
   */
  boolean totalled(Span toll) {
    Span sentence = document.sentenceOf(toll);
    for (int i = tokens.at(sentence.start()); i < tokens.size(); i++) {
      if (tokens.start(i) >= toll.start()) {
        return false;
      }
      if (tokens.word(i).equals("bilan")) {
        return !isSource(i);
      }
    }
    return false;
  }

  /** "Selon un bilan officiel" gives no sum. */
  private boolean isSource(int bilan) {
    return SOURCES.contains(tokens.wordOrEmpty(bilan - 1))
        || SOURCES.contains(tokens.wordOrEmpty(bilan - 2))
        || SOURCES.contains(tokens.wordOrEmpty(bilan - 3));
  }

  /** Whether the number is one over several incidents or over a period. */
  boolean joint(Span toll) {
    Span clause = document.clauseOf(toll);
    for (Mention.Trigger trigger : document.mentions(Mention.Trigger.class, clause)) {
      boolean several = trigger.number().stated() && trigger.number().lower() > 1;
      if (several
          && !trigger.definite()
          && toll.start() >= document.title().end()
          && trigger.number().isExact()
          && !doubled(trigger)) {
        return true;
      }
    }
    return period(clause) || sinceYears(toll) || countedInYear(clause);
  }

  /** "depuis un an et demi, 259 personnes": the dead of years or months. */
  private boolean sinceYears(Span toll) {
    int first = tokens.at(document.sentenceOf(toll).start());
    for (int i = tokens.at(toll.start()) - 1; i >= first; i--) {
      if (tokens.word(i).equals("depuis")) {
        for (int k = i + 1; k <= i + WORDS_OF_PERIOD; k++) {
          if (LONG.contains(tokens.wordOrEmpty(k))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "en 2022, une association a recensé 191 civils tués". */
  private boolean countedInYear(Span clause) {
    boolean year = false;
    boolean counting = false;
    int end = tokens.endingBy(clause.end());
    for (int i = tokens.at(clause.start()); i < end; i++) {
      String next = tokens.wordOrEmpty(i + 1);
      year |= tokens.word(i).equals("en") && next.matches("(19|20)\\d\\d");
      counting |= TriggerWords.COUNTING.contains(tokens.word(i));
    }
    return year && counting;
  }

  /** Whether the clause speaks of the latest count: "le bilan atteint désormais". */
  boolean latest(Span toll) {
    Span clause = document.clauseOf(toll);
    int end = tokens.endingBy(clause.end());
    for (int i = tokens.at(clause.start()); i < end; i++) {
      if (LATEST.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean doubled(Mention.Trigger trigger) {
    String words = trigger.span().of(document.text());
    return words.startsWith("double")
        || words.startsWith("Double")
        || tokens.wordOrEmpty(tokens.at(trigger.span().start()) - 1).equals("double");
  }

  private boolean period(Span clause) {
    int end = tokens.endingBy(clause.end());
    for (int i = tokens.at(clause.start()); i < end; i++) {
      String word = tokens.word(i);
      String next = tokens.wordOrEmpty(i + 1);
      if (word.equals("depuis")
          && (MONTHS.contains(next)
              || next.matches("(19|20)\\d\\d")
              || next.equals("le") && tokens.wordOrEmpty(i + 2).equals("debut"))) {
        return true;
      }
      if (word.equals("durant") && next.equals("toute")
          || word.equals("par") && next.equals("an")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the number says that attackers are among those it counts. */
  boolean includesAttackers(Span who, Span toll, People people) {
    int at = tokens.endingBy(toll.end());
    int end = Math.min(tokens.size(), at + 12);
    boolean opened = false;
    for (int i = at; i < end; i++) {
      String word = tokens.word(i);
      if (word.equals(".") || word.equals(";") || word.equals(")") && opened) {
        return false;
      }
      opened |=
          word.equals("(")
              || word.equals("dont")
              || word.equals("compris")
              || word.equals("comptant");
      if (opened && people.attackers(i, i)) {
        return true;
      }
    }
    return false;
  }
}
