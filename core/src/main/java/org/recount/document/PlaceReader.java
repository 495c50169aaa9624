package org.recount.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.recount.place.Trees;
import org.recount.quantity.Logistic;

/**
 * Finds the place names of a text and where they lie, for any language whose words are given.
 *
 * <p>Four steps, each a file of its own: {@link PlaceNames} takes all words that may name a place;
 * {@link PlaceTagger} weighs the clues of each ({@link PlaceClues}) and chooses; {@link
 * PlaceNamings} asks {@link Resolver} which of the places of one name is meant; {@link PlaceUse}
 * says what a name is used for and whether the words put things in the place, near it or on a road.
 */
public final class PlaceReader {
  private static final int LONGEST_ABBREVIATION = 5;

  /** Countries whose states are abbreviated with a stop. */
  private static final Set<String> ABBREVIATED = Set.of("US", "CA", "AU");

  private final String rule;
  private final PlaceWords words;
  private final Demonyms demonyms;
  private final Gazetteer gazetteer;
  private final Weights weights;

  /**
   * The fitted weights.
   *
   * @param first of the clues, before other namings of a name are known
   * @param second of the clues, with them
   */
  public record Weights(ClueWeights first, ClueWeights second, Resolver resolver) {
    /** The weights that come with Recount for any language. */
    public static Weights shared(Gazetteer gazetteer) {
      return shared(gazetteer, ClueWeights.read(PlaceReader.class, "toponyms.tsv"));
    }

    /** The weights that come with Recount, with a language's own for the second choice. */
    public static Weights shared(Gazetteer gazetteer, ClueWeights second) {
      return new Weights(
          ClueWeights.read(PlaceReader.class, "toponyms-first.tsv"),
          second,
          new Resolver(
              gazetteer,
              Logistic.read(Resolver.class, "resolver-first.tsv")::weight,
              Logistic.read(Resolver.class, "resolver.tsv")::weight,
              Trees.read(Resolver.class, "resolver-trees.txt")));
    }
  }

  /**
   * Creates a reader.
   *
   * @param rule the annotator's name, the beginning of every rule
   */
  public PlaceReader(
      String rule, PlaceWords words, Demonyms demonyms, Gazetteer gazetteer, Weights weights) {
    this.rule = rule;
    this.words = words;
    this.demonyms = demonyms;
    this.gazetteer = gazetteer;
    this.weights = weights;
  }

