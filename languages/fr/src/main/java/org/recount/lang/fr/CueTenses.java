package org.recount.lang.fr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recount.codebook.Factuality;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;

/**
 * Reads the tense of French triggers: the future foretells, the conditional perfect is hearsay, the
 * pluperfect looks back, and a question asserts nothing.
 *
 * <p>A tense counts where it belongs to the trigger: inside it ("aurait été tué") or in the few
 * words after it ("une frappe aurait touché"). A conditional on the toll alone ("aurait fait trois
 * morts") leaves the incident as sure as it was.
 */
final class CueTenses {
  private static final int WORDS_AFTER = 5;
  private static final Set<String> TOLL_VERBS =
      Set.of(
          "fait",
          "cause",
          "provoque",
          "dure",
          "entraine",
          "coute",
          "du",
          "due",
          "dus",
          "dues",
          "lie",
          "liee");

  /** Words before what the text takes for a fact. */
  private static final Set<String> KNOWN =
      Set.of("l", "le", "la", "les", "ce", "cet", "cette", "ces", "du", "des");

  private static final Set<String> EXPECTED = Set.of("devrait", "devraient", "doit", "doivent");
  private static final Set<String> RECENT =
      Set.of("hier", "aujourd", "aujourd'hui", "matin", "soir", "ce", "cette");

  /** How many words a verb may stand before the noun it is about. */
  private static final int WORDS_BEFORE = 7;

  /** How many words a "que" may stand before the verb of its clause. */
  private static final int WORDS_SAID = 25;

  /** Verbs that make an incident of what follows, even of a known one. */
  private static final String[] MAKING = {
    "mener", "lancer", "reprend", "poursuiv", "organiser", "declencher", "entamer", "intensifier"
  };

  /** Verbs that make an incident of their subject, even of a known one. */
  private static final String[] RECURRING = {
    "recommence", "reprend", "tiend", "debute", "commence", "partir", "deroule", "elance", "repart",
    "rassemble", "poursuiv", "continue", "durer", "gagner", "intensifi", "etend", "frapper",
        "toucher",
    "attein", "balaier", "abatt"
  };

  private static final Set<String> NEVER = Set.of("pas", "jamais", "plus", "guere", "aucunement");
  private static final Set<String> OF = Set.of("de", "d");
  private static final Set<String> STOPS =
      Set.of(
          ",", ";", ":", "(", ")", "qui", "que", "qu", "dont", "ou", "mais", "apres", "depuis",
          "sur", "pour", "lors", "avec", "dans", "devant", "contre", "des", "du", "au", "aux");
  private static final Set<String> SERIES =
      Set.of(
          "serie",
          "vague",
          "campagne",
          "journee",
          "action",
          "dizaine",
          "centaine",
          "salve",
          "nombre",
          "type");

  private final Document document;
  private final Tokens tokens;
  private final VerbEndings endings;

  CueTenses(Document document) {
    this.document = document;
    tokens = document.tokens();
    endings = new VerbEndings(document);
  }

  List<Mention> find() {
    List<Mention> found = new ArrayList<>();
    for (Mention.Trigger trigger : document.mentions(Mention.Trigger.class)) {
      tense(trigger, found);
    }
    questions(found);
    return found;
  }

  private void tense(Mention.Trigger trigger, List<Mention> found) {
    int first = tokens.at(trigger.span().start());
    int last = tokens.endingBy(trigger.span().end()) - 1;
    Span clause = document.clauseOf(trigger.span()).cover(trigger.span());
    boolean verb = trigger.form() != Mention.Trigger.Form.NOUN;
    if (verb && first == last && ahead(last, last, trigger, found)) {
      return;
    }
    if (trigger.form() == Mention.Trigger.Form.VERB) {
      negated(first, last, trigger, found);
    }
    if (!verb && before(first, trigger, clause, found)) {
      return;
    }
    int to = verb ? last : Math.min(last + WORDS_AFTER, tokens.size() - 1);
    for (int i = verb ? first : last + 1; i <= to && tokens.end(i) <= clause.end(); i++) {
      String word = tokens.word(i);
      if (word.equals(",") || word.equals("que")) {
        return;
      }
      if (!verb && EXPECTED.contains(word) && !trigger.definite()) {
        Span from = trigger.span().cover(tokens.span(i, i));
        found.add(cue(i, Factuality.PREDICTED, "expected", from, "expected"));
        return;
      }
      if (Verbs.isFuture(word) && !perfect(i)) {
        found.add(
            cue(
                i,
                Factuality.PREDICTED,
                "expected",
                trigger.span().cover(tokens.span(i, i)),
                "future"));
        return;
      }
      if (!verb && (!known(first) || recurs(word)) && ahead(i, i, trigger, found)) {
        return;
      }
      if (Verbs.isConditional(word)) {
        conditional(i, trigger, found);
        return;
      }
      if (Verbs.isPast(word)) {
        past(i, trigger, clause, found);
        return;
      }
      if (Verbs.isFinite(document, i)) {
        return;
      }
    }
  }

