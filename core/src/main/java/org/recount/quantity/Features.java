package org.recount.quantity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Named numbers that describe a case, for {@link Logistic}. A feature that was not set is 0; every
 * case has the feature {@code bias} with value 1.
 */
public final class Features {
  private final Map<String, Double> values = new LinkedHashMap<>();

  /** Creates a case with nothing but its bias. */
  public Features() {
    values.put("bias", 1.0);
  }

  /** Sets a feature to 1 when {@code holds}. */
  public Features set(String name, boolean holds) {
    return holds ? set(name, 1) : this;
  }

  /** Sets a feature. */
  public Features set(String name, double value) {
    values.put(name, value);
    return this;
  }

  /** The features that were set, in the order they were set. */
  public Map<String, Double> values() {
    return Collections.unmodifiableMap(values);
  }
}
