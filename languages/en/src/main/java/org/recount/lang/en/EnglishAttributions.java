package org.recount.lang.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.recount.codebook.Harm;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Mention.Attribution.Stance;
import org.recount.document.Span;
import org.recount.document.Tokens;

/**
 * Finds who says so. A claimant before the verb vouches for what follows ("police said that …"),
 * one at the end of a sentence for all of it ("…, police said"), "according to" for its whole
 * sentence.
 */
final class EnglishAttributions implements Annotator {
  private static final String NAME = "en/attributions";
  private static final Lexicon<Stance> VERBS =
      Lexicon.read(
          EnglishAttributions.class,
          "say_verbs.tsv",
          row -> Stance.valueOf(row.column(0).toUpperCase(Locale.ROOT)));
  private static final Lexicon<Side> CLAIMANTS =
      Lexicon.read(EnglishAttributions.class, "claimants.tsv", row -> Side.of(row.column(0)));
  private static final Set<String> OWN = Set.of("it", "they", "its", "their", "we", "our");
  private static final Set<String> SPEAKERS = Set.of("he", "she", "they");
  private static final Set<String> ENEMIES =
      Set.of(
          "rebels",
          "rebel",
          "insurgents",
          "militants",
          "jihadists",
          "terrorists",
          "terrorist",
          "guerrillas",
          "fighters",
          "enemy",
          "militiamen",
          "extremists",
          "mercenaries",
          "subversives");
  private static final Set<String> ASIDES = Set.of("however", "meanwhile", "though", "for", "too");
  private static final int OWN_WORDS = 6;
  private static final int LONGEST = 12;

  /** On whose side someone speaks. */
  private enum Side {
    NONE,
    /** A party to what it did itself, and to the losses of an enemy. */
    OWN,
    PARTY;

    static Side of(String column) {
      return switch (column) {
        case "yes" -> PARTY;
        case "own" -> OWN;
        default -> NONE;
      };
    }
  }

  /** Nouns that name who speaks. */
  static Lexicon<?> claimants() {
    return CLAIMANTS;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Attribution.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    return new Reader(document).read();
  }

  /** Reads one document. */
  private static final class Reader {
    private final Document document;
    private final Tokens tokens;
    private final NounPhrases phrases;
    private final List<Mention> found = new ArrayList<>();

    Reader(Document document) {
      this.document = document;
      tokens = document.tokens();
      phrases = Grammar.of(document).phrases();
    }

    List<Mention> read() {
      for (Lexicon.Match<Stance> verb : VERBS.find(document)) {
        said(verb);
      }
      for (int i = 0; i + 2 < tokens.size(); i++) {
        if (tokens.word(i).equals("according") && tokens.word(i + 1).equals("to")) {
          according(i);
        }
      }
      return found;
    }

    private void according(int at) {
      Optional<NounPhrase> phrase = phrases.startingAt(at + 2);
      if (phrase.isEmpty()) {
        return;
      }
      NounPhrase last = owned(phrase.get());
      Span claimant = tokens.span(at + 2, last.last());
      add(
          tokens.span(at, last.last()),
          claimant,
          Stance.SAYS,
          party(at + 2, last.last(), document.sentenceOf(claimant)),
          document.sentenceOf(claimant),
          "according");
    }

    private NounPhrase owned(NounPhrase phrase) {
      return phrase.possessor() ? phrases.startingAt(phrase.last() + 2).orElse(phrase) : phrase;
    }

    private void said(Lexicon.Match<Stance> verb) {
      int subjectLast = subjectEnd(verb.first());
      Span sentence = document.sentenceOf(verb.span());
      // A word before the sentence is no subject of its verb.
      if (subjectLast >= tokens.at(sentence.start())) {
        int first = subjectStart(subjectLast, tokens.at(sentence.start()));
        if (!speaks(first, subjectLast)) {
          return;
        }
        boolean trails = first > tokens.at(sentence.start()) && trails(verb, sentence);
        Span scope =
            trails
                ? new Span(sentence.start(), verb.span().end())
                : isInserted(first, verb.last())
                    ? sentence
                    : new Span(tokens.start(first), sentence.end());
        add(
            tokens.span(first, verb.last()),
            tokens.span(first, subjectLast),
            verb.value(),
            party(first, subjectLast, scope),
            scope,
            "verb");
        return;
      }
      inverted(verb, sentence);
    }

    /** "…," said the mayor. */
    private void inverted(Lexicon.Match<Stance> verb, Span sentence) {
      Optional<NounPhrase> after = phrases.startingAt(verb.last() + 1);
      boolean quoted = !tokens.isWord(Math.max(0, verb.first() - 1));
      if (quoted && after.isPresent() && speaks(after.get().first(), after.get().last())) {
        Span claimant = after.get().whole(tokens);
        add(
            verb.span().cover(claimant),
            claimant,
            verb.value(),
            party(after.get().first(), after.get().last(), sentence),
            sentence,
            "inverted");
      }
    }

