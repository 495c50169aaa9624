package org.recount.count;

import java.util.List;
import java.util.function.Consumer;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.place.Place;
import org.recount.quantity.Bounds;

/**
 * Which incidents to count. Several values of one kind are alternatives; several kinds must all
 * hold; what is empty holds for every incident.
 *
 * @param metric what to count
 * @param types types of incident
 * @param targets whom or what they were aimed at
 * @param actors canonical names of those blamed
 * @param participants people involved
 * @param country ISO 3166-1 alpha-2 code; empty for any
 * @param admin1 names of first-level divisions, in any spelling of the gazetteer
 * @param places names of places, in any spelling; everything inside them counts
 * @param period when
 * @param killed how many dead an incident must have; {@link Bounds#UNSTATED} for any
 * @param injured how many hurt an incident must have; {@link Bounds#UNSTATED} for any
 * @param assailants whether dead and hurt attackers count in sums and in the two filters above
 * @param incident id of the one incident to ask about; empty for any
 */
public record Question(
    Metric metric,
    List<IncidentType> types,
    List<Target> targets,
    List<String> actors,
    List<Participant> participants,
    String country,
    List<String> admin1,
    List<String> places,
    Period period,
    Bounds killed,
    Bounds injured,
    boolean assailants,
    String incident) {
  public Question {
    types = List.copyOf(types);
    targets = List.copyOf(targets);
    actors = List.copyOf(actors);
    participants = List.copyOf(participants);
    admin1 = List.copyOf(admin1);
    places = List.copyOf(places);
  }

  /** Returns the question that every incident answers. */
  public static Question all(Metric metric) {
    return new Question(
        metric,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of(),
        List.of(),
        Period.EVER,
        Bounds.UNSTATED,
        Bounds.UNSTATED,
        false,
        "");
  }

  /** Returns this question with something else counted. */
  public Question counting(Metric other) {
    return changed(draft -> draft.metric = other);
  }

  /** Returns this question about incidents of these types. */
  public Question withTypes(List<IncidentType> other) {
    return changed(draft -> draft.types = other);
  }

  /** Returns this question about incidents aimed at these. */
  public Question withTargets(List<Target> other) {
    return changed(draft -> draft.targets = other);
  }

  /** Returns this question about incidents for which one of these is blamed. */
  public Question withActors(List<String> other) {
    return changed(draft -> draft.actors = other);
  }

  /** Returns this question about incidents that involve one of these people. */
  public Question withParticipants(List<Participant> other) {
    return changed(draft -> draft.participants = other);
  }

  /** Returns this question about incidents in a country, in one of its divisions and places. */
  public Question in(String otherCountry, List<String> otherAdmin1, List<String> otherPlaces) {
    return changed(
        draft -> {
          draft.country = otherCountry;
          draft.admin1 = otherAdmin1;
          draft.places = otherPlaces;
        });
  }

  /** Returns this question about incidents in a place and everything inside it. */
  public Question inside(Place place) {
    List<String> division = place.admin1().isEmpty() ? List.of() : List.of(place.admin1());
    return switch (place.precision()) {
      case POINT, CITY, NEAR, ADMIN2 -> in(place.country(), division, List.of(place.name()));
      case ADMIN1 ->
          in(place.country(), division.isEmpty() ? List.of(place.name()) : division, List.of());
      case ROUTE, REGION, COUNTRY -> in(place.country(), List.of(), List.of());
      case UNKNOWN -> this;
    };
  }

  /** Returns this question about another period. */
  public Question during(Period other) {
    return changed(draft -> draft.period = other);
  }

  /** Returns this question about incidents with so many dead and hurt. */
  public Question withHarm(Bounds dead, Bounds hurt) {
    return changed(
        draft -> {
          draft.killed = dead;
          draft.injured = hurt;
        });
  }

  /** Returns this question with dead and hurt attackers counted, or not. */
  public Question withAssailants(boolean counted) {
    return changed(draft -> draft.assailants = counted);
  }

  /** Returns this question about one incident. */
  public Question about(String id) {
    return changed(draft -> draft.incident = id);
  }

  private Question changed(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.question();
  }

  /** Returns whether it asks for incidents with so many dead or hurt. */
  boolean asksNumbers() {
    return killed.stated() || injured.stated();
  }

  /** Returns whether it asks about somewhere in particular. */
  public boolean hasPlace() {
    return !country.isEmpty() || !admin1.isEmpty() || !places.isEmpty();
  }

  /** A question while something of it is changed. */
  private static final class Draft {
    private Metric metric;
    private List<IncidentType> types;
    private List<Target> targets;
    private List<String> actors;
    private List<Participant> participants;
    private String country;
    private List<String> admin1;
    private List<String> places;
    private Period period;
    private Bounds killed;
    private Bounds injured;
    private boolean assailants;
    private String incident;

    private Draft(Question question) {
      metric = question.metric();
      types = question.types();
      targets = question.targets();
      actors = question.actors();
      participants = question.participants();
      country = question.country();
      admin1 = question.admin1();
      places = question.places();
      period = question.period();
      killed = question.killed();
      injured = question.injured();
      assailants = question.assailants();
      incident = question.incident();
    }

    private Question question() {
      return new Question(
          metric,
          types,
          targets,
          actors,
          participants,
          country,
          admin1,
          places,
          period,
          killed,
          injured,
          assailants,
          incident);
    }
  }
}
