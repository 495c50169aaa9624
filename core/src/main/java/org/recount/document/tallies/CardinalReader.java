package org.recount.document.tallies;

import java.util.List;
import java.util.Optional;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.tallies.TallyWord.Role;

/** Reads numbers of incidents: "130 attaques", "quatre convois ont été touchés", "dont 34 à". */
final class CardinalReader {
  /** How the rule of a number a day ends. */
  private static final String DAILY = "daily";

  private final String name;
  private final TallyText text;
  private final StruckWords struck;
  private final PartWords parts;

  CardinalReader(String name, TallyText text, StruckWords struck, PartWords parts) {
    this.name = name;
    this.text = text;
    this.struck = struck;
    this.parts = parts;
  }

  /**
   * Returns what the number counts.
   *
   * @param before the counted number before it, of which it may be a part
   */
  Optional<Mention.Counted> read(Mention.Quantity quantity, Optional<Mention.Counted> before) {
    int first = text.firstToken(quantity.span());
    int last = text.lastToken(quantity.span());
    if (text.endsBefore(first, Role.AVERAGE)) {
      return Optional.empty();
    }
    boolean marked = parts.isMarked(first);
    Optional<Lexicon.Match<TallyWord>> noun = text.nounAfter(last);
    if (noun.isPresent()) {
      boolean sorted =
          TallyText.isEvent(noun.get().value()) && parts.isSorted(quantity, first, before);
      return counted(quantity, noun.get(), marked || sorted);
    }
    Optional<Span> place = parts.place(quantity, first, before);
    if (place.isPresent()) {
      return Optional.of(elliptic(quantity, place.get().cover(quantity.span()), true, "of-place"));
    }
    boolean part = marked || parts.isPart(quantity, first, before);
    Optional<Lexicon.Match<TallyWord>> self = text.soonAfter(last, Role.SELF);
    if (self.isPresent() && text.hasWindow(quantity.span()) && quantity.bounds().lower() > 1) {
      return Optional.of(cardinal(quantity, self.get(), "incidents", false));
    }
    boolean named =
        part && (text.placeAfter(last) || text.nameAfter(last) || parts.isOfMany(first, last));
    boolean opens = text.startsSentence(first) && text.startingAt(last + 1, Role.BEING).isPresent();
    if (quantity.bounds().lower() < 2 || !text.standsAlone(last) && !named && !opens) {
      return Optional.empty();
    }
    return alone(quantity, first, last, part);
  }

  private Optional<Mention.Counted> counted(
      Mention.Quantity quantity, Lexicon.Match<TallyWord> noun, boolean part) {
    Role role = noun.value().role();
    Optional<Lexicon.Match<TallyWord>> rate = text.rateAt(noun.last() + 1);
    if (TallyText.isEvent(noun.value()) && rate.isPresent()) {
      Span span = quantity.span().cover(rate.get().span());
      return Optional.of(
          make(
              quantity,
              span,
              noun,
              Mention.Counted.Kind.RATE,
              "incidents",
              part,
              pace(rate.get())));
    }
    if (quantity.bounds().lower() < 2) {
      return Optional.empty();
    }
    return switch (role) {
      case EVENT ->
          isVague(quantity) && !text.hasWindow(noun.span()) && !part
              ? Optional.empty()
              : Optional.of(cardinal(quantity, noun, "incidents", part));
      case LOOSE ->
          text.hasWindow(noun.span()) || part || reckoned(quantity) || text.listsPlaces(noun.last())
              ? Optional.of(cardinal(quantity, noun, "incidents", part))
              : Optional.empty();
      case STRUCK -> struck(quantity, noun, part);
      case SITE -> sites(quantity, noun, part);
      case PEOPLE, BODY, ANYONE -> taken(quantity, noun, part);
      default -> Optional.empty();
    };
  }

  private boolean reckoned(Mention.Quantity quantity) {
    return text.endsBefore(text.firstToken(quantity.span()), Role.RECKON);
  }

  /** "Quatre convois ont été touchés en 48 heures" counts as many incidents. */
  private Optional<Mention.Counted> struck(
      Mention.Quantity quantity, Lexicon.Match<TallyWord> noun, boolean part) {
    return isHit(noun) && (text.hasWindow(noun.span()) || text.listsAfter(noun.last()))
        ? Optional.of(cardinal(quantity, noun, "incidents", part))
        : Optional.empty();
  }