    /** The token that ends the subject of the verb at {@code verb}; -1 if none is near. */
    private int subjectEnd(int verb) {
      int i = beforeInsertion(verb) - 1;
      while (i >= 0 && i > verb - 4) {
        WordClass c = phrases.classOf(i);
        if (c == WordClass.BE) {
          return -1;
        }
        if (c != WordClass.HAVE && c != WordClass.ADVERB && c != WordClass.TIME) {
          break;
        }
        i--;
      }
      if (i < 0) {
        return -1;
      }
      return SPEAKERS.contains(tokens.word(i)) || phrases.endingAt(i).isPresent() ? i : -1;
    }

    /** "The owner, a retired haulier, says": where the words between two commas start. */
    private int beforeInsertion(int verb) {
      if (!tokens.wordOrEmpty(verb - 1).equals(",")) {
        return verb;
      }
      int i = verb - 2;
      while (i > 0 && i > verb - LONGEST && tokens.isWord(i)) {
        i--;
      }
      boolean opened = tokens.wordOrEmpty(i).equals(",");
      boolean aside = ASIDES.contains(tokens.wordOrEmpty(i + 1));
      return opened && (aside || phrases.startingAt(i + 1).isPresent()) ? i : verb;
    }

    /** Walks left over "of" phrases and appositions to where the claimant starts. */
    private int subjectStart(int last, int least) {
      int first = phrases.endingAt(last).map(NounPhrase::first).orElse(last);
      while (first - 1 > least && last - first < LONGEST) {
        String before = tokens.word(first - 1);
        boolean joins =
            before.equals("of")
                || before.equals("for")
                || before.equals("with")
                || before.equals("in");
        Optional<NounPhrase> previous = phrases.endingAt(first - 2);
        if (before.equals("'s")) {
          previous = phrases.endingAt(first - 2);
          joins = true;
        }
        if (!joins || previous.isEmpty()) {
          break;
        }
        first = previous.get().first();
      }
      return Math.max(first, least);
    }

    /** ", police said, ": what stands around it is said. */
    private boolean isInserted(int first, int verb) {
      return tokens.wordOrEmpty(first - 1).equals(",") && tokens.wordOrEmpty(verb + 1).equals(",");
    }

    /** Returns whether so little follows a verb that it vouches for what stands before it. */
    private boolean trails(Lexicon.Match<Stance> verb, Span sentence) {
      for (int i = verb.first(); i <= verb.last() + 1 && i < tokens.size(); i++) {
        if (tokens.isNumber(i)) {
          return false;
        }
      }
      int end = tokens.endingBy(sentence.end());
      int left = 0;
      for (int i = verb.last() + 1; i < end; i++) {
        left += tokens.isWord(i) && phrases.classOf(i) != WordClass.TIME ? 1 : 0;
      }
      return left <= 2;
    }

    private boolean speaks(int first, int last) {
      if (SPEAKERS.contains(tokens.word(last))) {
        return true;
      }
      if (!CLAIMANTS.find(document.text(), tokens, first, last + 1).isEmpty()) {
        return true;
      }
      for (int i = first; i <= last; i++) {
        if (phrases.startingAt(i).filter(NounPhrase::isPerson).isPresent()) {
          return true;
        }
      }
      return !tokens.upperCase() && tokens.isCapitalized(document.text(), last);
    }

    private boolean party(int first, int last, Span scope) {
      Side side = Side.NONE;
      for (Lexicon.Match<Side> match : CLAIMANTS.find(document.text(), tokens, first, last + 1)) {
        side = match.value().compareTo(side) > 0 ? match.value() : side;
      }
      return side == Side.PARTY || side == Side.OWN && (ownDeed(scope) || enemies(scope));
    }

    /** "it had attacked a barracks", "its helicopters killed": the claimant did it. */
    private boolean ownDeed(Span scope) {
      for (Predicate predicate : Grammar.of(document).predicates()) {
        if (predicate.span().start() >= scope.end()) {
          return false;
        }
        if (scope.contains(predicate.span()) && predicate.rule().type().isPresent()) {
          for (int i = predicate.first() - 1; i >= predicate.first() - OWN_WORDS; i--) {
            String word = tokens.wordOrEmpty(i);
            if (OWN.contains(word)) {
              return true;
            }
            if (word.equals(",") || word.equals("that") || word.equals("by")) {
              break;
            }
          }
        }
      }
      return false;
    }

    /** Whether an enemy is said to have suffered. */
    private boolean enemies(Span scope) {
      for (Predicate predicate : Grammar.of(document).predicates()) {
        if (predicate.span().start() >= scope.end()) {
          return false;
        }
        if (scope.contains(predicate.span()) && predicate.rule().harm() != Harm.NONE) {
          for (NounPhrase patient : predicate.patients()) {
            for (int i = patient.first(); i <= patient.last(); i++) {
              if (ENEMIES.contains(tokens.word(i))) {
                return true;
              }
            }
          }
        }
      }
      return false;
    }

    private void add(
        Span span, Span claimant, Stance stance, boolean party, Span scope, String rule) {
      found.add(
          new Mention.Attribution(
              span, claimant, stance, party, scope.cover(span), NAME + "/" + rule));
    }
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("[Police said] two men were wounded."),
        Example.of("Two men were wounded, [a local official said]."),
        Example.of("[ACCORDING TO THE POLICE], A BOMB EXPLODED."),
        Example.of("A camp near Korem, [they added], had been shelled."),
        Example.of("[The owner, a retired haulier, says] that two vans were burned."),
        Example.of("The shop sold two rifles."));
  }
}
