package org.recount.count.asking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recount.count.Question;
import org.recount.document.Mention.Actor;
import org.recount.document.Mention.Asking;
import org.recount.document.Mention.Toponym;
import org.recount.document.Span;
import org.recount.place.Candidate;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;

/**
 * Reads where a question asks. A place that holds another one named only says which one is meant;
 * several others are alternatives. A name that several places may well bear gives a choice for
 * each.
 */
final class Where {
  /** From here on the likeliest place is taken for the one meant; the reading shows which it is. */
  private static final double SURE = 0.7;

  /** Below this a place is no reading worth offering. */
  private static final double WORTH_A_WORD = 0.04;

  private static final int MOST = 3;

  private final Sheet sheet;

  Where(Sheet sheet) {
    this.sheet = sheet;
  }

  /** A name and the places it may stand for, the likeliest first. */
  private record Named(Span words, List<Place> places) {}

  List<Choice> read() {
    List<Named> named = new ArrayList<>();
    for (Toponym toponym : sheet.document().mentions(Toponym.class)) {
      if (toponym.use() != Toponym.Use.DEMONYM && !inName(toponym) && !doer(toponym)) {
        sheet.use(toponym.span());
        List<Place> places = places(toponym);
        if (!places.isEmpty()) {
          named.add(new Named(toponym.span(), places));
        }
      }
    }
    List<Choice> choices = new ArrayList<>();
    combine(named, new ArrayList<>(), choices);
    return choices;
  }

  private boolean inName(Toponym toponym) {
    return sheet.document().mentions(Actor.class).stream()
        .filter(Who::known)
        .anyMatch(a -> a.span().contains(toponym.span()) && !a.span().equals(toponym.span()));
  }

  /** "By Russia" blames; "the attacks of Russia" may do so. */
  private boolean doer(Toponym toponym) {
    Asking before = sheet.before(toponym.span());
    if (before == null || before.part() == Asking.Part.BY) {
      return before != null;
    }
    Asking deed = before.part() == Asking.Part.OF ? sheet.before(before.span()) : null;
    boolean country = toponym.place().precision() == PlacePrecision.COUNTRY;
    if (country && deed != null && deed.part() == Asking.Part.KIND) {
      sheet.use(toponym.span());
      sheet.problem(sheet.quote(toponym.span()) + " may be where or who did it; say which");
    }
    return false;
  }

  private List<Place> places(Toponym toponym) {
    Place best = toponym.place();
    String words = sheet.quote(toponym.span());
    if (!best.known()) {
      sheet.problem(words + " is no place that the gazetteer knows");
      return List.of();
    }
    if (best.precision() == PlacePrecision.REGION || best.precision() == PlacePrecision.ROUTE) {
      sheet.problem(
          words
              + " is a "
              + best.precision().name().toLowerCase(java.util.Locale.ROOT)
              + ", which a count cannot ask for; name countries, provinces or towns");
      return List.of();
    }
    Map<String, Place> others = likely(toponym);
    if (others.size() > 1) {
      sheet.doubt(
          words + " may be any of several places; if it is none of these, name its country too");
    }
    return List.copyOf(others.values());
  }

  private static Map<String, Place> likely(Toponym toponym) {
    Map<String, Place> places = new LinkedHashMap<>();
    places.put(key(toponym.place()), toponym.place());
    double sure = 0;
    for (Candidate candidate : toponym.candidates()) {
      if (key(candidate.place()).equals(key(toponym.place()))) {
        sure += candidate.probability();
      }
    }
    if (sure >= SURE || toponym.candidates().isEmpty()) {
      return places;
    }
    for (Candidate candidate : toponym.candidates()) {
      Place place = candidate.place();
      boolean other = place.known() && candidate.probability() >= WORTH_A_WORD;
      if (other && places.size() < MOST) {
        places.putIfAbsent(key(place), place);
      }
    }
    return places;
  }

  /** A town and the province of its name are no two places to choose from. */
  private static String key(Place place) {
    return place.name() + '/' + place.admin1() + '/' + place.country();
  }

  private void combine(List<Named> named, List<Place> so, List<Choice> choices) {
    if (so.size() == named.size()) {
      List<Place> finest = finest(so);
      boolean countries = finest.stream().allMatch(p -> p.precision() == PlacePrecision.COUNTRY);
      if (!sameCountry(finest) && !countries) {
        sheet.problem("it names places of several countries; ask for each country apart");
      }
      List<Part> parts = new ArrayList<>();
      for (Named name : named) {
        parts.add(new Part(keys(finest), name.words()));
      }
      choices.add(new Choice(q -> in(q, finest), parts));
      return;
    }
    for (Place place : named.get(so.size()).places()) {
      if (choices.size() >= QuestionReader.MOST) {
        return; // a question of so many readings is refused in any case
      }
      List<Place> more = new ArrayList<>(so);
      more.add(place);
      combine(named, more, choices);
    }
  }

  private static List<Key> keys(List<Place> places) {
    Question question = in(Question.all(org.recount.count.Metric.INCIDENTS), places);
    List<Key> keys = new ArrayList<>();
    if (!question.country().isEmpty()) {
      keys.add(Key.COUNTRY);
    }
    if (!question.admin1().isEmpty()) {
      keys.add(Key.ADMIN1);
    }
    if (!question.places().isEmpty()) {
      keys.add(Key.PLACE);
    }
    return keys;
  }

  private static List<Place> finest(List<Place> places) {
    return places.stream()
        .distinct()
        .filter(wide -> places.stream().noneMatch(fine -> holds(wide, fine)))
        .toList();
  }

  private static boolean holds(Place wide, Place fine) {
    if (!wide.country().equals(fine.country())) {
      return false;
    }
    return switch (wide.precision()) {
      case COUNTRY -> fine.precision() != PlacePrecision.COUNTRY;
      case ADMIN1 ->
          wide.admin1().equals(fine.admin1())
              && fine.precision().compareTo(PlacePrecision.ADMIN1) < 0;
      default -> false;
    };
  }

  /** Several places are named one by one, within their provinces. */
  private static Question in(Question question, List<Place> places) {
    if (places.isEmpty()) {
      return question;
    }
    Place first = places.get(0);
    if (places.size() == 1) {
      return question.inside(first);
    }
    List<String> names = places.stream().map(Place::name).distinct().toList();
    if (!sameCountry(places)) {
      return question.in("", List.of(), names);
    }
    List<String> divisions = places.stream().map(Where::division).distinct().toList();
    return places.stream().allMatch(p -> p.precision() == PlacePrecision.ADMIN1)
        ? question.in(first.country(), divisions, List.of())
        : question.in(first.country(), divisions.contains("") ? List.of() : divisions, names);
  }

  private static String division(Place place) {
    boolean itself = place.precision() == PlacePrecision.ADMIN1 && place.admin1().isEmpty();
    return itself ? place.name() : place.admin1();
  }

  private static boolean sameCountry(List<Place> places) {
    return places.stream().map(Place::country).distinct().count() < 2;
  }
}