  private void conditional(int i, Mention.Trigger trigger, List<Mention> found) {
    String next = tokens.wordOrEmpty(i + 1);
    boolean toll = TOLL_VERBS.contains(next) || TOLL_VERBS.contains(tokens.wordOrEmpty(i + 2));
    boolean could = next.equals("pu");
    if (could && !known(tokens.at(trigger.span().start()))) {
      Span scope = trigger.span().cover(tokens.span(i, i));
      found.add(cue(i, Factuality.HYPOTHETICAL, "counterfactual", scope, "conditional"));
    }
    if (!could
        && !(toll && trigger.form() == Mention.Trigger.Form.NOUN)
        && Verbs.isParticiple(next)) {
      found.add(
          cue(
              i,
              Factuality.ATTRIBUTED,
              "hearsay",
              trigger.span().cover(tokens.span(i, i)),
              "conditional"));
    }
  }

  private void past(int i, Mention.Trigger trigger, Span clause, List<Mention> found) {
    boolean participle =
        Verbs.isParticiple(tokens.wordOrEmpty(i + 1))
            || Verbs.isParticiple(tokens.wordOrEmpty(i + 2));
    if (!participle) {
      return;
    }
    int end = tokens.endingBy(clause.end());
    for (int k = tokens.at(clause.start()); k < end; k++) {
      if (RECENT.contains(tokens.word(k))) {
        return;
      }
    }
    found.add(
        cue(
            i,
            Factuality.BACKGROUND,
            "precedent",
            trigger.span().cover(tokens.span(i, i)),
            "pluperfect"));
  }

  /** "aura duré": the future perfect of journalists, which tells the past. */
  private boolean perfect(int i) {
    return tokens.word(i).startsWith("aur")
        && Verbs.isParticiple(tokens.wordOrEmpty(i + 1))
        && !tokens.wordOrEmpty(i + 1).equals("ete")
        && !tokens.wordOrEmpty(i + 1).equals("lieu");
  }

  /** "lancera une offensive": the verb stands before the noun and nothing parts them. */
  private boolean before(int first, Mention.Trigger trigger, Span clause, List<Mention> found) {
    int least = Math.max(0, first - WORDS_BEFORE);
    for (int i = first - 1; i >= least && tokens.start(i) >= clause.start(); i--) {
      String word = tokens.word(i);
      boolean of = word.equals("de") || word.equals("d");
      if (STOPS.contains(word) || of && !SERIES.contains(tokens.wordOrEmpty(i - 1))) {
        return false;
      }
      if (endings.future(i) || endings.conditional(i)) {
        boolean known = known(first) && !making(word);
        return !known && ahead(i, first, trigger, found);
      }
      if (Verbs.isFinite(document, i)) {
        return false;
      }
    }
    return false;
  }

  private boolean known(int first) {
    return KNOWN.contains(tokens.wordOrEmpty(first - 1));
  }

  private static boolean making(String word) {
    return starts(word, MAKING);
  }

  private static boolean recurs(String word) {
    return starts(word, RECURRING);
  }

  private static boolean starts(String word, String[] stems) {
    for (String stem : stems) {
      if (word.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  /** Adds the cue of a future or conditional at token {@code i}; false if it is neither. */
  private boolean ahead(int i, int first, Mention.Trigger trigger, List<Mention> found) {
    Span scope = trigger.span().cover(tokens.span(Math.min(i, first), first));
    if (endings.future(i) || endings.conditional(i) && reported(i)) {
      found.add(cue(i, Factuality.PREDICTED, "expected", scope, "future"));
      return true;
    }
    if (endings.conditional(i)) {
      found.add(cue(i, Factuality.ATTRIBUTED, "hearsay", scope, "conditional"));
      return true;
    }
    return false;
  }

  /** A conditional after "que" is what was then to come: "a annoncé qu'il lancerait". */
  private boolean reported(int i) {
    int start = document.sentenceOf(tokens.span(i, i)).start();
    int least = Math.max(0, i - WORDS_SAID);
    for (int k = i - 1; k >= least && tokens.start(k) >= start; k--) {
      String word = tokens.word(k);
      boolean he = tokens.word(k + 1).equals("il") || tokens.word(k + 1).equals("ils");
      if (word.equals("que") || word.equals("qu") || word.equals("si") || word.equals("s") && he) {
        return true;
      }
    }
    return false;
  }

  /** "n'ont pas attaqué": what a verb denies did not happen. */
  private void negated(int first, int last, Mention.Trigger trigger, List<Mention> found) {
    for (int i = Math.max(0, first - 2); i <= Math.min(last + 2, tokens.size() - 1); i++) {
      // "N'exclut pas de frapper" denies no strike.
      boolean ofAnother = i < first && OF.contains(tokens.wordOrEmpty(i + 1));
      if (!NEVER.contains(tokens.word(i)) || ofAnother) {
        continue;
      }
      for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
        if (tokens.word(k).equals("n") || tokens.word(k).equals("ne")) {
          Span scope = trigger.span().cover(tokens.span(Math.min(k, first), Math.max(i, last)));
          found.add(cue(i, Factuality.DENIED, "retracted", scope, "negation"));
          return;
        }
      }
    }
  }

  private void questions(List<Mention> found) {
    for (Span sentence : document.sentences()) {
      int last = tokens.endingBy(sentence.end()) - 1;
      if (last >= 0 && tokens.word(last).equals("?")) {
        found.add(
            new Mention.Cue(
                sentence, Factuality.HYPOTHETICAL, "rhetorical", sentence, "fr/cues/question"));
      }
    }
  }

  private Mention cue(int i, Factuality factuality, String detail, Span scope, String how) {
    return new Mention.Cue(tokens.span(i, i), factuality, detail, scope, "fr/cues/" + how);
  }
}
