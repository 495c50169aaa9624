package org.recount.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.document.Document;
import org.recount.document.Mention.Toponym;
import org.recount.document.Mention.Toponym.Tie;
import org.recount.document.Mention.Toponym.Use;
import org.recount.document.Span;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;

/** What a whole text says of each of its places, whatever the incident. */
final class PlaceContext {
  /** A town this near the middle of a district of its division is taken to lie in it. */
  private static final double DISTRICT_KM = 40;

  private final Reading reading;
  private final Span title;
  private final Span lead;
  private final int outlet;
  private final Set<Key> inTitle = new HashSet<>();
  private final Set<Key> inDateline = new HashSet<>();
  private final Set<Key> inLead = new HashSet<>();
  private final Set<Key> free = new HashSet<>();
  private final Set<Key> ofOffice = new HashSet<>();
  private final Map<Division, Integer> divisions = new HashMap<>();
  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<Key, Integer> names = new HashMap<>();
  private final Map<String, Integer> peoples = new HashMap<>();
  private final Map<Division, List<Place>> districts = new HashMap<>();
  private final int all;
  private final int allPeoples;

  PlaceContext(Reading reading) {
    this.reading = reading;
    Document document = reading.document();
    title = document.title();
    outlet = outlet(document);
    lead = lead(document, reading.dateline());
    for (Toponym toponym : document.mentions(Toponym.class)) {
      if (toponym.place().known() && toponym.use() != Use.DEMONYM && toponym.tie() != Tie.NAME) {
        note(toponym);
      } else if (toponym.use() == Use.DEMONYM && !toponym.place().country().isEmpty()) {
        peoples.merge(toponym.place().country(), 1, Integer::sum);
      }
    }
    allPeoples = peoples.values().stream().mapToInt(Integer::intValue).sum();
    all = countries.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Where an outlet's own name begins in the title; its end if there is none. */
  private static int outlet(Document document) {
    String title = document.text().substring(0, document.title().end());
    int dash = Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" | "));
    return dash < 0 ? title.length() : dash;
  }

  private static Span lead(Document document, Span dateline) {
    int at = document.sentenceAt(Math.max(document.title().end(), dateline.end()));
    List<Span> sentences = document.sentences();
    boolean title = at + 1 < sentences.size() && sentences.get(at).end() <= document.title().end();
    return sentences.isEmpty() ? new Span(0, 0) : sentences.get(title ? at + 1 : at);
  }

  private void note(Toponym toponym) {
    Place place = place(toponym);
    Key key = Key.of(place);
    Span span = toponym.span();
    if (free(toponym) && Placing.precise(place)) {
      free.add(key);
    }
    if (span.start() < title.end()) {
      if (span.start() < outlet) {
        inTitle.add(key);
      }
    } else if (reading.dateline().contains(span)) {
      inDateline.add(key);
    } else if (lead.contains(span)) {
      inLead.add(key);
    }
    if (toponym.tie() == Tie.OFFICE) {
      ofOffice.add(key);
    }
    if (place.precision() == PlacePrecision.ADMIN2) {
      districts.computeIfAbsent(Division.of(place), k -> new ArrayList<>()).add(place);
    }
    names.merge(key, 1, Integer::sum);
    divisions.merge(Division.of(place), 1, Integer::sum);
    countries.merge(place.country(), 1, Integer::sum);
  }

  /** Whether a name may place an incident. */
  boolean mayPlace(Toponym toponym) {
    if (toponym.tie() == Tie.SPEAKER || toponym.tie() == Tie.BROUGHT && !free.isEmpty()) {
      return false;
    }
    if (Placing.usable(toponym)) {
      return true;
    }
    if (!toponym.place().known() && !toponym.whole().known() || toponym.use() == Use.DEMONYM) {
      return false;
    }
    boolean dateline = reading.dateline().contains(toponym.span());
    boolean whole = toponym.use() == Use.LITERAL && toponym.whole().known();
    boolean tied = toponym.tie() == Tie.OFFICE || toponym.tie() == Tie.PERSON;
    return dateline
        || whole
        || toponym.use() == Use.MODIFIER && tied && Placing.precise(toponym.place());
  }

  /** The place that a name gives an incident: of a quarter its town. */
  static Place place(Toponym toponym) {
    return toponym.whole().known() ? toponym.whole() : toponym.place();
  }

  static String reason(Toponym toponym) {
    return toponym.whole().known()
        ? "the text calls it a part of a town, and names " + toponym.whole().name()
        : toponym.reason();
  }

  /** Fills in the features of one naming. */
  void describe(double[] row, Toponym toponym) {
    Place place = place(toponym);
    Key key = Key.of(place);
    boolean inTitleItself = toponym.span().start() < title.end();
    Bearings.set(row, Bearing.MODIFIER, toponym.use() != Use.LITERAL);
    Bearings.set(row, Bearing.OF_OFFICE, toponym.tie() == Tie.OFFICE);
    Bearings.set(row, Bearing.OF_PERSON, toponym.tie() == Tie.PERSON);
    Bearings.set(row, Bearing.OF_NAME, toponym.tie() == Tie.NAME);
    boolean afterwards = toponym.tie() == Tie.AFTERWARDS || toponym.tie() == Tie.BROUGHT;
    Bearings.set(row, Bearing.OF_AFTERWARDS, afterwards);
    boolean beside = freeBeside(toponym);
    boolean other = !free(toponym) && beside;
    boolean dateline = reading.dateline().contains(toponym.span());
    Bearings.set(row, Bearing.DATELINE_AND_OTHER, dateline && beside);
    boolean route = place.precision() == PlacePrecision.ROUTE;
    Bearings.set(row, Bearing.ROUTE_OF_CLAUSE, route && row[Bearing.SAME_CLAUSE.ordinal()] > 0);
    Bearings.set(row, Bearing.TIED_AND_OTHER, other);
    Bearings.set(row, Bearing.PERSON_AND_OTHER, other && toponym.tie() == Tie.PERSON);
    Bearings.set(row, Bearing.AFTERWARDS_AND_OTHER, other && afterwards);
    Bearings.set(row, Bearing.OF_OUTLET, inTitleItself && toponym.span().start() >= outlet);
    Bearings.set(row, Bearing.QUARTER, toponym.whole().known());
    Bearings.set(row, Bearing.NAMED_IN_TITLE, inTitle.contains(key));
    Bearings.set(row, Bearing.NAMED_IN_DATELINE, inDateline.contains(key));
    Bearings.set(row, Bearing.NAMED_IN_LEAD, inLead.contains(key));
    Bearings.set(row, Bearing.NAMED_BY_OFFICE, ofOffice.contains(key));
    Bearings.set(row, Bearing.CERTAIN, certain(toponym));
    shares(row, place, names.getOrDefault(key, 0));
    Bearings.set(row, Bearing.IN_NAMED_DISTRICT, inDistrict(place));
  }

  private static boolean free(Toponym toponym) {
    return Placing.usable(toponym) && toponym.tie() == Tie.NONE;
  }

  /** Whether its sentence names another precise place that is tied to nothing else. */
  private boolean freeBeside(Toponym toponym) {
    Document document = reading.document();
    Span sentence = document.sentenceOf(toponym.span());
    Key own = Key.of(place(toponym));
    for (Toponym other : document.mentions(Toponym.class, sentence)) {
      boolean elsewhere = free(other) && !Key.of(place(other)).equals(own);
      if (elsewhere && Placing.precise(place(other))) {
        return true;
      }
    }
    return false;
  }

  private static double certain(Toponym toponym) {
    return toponym.candidates().isEmpty() ? 0 : toponym.candidates().get(0).probability();
  }

  private void shares(double[] row, Place place, int own) {
    if (allPeoples > 0) {
      int people = peoples.getOrDefault(place.country(), 0);
      Bearings.set(row, Bearing.PEOPLE_SHARE, people / (double) allPeoples);
      Bearings.set(row, Bearing.PEOPLE_OF_OTHERS, people == 0);
    }
    int others = all - own;
    if (others <= 0) {
      return;
    }
    if (!place.admin1().isEmpty()) {
      int there = divisions.getOrDefault(Division.of(place), 0) - own;
      Bearings.set(row, Bearing.DIVISION_SHARE, Math.max(0, there) / (double) others);
      Bearings.set(row, Bearing.DIVISION_OF_NO_OTHER, there <= 0);
    }
    int there = countries.getOrDefault(place.country(), 0) - own;
    Bearings.set(row, Bearing.COUNTRY_OF_NO_OTHER, there <= 0);
  }

  private boolean inDistrict(Place place) {
    if (place.precision() == PlacePrecision.ADMIN2 || !Placing.precise(place)) {
      return false;
    }
    for (Place district : districts.getOrDefault(Division.of(place), List.of())) {
      if (district.kilometresTo(place) < DISTRICT_KM) {
        return true;
      }
    }
    return false;
  }

  /** What tells the division of a place from all others. */
  private record Division(String country, String admin1) {
    static Division of(Place place) {
      return new Division(place.country(), place.admin1());
    }
  }

  /** What tells a place from all others. */
  private record Key(String name, String country, String admin1) {
    static Key of(Place place) {
      return new Key(place.name(), place.country(), place.admin1());
    }
  }
}
