package org.recount.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The broad kind of an {@link IncidentType}. Types of one family may name the same incident. */
public enum Family {
  /** Attacks, bombs, clashes, killings, sabotage. */
  VIOLENCE,
  /** People taken or released. */
  CAPTIVITY,
  /** Protests and riots. */
  UNREST,
  /** Accidents and natural disasters. */
  HAZARD;

  /** The name used in files and on screens: {@code violence}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the family with this code; empty if there is none. */
  public static Optional<Family> of(String code) {
    return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
  }

  /** The types of this family, in the order of the codebook. */
  public List<IncidentType> types() {
    return Arrays.stream(IncidentType.values()).filter(t -> t.family() == this).toList();
  }
}
