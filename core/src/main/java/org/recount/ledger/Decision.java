package org.recount.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.recount.incident.Linking;
import org.recount.incident.Membership;
import org.recount.incident.ReportKey;
import org.recount.incident.Revision;
import org.recount.report.Report;

/** What one entry of the ledger says. Replaying all decisions in order gives the current state. */
public sealed interface Decision {
  /** The name used in files: {@code document-added}. */
  String kind();

  /** A document was read for the first time. */
  record DocumentAdded(DocumentFacts facts, String text, List<Report> reports) implements Decision {
    public DocumentAdded {
      reports = List.copyOf(reports);
    }

    @Override
    public String kind() {
      return "document-added";
    }
  }

  /** A document came with other content under the same id; the earlier version stays in history. */
  record DocumentReplaced(DocumentFacts facts, String text, List<Report> reports)
      implements Decision {
    public DocumentReplaced {
      reports = List.copyOf(reports);
    }

    @Override
    public String kind() {
      return "document-replaced";
    }
  }

  /**
   * Reports were linked anew.
   *
   * @param changed incidents that are new or have other reports than before
   * @param gone ids of incidents that are no more, each part of another one now
   * @param groups the independence groups of all documents that are not on their own
   */
  record IncidentsLinked(List<Membership> changed, List<String> gone, Map<String, String> groups)
      implements Decision {
    public IncidentsLinked {
      changed = List.copyOf(changed);
      gone = List.copyOf(gone);
      groups = Map.copyOf(groups);
    }

    @Override
    public String kind() {
      return "incidents-linked";
    }

    /** Returns the linking that holds after {@code before}. */
    public Linking appliedTo(Linking before) {
      return LinkingChange.apply(before, this);
    }
  }

  /** What a person decided, with a name and a reason. */
  sealed interface Review extends Decision {
    /** Who decided it and why. */
    Signature signed();

    /** The reports it is about, by which it holds however incidents are linked later. */
    List<ReportKey> reports();
  }

  /**
   * Two or more incidents are one.
   *
   * @param incidents their ids as they were; the first is the one kept
   * @param reports all their reports
   */
  record IncidentsMerged(Signature signed, List<String> incidents, List<ReportKey> reports)
      implements Review {
    public IncidentsMerged {
      incidents = List.copyOf(incidents);
      reports = List.copyOf(reports);
    }

    @Override
    public String kind() {
      return "incidents-merged";
    }
  }

  /**
   * Some reports of an incident are of another one.
   *
   * @param incident its id as it was
   * @param moved the reports that are of another incident, together
   * @param rest the other reports of the incident
   */
  record IncidentSplit(
      Signature signed, String incident, List<ReportKey> moved, List<ReportKey> rest)
      implements Review {
    public IncidentSplit {
      moved = List.copyOf(moved);
      rest = List.copyOf(rest);
    }

    @Override
    public List<ReportKey> reports() {
      return Stream.concat(moved.stream(), rest.stream()).toList();
    }

    @Override
    public String kind() {
      return "incident-split";
    }
  }

  /**
   * Something about an incident is not as its reports say, or it counts for nothing.
   *
   * @param incident its id as it was
   * @param report the report by which the incident is found again: its first
   * @param before what held until now of that which {@code after} changes, for people to read
   * @param after what holds from now on
   */
  record IncidentRevised(
      Signature signed, String incident, ReportKey report, Revision before, Revision after)
      implements Review {
    @Override
    public List<ReportKey> reports() {
      return List.of(report);
    }

    @Override
    public String kind() {
      return "incident-revised";
    }
  }

  /**
   * Earlier decisions of people no longer hold.
   *
   * @param sequences the entries that hold them
   */
  record DecisionsUndone(Signature signed, List<Long> sequences) implements Review {
    public DecisionsUndone {
      sequences = List.copyOf(sequences);
    }

    @Override
    public List<ReportKey> reports() {
      return List.of();
    }

    @Override
    public String kind() {
      return "decisions-undone";
    }
  }

  /**
   * Documents were removed for good, with their texts and all that was read in them. Cannot be
   * undone.
   *
   * @param documents the document, and others that have the same text
   * @param contentHashes SHA-256 of their texts, in all versions; these texts are not taken in
   *     again
   * @param entries the entries whose contents were removed
   */
  record DocumentsForgotten(
      Signature signed, List<String> documents, List<String> contentHashes, List<Long> entries)
      implements Decision {
    public DocumentsForgotten {
      documents = List.copyOf(documents);
      contentHashes = List.copyOf(contentHashes);
      entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
      return "documents-forgotten";
    }
  }

  /**
   * The entry of a document that was forgotten: its contents are gone.
   *
   * @param kind what kind of entry it was
   */
  record Forgotten(String kind) implements Decision {}
}
