package org.recount.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.document.Document;
import org.recount.incident.Incident;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Outline;
import org.recount.ledger.Snapshot;
import org.recount.ledger.Voice;
import org.recount.report.Report;

/**
 * What documents say of incidents, as far as it was known on a day. It is read when it is asked
 * for; what was read once is remembered. Not safe for many threads.
 */
final class Testimony {
  private final Snapshot ledger;
  private final LocalDate day;
  private final Map<String, Told> told;
  private final Map<String, List<Voice>> voices;

  private Testimony(
      Snapshot ledger, LocalDate day, Map<String, Told> told, Map<String, List<Voice>> voices) {
    this.ledger = ledger;
    this.day = day;
    this.told = told;
    this.voices = voices;
  }

  Testimony(Snapshot ledger) {
    this(ledger, LocalDate.MAX, new HashMap<>(), new HashMap<>());
  }

  /** Returns what was known on a day; it remembers the same. */
  Testimony publishedBy(LocalDate last) {
    return new Testimony(ledger, last, told, voices);
  }

  /** Returns these incidents as they were known. Those of which nothing was known are left out. */
  List<Outline> known(List<Outline> incidents) {
    read(incidents.stream().filter(this::changed).map(Outline::id).toList());
    List<Outline> known = new ArrayList<>(incidents.size());
    for (Outline incident : incidents) {
      if (changed(incident)) {
        told(incident.id()).map(Told::outline).ifPresent(known::add);
      } else if (!incident.heard().last().isAfter(day)) {
        known.add(incident);
      }
    }
    return known;
  }

  /** Whether it was told of by that day, and also after it or by something undated. */
  private boolean changed(Outline incident) {
    return incident.heard().last().isAfter(day) && !incident.heard().first().isAfter(day);
  }

  /** Reads all that is told of these at once. */
  void read(Collection<String> ids) {
    List<String> unread = ids.stream().filter(id -> !told.containsKey(id)).toList();
    if (!unread.isEmpty()) {
      ledger.incidents(unread).forEach(incident -> told.put(incident.id(), told(incident)));
    }
  }

  private Told told(Incident incident) {
    List<Telling> tellings = new ArrayList<>();
    for (Incident.Member member : incident.reports()) {
      Optional<Report> report = ledger.report(member);
      Optional<DocumentFacts> document = ledger.document(member.document());
      if (report.isPresent() && document.isPresent()) {
        tellings.add(new Telling(member, report.get(), document.get()));
      }
    }
    return new Told(incident, tellings);
  }

  /** Returns all that was told of an incident; empty if nothing was. */
  Optional<Told> told(String id) {
    read(List.of(id));
    return Optional.ofNullable(told.get(id)).flatMap(all -> all.publishedBy(day));
  }

  /** Reads who tells of these at once. */
  void hear(Collection<String> ids) {
    List<String> unheard = ids.stream().filter(id -> !voices.containsKey(id)).toList();
    if (!unheard.isEmpty()) {
      voices.putAll(ledger.voices(unheard));
    }
  }

  /** Takes in who tells of some, whenever it was. */
  void heard(Map<String, List<Voice>> telling) {
    voices.putAll(telling);
  }

  /** Returns who had told of an incident. */
  List<Voice> voices(String id) {
    hear(List.of(id));
    List<Voice> all = voices.getOrDefault(id, List.of());
    return day.equals(LocalDate.MAX) ? all : all.stream().filter(this::heard).toList();
  }

  private boolean heard(Voice voice) {
    return !voice.published().equals(Document.UNDATED) && !voice.published().isAfter(day);
  }
}
