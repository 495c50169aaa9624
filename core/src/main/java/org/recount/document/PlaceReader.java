package org.recount.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.recount.document.Demonyms.Found;
import org.recount.document.Mention.Toponym;
import org.recount.document.Mention.Toponym.Use;
import org.recount.place.Choice;
import org.recount.place.Gazetteer;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;
import org.recount.place.Naming;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.place.Resolver;
import org.recount.quantity.Logistic;

/**
 * Finds the place names of a text and where they lie, for any language whose words are given.
 *
 * <p>Three steps, each a file of its own: {@link PlaceNames} takes the longest names that the
 * gazetteer knows; {@link PlaceClues} says what speaks for each being a place here, and a logistic
 * function decides; {@link Resolver} chooses among the places of one name. The words then say what
 * the name is used for and whether they put things in the place, near it or on a road.
 */
public final class PlaceReader {
  private static final double LEAST_SUM = 0;
  private static final int WIDEST_LINK = 5;
  private static final int LONGEST_ABBREVIATION = 5;

  private final String rule;
  private final PlaceWords words;
  private final Demonyms demonyms;
  private final Gazetteer gazetteer;
  private final Resolver resolver;
  private final double[] weights = new double[PlaceClue.values().length];

  /**
   * Creates a reader with the weights that come with Recount.
   *
   * @param rule the annotator's name, the beginning of every rule
   */
  public PlaceReader(String rule, PlaceWords words, Demonyms demonyms, Gazetteer gazetteer) {
    this(
        rule,
        words,
        demonyms,
        gazetteer,
        Logistic.read(PlaceReader.class, "toponyms.tsv"),
        new Resolver(
            gazetteer,
            Logistic.read(Resolver.class, "resolver-first.tsv")::weight,
            Logistic.read(Resolver.class, "resolver.tsv")::weight));
  }

  /** Creates a reader with other weights, for fitting them. */
  public PlaceReader(
      String rule,
      PlaceWords words,
      Demonyms demonyms,
      Gazetteer gazetteer,
      Logistic clues,
      Resolver resolver) {
    this.rule = rule;
    this.words = words;
    this.demonyms = demonyms;
    this.gazetteer = gazetteer;
    this.resolver = resolver;
    for (PlaceClue clue : PlaceClue.values()) {
      weights[clue.ordinal()] = clues.weight(clue.words());
    }
  }

