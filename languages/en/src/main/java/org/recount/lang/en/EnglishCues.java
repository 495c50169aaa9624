package org.recount.lang.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recount.codebook.Factuality;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;

/** Finds words that change how sure the text is, each with the stretch in which it does. */
final class EnglishCues implements Annotator {
  private static final Set<String> BLAMING =
      Set.of("behind", "responsible", "involved", "linked", "guilty", "work", "part");

  private static final String NAME = "en/cues";
  private static final int PHRASE = 9;
  private static final int MODAL = 6;
  private static final int NEXT = 4;
  private static final int NEAR = 6;
  private static final int WORD = 2;
  private static final int LONGEST_SUBJECT = 12;
  private static final Set<String> INDEFINITES = Set.of("a", "an", "another", "any");
  private static final Lexicon<Rule> RULES =
      Lexicon.read(EnglishCues.class, "cues.tsv", EnglishCues::rule);

  private enum Scope {
    AFTER,
    BEFORE,
    CLAUSE,
    SENTENCE,
    PHRASE,
    NEXT,
    NEAR,
    MODAL,
    REPORTED,
    /** The phrase alone. */
    WORDS,
    /** The next two words. */
    WORD,
    /** The subject before the phrase and what follows in the clause. */
    SUBJECT,
    /** What follows in the clause, and the subject unless it is known: "an attack would have". */
    INDEFINITE
  }

  private record Rule(Factuality factuality, String detail, Scope scope) {}

