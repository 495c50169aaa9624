package org.recount.lang.fr;

import java.util.Optional;
import java.util.Set;
import org.recount.document.Document;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Mention.Attribution.Stance;
import org.recount.document.Span;
import org.recount.document.Tokens;

/** Finds the claimant of French words of saying and what it vouches for. */
final class AttributionReader {
  private static final int LONGEST_CLAIMANT = 14;
  private static final int WORDS_BEFORE = 30;
  private static final int WORDS_OF_COUNT = 4;

  /** "Chiffre à 12 le nombre de soldats tués". */
  private static final int WORDS_OF_NUMBER = 6;

  private static final Set<String> PRONOUNS = Set.of("elle", "lui", "elles", "eux");
  private static final Set<String> OWN =
      Set.of("avoir", "detenir", "tenir", "retenir", "controler");
  private static final Set<String> ENDS =
      Set.of(",", ";", ":", ".", "»", "«", "(", ")", "\"", "–", "?", "!");
  private static final Set<String> STOPS = Set.of("que", "qu", "qui", "mais", "dont", "et");
  private static final Set<String> PARTIES =
      Set.of(
          "rebelles",
          "insurges",
          "talibans",
          "djihadistes",
          "jihadistes",
          "daech",
          "ei",
          "shebab",
          "shebabs",
          "chabab",
          "houthis",
          "separatistes",
          "milice",
          "milices",
          "combattants",
          "brigade",
          "brigades",
          "resistance",
          "guerilla",
          "amaq",
          "telegram",
          "kamikaze",
          "revendication",
          "messagerie",
          "hezbollah",
          "hamas",
          "farc",
          "pkk",
          "aqmi",
          "califat",
          "emirat",
          "front",
          "ravisseurs",
          "mutins",
          "putschistes",
          "junte");
  private static final Set<String> FORCES =
      Set.of(
          "armee",
          "armees",
          "groupe",
          "mouvement",
          "faction",
          "etat-major",
          "etat",
          "pentagone",
          "coalition",
          "tsahal",
          "defense",
          "militaires",
          "militaire",
          "troupes",
          "otan",
          "kremlin");
  private static final Set<String> ENEMIES =
      Set.of(
          "djihadistes",
          "jihadistes",
          "terroristes",
          "rebelles",
          "insurges",
          "combattants",
          "assaillants",
          "miliciens",
          "militants",
          "ennemis",
          "mercenaires",
          "soldats",
          "neutralise",
          "elimine",
          "neutralises",
          "elimines");
  private static final Set<String> ARTICLES =
      Set.of("l", "une", "cette", "d", "la", "les", "des", "aucune", "cet", "un");

  private final Document document;
  private final Tokens tokens;

  AttributionReader(Document document) {
    this.document = document;
    tokens = document.tokens();
  }

  Optional<Mention> read(Lexicon.Match<FrenchAttributions.Words> match) {
    Optional<Mention> read =
        switch (match.value().shape()) {
          case BY -> by(match);
          case SOURCE -> source(match);
          case VERB, COUNT -> verb(match);
          case CLAIM -> claim(match);
        };
    return read.filter(mention -> !count(((Mention.Attribution) mention).claimant()));
  }

  /**
   * "Pour l'armée, l'attaque a fait sept morts": who opens a clause and is set apart by a comma.
   */
  Optional<Mention> opening(int at, Lexicon<?> claimants) {
    Span sentence = document.sentenceOf(tokens.span(at, at));
    String before = tokens.wordOrEmpty(at - 1);
    boolean opens =
        tokens.start(at) == sentence.start() || before.equals(";") || STOPS.contains(before);
    int last = at;
    while (last + 1 < tokens.size() && last - at <= WORDS_OF_COUNT && tokens.isWord(last + 1)) {
      last++;
    }
    if (!opens || last == at || !tokens.wordOrEmpty(last + 1).equals(",")) {
      return Optional.empty();
    }
    if (claimants.find(document.text(), tokens, at + 1, last + 1).isEmpty()) {
      return Optional.empty();
    }
    Span claimant = tokens.span(at + 1, last);
    int end = document.text().indexOf(';', claimant.end());
    Span scope = new Span(tokens.start(at), end < 0 || end > sentence.end() ? sentence.end() : end);
    return Optional.of(
        attribution(tokens.span(at, last), claimant, Stance.SAYS, party(claimant, scope), scope));
  }

  private Optional<Mention> by(Lexicon.Match<FrenchAttributions.Words> match) {
    int last = right(match.last() + 1);
    if (last <= match.last()) {
      return Optional.empty();
    }
    Span claimant = tokens.span(match.last() + 1, last);
    Span span = match.span().cover(claimant);
    Span reach = reach(span);
    boolean party = party(claimant, reach) || they(claimant) && armedBefore(span);
    return Optional.of(attribution(span, claimant, Stance.SAYS, party, reach));
  }

  private boolean they(Span claimant) {
    int first = tokens.at(claimant.start());
    return first == tokens.endingBy(claimant.end()) - 1 && PRONOUNS.contains(tokens.word(first));
  }

