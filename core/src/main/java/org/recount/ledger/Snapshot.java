package org.recount.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.incident.Incident;
import org.recount.place.PlacePrior;
import org.recount.report.Report;

/** A fixed view of the ledger: later entries never show. Safe for use by many threads. */
public interface Snapshot {
  /** The sequence number of the last entry in view; 0 for an empty ledger. */
  long sequence();

  /** How many incidents there are. */
  int incidentCount();

  /** How many documents there are. */
  int documentCount();

  /** Every incident in view, by increasing id. */
  List<Incident> incidents();

  /** Returns those of these incidents that are in view, by increasing id. */
  List<Incident> incidents(Collection<String> ids);

  /** Returns the incident with this id; empty if there is none in view. */
  Optional<Incident> incident(String id);

  /**
   * Returns the incident that an id names: the one with this id, or the one that it became part of.
   * Empty if there never was one in view.
   */
  Optional<Incident> resolve(String id);

  /** Returns the incidents that a document tells of, by increasing id; empty if of none. */
  List<Incident> incidentsOf(String document);

  /** Returns the outline of an incident; empty if there is none in view. */
  Optional<Outline> outline(String id);

  /** Returns the outlines of those of these incidents that are in view, by increasing id. */
  List<Outline> outlines(Collection<String> ids);

  /**
   * Returns the ids of the incidents that documents are chiefly about in a report that may raise a
   * count, in increasing order; documents that are about none are left out.
   */
  Map<String, List<String>> chief(Collection<String> documents);

  /** Returns who tells of incidents, in order of arrival, by the ids of those that are in view. */
  Map<String, List<Voice>> voices(Collection<String> incidents);

  /** Returns the incidents that matter to a question. */
  Found find(Sought sought);

  /** Every decision that people made, in order, also those that were undone. */
  List<Reviewed> reviews();

  /** Every document in view in its latest version, by arrival. */
  List<DocumentFacts> documents();

  /** Returns what is known of a document; empty if it is not in view. */
  Optional<DocumentFacts> document(String id);

  /** Returns the text of the latest version of a document; empty if it is not in view. */
  Optional<String> text(String document);

  /** Returns the same of many documents, by the ids of those that are in view. */
  Map<String, String> texts(Collection<String> documents);

  /** Returns the reports of a document in text order; empty if there are none. */
  List<Report> reports(String document);

  /** Returns the report that an incident names; empty if it is not in view. */
  Optional<Report> report(Incident.Member member);

  /**
   * Returns what was published on some days.
   *
   * @param since the first; {@link LocalDate#MIN} takes in what is undated
   * @param until the last
   */
  Read published(LocalDate since, LocalDate until);

  /**
   * Returns what was published on some days or tells of them, and the days among them that it was
   * published on or dates a report to, as narrowly as {@link Read#LONGEST_REPORT} days.
   */
  Read covered(LocalDate since, LocalDate until);

  /** The day the latest document was published; {@link LocalDate#MIN} if none is dated. */
  LocalDate lastPublished();

  /** Returns the readable, dated documents of a source that are nearest to a day, nearest first. */
  List<DocumentFacts> nearest(String source, LocalDate day, int most);

  /**
   * Where the incidents lay that each source is chiefly about; sources that show nothing, and the
   * unknown one, are left out.
   */
  Map<String, PlacePrior> priors();
}
