package org.recount.lang.fr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.recount.RecountException;
import org.recount.codebook.IncidentType;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Lexicon;
import org.recount.document.Mention;

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

  private static final String FILE = "triggers.tsv";
  private static final Lexicon<Rule> LEXICON = Lexicon.of(lines(), FILE, FrenchTriggers::rule);

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
      if (fits(document, match)) {
        found.add(trigger(match, types, numbers));
      }
    }
    return found;
  }

  private Mention trigger(Lexicon.Match<Rule> match, TriggerTypes types, TriggerNumbers numbers) {
    Rule rule = match.value();
    TriggerTypes.Choice choice = types.of(match);
    TriggerNumbers.Reading reading = numbers.read(match);
    return new Mention.Trigger(
        match.span(),
        choice.type(),
        choice.alternatives(),
        rule.form(),
        reading.number(),
        reading.definite(),
        reading.generic(),
        name() + "/" + rule.name());
  }

  private static boolean fits(Document document, Lexicon.Match<Rule> match) {
    String accent = match.value().accent();
    return accent.equals("unaccented")
        ? Accents.fit(document, match.first(), Lines.FINITE)
        : Accents.fit(document, match.last(), accent);
  }

  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    Lines.read("hidden.tsv").forEach(line -> lines.add(line + "\t-"));
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
    return FrenchTriggerExamples.ALL;
  }
}