  /** Whether whom a pronoun stands for is an armed group: "d'après elle". */
  private boolean armedBefore(Span span) {
    Span sentence = document.sentenceOf(span);
    int from = Math.max(tokens.at(sentence.start()), tokens.at(span.start()) - WORDS_BEFORE);
    Span before = tokens.span(from, Math.max(from, tokens.at(span.start()) - 1));
    return any(before, PARTIES) || ActorNames.armed(document, before);
  }

  private Optional<Mention> source(Lexicon.Match<FrenchAttributions.Words> match) {
    int last = Math.min(match.last() + 1, tokens.size() - 1);
    Span span = tokens.span(match.first(), last);
    return Optional.of(attribution(span, span, Stance.SAYS, false, reach(span)));
  }

  /** A phrase that opens its clause vouches for what follows, any other for what stands before. */
  private Span reach(Span span) {
    Span clause = document.clauseOf(span);
    Span sentence = document.sentenceOf(span);
    int first = tokens.at(clause.start());
    if (tokens.at(span.start()) - first <= 1) {
      return clause.start() <= sentence.start() + 3 ? sentence.cover(span) : clause.cover(span);
    }
    return new Span(
        Math.min(boundary(sentence, span), span.start()), Math.max(clause.end(), span.end()));
  }

  /** "Le bilan de l'attaque est de dix morts, selon X": X vouches for the count, not the attack. */
  private int boundary(Span sentence, Span span) {
    int from = start(sentence, span);
    boolean bilan = false;
    for (int i = tokens.at(from); i < tokens.size() && tokens.start(i) < span.start(); i++) {
      bilan |= tokens.word(i).equals("bilan");
      if (Verbs.isFinite(document, i)) {
        return bilan ? tokens.start(i) : from;
      }
    }
    return from;
  }

  private int start(Span sentence, Span span) {
    for (int i = tokens.at(span.start()) - 1; i >= 0 && tokens.start(i) >= sentence.start(); i--) {
      if (tokens.word(i).equals(";")) {
        return tokens.end(i);
      }
    }
    return sentence.start();
  }

  private Optional<Mention> verb(Lexicon.Match<FrenchAttributions.Words> match) {
    String before = tokens.wordOrEmpty(match.first() - 1);
    if (ARTICLES.contains(before) && !match.value().form().isEmpty()) {
      return Optional.empty(); // "l'annonce" is a noun
    }
    Span sentence = document.sentenceOf(match.span());
    boolean inverted =
        before.equals(",")
            || before.equals("»")
            || before.equals("\"")
            || before.equals("–")
            || Set.of("t", "ils", "elles").contains(tokens.wordOrEmpty(match.first() + 1));
    String next = tokens.wordOrEmpty(match.last() + 1);
    boolean that =
        next.equals("que")
            || next.equals("qu")
            || next.equals("avoir")
            || next.equals("etre")
            || next.equals(":");
    if (inverted && !that) {
      return inverted(match, sentence);
    }
    boolean counts = match.value().shape() == FrenchAttributions.Shape.COUNT;
    int least = tokens.at(sentence.start());
    int first = left(match.first() - 1, counts ? behindCount(match.first() - 1, least) : least);
    Span claimant = first < match.first() ? tokens.span(first, match.first() - 1) : match.span();
    Span span = match.span().cover(claimant);
    Span scope =
        counts
            ? counted(match, sentence)
            : new Span(match.span().start(), end(match, sentence, that));
    boolean own = own(match.last() + 1);
    boolean party = own && force(claimant) || party(claimant, scope);
    Stance stance =
        own && party && match.value().stance() == Stance.SAYS
            ? Stance.CLAIMS
            : match.value().stance();
    return Optional.of(attribution(span, claimant, stance, party, scope));
  }