  /** "Deux églises visées par des attentats" counts incidents, "250 sites vandalisés" places. */
  private Optional<Mention.Counted> sites(
      Mention.Quantity quantity, Lexicon.Match<TallyWord> noun, boolean part) {
    Optional<Lexicon.Match<TallyWord>> hit = text.hitAfter(noun.last());
    boolean several =
        hit.isPresent()
            && (text.soonAfter(hit.get().last(), Role.EVENT).isPresent()
                || text.listsPlaces(hit.get().last()));
    if (several) {
      return Optional.of(cardinal(quantity, noun, "incidents", part));
    }
    boolean before = text.endsShortlyBefore(text.firstToken(quantity.span()), Role.HIT, 3);
    return (hit.isPresent() || before) && text.hasWindow(noun.span())
        ? Optional.of(cardinal(quantity, noun, "facilities_hit", part))
        : Optional.empty();
  }

  /** "57 civils ont été enlevés depuis janvier". */
  private Optional<Mention.Counted> taken(
      Mention.Quantity quantity, Lexicon.Match<TallyWord> noun, boolean part) {
    Optional<Lexicon.Match<TallyWord>> taken = text.soonAfter(noun.last(), Role.TAKEN);
    if (taken.isEmpty() || !text.hasWindow(noun.span())) {
      return Optional.empty();
    }
    Span span = quantity.span().cover(taken.get().span());
    return Optional.of(
        new Mention.Counted(
            span,
            quantity.span(),
            Mention.Counted.Kind.CARDINAL,
            "kidnapped",
            quantity.bounds(),
            List.of(IncidentType.ABDUCTION),
            List.of(),
            part,
            name + "/taken"));
  }

  private boolean isHit(Lexicon.Match<TallyWord> noun) {
    return text.hitAfter(noun.last()).isPresent();
  }

  /** A number without a noun takes up the one before it. */
  private Optional<Mention.Counted> alone(
      Mention.Quantity quantity, int first, int last, boolean part) {
    Optional<Lexicon.Match<TallyWord>> rate = text.rateAt(last + 1);
    if (rate.isPresent()) {
      return Optional.of(
          elliptic(quantity, quantity.span().cover(rate.get().span()), false, pace(rate.get())));
    }
    if (part) {
      return Optional.of(elliptic(quantity, quantity.span(), true, "part"));
    }
    if (text.endsBefore(first, Role.NUMBER_OF)) {
      return Optional.of(numberOf(quantity));
    }
    Optional<Lexicon.Match<TallyWord>> numbered = numbered(first, last);
    if (numbered.isPresent()) {
      return Optional.of(reached(quantity, numbered.get()));
    }
    Optional<Lexicon.Match<TallyWord>> announced = announced(quantity, first, last);
    if (announced.isPresent()) {
      return announced.map(noun -> reached(quantity, noun));
    }
    boolean kept = text.endsBefore(first, Role.COUNTING) && text.periodAfter(last);
    if (kept || text.endsBefore(first, Role.RECKON)) {
      return Optional.of(elliptic(quantity, quantity.span(), false, "reckoned"));
    }
    boolean beside =
        text.endsBefore(first, Role.VERSUS)
            || text.endsBefore(first, Role.NAMELY)
            || text.endsBefore(first, Role.AGAINST)
            || text.isComma(first - 1) && !text.isToll(quantity.span());
    return beside && text.periodAfter(last)
        ? Optional.of(elliptic(quantity, quantity.span(), false, "beside"))
        : Optional.empty();
  }

  /**
   * "The number of attacks has reached 48", "to 48 the number of", "At 48, the number of", "70 is
   * the number of bombings".
   */
  private Optional<Lexicon.Match<TallyWord>> numbered(int first, int last) {
    if (text.endsBefore(first, Role.RECKON)) {
      return text.numberedAfter(last);
    }
    if (text.endsBefore(first, Role.REACHES)) {
      return text.numbered(first).or(() -> text.numberedAfter(last));
    }
    if (text.startsSentence(first)) {
      return text.numberedAfter(last + 2).or(() -> text.numberedAfter(last + 3));
    }
    boolean opens = first > 0 && text.startsSentence(first - 1) && text.isComma(last + 1);
    return opens ? text.numberedAfter(last + 1) : Optional.empty();
  }

