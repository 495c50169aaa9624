package org.recount.lang.fr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.codebook.Harm;
import org.recount.document.Document;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.quantity.Bounds;

/**
 * Joins harm words to the people they speak of, by the order of French words: "trois soldats tués",
 * "trois soldats ont été tués", "tuant trois soldats", and what is joined to them by "et" or
 * "dont".
 */
final class TollFinder {
  private static final int WIDEST_NOUN_PHRASE = 6;

  /** "109 morts au Nigeria depuis avril, dont": what may stand before the parts. */
  private static final int WORDS_TO_PART = 9;

  /** A count replaces those told this many sentences before it. */
  private static final int SENTENCES_BACK = 6;

  private final Document document;
  private final Tokens tokens;
  private final List<Lexicon.Match<FrenchTolls.Words>> words;
  private final People people;
  private final Subjects subjects;
  private final TollMarks marks;
  private final Asides asides;
  private final Map<Integer, Numeral> byFirst = new HashMap<>();
  private final Map<Integer, Numeral> byLast = new HashMap<>();
  private final Set<Integer> used = new HashSet<>();
  private final List<Mention> found = new ArrayList<>();

  TollFinder(Document document, List<Lexicon.Match<FrenchTolls.Words>> words) {
    this.document = document;
    this.words = words;
    tokens = document.tokens();
    people = People.in(document);
    for (Numeral numeral : FrenchNumerals.in(document)) {
      byFirst.put(numeral.first(), numeral);
      byLast.put(numeral.last(), numeral);
    }
    subjects = new Subjects(document, people, byFirst);
    marks = new TollMarks(document);
    asides = new Asides(document);
  }

  List<Mention> find() {
    int floor = 0;
    for (int i = 0; i < words.size(); i++) {
      Lexicon.Match<FrenchTolls.Words> match = words.get(i);
      int sentence = tokens.at(document.sentenceOf(match.span()).start());
      int from = Math.max(floor, sentence);
      switch (match.value().side()) {
        case ZERO -> zero(match);
        case NOUN -> noun(match, from);
        case BEFORE -> before(match, sentence);
        case AFTER -> after(match, match.last() + 1);
        case HOSTAGE -> hostage(match);
        case SELF -> self(i);
      }
      floor = match.last() + 1;
    }
    return replaced(found);
  }

  /** The earlier and lower numbers that a latest count replaces are old ones. */
  private List<Mention> replaced(List<Mention> tolls) {
    List<Mention> read = new ArrayList<>(tolls);
    for (Mention latest : tolls) {
      if (!(latest instanceof Mention.Toll last) || !marks.latest(last.span())) {
        continue;
      }
      int sentence = document.sentenceAt(last.span().start());
      for (int i = 0; i < read.size(); i++) {
        boolean old =
            read.get(i) instanceof Mention.Toll toll
                && toll.harm() == last.harm()
                && toll.attackers() == last.attackers()
                && !toll.part()
                && !last.part()
                && toll.span().start() >= document.title().end()
                && toll.span().end() <= last.span().start()
                && document.sentenceAt(toll.span().start()) >= sentence - SENTENCES_BACK
                && toll.bounds().lower() < last.bounds().lower();
        if (old) {
          read.set(i, ((Mention.Toll) read.get(i)).old());
        }
      }
    }
    return read;
  }

  /**
   * "A tué six personnes avant de se suicider": an attacker, where the same sentence or the one
   * before tells of harm to others.
   */
  private void self(int at) {
    Lexicon.Match<FrenchTolls.Words> match = words.get(at);
    int sentence = document.sentenceAt(match.span().start());
    boolean harmed = false;
    for (int i = at; i >= 0 && sentence(i) >= sentence - 1; i--) {
      harmed |= harmsOthers(i);
    }
    for (int i = at; i < words.size() && sentence(i) == sentence; i++) {
      harmed |= harmsOthers(i);
    }
    if (harmed) {
      Span nobody = new Span(match.span().start(), match.span().start());
      add(match.span(), nobody, match.span(), Harm.KILLED, Bounds.exactly(1), true, "self");
    }
  }

  private int sentence(int word) {
    return document.sentenceAt(words.get(word).span().start());
  }

