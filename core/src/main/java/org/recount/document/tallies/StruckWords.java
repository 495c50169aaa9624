package org.recount.document.tallies;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.recount.codebook.Target;
import org.recount.document.Document;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Tokens;
import org.recount.document.tallies.TallyWord.Role;

/** What the words around a number say was struck: "70 attaques contre des convois". */
final class StruckWords {
  /** Tokens in which what leads to a target, or a target before a verb, is looked for. */
  private static final int REACH = 14;

  /** Tokens after "contre" or "visé" in which targets are named. */
  private static final int NAMED = 9;

  /** Tokens from a noun to what was struck: "attaque d'un marché". */
  private static final int OF = 3;

  /** Tokens between a rank and the verb that says what was hit. */
  private static final int NEAR = 6;

  private final TallyText text;
  private final Document document;
  private final Tokens tokens;
  private final TreeSet<Integer> numbers = new TreeSet<>();

  StruckWords(TallyText text, Document document) {
    this.text = text;
    this.document = document;
    this.tokens = document.tokens();
    document.mentions(Mention.Quantity.class).forEach(q -> numbers.add(text.firstToken(q.span())));
  }

  /** Returns the targets named before a word in its sentence; empty if none. */
  List<Target> by(Lexicon.Match<TallyWord> hit) {
    return before(hit.first());
  }

  /** Returns the targets that the words around a number name; empty if none. */
  List<Target> around(int first, int last) {
    List<Target> behind = text.endsBefore(first, Role.UNDER) ? before(first) : List.of();
    List<Target> named = behind.isEmpty() ? named(last) : behind;
    return named.isEmpty() ? after(last) : named;
  }

  /** "The mosque was hit for the third time", "the third time a mosque was hit". */
  List<Target> beside(int first, int last) {
    for (int i = first; i > Math.max(0, first - NEAR); i--) {
      Optional<Lexicon.Match<TallyWord>> hit = text.endingBefore(i, Role.HIT);
      if (hit.isPresent()) {
        return by(hit.get());
      }
    }
    return text.soonAfter(last, Role.HIT)
        .map(hit -> between(Math.max(last, hit.first() - NEAR), hit.first()))
        .orElse(List.of());
  }

  /** "La 38e attaque d'un marché", "the bombing of a school". */
  private List<Target> named(int last) {
    for (int i = last + 2; text.isBetween(last + 1) && i <= last + OF; i++) {
      Optional<Lexicon.Match<TallyWord>> struck = text.startingAt(i, Role.STRUCK);
      Optional<Lexicon.Match<TallyWord>> site = text.startingAt(i, Role.SITE);
      if (struck.isPresent() || site.isPresent()) {
        return struck.or(() -> site).get().value().targets();
      }
    }
    return List.of();
  }

  private List<Target> after(int last) {
    Integer next = numbers.higher(last);
    int end = Math.min(text.sentenceEnd(last), next == null ? tokens.size() : next);
    for (int i = last + 1; i < Math.min(end, last + REACH); i++) {
      boolean leads = text.leadsToStruck(i) || text.startingAt(i, Role.HIT).isPresent();
      List<Target> targets = leads ? collect(i + 1, Math.min(end, i + NAMED)) : List.of();
      if (!targets.isEmpty()) {
        return targets;
      }
    }
    return List.of();
  }

  private List<Target> before(int first) {
    int start = tokens.at(document.sentenceOf(tokens.span(first, first)).start());
    return between(Math.max(start - 1, first - REACH), first);
  }

  /** Returns the targets named last between two tokens; empty if none. */
  private List<Target> between(int after, int first) {
    for (int i = first - 1; i > after; i--) {
      Optional<Lexicon.Match<TallyWord>> struck = struckAt(i);
      if (struck.isPresent()) {
        return struck.get().value().targets();
      }
    }
    return List.of();
  }

  /** Returns the targets that are named at a token; empty if none. */
  List<Target> at(int token) {
    return struckAt(token).map(struck -> struck.value().targets()).orElse(List.of());
  }

  private List<Target> collect(int from, int to) {
    Set<Target> targets = new LinkedHashSet<>();
    for (int i = from; i < to && tokens.isWord(i); i++) {
      struckAt(i).ifPresent(struck -> targets.addAll(struck.value().targets()));
    }
    return List.copyOf(targets);
  }

  private Optional<Lexicon.Match<TallyWord>> struckAt(int token) {
    return text.startingAt(token, Role.STRUCK)
        .or(() -> text.startingAt(token, Role.SITE))
        .or(() -> text.startingAt(token, Role.PEOPLE))
        .or(() -> text.startingAt(token, Role.AIM));
  }
}