  /** Returns the place names and demonyms of a document, in text order. */
  public List<Mention> read(Document document) {
    PlaceTokens tokens = new PlaceTokens(document, words);
    List<PlaceName> names = chosen(document, tokens);
    List<Naming> namings = new PlaceNamings(tokens, gazetteer).of(names);
    List<Choice> choices = weights.resolver().resolve(namings, document.prior());
    PlaceQuarters quarters = new PlaceQuarters(tokens, gazetteer, names, choices);
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      PlaceName name = names.get(i);
      found.add(
          name.people()
              ? demonym(tokens, name)
              : toponym(tokens, name, choices.get(i), quarters.whole(i)));
    }
    return found;
  }

  private List<PlaceName> chosen(Document document, PlaceTokens tokens) {
    return new PlaceTagger(weights.first(), weights.second())
        .choose(tokens, possible(document, tokens));
  }

  private List<PlaceName> possible(Document document, PlaceTokens tokens) {
    return new PlaceNames(gazetteer, tokens).find(demonyms.find(document, gazetteer));
  }

  /**
   * A name that may stand for a place, for fitting the weights.
   *
   * @param first its first token
   * @param last its last token
   * @param clues the names of the clues that hold
   */
  public record Possible(Span span, int first, int last, boolean people, List<String> clues) {}

  /** Whether the name of a clue is one about a word of one language. */
  public static boolean ofWord(String clue) {
    return PlaceClue.isOfWord(clue);
  }

  /** Returns all that may name a place in a document, ordered by the last token, with its clues. */
  public List<Possible> possible(Document document) {
    PlaceTokens tokens = new PlaceTokens(document, words);
    List<PlaceName> names = possible(document, tokens);
    List<List<String>> clues =
        new PlaceTagger(weights.first(), weights.second()).clues(tokens, names);
    List<Possible> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      PlaceName name = names.get(i);
      Span span = span(tokens, name);
      all.add(new Possible(span, name.first(), name.last(), name.people(), clues.get(i)));
    }
    return all;
  }

  /**
   * A name with the places it may stand for, for fitting the weights.
   *
   * @param spans where it is named
   * @param traits a row for each candidate and one for none, in the order of {@link
   *     Resolver#traitNames}
   */
  public record Named(List<Span> spans, List<Entry> candidates, List<double[]> traits) {}

  /**
   * Returns the features of the candidates of every name that {@link #read} would resolve.
   *
   * @param passes how often the names were weighed before
   */
  public List<Named> named(Document document, int passes) {
    PlaceTokens tokens = new PlaceTokens(document, words);
    List<PlaceName> names = chosen(document, tokens);
    List<Naming> namings = new PlaceNamings(tokens, gazetteer).of(names);
    List<Named> all = new ArrayList<>();
    for (Resolver.Weighed weighed : weights.resolver().weighed(namings, document.prior(), passes)) {
      if (!names.get(weighed.namings().get(0)).people()) {
        List<Span> spans = weighed.namings().stream().map(i -> span(tokens, names.get(i))).toList();
        all.add(new Named(spans, weighed.candidates(), weighed.traits()));
      }
    }
    return all;
  }

  private Mention toponym(PlaceTokens tokens, PlaceName name, Choice choice, Place whole) {
    PlaceUse uses = new PlaceUse(tokens);
    Place place = choice.place();
    Span span = span(tokens, name);
    if (wide(choice.kind()) && place.known() && uses.partOf(name.first()) < name.first()) {
      return part(span, place);
    }
    Place placed =
        place.known() ? place.with(uses.precision(name, place.precision())) : Place.UNKNOWN;
    return new Toponym(
        span,
        uses.use(name),
        placed,
        whole,
        new PlaceTies(tokens).of(name),
        choice.candidates(),
        choice.reason(),
        rule + "/name");
  }

  /** The span of a name, with the stop that ends an abbreviation: "U.S.", "Ala.". */
  private static Span span(PlaceTokens tokens, PlaceName name) {
    boolean stop = tokens.word(name.last() + 1).equals(".") && tokens.glued(name.last());
    return tokens.span(
        name.first(), stop && abbreviated(tokens, name) ? name.last() + 1 : name.last());
  }

  private static boolean abbreviated(PlaceTokens tokens, PlaceName name) {
    if (tokens.word(name.last()).indexOf('.') > 0) {
      return true;
    }
    for (Entry entry : name.entries()) {
      boolean shorter = name.key().length() < entry.place().name().length();
      boolean state = ABBREVIATED.contains(entry.place().country()) && entry.kind() == Kind.ADMIN1;
      if (state && shorter && name.key().length() <= LONGEST_ABBREVIATION) {
        return name.length() == 1 && !entry.primary();
      }
    }
    return false;
  }

  private Mention part(Span span, Place whole) {
    String reason = "a part of " + whole.name() + " without bounds; the point is the middle of all";
    Place place = whole.with(PlacePrecision.REGION);
    return new Toponym(span, Use.LITERAL, place, reason, rule + "/part");
  }

  private static boolean wide(Kind kind) {
    return kind == Kind.COUNTRY || kind == Kind.REGION || kind == Kind.CONTINENT;
  }

  private Mention demonym(PlaceTokens tokens, PlaceName people) {
    Place place = people.entries().get(0).place();
    Span span = span(tokens, people);
    if (new PlaceUse(tokens).partOfPeople(people.first()) < people.first()) {
      return part(span, place);
    }
    String reason = "a word for the people or things of " + place.name();
    return new Toponym(span, Use.DEMONYM, place, reason, rule + "/demonym");
  }
}