  /** Returns the place names and demonyms of a document, in text order. */
  public List<Mention> read(Document document) {
    PlaceTokens tokens = new PlaceTokens(document, words);
    List<Found> peoples = demonyms.find(document, gazetteer);
    List<PlaceName> names = names(tokens, peoples);
    List<Choice> choices = resolver.resolve(namings(tokens, names, peoples), document.prior());
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      found.add(toponym(tokens, names.get(i), choices.get(i)));
    }
    for (Found people : peoples) {
      found.add(demonym(tokens, people));
    }
    return found;
  }

  /**
   * A name that may stand for a place, for fitting the weights.
   *
   * @param clues the names of the clues that hold
   */
  public record Possible(Span span, List<String> clues) {}

  /** Returns every name of the gazetteer in a document with its clues, likely or not. */
  public List<Possible> possible(Document document) {
    PlaceTokens tokens = new PlaceTokens(document, words);
    List<PlaceName> names = possible(tokens, demonyms.find(document, gazetteer));
    List<Long> clues = clues(tokens, names);
    List<Possible> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      long bits = clues.get(i);
      Span span = tokens.span(names.get(i).first(), names.get(i).last());
      all.add(
          new Possible(
              span,
              Arrays.stream(PlaceClue.values())
                  .filter(clue -> (bits & clue.bit()) != 0)
                  .map(PlaceClue::words)
                  .toList()));
    }
    return all;
  }

  /**
   * A name of several places, for fitting the weights.
   *
   * @param traits a row for each candidate, in the order of {@link Resolver#traitNames}
   */
  public record Ambiguous(Span span, List<Entry> candidates, List<double[]> traits) {}

  /** Returns the features of the candidates of every name that {@link #read} would resolve. */
  public List<Ambiguous> ambiguous(Document document) {
    PlaceTokens tokens = new PlaceTokens(document, words);
    List<Found> peoples = demonyms.find(document, gazetteer);
    List<PlaceName> names = names(tokens, peoples);
    return resolver.weighed(namings(tokens, names, peoples), document.prior(), 1).stream()
        .filter(weighed -> weighed.namings().get(0) < names.size())
        .map(
            weighed -> {
              PlaceName name = names.get(weighed.namings().get(0));
              Span span = tokens.span(name.first(), name.last());
              return new Ambiguous(span, weighed.candidates(), weighed.traits());
            })
        .toList();
  }

  private List<PlaceName> names(PlaceTokens tokens, List<Found> peoples) {
    List<PlaceName> possible = possible(tokens, peoples);
    List<Long> clues = clues(tokens, possible);
    List<PlaceName> names = new ArrayList<>();
    for (int i = 0; i < possible.size(); i++) {
      if (sum(clues.get(i)) > LEAST_SUM) {
        names.add(possible.get(i));
      }
    }
    return names;
  }

  private List<PlaceName> possible(PlaceTokens tokens, List<Found> peoples) {
    BitSet taken = new BitSet();
    peoples.forEach(people -> taken.set(people.first(), people.last() + 1));
    List<PlaceName> possible = new ArrayList<>();
    for (PlaceName name : new PlaceNames(gazetteer, tokens).find()) {
      if (name.length() > 1 || !taken.get(name.first())) {
        possible.add(name);
        taken.clear(name.first(), name.last() + 1);
      }
    }
    return possible;
  }

  /** The clues of each name, with what the first judgement of its namesakes says. */
  private List<Long> clues(PlaceTokens tokens, List<PlaceName> possible) {
    PlaceClues clues = new PlaceClues(tokens, possible);
    List<Long> first = clues.first();
    boolean[] likely = new boolean[possible.size()];
    for (int i = 0; i < likely.length; i++) {
      likely[i] = sum(first.get(i)) > LEAST_SUM;
    }
    return clues.second(first, likely);
  }

  private double sum(long clues) {
    double sum = 0;
    for (long rest = clues; rest != 0; rest &= rest - 1) {
      sum += weights[Long.numberOfTrailingZeros(rest)];
    }
    return sum;
  }

  /** The names, then the demonyms, which take part in telling which country a text is about. */
  private List<Naming> namings(PlaceTokens tokens, List<PlaceName> names, List<Found> peoples) {
    PlaceUse uses = new PlaceUse(tokens);
    List<Naming> namings = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      PlaceName name = names.get(i);
      int within = i + 1 < names.size() && linked(tokens, name, names.get(i + 1)) ? i + 1 : -1;
      int at = tokens.span(name.first(), name.last()).start();
      namings.add(new Naming(name.key(), at, name.entries(), within, uses.wanted(name)));
    }
    for (Found people : peoples) {
      int at = tokens.span(people.first(), people.last()).start();
      String name = people.entry().place().name();
      namings.add(new Naming(name, at, List.of(people.entry()), Naming.NOWHERE, Optional.empty()));
    }
    return namings;
  }

  /**
   * Whether the text puts one name in the next: "Hilla, Babil", "Hilla in the province of Babil".
   */
  private static boolean linked(PlaceTokens tokens, PlaceName inner, PlaceName outer) {
    int gap = outer.first() - inner.last() - 1;
    if (gap < 1 || gap > WIDEST_LINK) {
      return false;
    }
    boolean linked = false;
    for (int i = inner.last() + 1; i < outer.first(); i++) {
      boolean link = tokens.word(i).equals(",") || tokens.word(i).equals("(");
      boolean in = tokens.is(i, PlaceRole.IN);
      boolean filler =
          tokens.is(i, PlaceRole.OF)
              || tokens.is(i, PlaceRole.ARTICLE)
              || tokens.is(i, PlaceRole.PROVINCE)
              || tokens.is(i, PlaceRole.COUNTY)
              || tokens.is(i, PlaceRole.DIRECTION);
      if (!link && !in && !filler) {
        return false;
      }
      linked |= link || in;
    }
    return linked;
  }

  private Mention toponym(PlaceTokens tokens, PlaceName name, Choice choice) {
    PlaceUse uses = new PlaceUse(tokens);
    Place place = choice.place();
    int part = wide(choice.kind()) ? uses.partOf(name.first()) : name.first();
    Span span = tokens.span(part, name.last());
    if (part < name.first()) {
      return part(span, place);
    }
    Place placed = place.with(uses.precision(name, place.precision()));
    int last = abbreviated(tokens, name, choice) ? name.last() + 1 : name.last();
    return new Toponym(
        tokens.span(name.first(), last),
        uses.use(name),
        placed,
        choice.candidates(),
        choice.reason(),
        rule + "/name");
  }

  /** Whether the name takes a stop with it: "U.S.", "Ala.". */
  private static boolean abbreviated(PlaceTokens tokens, PlaceName name, Choice choice) {
    boolean stop = tokens.word(name.last() + 1).equals(".") && tokens.glued(name.last());
    boolean shortened =
        name.length() == 1
            && choice.kind() == Kind.ADMIN1
            && name.key().length() <= LONGEST_ABBREVIATION
            && name.key().length() < choice.place().name().length();
    return stop && (shortened || tokens.word(name.last()).indexOf('.') > 0);
  }

  private Mention part(Span span, Place whole) {
    String reason = "a part of " + whole.name() + " without bounds; the point is the middle of all";
    Place place = whole.with(PlacePrecision.REGION);
    return new Toponym(span, Use.LITERAL, place, reason, rule + "/part");
  }

  private static boolean wide(Kind kind) {
    return kind == Kind.COUNTRY || kind == Kind.REGION || kind == Kind.CONTINENT;
  }

  private Mention demonym(PlaceTokens tokens, Found people) {
    Place place = people.entry().place();
    int part = new PlaceUse(tokens).partOfPeople(people.first());
    Span span = tokens.span(part, people.last());
    if (part < people.first()) {
      return part(span, place);
    }
    String reason = "a word for the people or things of " + place.name();
    return new Toponym(span, Use.DEMONYM, place, reason, rule + "/demonym");
  }
}
