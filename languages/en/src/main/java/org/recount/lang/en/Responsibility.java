package org.recount.lang.en;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recount.codebook.Target;
import org.recount.document.Document;
import org.recount.document.Lexicon;
import org.recount.document.Mention.Actor.Role;
import org.recount.document.Tokens;

/**
 * Words by which someone claims, denies or is given responsibility, and who stands on the side that
 * the word list names.
 */
final class Responsibility {
  private static final Lexicon<Blame> BLAME =
      Lexicon.read(Responsibility.class, "blame.tsv", Blame::of);
  private static final int REACH = 14;

  /** What else but a trigger speaks of what someone is blamed for. */
  private static final Set<String> DEEDS =
      Set.of(
          "crime",
          "crimes",
          "killing",
          "killings",
          "act",
          "acts",
          "action",
          "actions",
          "attempt",
          "deed",
          "incident",
          "incidents",
          "plot",
          "death",
          "deaths",
          "operation");

  /**
   * A line of the list.
   *
   * @param after whether the one concerned stands behind the words
   */
  record Blame(Role role, boolean after) {
    static Blame of(Lexicon.Row row) {
      return new Blame(
          Role.valueOf(row.column(0).toUpperCase(Locale.ROOT)), row.column(1).equals("after"));
    }
  }

  private final Document document;
  private final Tokens tokens;
  private final NounPhrases phrases;
  private final List<Lexicon.Match<Organisation>> organisations;
  private final List<Lexicon.Match<Blame>> blames;

  /** The sentences that tell of a deed, by number. */
  private final Set<Integer> deeds = new HashSet<>();

  Responsibility(Document document, List<Lexicon.Match<Organisation>> organisations) {
    this.document = document;
    this.organisations = organisations;
    tokens = document.tokens();
    phrases = Grammar.of(document).phrases();
    blames = BLAME.find(document);
    for (Predicate predicate : Grammar.of(document).predicates()) {
      if (predicate.rule().type().isPresent()) {
        deeds.add(document.sentenceAt(predicate.span().start()));
      }
    }
  }

  /** The words found, in text order. */
  List<Lexicon.Match<Blame>> words() {
    return blames;
  }

  /** Returns the role that such words give an organisation; {@link Role#NONE} if none do. */
  Role of(Lexicon.Match<Organisation> match) {
    for (Lexicon.Match<Blame> blame : blames) {
      if (stands(blame, match)) {
        return blame.value().role();
      }
    }
    return Role.NONE;
  }

  private boolean stands(Lexicon.Match<Blame> blame, Lexicon.Match<Organisation> match) {
    if (document.sentenceAt(blame.span().start()) != document.sentenceAt(match.span().start())) {
      return false;
    }
    int gap = blame.value().after() ? match.first() - blame.last() : blame.first() - match.last();
    return gap > 0 && gap <= REACH && nearest(blame, match) && !others(blame, match);
  }

  /** Whether the words are of people behind it: "the police arrested two men suspected of". */
  private boolean others(Lexicon.Match<Blame> blame, Lexicon.Match<Organisation> match) {
    boolean verb = false;
    for (int i = match.last() + 1; i < blame.first() && !blame.value().after(); i++) {
      verb |= phrases.classOf(i) == WordClass.VERB;
      if (verb && phrases.endingAt(i).filter(NounPhrase::acts).isPresent()) {
        return blame.value().role() == Role.BLAMED;
      }
    }
    return false;
  }

  private boolean nearest(Lexicon.Match<Blame> blame, Lexicon.Match<Organisation> match) {
    for (Lexicon.Match<Organisation> other : organisations) {
      boolean between =
          blame.value().after()
              ? other.first() > blame.last() && other.last() < match.first() - 2
              : other.first() > match.last() + 2 && other.last() < blame.first();
      if (between) {
        return false;
      }
    }
    return true;
  }

  /** Returns the people whom these words concern; empty unless the sentence tells of a deed. */
  List<NounPhrase> people(Lexicon.Match<Blame> blame) {
    if (!tellsDeed(blame)) {
      return List.of();
    }
    Arguments arguments = new Arguments(tokens, phrases);
    List<NounPhrase> beside = new ArrayList<>();
    if (blame.value().after()) {
      beside.addAll(arguments.objects(blame.last() + 1));
    } else if (phrases.endingAt(blame.first() - 1).isPresent()) {
      phrases.endingAt(blame.first() - 1).ifPresent(beside::add);
    } else {
      beside.addAll(arguments.subjects(blame.first()));
    }
    beside.removeIf(p -> p.isPronoun() || !p.acts());
    beside.removeIf(p -> p.isPerson() && p.noun().target() == Target.PRISONERS);
    return Apposition.merged(tokens, phrases, beside);
  }

  private boolean tellsDeed(Lexicon.Match<Blame> blame) {
    if (deeds.contains(document.sentenceAt(blame.span().start()))) {
      return true;
    }
    int from = tokens.at(document.sentenceOf(blame.span()).start());
    int to = tokens.endingBy(document.sentenceOf(blame.span()).end());
    for (int i = from; i < to; i++) {
      if (DEEDS.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }
}
