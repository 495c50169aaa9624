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

  private final Document document;
  private final Tokens tokens;

  CueTenses(Document document) {
    this.document = document;
    tokens = document.tokens();
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
    if (verb && future(tokens.word(last)) && last == first) {
      found.add(cue(last, Factuality.PREDICTED, "expected", trigger.span(), "future"));
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
    if (could && !KNOWN.contains(tokens.wordOrEmpty(tokens.at(trigger.span().start()) - 1))) {
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

  private static boolean future(String word) {
    return word.length() > 5
        && (word.endsWith("era") || word.endsWith("eront") || word.endsWith("erons"));
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