  private boolean harmsOthers(int word) {
    FrenchTolls.Words told = words.get(word).value();
    return told.side() != FrenchTolls.Side.SELF
        && (told.harm() == Harm.KILLED || told.harm() == Harm.INJURED);
  }

  private void zero(Lexicon.Match<FrenchTolls.Words> match) {
    for (Harm harm : match.value().harms()) {
      add(match.span(), match.span(), match.span(), harm, Bounds.exactly(0), false, "zero");
    }
  }

  /** "Portant à 12 le nombre de soldats tués": the number stands before "le nombre". */
  private void numbered(Lexicon.Match<FrenchTolls.Words> match, int article) {
    Numeral numeral = byLast.get(article - 1);
    if (numeral != null
        && numeral.kind() != Numeral.Kind.ORDINAL
        && !used.contains(numeral.first())) {
      Span who = tokens.span(numeral.first(), match.last());
      boolean attackers = people.attackers(article, match.last());
      number(numeral, who, who, match.value().harm(), attackers, numeral.bounds(), "noun");
    }
  }

  /** "trois morts", "dix soldats tués", "des dizaines d'autres blessés". */
  private void noun(Lexicon.Match<FrenchTolls.Words> match, int from) {
    int i = match.first() - 1;
    int least = Math.max(from, match.first() - WIDEST_NOUN_PHRASE);
    while (i >= least) {
      Numeral numeral = byLast.get(i);
      if (numeral != null && numeral.kind() != Numeral.Kind.ORDINAL) {
        take(numeral, match, match.first() - 1);
        return;
      }
      if (tokens.word(i).equals("nombre")) {
        numbered(match, i - 1);
        return;
      }
      if (!Subjects.insideNounPhrase(document, i)) {
        return;
      }
      i--;
    }
  }

  private void take(Numeral numeral, Lexicon.Match<FrenchTolls.Words> match, int nounLast) {
    if (numeral.kind() == Numeral.Kind.PLURAL && !marks.partitive(numeral.first())) {
      return;
    }
    boolean person = bare(numeral.last() + 1, nounLast) || subjects.isPeople(numeral, nounLast + 1);
    if (!person || used.contains(numeral.first()) || numeral.kind() == Numeral.Kind.NONE) {
      return;
    }
    Span who = tokens.span(numeral.first(), Math.max(nounLast, numeral.last()));
    if (bare(numeral.last() + 1, nounLast)) {
      who = tokens.span(numeral.first(), match.last());
    }
    Span span = who.cover(tokens.span(match.first(), match.last()));
    boolean attackers = people.attackers(numeral.first(), nounLast);
    number(numeral, span, who, match.value().harm(), attackers, numeral.bounds(), "noun");
    part(match.last() + 1, match.value().harm());
  }

  /** Whether nothing but "de" stands there: "des dizaines de morts". */
  private boolean bare(int first, int last) {
    return first > last
        || first == last && (tokens.word(first).equals("de") || tokens.word(first).equals("d"));
  }

  /** "trois soldats et deux civils ont été tués", "les assaillants ont été abattus". */
  private void before(Lexicon.Match<FrenchTolls.Words> match, int from) {
    Subjects.Subject subject = subjects.before(match.first(), from);
    for (Numeral numeral : subject.numerals()) {
      if (used.contains(numeral.first())) {
        continue;
      }
      int last = subjects.nounEnd(numeral, match.first() - 1);
      Span who = tokens.span(numeral.first(), last);
      Span span = tokens.span(numeral.first(), match.last());
      if (subject.numerals().size() > 1) {
        span = who;
      }
      Bounds bounds =
          subjects.atLeastAfter(last + 1) && !numeral.bounds().isOpen()
              ? Bounds.atLeast(numeral.bounds().lower())
              : numeral.bounds();
      boolean attackers = people.attackers(numeral.first(), last);
      number(numeral, span, who, match.value().harm(), attackers, bounds, "subject");
      part(last + 1, match.value().harm());
    }
    boolean single = subject.numerals().isEmpty() && subject.stated();
    if (single && (match.value().harm() == Harm.KILLED || match.value().harm() == Harm.INJURED)) {
      Span who = tokens.span(subject.first(), subject.last());
      Span span = tokens.span(subject.first(), match.last());
      boolean attackers = people.attackers(subject.first(), subject.last());
      add(
          span,
          new Span(who.start(), who.start()),
          who,
          match.value().harm(),
          subject.bounds(),
          attackers,
          "subject");
    }
    part(match.last() + 1, match.value().harm());
  }

