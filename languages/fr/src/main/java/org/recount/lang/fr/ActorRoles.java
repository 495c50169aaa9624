package org.recount.lang.fr;

import java.util.List;
import java.util.Set;
import org.recount.codebook.Family;
import org.recount.document.Document;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Mention.Actor.Role;
import org.recount.document.Overlaps;
import org.recount.document.Span;
import org.recount.document.Tokens;

/** Finds the part an actor plays, by the words around it. */
final class ActorRoles {
  private static final int NEAR = 12;

  /** Words between a noun and the actor it belongs to. */
  private static final int BESIDE = 4;

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
          "groupe",
          "organisation",
          "mouvement",
          "rebelles",
          "islamistes",
          "radicaux",
          "djihadistes",
          "jihadistes",
          "miliciens",
          "combattants",
          "militants",
          "deux",
          "trois",
          "plusieurs",
          "secte",
          "branche",
          "forces",
          "terroriste",
          "djihadiste",
          "«",
          "insurges",
          "armes",
          "membres",
          "elements",
          "terroristes");

  private final Document document;
  private final Tokens tokens;
  private final Overlaps<Mention.Trigger> triggers;
  private final Overlaps<Mention.Attribution> attributions;

  ActorRoles(Document document) {
    this.document = document;
    tokens = document.tokens();
    triggers = Overlaps.at(document.mentions(Mention.Trigger.class), Mention.Trigger::span);
    attributions =
        Overlaps.atEach(
            document.mentions(Mention.Attribution.class), a -> List.of(a.claimant(), a.scope()));
  }

  Role of(Lexicon.Match<?> match, boolean whole) {
    Mention.@org.jspecify.annotations.Nullable Trigger before = noun(match);
    if (!whole) {
      return before != null
              && before.span().end() <= match.span().start()
              && document.tokens().at(match.span().start()) - tokens.endingBy(before.span().end())
                  == 0
          ? Role.AGENT
          : Role.NONE;
    }
    Role spoken = spoken(match);
    if (spoken != Role.NONE) {
      return spoken;
    }
    String lead = lead(match.first());
    if (lead.equals("par")) {
      return trigger(match) ? Role.AGENT : Role.NONE;
    }
    if (lead.equals("contre") || lead.equals("visant") || lead.equals("sur")) {
      return Role.PATIENT;
    }
    if (Set.of("de", "d", "du").contains(lead)) {
      boolean near =
          before != null
              && violent(before)
              && match.first() - tokens.endingBy(before.span().end()) <= 3
              && !people(match);
      return near ? Role.AGENT : Role.NONE;
    }
    if (Set.of("a", "en", "dans", "vers", "au", "aux").contains(lead)) {
      return Role.NONE;
    }
    return subject(match);
  }

  /** Whether persons are named, not a body: "soldats turcs". */
  private boolean people(Lexicon.Match<?> match) {
    return Set.of(
            "soldat", "soldats", "militaire", "militaires", "policier", "policiers", "gendarmes")
        .contains(tokens.word(match.first()));
  }

  /** What an attribution makes of the actor: its claimant, or whom it accuses. */
  private Role spoken(Lexicon.Match<?> match) {
    for (Mention.Attribution attribution : attributions.over(match.span())) {
      if (attribution.claimant().contains(match.span()) && head(match, attribution.claimant())) {
        return switch (attribution.stance()) {
          case CLAIMS -> Role.CLAIMS;
          case DENIES -> Role.DENIES;
          default -> Role.SOURCE;
        };
      }
      boolean accused =
          attribution.stance() == Mention.Attribution.Stance.ACCUSES
              && attribution.scope().contains(match.span())
              && match.first() - tokens.endingBy(attribution.span().end()) < 4;
      if (accused) {
        return Role.BLAMED;
      }
    }
    return Role.NONE;
  }

  /** Whether the actor heads the claimant: "l'armée turque", not "un témoin à Ankara". */
  private boolean head(Lexicon.Match<?> match, Span claimant) {
    for (int i = tokens.at(claimant.start()); i < match.first(); i++) {
      String word = tokens.word(i);
      boolean opening = word.equals(",") || FrenchCalendar.isDay(word);
      if (!INNER.contains(word)
          && !opening
          && !Set.of(
                  "meme",
                  "jour",
                  "branche",
                  "regime",
                  "ministere",
                  "defense",
                  "porte",
                  "parole",
                  "president",
                  "chef",
                  "agence",
                  "communique",
                  "chaine")
              .contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** The preposition that governs the noun phrase; empty if none. */
  private String lead(int first) {
    int i = first - 1;
    String last = "";
    while (i >= 0
        && first - i <= 6
        && (INNER.contains(tokens.word(i)) || i == first - 1 && tokens.isNumber(i))) {
      last = tokens.word(i);
      i--;
    }
    String word = tokens.wordOrEmpty(i);
    if (Set.of("par", "contre", "visant", "sur", "dans", "a", "en", "vers", "avec", "au", "aux")
        .contains(word)) {
      return word;
    }
    return Set.of("de", "d", "du").contains(last) ? last : "";
  }

  private Mention.@org.jspecify.annotations.Nullable Trigger noun(Lexicon.Match<?> match) {
    Mention.@org.jspecify.annotations.Nullable Trigger nearest = null;
    Span before =
        new Span(tokens.start(Math.max(0, match.first() - BESIDE - 1)), match.span().start());
    for (Mention.Trigger trigger : triggers.over(before)) {
      boolean close =
          trigger.span().end() <= match.span().start()
              && match.first() - tokens.endingBy(trigger.span().end()) <= BESIDE;
      if (close
          && trigger.form() == Mention.Trigger.Form.NOUN
          && trigger.type().family() != Family.HAZARD
          && trigger.type().family() != Family.UNREST) {
        nearest = trigger;
      }
    }
    return nearest;
  }

  private static boolean violent(Mention.Trigger trigger) {
    return switch (trigger.type()) {
      case AIRSTRIKE, SHELLING, BOMBING, ARMED_ATTACK -> true;
      default -> false;
    };
  }

  /** Whether a trigger stands shortly before in the sentence. */
  private boolean trigger(Lexicon.Match<?> match) {
    int start = document.sentenceOf(match.span()).start();
    Span before = new Span(start, match.span().start());
    return document.mentions(Mention.Trigger.class, before).stream()
        .anyMatch(t -> match.first() - tokens.endingBy(t.span().end()) <= NEAR);
  }

  /** Subject of an active trigger, of a passive one, or its object. */
  private Role subject(Lexicon.Match<?> match) {
    Span clause = document.clauseOf(match.span());
    for (Mention.Trigger trigger : document.mentions(Mention.Trigger.class, clause)) {
      if (trigger.form() == Mention.Trigger.Form.NOUN && !leads(trigger)) {
        continue;
      }
      if (trigger.span().start() >= match.span().end()
          && free(match.last() + 1, tokens.at(trigger.span().start()))) {
        return passive(trigger) ? Role.PATIENT : Role.AGENT;
      }
      if (trigger.span().end() <= match.span().start()
          && match.first() - tokens.endingBy(trigger.span().end()) <= 4
          && !passive(trigger)) {
        return Role.PATIENT;
      }
    }
    return Role.NONE;
  }

  /** "mène des frappes", "a lancé une offensive": a verb that carries the noun. */
  private boolean leads(Mention.Trigger trigger) {
    int first = tokens.at(trigger.span().start());
    for (int i = Math.max(0, first - 4); i < first; i++) {
      String word = tokens.word(i);
      if (word.startsWith("lanc")
          || word.startsWith("men")
          || word.equals("perpetre")
          || word.equals("commis")
          || word.equals("effectue")
          || word.equals("conduit")) {
        return true;
      }
    }
    return false;
  }

  private boolean passive(Mention.Trigger trigger) {
    int end = tokens.endingBy(trigger.span().end());
    for (int i = tokens.at(trigger.span().start()); i < end; i++) {
      if (Set.of("ete", "etre", "sont", "est", "etait", "etaient").contains(tokens.word(i))) {
        return !Set.of("s", "se").contains(tokens.word(tokens.at(trigger.span().start())));
      }
    }
    return false;
  }

  /** Whether no other verb stands between subject and trigger, but in a relative or brackets. */
  private boolean free(int from, int to) {
    boolean relative = false;
    int verbs = 0;
    for (int i = from; i < to; i++) {
      String word = tokens.word(i);
      relative |= word.equals("qui") || word.equals("dont");
      boolean carrier = word.startsWith("lanc") || word.startsWith("men");
      verbs += Verbs.isFinite(document, i) && !carrier ? 1 : 0;
    }
    return verbs <= (relative ? 1 : 0) || to - from <= 5;
  }
}
