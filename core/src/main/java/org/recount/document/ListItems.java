package org.recount.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.document.Mention.Trigger;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;

/**
 * Tells the items of a list apart: by the places they name, by words that count them ("one …
 * another", "the first … the second"), by what each says happened, or by what was hit. Of these it
 * takes what tells most of them apart, and no more of them than were announced.
 */
final class ListItems {
  /** Characters between a place and the day behind it: " on ". */
  private static final int DAY_BEHIND = 6;

  /** Characters between the members of a bare list of names: " and the ". */
  private static final int BESIDE = 9;

  /** Characters up to which what was hit is listed without another word. */
  private static final int LONGEST_OF_THINGS = 120;

  private final Document document;
  private final Span lead;
  private final Span list;
  private final int announced;
  private final boolean marked;

  /**
   * Creates the items of a list.
   *
   * @param lead the words of the sentence before the list
   * @param announced how many were announced
   * @param marked whether a colon, a dash or brackets mark it as a list
   */
  ListItems(Document document, Span lead, Span list, int announced, boolean marked) {
    this.document = document;
    this.lead = lead;
    this.list = list;
    this.announced = announced;
    this.marked = marked;
  }

  /** Returns the items in text order; empty if fewer than two are told apart. */
  List<Span> read() {
    List<Mention.Toponym> places = places();
    List<Span> named = places.stream().map(Mention.Toponym::span).toList();
    List<Span> best = fits(named) ? named : List.of();
    best = more(best, withNames(named));
    best = more(best, counted());
    if (marked) {
      best = more(best, told());
      best = more(best, best.isEmpty() ? hit() : List.of());
    }
    boolean oneTown = places.size() < 2 && inOneTown();
    return best.isEmpty() || oneTown ? List.of() : between(best);
  }

  private boolean fits(List<Span> marks) {
    return marks.size() > 1 && marks.size() <= announced;
  }

  private List<Span> more(List<Span> best, List<Span> others) {
    return fits(others) && others.size() > best.size() ? others : best;
  }

  /** Blasts in one town, told without tolls of their own, are one incident (guideline 1). */
  private boolean inOneTown() {
    return document.mentions(Mention.Toponym.class, lead).stream()
        .anyMatch(t -> t.use() == Mention.Toponym.Use.LITERAL && isTown(t.place()));
  }

  private static boolean isTown(Place place) {
    return place.precision() == PlacePrecision.CITY || place.precision() == PlacePrecision.NEAR;
  }

  /** The names of the list that each stand for a place of their own. */
  private List<Mention.Toponym> places() {
    List<Mention.Toponym> places = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Set<String> provinces = new HashSet<>();
    for (Mention.Toponym toponym : document.mentions(Mention.Toponym.class, list)) {
      Place place = toponym.place();
      boolean here = toponym.use() == Mention.Toponym.Use.LITERAL && place.known();
      if (here && !isOfSource(toponym) && isOne(place, provinces) && names.add(place.name())) {
        places.add(toponym);
        provinces.add(place.admin1());
      }
    }
    return places;
  }

  /** A town, or a province in which no town was named before. */
  private static boolean isOne(Place place, Set<String> provinces) {
    return switch (place.precision()) {
      case POINT, CITY, NEAR, ADMIN2, ROUTE -> true;
      case ADMIN1 -> !provinces.contains(place.admin1());
      case REGION, COUNTRY, UNKNOWN -> false;
    };
  }

  /** "…, said officials in Gao": what follows the words for who says so is not listed. */
  private boolean isOfSource(Mention.Toponym toponym) {
    return document.mentions(Mention.Attribution.class, list).stream()
        .anyMatch(
            a -> a.span().start() <= toponym.span().start() || a.span().overlaps(toponym.span()));
  }

  /** A town that no gazetteer holds is still one of the list: it stands close behind another. */
  private List<Span> withNames(List<Span> places) {
    if (places.isEmpty()) {
      return places;
    }
    List<Span> all = new ArrayList<>(places);
    Tokens tokens = document.tokens();
    int end = -1;
    for (int i = tokens.at(list.start()); i < tokens.endingBy(list.end()); i++) {
      Span word = tokens.span(i, i);
      Span covering = covering(places, word);
      if (covering.end() > covering.start()) {
        end = covering.end();
      } else if (isName(i, word) && end >= 0 && word.start() - end <= BESIDE) {
        boolean joined = word.start() - end == 1;
        Span last = all.get(all.size() - 1);
        all.set(all.size() - 1, joined && last.end() == end ? last.cover(word) : last);
        if (!joined) {
          all.add(word);
        }
        end = word.end();
      }
    }
    all.sort(Comparator.naturalOrder());
    return all;
  }