  /** "tuant trois soldats et deux civils". */
  private void after(Lexicon.Match<FrenchTolls.Words> match, int at) {
    int i = asides.afterSum(at);
    int most = Math.min(tokens.size(), i + 4);
    while (i < most && !byFirst.containsKey(i) && Subjects.adverb(tokens.word(i))) {
      i++;
    }
    int object = byFirst.containsKey(i) ? i : asides.after(i, this::isPeople);
    Numeral numeral = byFirst.get(object);
    boolean some =
        numeral != null
            && numeral.kind() == Numeral.Kind.PLURAL
            && match.value().harm() == Harm.PARTICIPANTS;
    if (numeral == null || some) {
      person(match, i);
      return;
    }
    Span opening = tokens.span(match.first(), match.last());
    while (numeral != null
        && numeral.kind() != Numeral.Kind.ORDINAL
        && subjects.isPeople(numeral, tokens.size())
        && !used.contains(numeral.first())) {
      int last = subjects.nounEnd(numeral, tokens.size() - 1);
      Span who = tokens.span(numeral.first(), last);
      boolean attackers = people.attackers(numeral.first(), last);
      number(
          numeral,
          opening.cover(who),
          who,
          match.value().harm(),
          attackers,
          numeral.bounds(),
          "object");
      opening = who;
      part(last + 1, match.value().harm());
      numeral = joined(last + 1);
      opening = numeral == null ? opening : tokens.span(numeral.first(), numeral.last());
    }
  }

  private boolean isPeople(int i) {
    Numeral numeral = byFirst.get(i);
    return numeral != null && subjects.isPeople(numeral, tokens.size());
  }

  /** The number after "et" or a comma, unless a harm word of its own follows. */
  private @org.jspecify.annotations.Nullable Numeral joined(int at) {
    String word = tokens.wordOrEmpty(at);
    Numeral next = word.equals("et") || word.equals(",") ? byFirst.get(at + 1) : null;
    if (next == null) {
      return null;
    }
    int last = subjects.nounEnd(next, tokens.size() - 1);
    for (Lexicon.Match<FrenchTolls.Words> match : words) {
      if (match.first() > next.last() - 1 && match.first() <= last + 1) {
        return null;
      }
    }
    return last > next.last() ? next : null;
  }

  /** "a tué un policier" is read by its number; "a tué son frère" and a name are one at least. */
  private void person(Lexicon.Match<FrenchTolls.Words> match, int i) {
    boolean named =
        i < tokens.size()
            && !tokens.wordOrEmpty(i - 1).equals("a")
            && tokens.isWord(i)
            && tokens.isCapitalized(document.text(), i)
            && !tokens.isNumber(i);
    boolean kin =
        List.of("son", "sa", "le", "la", "l").contains(tokens.wordOrEmpty(i)) && people.at(i + 1);
    boolean death = match.value().harm() == Harm.KILLED;
    if (!death || !named && !kin || tokens.wordOrEmpty(match.first()).equals("mort")) {
      return;
    }
    Span who = tokens.span(i, kin ? i + 1 : i);
    boolean attackers = kin && people.attackers(i, i + 1);
    Bounds bounds = attackers ? Bounds.exactly(1) : Bounds.atLeast(1);
    add(
        match.span().cover(who),
        new Span(who.start(), who.start()),
        who,
        Harm.KILLED,
        bounds,
        attackers,
        "person");
    if (kin) {
      alsoKin(match, people.match(i + 1).last() + 1);
    }
  }