  /** Whether "avoir" follows within a few words: "annonce mardi avoir tué". */
  private boolean own(int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 5); i++) {
      String word = tokens.word(i);
      if (OWN.contains(word)) {
        return true;
      }
      if (word.equals(",")
          || word.equals("que")
          || word.equals("qu")
          || Verbs.isFinite(document, i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a count speaks and nobody in it: "selon un bilan provisoire" names no source. */
  private boolean count(Span claimant) {
    int first = tokens.at(claimant.start());
    int end = tokens.endingBy(claimant.end());
    for (int i = first; i < end; i++) {
      if (tokens.word(i).equals("bilan") || tokens.word(i).equals("bilans")) {
        for (int k = i + 1; k < end; k++) {
          if (Set.of("de", "du", "des", "d").contains(tokens.word(k))) {
            return false;
          }
        }
        return true;
      }
    }
    return tokens.wordOrEmpty(first).equals("ce");
  }

  /** "Dénombre 37 morts après le séisme": someone counted the dead, but the quake is known. */
  private Span counted(Lexicon.Match<?> match, Span sentence) {
    boolean number = tokens.wordOrEmpty(match.last() + 3).equals("nombre");
    int words = number ? WORDS_OF_NUMBER : WORDS_OF_COUNT;
    int last = Math.min(match.last() + words, tokens.endingBy(sentence.end()) - 1);
    return match.span().cover(tokens.span(last, last));
  }

  private int end(Lexicon.Match<?> match, Span sentence, boolean that) {
    Span clause = document.clauseOf(match.span());
    return Math.max(match.span().end(), that ? sentence.end() : clause.end());
  }

  private Optional<Mention> inverted(Lexicon.Match<FrenchAttributions.Words> match, Span sentence) {
    int last = right(match.last() + 1);
    Span claimant = last > match.last() ? tokens.span(match.last() + 1, last) : match.span();
    Span span = match.span().cover(claimant);
    Span scope = new Span(boundary(sentence, span), span.end());
    return Optional.of(
        attribution(span, claimant, match.value().stance(), party(claimant, scope), scope));
  }

  private Optional<Mention> claim(Lexicon.Match<FrenchAttributions.Words> match) {
    if (tokens.wordOrEmpty(match.first() - 1).equals("n")) {
      return Optional.empty();
    }
    Span sentence = document.sentenceOf(match.span());
    boolean by =
        tokens.word(match.last()).equals("par")
            || tokens.wordOrEmpty(match.last() + 1).equals("par");
    Span clause = document.clauseOf(match.span()).cover(match.span());
    if (by) {
      int from = tokens.word(match.last()).equals("par") ? match.last() + 1 : match.last() + 2;
      int last = right(from);
      Span claimant = last >= from ? tokens.span(from, last) : match.span();
      return Optional.of(
          attribution(
              match.span().cover(claimant),
              claimant,
              Stance.CLAIMS,
              false,
              clause.cover(claimant)));
    }
    boolean counts = match.value().shape() == FrenchAttributions.Shape.COUNT;
    int least = tokens.at(sentence.start());
    int first = left(match.first() - 1, counts ? behindCount(match.first() - 1, least) : least);
    Span claimant = first < match.first() ? tokens.span(first, match.first() - 1) : match.span();
    boolean indefinite = indefinite(match.last() + 1);
    Span scope =
        indefinite ? new Span(match.span().start(), sentence.end()) : clause.cover(claimant);
    return Optional.of(
        attribution(match.span().cover(claimant), claimant, Stance.CLAIMS, indefinite, scope));
  }

  /** "revendique quatre attaques" asserts them; "revendique l'attaque" only says whose it is. */
  private boolean indefinite(int i) {
    String word = tokens.wordOrEmpty(i);
    return NumberWords.UNITS.containsKey(word)
        || word.equals("des")
        || word.equals("plusieurs")
        || word.equals("avoir")
        || i < tokens.size() && tokens.isNumber(i);
  }

  private int right(int from) {
    int last = from - 1;
    int end = document.sentenceOf(tokens.span(from - 1, from - 1)).end();
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST_CLAIMANT); i++) {
      String word = tokens.word(i);
      if (tokens.end(i) > end
          || ENDS.contains(word) && !bracketed(i)
          || STOPS.contains(word)
          || Verbs.isFinite(document, i)) {
        break;
      }
      last = i;
    }
    return last;
  }

  private boolean bracketed(int i) {
    return tokens.word(i).equals("«") && i > 0 && tokens.word(i - 1).equals("organisation");
  }

  /** "L'armée évoque 7 morts dans l'attaque, les élus avancent": behind what another counted. */
  private int behindCount(int from, int least) {
    int comma = least - 1;
    for (int i = from; i >= Math.max(least, from - LONGEST_CLAIMANT); i--) {
      comma = comma < least && tokens.word(i).equals(",") && i < from ? i : comma;
      if (tokens.isNumber(i) && comma > i) {
        return comma + 1;
      }
    }
    return least;
  }

  private int left(int from, int least) {
    int first = from + 1;
    for (int i = from; i >= Math.max(least, from - LONGEST_CLAIMANT); i--) {
      String word = tokens.word(i);
      boolean sign =
          ENDS.contains(word) && !word.equals(",") && !word.equals(")") && !word.equals("(");
      if (sign || STOPS.contains(word) && !word.equals("et") || Verbs.isFinite(document, i)) {
        break;
      }
      first = i;
    }
    while (first <= from && !tokens.isWord(first)) {
      first++;
    }
    return first;
  }

  private boolean party(Span claimant, Span said) {
    if (any(claimant, PARTIES) || ActorNames.armed(document, claimant)) {
      return true;
    }
    return force(claimant) && any(said, ENEMIES);
  }

  private boolean force(Span claimant) {
    return any(claimant, FORCES) || any(claimant, PARTIES) || ActorNames.armed(document, claimant);
  }

  private boolean any(Span span, Set<String> words) {
    int end = tokens.endingBy(span.end());
    for (int i = tokens.at(span.start()); i < end; i++) {
      if (words.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static Mention attribution(
      Span span, Span claimant, Stance stance, boolean party, Span scope) {
    String rule = "fr/attributions/" + stance.name().toLowerCase(java.util.Locale.ROOT);
    return new Mention.Attribution(span, claimant, stance, party, scope.cover(span), rule);
  }
}
