package org.recount.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who says so where the verb is left out: "the army counted nine dead, the UN 17", "police
 * put the dead at six, the mayor at 15". Such words stand between a sign and a number that ends the
 * clause, in a sentence in which someone else gave a number before.
 */
public final class GappedSources implements Annotator {
  /** Words from a sign to the number, at most: "un responsable de l'hôpital, de". */
  private static final int MOST_WORDS = 8;

  private static final Set<String> SIGNS = Set.of(",", ";", "–", "—", ".");

  private final String name;
  private final Lexicon<?> claimants;
  private final Set<String> leads;
  private final Set<String> joins;
  private final Set<String> of;
  private final List<Example> examples;

  /**
   * Creates an annotator for one language.
   *
   * @param claimants nouns that name who speaks
   * @param leads words that lead to a number: "at"
   * @param joins words that open a clause, beside signs: "while"
   * @param of words that join a noun to the one before: "of"
   */
  public GappedSources(
      String name,
      Lexicon<?> claimants,
      Set<String> leads,
      Set<String> joins,
      Set<String> of,
      List<Example> examples) {
    this.name = name;
    this.claimants = claimants;
    this.leads = Set.copyOf(leads);
    this.joins = Set.copyOf(joins);
    this.of = Set.copyOf(of);
    this.examples = List.copyOf(examples);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Attribution.class);
  }

  @Override
  public Set<Class<? extends Mention>> needs() {
    return Set.of(Mention.Attribution.class, Mention.Quantity.class);
  }

  @Override
  public List<Example> examples() {
    return examples;
  }

  @Override
  public List<Mention> annotate(Document document) {
    List<Mention> found = new ArrayList<>();
    List<Mention.Attribution> said = document.mentions(Mention.Attribution.class);
    if (said.isEmpty()) {
      return found;
    }
    for (Mention.Quantity quantity : document.mentions(Mention.Quantity.class)) {
      boolean plain = !quantity.ordinal() && quantity.bounds().stated();
      if (plain && ends(document, quantity.span())) {
        Span sentence = document.sentenceOf(quantity.span());
        claimant(document, quantity.span())
            .filter(who -> follows(said, sentence, who))
            .ifPresent(who -> found.add(attribution(who, quantity.span())));
      }
    }
    return found;
  }

  private static boolean ends(Document document, Span number) {
    Tokens tokens = document.tokens();
    int next = tokens.endingBy(number.end());
    return next >= tokens.size()
        || !tokens.isWord(next)
        || tokens.start(next) >= document.sentenceOf(number).end();
  }

  /** Returns whether someone speaks before in the sentence, and nobody in these words. */
  private static boolean follows(List<Mention.Attribution> said, Span sentence, Span who) {
    return said.stream().noneMatch(a -> a.span().overlaps(who))
        && said.stream()
            .anyMatch(
                a ->
                    a.stance() == Mention.Attribution.Stance.SAYS
                        && sentence.contains(a.span())
                        && a.span().end() <= who.start());
  }

  /** Returns the words for who speaks, between a sign and a number; empty if there are none. */
  private Optional<Span> claimant(Document document, Span number) {
    Tokens tokens = document.tokens();
    int least = tokens.at(document.sentenceOf(number).start());
    int last = tokens.at(number.start()) - 1;
    last -= leads.contains(tokens.wordOrEmpty(last)) ? 1 : 0;
    last -= tokens.wordOrEmpty(last).equals(",") ? 1 : 0;
    int first = last + 1;
    while (first > least && last - first < MOST_WORDS && !parts(tokens.word(first - 1))) {
      first--;
    }
    boolean parted = first > least && first <= last && parts(tokens.word(first - 1));
    if (!parted) {
      return Optional.empty();
    }
    int start = first;
    int end = last;
    return claimants.find(document.text(), tokens, first, last + 1).stream()
        .reduce((one, other) -> other)
        .filter(m -> m.last() == end || of.contains(tokens.word(m.last() + 1)))
        .map(m -> tokens.span(start, end));
  }

  private boolean parts(String word) {
    return SIGNS.contains(word) || joins.contains(word);
  }

  private Mention.Attribution attribution(Span who, Span number) {
    return new Mention.Attribution(
        who, who, Mention.Attribution.Stance.SAYS, false, who.cover(number), name);
  }
}
