package org.recount.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;
import org.recount.place.Trait.Ground;

/** Says in words what decided for a place, from the features that set it most apart. */
final class Reasons {
  private static final int MOST = 2;
  private static final int MOST_OTHERS = 100;
  private static final double LEAST = 0.2;
  private static final Ground[] GROUNDS = Ground.values();
  private static final Ground[] GROUND_OF =
      Arrays.stream(Trait.values()).map(Trait::ground).toArray(Ground[]::new);

  private final Sense sense;
  private final List<double[]> traits;
  private final Weighing weighing;
  private final Senses senses;

  /**
   * Prepares to explain a choice; nothing is worked out before it is asked for.
   *
   * @param traits the rows that were weighed
   * @param senses the other names of the text
   */
  Reasons(Sense sense, List<double[]> traits, Weighing weighing, Senses senses) {
    this.sense = sense;
    this.traits = traits;
    this.weighing = weighing;
    this.senses = senses;
  }

  static String ofDivision(Sense sense, Entry division) {
    return "several places of this name lie in "
        + division.place().name()
        + ", and which of them is meant is not sure, among "
        + sense.spots().size()
        + " of this name";
  }

  String ofNothing() {
    int bearers = sense.spots().size();
    if (bearers == 0) {
      return "the gazetteer has no place of this name";
    }
    String all = bearers == 1 ? "the only place" : "none of the " + bearers + " places";
    return bearers == 1
        ? all + " of this name, " + described(sense.spots().get(0).entry()) + ", does not fit"
        : all + " of this name fits";
  }

  String ofChoice() {
    String is = described(sense.spot().entry());
    int bearers = sense.spots().size();
    if (bearers == 1) {
      return is + " is the only place of this name";
    }
    List<String> grounds = grounds();
    String among = is + ", among " + bearers + " places of this name";
    return grounds.isEmpty() ? among : among + ": " + String.join("; ", grounds);
  }

  /** The grounds on which the choice is most ahead of the second best. */
  private List<String> grounds() {
    double[] chosen = weighing.byFeature(traits.get(sense.choice()));
    double[] second = weighing.byFeature(traits.get(second()));
    double[] leads = new double[GROUNDS.length];
    for (int k = 0; k < chosen.length; k++) {
      leads[GROUND_OF[k].ordinal()] += chosen[k] - second[k];
    }
    List<Ground> ahead = new ArrayList<>();
    for (Ground ground : GROUNDS) {
      boolean heard = senses.all().size() > 1 || !ground.ofOthers();
      if (leads[ground.ordinal()] > LEAST && heard) {
        ahead.add(ground);
      }
    }
    ahead.sort((a, b) -> Double.compare(leads[b.ordinal()], leads[a.ordinal()]));
    List<String> words = new ArrayList<>();
    for (Ground ground : ahead.subList(0, Math.min(MOST, ahead.size()))) {
      words.add(words(ground));
    }
    return words;
  }

  private int second() {
    int second = sense.choice() == 0 ? 1 : 0;
    for (int i = 0; i < sense.spots().size(); i++) {
      if (i != sense.choice() && sense.probability(i) > sense.probability(second)) {
        second = i;
      }
    }
    return second;
  }

  private String words(Ground ground) {
    Place place = sense.spot().entry().place();
    return switch (ground) {
      case SIZE -> "it is the larger one";
      case KIND -> "it is " + kind(sense.spot().entry().kind());
      case NAME -> "this is its main name";
      case WANTED -> "the words ask for " + kind(sense.spot().entry().kind());
      case WITHIN -> "the text puts it in a place that holds it";
      case HOLDS -> "the text puts another place in it";
      case COUNTRY -> "other places of the text are in " + place.country() + others(false);
      case COUNTRY_NAMED -> "the text names its country" + others(false);
      case DIVISION -> "other places of the text are in " + place.admin1() + others(true);
      case DIVISION_NAMED -> "the text names " + place.admin1();
      case COUNTY -> "other names of the text may lie in the same district or county";
      case DISTANCE -> "it is nearer to the other places" + nearest();
      case PRIOR -> "earlier reports of the source lie there";
      case NOTHING -> "no other place fits";
    };
  }

  private static String kind(Kind kind) {
    return switch (kind) {
      case COUNTRY -> "a country";
      case ADMIN1 -> "a province or state";
      case ADMIN2 -> "a district or county";
      case CITY -> "a town";
      case SITE -> "a site";
      case REGION -> "a region";
      case CONTINENT -> "a continent";
    };
  }

  /** Up to two other names of the same country or division, in brackets; nothing if none. */
  private String others(boolean sameDivision) {
    List<String> names = new ArrayList<>();
    for (Sense other : early()) {
      if (names.size() < MOST && other.chosen() && other.first() != sense.first()) {
        Spot spot = other.spot();
        boolean there =
            sameDivision
                ? spot.unit().equals(sense.spot().unit())
                : spot.country().equals(sense.spot().country());
        String name = spot.entry().place().name();
        if (there && !names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names.isEmpty() ? "" : " (" + String.join(", ", names) + ")";
  }

  /** The first names: a reason that names a hundred places convinces nobody more. */
  private List<Sense> early() {
    return senses.all().subList(0, Math.min(MOST_OTHERS, senses.all().size()));
  }

  private String nearest() {
    double largest = -2;
    String name = "";
    for (Sense other : early()) {
      if (other.chosen() && other.first() != sense.first() && !other.spot().wide()) {
        double cosine = other.spot().cosine(sense.spot());
        if (cosine > largest) {
          largest = cosine;
          name = other.spot().entry().place().name();
        }
      }
    }
    return name.isEmpty() ? "" : ", " + Math.round(Spot.kilometres(largest)) + " km from " + name;
  }

  private static String described(Entry entry) {
    Place place = entry.place();
    String in =
        place.admin1().isEmpty() || place.admin1().equals(place.name()) ? "" : place.admin1();
    String where = in.isEmpty() ? place.country() : in + ", " + place.country();
    return where.isEmpty() || where.equals(place.name())
        ? place.name()
        : place.name() + " (" + where + ")";
  }
}