  /** "A tué sa femme et ses deux enfants": a number behind what is his or hers. */
  private void alsoKin(Lexicon.Match<FrenchTolls.Words> match, int at) {
    boolean joins = tokens.wordOrEmpty(at).equals("et") || tokens.wordOrEmpty(at).equals(",");
    boolean owned = List.of("ses", "leurs", "les").contains(tokens.wordOrEmpty(at + 1));
    Numeral numeral = joins ? byFirst.get(owned ? at + 2 : at + 1) : null;
    if (numeral != null && !used.contains(numeral.first()) && isPeople(numeral.first())) {
      Span who = tokens.span(numeral.first(), subjects.nounEnd(numeral, tokens.size() - 1));
      number(numeral, who, who, match.value().harm(), false, numeral.bounds(), "object");
    }
  }

  /** "ont pris 52 diplomates en otages". */
  private void hostage(Lexicon.Match<FrenchTolls.Words> match) {
    for (int i = match.last() + 1; i < Math.min(tokens.size(), match.last() + 10); i++) {
      if (tokens.word(i).startsWith("otage") && tokens.word(i - 1).equals("en")) {
        after(match, match.last() + 1);
        return;
      }
    }
  }

  /** "dont trois policiers": a part of the number before it. */
  private void part(int at, Harm harm) {
    for (int i = at; i < Math.min(tokens.size() - 1, at + WORDS_TO_PART); i++) {
      String word = tokens.word(i);
      if (word.equals(".") || word.equals(";")) {
        return;
      }
      Numeral numeral = byFirst.get(i + 1);
      boolean opens =
          word.equals("dont")
              || (word.equals("lesquels") || word.equals("lesquelles") || word.equals("eux"))
                  && tokens.wordOrEmpty(i - 1).equals("parmi");
      if (opens
          && numeral != null
          && !used.contains(numeral.first())
          && subjects.isPeople(numeral, tokens.size())) {
        parts(numeral, harm);
        return;
      }
      if (numeral != null && i > at) {
        return;
      }
    }
  }

  /** "dont huit femmes et neuf enfants". */
  private void parts(Numeral first, Harm harm) {
    Numeral numeral = first;
    while (numeral != null
        && !used.contains(numeral.first())
        && subjects.isPeople(numeral, tokens.size())) {
      int last = subjects.nounEnd(numeral, tokens.size() - 1);
      if (last == numeral.last()) {
        return;
      }
      used.add(numeral.first());
      Span who = tokens.span(numeral.first(), last);
      Span number = tokens.span(numeral.first(), numeral.last());
      found.add(
          new Mention.Toll(
              who,
              number,
              who,
              harm,
              numeral.bounds(),
              people.attackers(numeral.first(), last),
              false,
              false,
              false,
              true,
              "fr/tolls/part"));
      numeral = joined(last + 1);
    }
  }

  private void number(
      Numeral numeral,
      Span span,
      Span who,
      Harm harm,
      boolean attackers,
      Bounds bounds,
      String how) {
    used.add(numeral.first());
    Bounds stated = collective(numeral, bounds);
    boolean part =
        tokens.wordOrEmpty(numeral.first() - 1).equals("dont")
            || how.equals("subject") && harm == Harm.KILLED && marks.totalled(span);
    Span number = tokens.span(numeral.first(), numeral.last());
    found.add(
        new Mention.Toll(
            span,
            number,
            who,
            harm,
            stated,
            attackers,
            !attackers && marks.includesAttackers(who, span, people),
            marks.superseded(numeral, span),
            marks.joint(span),
            part,
            "fr/tolls/" + how));
  }

  /** "une équipe de sauveteurs" is more than one person. */
  private Bounds collective(Numeral numeral, Bounds bounds) {
    if (!bounds.equals(Bounds.exactly(1))) {
      return bounds;
    }
    return switch (tokens.wordOrEmpty(numeral.last() + 1)) {
      case "equipe", "famille", "groupe", "patrouille", "vingtaine" -> Bounds.atLeast(2);
      case "couple" -> Bounds.exactly(2);
      default -> bounds;
    };
  }

  private void add(
      Span span, Span number, Span who, Harm harm, Bounds bounds, boolean attackers, String how) {
    found.add(
        new Mention.Toll(
            span,
            number,
            who,
            harm,
            bounds,
            attackers,
            false,
            marks.old(span),
            false,
            false,
            "fr/tolls/" + how));
  }
}