  private static Span covering(List<Span> places, Span word) {
    return places.stream().filter(p -> p.overlaps(word)).findFirst().orElse(new Span(0, 0));
  }

  private boolean isName(int i, Span word) {
    Tokens tokens = document.tokens();
    return tokens.isWord(i)
        && tokens.isCapitalized(document.text(), i)
        && !tokens.upperCase()
        && document.mentions(Mention.Toponym.class, list).stream()
            .noneMatch(t -> t.span().overlaps(word))
        && document.mentions(Mention.Timex.class, list).stream()
            .noneMatch(t -> t.span().overlaps(word))
        && document.mentions(Mention.Actor.class, list).stream()
            .noneMatch(t -> t.span().overlaps(word));
  }

  /** "One in a bus, one at a market"; "the first …, the second …". */
  private List<Span> counted() {
    List<Span> ones = new ArrayList<>();
    int ranks = 0;
    for (Mention.Quantity quantity : document.mentions(Mention.Quantity.class, list)) {
      boolean exact = quantity.bounds().isExact();
      boolean next = quantity.ordinal() && exact && quantity.bounds().lower() == ranks + 1;
      ranks += next ? 1 : 0;
      boolean one = !quantity.ordinal() && exact && quantity.bounds().lower() == 1;
      if (next || one && !isHyphened(quantity.span())) {
        ones.add(quantity.span());
      }
    }
    return ones;
  }

  /** "A one-year-old". */
  private boolean isHyphened(Span number) {
    return number.end() < list.end() && document.text().charAt(number.end()) == '-';
  }

  /** "A school was burned, a convoy was ambushed and a post was shelled". */
  private List<Span> told() {
    List<Span> told = new ArrayList<>();
    Trigger last = null;
    for (Trigger trigger : document.mentions(Trigger.class, list)) {
      if (tells(trigger) && (last == null || !isOne(last, trigger))) {
        told.add(trigger.span());
        last = trigger;
      }
    }
    return told;
  }

  private static boolean tells(Trigger trigger) {
    boolean several = trigger.number().stated() && trigger.number().lower() > 1;
    return trigger.form() != Trigger.Form.HARM
        && !trigger.generic()
        && !trigger.definite()
        && !several;
  }

  /** "Set off a bomb": the verb and its noun. */
  private static boolean isOne(Trigger verb, Trigger noun) {
    return verb.form() != noun.form() && noun.span().gap(verb.span()) <= BESIDE;
  }

  /** "Outside a mosque, in a market and near a barracks". */
  private List<Span> hit() {
    boolean brief = list.end() - list.start() <= LONGEST_OF_THINGS;
    return brief
        ? document.mentions(Mention.Thing.class, list).stream().map(Mention.Thing::span).toList()
        : List.of();
  }

  private List<Span> between(List<Span> marks) {
    boolean daysLead =
        !document
            .mentions(Mention.Timex.class, new Span(list.start(), marks.get(0).start()))
            .isEmpty();
    List<Span> items = new ArrayList<>();
    int start = list.start();
    for (int i = 1; i < marks.size(); i++) {
      int end = parting(new Span(marks.get(i - 1).end(), marks.get(i).start()), daysLead);
      items.add(trimmed(start, end));
      start = end;
    }
    items.add(trimmed(start, list.end()));
    return items;
  }

  /** Where one item ends between its mark and that of the next. */
  private int parting(Span gap, boolean daysLead) {
    String between = gap.of(document.text());
    int semicolon = between.lastIndexOf(';');
    int at = semicolon >= 0 ? semicolon : between.lastIndexOf(',');
    if (at >= 0) {
      return gap.start() + at + 1;
    }
    int end =
        document.mentions(Mention.Toponym.class, gap).stream()
            .mapToInt(t -> t.span().end())
            .max()
            .orElse(gap.start());
    return daysLead
        ? end
        : document.mentions(Mention.Timex.class, gap).stream()
            .map(Mention.Timex::span)
            .filter(s -> s.start() >= end && s.start() - end <= DAY_BEHIND)
            .map(Span::end)
            .findFirst()
            .orElse(end);
  }

  private Span trimmed(int start, int end) {
    String text = document.text();
    int first = start;
    int last = end;
    while (first < last && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    while (last > first && !Character.isLetterOrDigit(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }
}
