package org.recount.codebook;

import java.util.Locale;
import java.util.Optional;

/** Whom or what an incident was directed at; a closed list. */
public enum Target {
  LOGISTICS_CONVOY,
  MILITARY,
  POLICE,
  GOVERNMENT,
  DIPLOMATIC,
  RELIGIOUS_SITE,
  CIVILIANS,
  MEDIA,
  INFRASTRUCTURE,
  HUMANITARIAN,
  HEALTH,
  EDUCATION,
  TRANSPORT,
  BUSINESS,
  ARMED_GROUP,
  PRISONERS,
  OTHER;

  /** The name used in files and on screens: {@code logistics_convoy}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the target with this code; empty if there is none. */
  public static Optional<Target> of(String code) {
    for (Target target : values()) {
      if (target.code().equals(code)) {
        return Optional.of(target);
      }
    }
    return Optional.empty();
  }
}