  private static Rule rule(Lexicon.Row row) {
    return new Rule(
        Factuality.valueOf(row.column(0).toUpperCase(Locale.ROOT)),
        row.column(1),
        Scope.valueOf(row.column(2).toUpperCase(Locale.ROOT)));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Cue.class);
  }

  @Override
  public Set<Class<? extends Mention>> needs() {
    return Set.of(Mention.Clause.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    List<Mention> found = new ArrayList<>();
    for (Lexicon.Match<Rule> match : RULES.find(document)) {
      Rule rule = match.value();
      if (applies(document, match)) {
        found.add(
            new Mention.Cue(
                match.span(),
                rule.factuality(),
                rule.detail(),
                scope(document, match),
                NAME + "/" + rule.factuality().code()));
      }
    }
    questions(document, found);
    return found;
  }

  /** A question asserts nothing. */
  private static void questions(Document document, List<Mention> found) {
    Tokens tokens = document.tokens();
    for (Span sentence : document.sentences()) {
      int last = tokens.endingBy(sentence.end()) - 1;
      while (last >= 0 && tokens.start(last) > sentence.start() && isClosingQuote(tokens, last)) {
        last--;
      }
      if (last >= 0 && tokens.word(last).equals("?")) {
        found.add(
            new Mention.Cue(
                sentence, Factuality.HYPOTHETICAL, "rhetorical", sentence, NAME + "/question"));
      }
    }
  }

  private static boolean isClosingQuote(Tokens tokens, int i) {
    return switch (tokens.word(i)) {
      case "\"", "'", "\u201d", "\u2019", "\u00bb", ")" -> true;
      default -> false;
    };
  }

  /** A denial of responsibility leaves the incident as it is; "may" before a number is a month. */
  private static boolean applies(Document document, Lexicon.Match<Rule> match) {
    Tokens tokens = document.tokens();
    String after = tokens.wordOrEmpty(match.last() + 1);
    if (match.value().scope() == Scope.REPORTED) {
      return switch (after) {
        case "responsibility",
            "involvement",
            "participation",
            "any",
            "having",
            "being",
            "bail",
            "his",
            "it",
            "they" ->
            false;
        case "the" -> tokens.word(match.last()).equals("that") && !ofBlame(document, match);
        default -> true;
      };
    }
    if (match.value().scope() == Scope.MODAL) {
      boolean month =
          tokens.word(match.first()).equals("may")
              && (tokens.isNumber(Math.max(0, match.first() - 1))
                  || !after.isEmpty() && Character.isDigit(after.charAt(0))
                  || after.equals(",")
                  || after.equals("."));
      return !month;
    }
    return true;
  }

  /** "Denied that the militia was behind the attack": who did it is denied, not what happened. */
  private static boolean ofBlame(Document document, Lexicon.Match<Rule> match) {
    Tokens tokens = document.tokens();
    int end = document.clauseOf(match.span()).end();
    for (int i = match.last() + 1; i < tokens.size() && tokens.start(i) < end; i++) {
      if (BLAMING.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static Span scope(Document document, Lexicon.Match<Rule> match) {
    Tokens tokens = document.tokens();
    Span clause = document.clauseOf(match.span());
    Span sentence = document.sentenceOf(match.span());
    return switch (match.value().scope()) {
      case AFTER, REPORTED -> from(match.span(), Math.max(clause.end(), match.span().end()));
      case BEFORE -> new Span(clause.start(), match.span().end());
      case CLAUSE -> clause.cover(match.span());
      case WORDS -> match.span();
      case WORD -> ahead(tokens, match, WORD, sentence);
      case SUBJECT ->
          new Span(tokens.start(subject(document, match, clause)), after(match, clause));
      case INDEFINITE -> {
        int first = subject(document, match, clause);
        boolean known = !INDEFINITES.contains(tokens.word(first));
        yield new Span(tokens.start(known ? match.first() : first), after(match, clause));
      }
      case SENTENCE -> sentence;
      case PHRASE -> ahead(tokens, match, PHRASE, sentence);
      case NEXT -> ahead(tokens, match, NEXT, sentence);
      case MODAL -> ahead(tokens, match, MODAL, sentence);
      case NEAR ->
          tokens
              .span(Math.max(0, match.first() - NEAR), match.first())
              .cover(ahead(tokens, match, NEAR, sentence));
    };
  }

  private static int after(Lexicon.Match<Rule> match, Span clause) {
    return Math.max(clause.end(), match.span().end());
  }

  /** The first token of what stands before the phrase and holds no other verb. */
  private static int subject(Document document, Lexicon.Match<Rule> match, Span clause) {
    Tokens tokens = document.tokens();
    NounPhrases phrases = Grammar.of(document).phrases();
    int first = match.first();
    while (first > 0
        && match.first() - first < LONGEST_SUBJECT
        && tokens.start(first - 1) >= clause.start()
        && (isOfSubject(phrases.classOf(first - 1), tokens.word(first - 1))
            || phrases.classOf(first - 2) == WordClass.DETERMINER)) {
      first--;
    }
    return first;
  }

  private static boolean isOfSubject(WordClass c, String word) {
    return c.nominal()
        || switch (c) {
          case DETERMINER, PREPOSITION, TIME, NUMBER, ADVERB -> true;
          case VERB -> word.endsWith("ing");
          default -> false;
        };
  }

  private static Span from(Span cue, int end) {
    return new Span(cue.start(), end);
  }

  /** The cue and up to {@code words} words after it, ended by a comma or stop. */
  private static Span ahead(Tokens tokens, Lexicon.Match<Rule> match, int words, Span sentence) {
    int last = match.last();
    for (int i = match.last() + 1; i < tokens.size() && i <= match.last() + words; i++) {
      String word = tokens.word(i);
      boolean stop = word.equals(",") || word.equals(";") || word.equals(":") || word.equals(".");
      if (stop || tokens.start(i) >= sentence.end()) {
        break;
      }
      last = i;
    }
    return new Span(match.span().start(), tokens.end(last));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("The group [threatened to] attack the embassy."),
        Example.of("POLICE [FOILED] AN ATTACK ON THE BANK."),
        Example.of("[If] they return, there [will] be a battle."),
        Example.of("A march [is planned in] Turin on Saturday."),
        Example.of("[There was no] attack in Hilla."),
        Example.of("Three tourists [are said to] have been kidnapped."),
        Example.of("[Who kidnapped the mayor of Abidjan?]"),
        Example.of("An attack [would have] closed the port."),
        Example.of("The bombing [was narrowly averted]."),
        Example.of("A sit-in of lawyers [is announced for Monday]."),
        Example.of("A bomb, [by the account of] two drivers, went off in Bla."),
        Example.of("The army [denied that] the air force was bombing villages."),
        Example.of("The mayor [gave no credence to] a report of a kidnapping."),
        Example.of("A bomb exploded in the market."));
  }
}
