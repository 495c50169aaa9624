package org.recount.codebook;

/** The broad kind of an {@link IncidentType}. Types of one family may name the same incident. */
public enum Family {
  /** Attacks, bombs, clashes, killings, sabotage. */
  VIOLENCE,
  /** People taken or released. */
  CAPTIVITY,
  /** Protests and riots. */
  UNREST,
  /** Accidents and natural disasters. */
  HAZARD
}
