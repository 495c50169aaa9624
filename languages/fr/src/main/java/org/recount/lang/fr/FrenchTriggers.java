package org.recount.lang.fr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.recount.RecountException;
import org.recount.codebook.Family;
import org.recount.codebook.IncidentType;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.TriggerOrder;

/** Finds the French words that announce an incident, from {@code triggers.tsv}. */
final class FrenchTriggers implements Annotator {
  /**
   * What a line of the list stands for.
   *
   * @param mass whether its plural names one incident, as "des combats" does
   * @param accent {@link Lines#PARTICIPLE}, {@link Lines#FINITE} or empty
   */
  record Rule(
      IncidentType type,
      List<IncidentType> alternatives,
      Mention.Trigger.Form form,
      boolean mass,
      String accent,
      String name) {
    Rule {
      alternatives = List.copyOf(alternatives);
    }
  }

  private static final Set<String> VERBS = Set.of("attaque", "attaques", "frappe", "frappes");
  private static final String FILE = "triggers.tsv";
  private static final String HIDDEN = "hidden.tsv";

  /** Sentences over which what was told is remembered. */
  private static final int SHORTLY = 6;

  private static final Lexicon<Rule> LEXICON = Lexicon.of(lines(), FILE, FrenchTriggers::rule);

  private static final TriggerOrder ORDER =
      new TriggerOrder(
          FrenchTriggers::rank,
          Set.of("est", "agit", "etait", "sont", "fut", "a"),
          Set.of("depuis", "en", "du", "de"));

  private static final Set<String> ANOTHER = Set.of("autre", "nouvel", "nouvelle", "nouveau");

  /** A higher number ranks an attack in a count: "la 64e attaque". */
  private static final int HIGHEST_RANK = 4;

  private static int rank(String word) {
    int rank = NumberWords.ordinal(word);
    boolean told = rank > 0 && rank <= HIGHEST_RANK && !Character.isDigit(word.charAt(0));
    return ANOTHER.contains(word) ? TriggerOrder.ANOTHER : told ? rank : TriggerOrder.UNSAID;
  }

  @Override
  public String name() {
    return "fr/triggers";
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Trigger.class);
  }

  @Override
  public Set<Class<? extends Mention>> needs() {
    return Set.of(Mention.Clause.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    List<Lexicon.Match<Rule>> matches = LEXICON.find(document);
    if (matches.isEmpty() || OtherTopics.of(document)) {
      return List.of();
    }
    TriggerTypes types = new TriggerTypes(document, matches);
    TriggerNumbers numbers = new TriggerNumbers(document);
    List<Mention> found = new ArrayList<>();
    for (Lexicon.Match<Rule> match : matches) {
      if (fits(document, match) && (!follows(match) || told(document, matches, match))) {
        found.add(trigger(document, match, types, numbers));
      }
    }
    return found;
  }

  private Mention trigger(
      Document document, Lexicon.Match<Rule> match, TriggerTypes types, TriggerNumbers numbers) {
    Rule rule = asVerb(match.value(), document, match);
    TriggerTypes.Choice choice = types.of(match);
    TriggerNumbers.Reading reading = numbers.read(match, rule.form());
    return new Mention.Trigger(
        match.span(),
        choice.type(),
        choice.alternatives(),
        rule.form(),
        reading.number(),
        ORDER.of(document, match.first(), match.last()),
        reading.definite(),
        reading.generic(),
        name() + "/" + rule.name());
  }

  /** "ont par ailleurs attaqué" and "la milice attaque un poste": no noun but a verb. */
  private static Rule asVerb(Rule rule, Document document, Lexicon.Match<Rule> match) {
    boolean single =
        match.first() == match.last() && VERBS.contains(document.tokens().word(match.first()));
    if (rule.form() != Mention.Trigger.Form.NOUN || !single) {
      return rule;
    }
    boolean participle =
        Accents.fit(document, match.first(), Lines.PARTICIPLE) && !document.tokens().upperCase();
    boolean finite =
        !document.tokens().word(match.first()).endsWith("s")
            && TriggerNumbers.bare(document.tokens(), match.first());
    return participle || finite
        ? new Rule(
            IncidentType.ARMED_ATTACK,
            List.of(IncidentType.BOMBING, IncidentType.AIRSTRIKE, IncidentType.SHELLING),
            Mention.Trigger.Form.VERB,
            false,
            "",
            rule.name())
        : rule;
  }

  private static boolean fits(Document document, Lexicon.Match<Rule> match) {
    String accent = match.value().accent();
    boolean noun = match.value().form() == Mention.Trigger.Form.NOUN;
    return accent.equals("unaccented")
        ? Accents.fit(document, match.first(), Lines.FINITE)
        : noun || Accents.fit(document, match.last(), accent);
  }

  private static boolean follows(Lexicon.Match<Rule> match) {
    return match.value().accent().equals(Lines.TOLD);
  }

  /** "À Arras, ils étaient 4.000" tells of a march where one was told shortly before. */
  private static boolean told(
      Document document, List<Lexicon.Match<Rule>> matches, Lexicon.Match<Rule> match) {
    int sentence = document.sentenceAt(match.span().start());
    Family family = match.value().type().family();
    for (Lexicon.Match<Rule> other : matches) {
      if (other.first() >= match.first()) {
        return false;
      }
      boolean near = sentence - document.sentenceAt(other.span().start()) <= SHORTLY;
      if (near && !follows(other) && other.value().type().family() == family) {
        return true;
      }
    }
    return false;
  }

  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    Lines.column(HIDDEN, 0).forEach(pattern -> lines.addAll(Lines.expanded(pattern + "\t-")));
    lines.addAll(Lines.read(FILE));
    return lines;
  }

  private static @org.jspecify.annotations.Nullable Rule rule(Lexicon.Row row) {
    if (row.column(0).equals("-")) {
      return null;
    }
    String form = row.column(2);
    return new Rule(
        type(row, row.column(0)),
        Arrays.stream(row.column(1).split(","))
            .filter(s -> !s.isEmpty())
            .map(s -> type(row, s))
            .toList(),
        form.equals("MASS") ? Mention.Trigger.Form.NOUN : Mention.Trigger.Form.valueOf(form),
        form.equals("MASS"),
        row.column(3),
        ruleName(row.pattern()));
  }

  private static String ruleName(String pattern) {
    for (String element : pattern.split(" ")) {
      String first = element.replaceAll("[(^)]", "").split("\\|")[0];
      if (first.length() > 3 && !first.equals("deja")) {
        return first;
      }
    }
    return pattern.split("[ |]")[0];
  }

  private static IncidentType type(Lexicon.Row row, String code) {
    return IncidentType.of(code)
        .orElseThrow(
            () ->
                new RecountException(
                    FILE + ": '" + row.pattern() + "' has no incident type '" + code + "'"));
  }

  @Override
  public List<Example> examples() {
    return Stream.of(
            FrenchTriggerExamples.ALL.stream(),
            Lines.column(FILE, 5).stream().map(Example::of),
            Lines.column(HIDDEN, 1).stream().map(Example::of))
        .flatMap(s -> s)
        .toList();
  }
}