  private Mention.Counted reached(Mention.Quantity quantity, Lexicon.Match<TallyWord> noun) {
    return make(
        quantity,
        quantity.span(),
        noun,
        Mention.Counted.Kind.CARDINAL,
        "incidents",
        false,
        "reached");
  }

  /** "More attacks in Mali: 57 since January": what no number counts before a colon. */
  private Optional<Lexicon.Match<TallyWord>> announced(
      Mention.Quantity quantity, int first, int last) {
    boolean counted = text.opensList(first - 1) && text.periodAfter(last);
    return counted
            && text.quantities(text.sentenceUpTo(quantity.span())).stream()
                .allMatch(q -> text.isTime(q.span()))
        ? text.toldBefore(first).filter(noun -> TallyText.isEvent(noun.value()))
        : Optional.empty();
  }

  private static boolean isVague(Mention.Quantity quantity) {
    return quantity.bounds().lower() == 2 && quantity.bounds().isOpen();
  }

  private Mention.Counted cardinal(
      Mention.Quantity quantity, Lexicon.Match<TallyWord> noun, String metric, boolean part) {
    return make(
        quantity,
        quantity.span().cover(noun.span()),
        noun,
        Mention.Counted.Kind.CARDINAL,
        metric,
        part,
        part ? "part" : "cardinal");
  }

  private static String pace(Lexicon.Match<TallyWord> rate) {
    return rate.value().role() == Role.DAILY ? DAILY : "rate";
  }

  private List<Target> targets(Mention.Quantity quantity, Lexicon.Match<TallyWord> noun) {
    if (!noun.value().targets().isEmpty()) {
      return noun.value().targets();
    }
    return struck.around(text.firstToken(quantity.span()), noun.last());
  }

  private Mention.Counted make(
      Mention.Quantity quantity,
      Span span,
      Lexicon.Match<TallyWord> noun,
      Mention.Counted.Kind kind,
      String metric,
      boolean part,
      String rule) {
    return new Mention.Counted(
        span,
        quantity.span(),
        kind,
        metric,
        quantity.bounds(),
        noun.value().types(),
        targets(quantity, noun),
        part,
        name + "/" + rule);
  }

  /** "Le nombre d'attaques à six". */
  private Mention.Counted numberOf(Mention.Quantity quantity) {
    return new Mention.Counted(
        quantity.span(),
        quantity.span(),
        Mention.Counted.Kind.CARDINAL,
        "incidents",
        quantity.bounds(),
        List.of(),
        List.of(),
        false,
        name + "/number-of");
  }

  /** "26 ont visé l'armée et 20 la police": the second part has no verb of its own. */
  private List<Target> struckBy(Mention.Quantity quantity, boolean part) {
    int last = text.lastToken(quantity.span());
    List<Target> around = struck.around(text.firstToken(quantity.span()), last);
    return around.isEmpty() && part && text.startingAt(last + 1, Role.AFTER).isPresent()
        ? struck.at(last + 2)
        : around;
  }

  /** "20 étaient des attentats": the types of a part that its verb names. */
  private List<IncidentType> sort(int last) {
    return text.startingAt(last + 1, Role.AFTER)
        .flatMap(verb -> text.nounAfter(verb.last()))
        .filter(noun -> TallyText.isEvent(noun.value()))
        .map(noun -> noun.value().types())
        .orElse(List.of());
  }

  private Mention.Counted elliptic(
      Mention.Quantity quantity, Span span, boolean part, String rule) {
    return new Mention.Counted(
        span,
        quantity.span(),
        rule.equals("rate") || rule.equals(DAILY)
            ? Mention.Counted.Kind.RATE
            : Mention.Counted.Kind.CARDINAL,
        "",
        quantity.bounds(),
        part ? sort(text.lastToken(quantity.span())) : List.of(),
        struckBy(quantity, part),
        part,
        name + "/" + rule);
  }
}
