package org.recount.incident;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recount.incident.IncidentMaker.Told;

/**
 * Who tells of an incident: documents of one independence group are one witness. Reports that may
 * raise a count are heard; without any, all of them are.
 *
 * @param count how many there are
 * @param probability that what at least one of them says was read rightly
 */
public record Witnesses(int count, double probability) {
  /** Returns the witnesses of an incident that is told so. */
  public static Witnesses of(List<Told> told) {
    List<Told> countable = told.stream().filter(t -> t.report().countable()).toList();
    Map<String, Double> surest = new TreeMap<>();
    for (Told one : countable.isEmpty() ? told : countable) {
      surest.merge(one.group(), one.report().probability(), Math::max);
    }
    double wrong = 1;
    for (double probability : surest.values()) {
      wrong *= 1 - probability;
    }
    return new Witnesses(surest.size(), 1 - wrong);
  }
}
