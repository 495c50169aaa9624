package org.recount.codebook;

import java.util.Locale;
import java.util.Optional;

/** What kind of incident a report describes. The definitions are in {@code docs/codebook.md}. */
public enum IncidentType {
  /** A planted, thrown or carried explosive: roadside bomb, car bomb, suicide vest, grenade. */
  BOMBING(Family.VIOLENCE),
  /** Rockets, mortars, artillery, surface missiles. */
  SHELLING(Family.VIOLENCE),
  /** From aircraft, armed or one-way drones included. */
  AIRSTRIKE(Family.VIOLENCE),
  /** Guns, blades, ramming, ambush, raid; also an attack of unspecified means. */
  ARMED_ATTACK(Family.VIOLENCE),
  /** Two armed sides fight. */
  ARMED_CLASH(Family.VIOLENCE),
  /** A named or specific person is killed, or captives are executed. */
  TARGETED_KILLING(Family.VIOLENCE),
  /** Kidnapping, hostage-taking, capture. */
  ABDUCTION(Family.CAPTIVITY),
  /** Captives are freed. */
  RELEASE(Family.CAPTIVITY),
  /** A demonstration, strike or blockade. */
  PROTEST(Family.UNREST),
  /** A violent crowd. */
  RIOT(Family.UNREST),
  /** Fire or damage set on purpose. */
  ARSON_SABOTAGE(Family.VIOLENCE),
  /** Crash, crush, leak, fire, accidental blast. */
  ACCIDENT(Family.HAZARD),
  /** Earthquake, flood, storm, landslide. */
  NATURAL_DISASTER(Family.HAZARD),
  /** Violence of no other type. */
  OTHER_VIOLENCE(Family.VIOLENCE);

  private final Family family;

  IncidentType(Family family) {
    this.family = family;
  }

  /** The family of this type. */
  public Family family() {
    return family;
  }

  /** The name used in files and on screens: {@code armed_attack}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the type with this code; empty if there is none. */
  public static Optional<IncidentType> of(String code) {
    for (IncidentType type : values()) {
      if (type.code().equals(code)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
