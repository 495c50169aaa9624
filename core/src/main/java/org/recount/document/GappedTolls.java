package org.recount.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds numbers that take up the words of the toll before them, for another town: "killed six
 * soldiers in Mopti and seven in Gao", "left nine dead in Hilla and Sunday's in Mosul eight".
 *
 * <p>Such a number has no noun, or that of the toll before it; the town of that toll stands between
 * the two, and its own right behind it, or right before it where the clause ends with it.
 */
public final class GappedTolls implements Annotator {
  /** Characters from a number to its town, beside a day: " personnes près de ". */
  private static final int TO_TOWN = 12;

  /** Words between what joins a number and the number: "and the bombing in Bama 5". */
  private static final int MOST_WORDS = 5;

  private final String name;
  private final Set<String> joins;
  private final Set<String> parts;
  private final List<Example> examples;

  /**
   * Creates an annotator for one language.
   *
   * @param joins words that join two tolls, beside commas and semicolons: "and"
   * @param parts words that make a number a part of the one before: "including"
   */
  public GappedTolls(String name, Set<String> joins, Set<String> parts, List<Example> examples) {
    this.name = name;
    this.joins = Set.copyOf(joins);
    this.parts = Set.copyOf(parts);
    this.examples = List.copyOf(examples);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Toll.class);
  }

  @Override
  public Set<Class<? extends Mention>> needs() {
    return Set.of(
        Mention.Toll.class, Mention.Quantity.class, Mention.Toponym.class, Mention.Timex.class);
  }

  @Override
  public List<Example> examples() {
    return examples;
  }

  @Override
  public List<Mention> annotate(Document document) {
    List<Mention.Toll> tolls = document.mentions(Mention.Toll.class);
    return tolls.isEmpty() ? List.of() : new Search(document, tolls).find();
  }

  /** The search through one document. */
  private final class Search {
    private final Document document;
    private final Tokens tokens;
    private final Overlaps<Mention> others;
    private final Map<Integer, Mention.Toll> last = new HashMap<>();
    private final List<Mention.Toll> tolls;
    private final List<Mention> found = new ArrayList<>();

    Search(Document document, List<Mention.Toll> tolls) {
      this.document = document;
      this.tokens = document.tokens();
      this.tolls = tolls;
      List<Mention> said = new ArrayList<>(tolls);
      said.addAll(document.mentions(Mention.Timex.class));
      this.others = Overlaps.at(said, Mention::span);
    }

    List<Mention> find() {
      int next = 0;
      for (Mention.Quantity quantity : document.mentions(Mention.Quantity.class)) {
        Span number = quantity.span();
        while (next < tolls.size() && tolls.get(next).span().end() <= number.start()) {
          last.put(document.sentenceAt(tolls.get(next).span().start()), tolls.get(next));
          next++;
        }
        Mention.Toll before = last.get(document.sentenceAt(number.start()));
        boolean plain = !quantity.ordinal() && quantity.bounds().isExact();
        if (before != null && plain && quantity.bounds().lower() > 1 && !others.any(number)) {
          gapped(before, quantity).ifPresent(this::add);
        }
      }
      return found;
    }

    private void add(Mention.Toll toll) {
      found.add(toll);
      last.put(document.sentenceAt(toll.span().start()), toll);
    }

    private Optional<Mention.Toll> gapped(Mention.Toll before, Mention.Quantity quantity) {
      int first = tokens.at(quantity.span().start());
      if (!TollTowns.isPlain(before) || !isJoined(before, first)) {
        return Optional.empty();
      }
      Span sentence = document.sentenceOf(quantity.span());
      Span between = new Span(before.span().end(), quantity.span().start());
      Span who = who(before, quantity);
      Optional<Mention.Toponym> own = behind(who, sentence);
      List<String> towns = towns(between);
      if (isOfAnother(between)) {
        return Optional.empty();
      }
      boolean follows =
          own.isPresent() && !towns.isEmpty() && !towns.contains(own.get().place().name());
      boolean ends = own.isEmpty() && isLed(before, quantity.span(), towns, sentence);
      return follows || ends
          ? Optional.of(
              Mention.Toll.plain(who, quantity.span(), before.harm(), quantity.bounds(), name))
          : Optional.empty();
    }

    /** "Nine dead, six of them in Hilla and three in Mosul": parts of the toll. */
    private boolean isOfAnother(Span between) {
      return document.mentions(Mention.Quantity.class, between).stream()
          .anyMatch(q -> !q.ordinal() && !others.any(q.span()));
    }

    /** "Monday's attack in Hilla left 9 dead and Sunday's in Mosul 8": towns before both. */
    private boolean isLed(Mention.Toll before, Span number, List<String> towns, Span sentence) {
      int next = tokens.endingBy(number.end());
      boolean ends =
          next >= tokens.size() || !tokens.isWord(next) || tokens.start(next) >= sentence.end();
      List<String> led = towns(new Span(sentence.start(), before.span().start()));
      return ends
          && towns.size() == 1
          && !led.isEmpty()
          && !led.contains(towns.get(0))
          && document
              .mentions(Mention.Toponym.class, new Span(before.span().end(), number.start()))
              .stream()
              .anyMatch(t -> number.start() - t.span().end() <= 1);
    }

    /** Returns whether a sign or a joining word stands shortly before, and no word for a part. */
    private boolean isJoined(Mention.Toll before, int first) {
      int from = tokens.endingBy(before.span().end());
      for (int i = first - 1; i >= from && i >= first - 1 - MOST_WORDS; i--) {
        String word = tokens.word(i);
        if (parts.contains(word) || word.equals(":") || word.equals("(")) {
          return false;
        }
        if (joins.contains(word) || word.equals(",") || word.equals(";")) {
          return !parts.contains(tokens.wordOrEmpty(i + 1));
        }
      }
      return false;
    }

    /** The number, with its noun if that is the one of the toll before it. */
    private Span who(Mention.Toll before, Mention.Quantity quantity) {
      int next = tokens.endingBy(quantity.span().end());
      String noun = tokens.wordOrEmpty(tokens.endingBy(before.who().end()) - 1);
      boolean same = next < tokens.size() && tokens.isWord(next) && tokens.word(next).equals(noun);
      return same ? quantity.span().cover(tokens.span(next, next)) : quantity.span();
    }

    /** Returns the town right behind some words, with nothing but a day between them. */
    private Optional<Mention.Toponym> behind(Span who, Span sentence) {
      Span after = new Span(who.end(), Math.max(who.end(), sentence.end()));
      return document.mentions(Mention.Toponym.class, after).stream()
          .findFirst()
          .filter(TollTowns::isTown)
          .filter(t -> gap(who.end(), t.span().start()) <= TO_TOWN);
    }

    private int gap(int from, int to) {
      int days =
          document.mentions(Mention.Timex.class, new Span(from, to)).stream()
              .mapToInt(t -> t.span().end() - t.span().start())
              .sum();
      boolean parted = document.text().substring(from, to).indexOf(',') >= 0;
      return parted ? Integer.MAX_VALUE : to - from - days;
    }

    private List<String> towns(Span stretch) {
      return document.mentions(Mention.Toponym.class, stretch).stream()
          .filter(TollTowns::isTown)
          .map(t -> t.place().name())
          .toList();
    }
  }
}
