package org.recount.ledger;

import java.util.List;
import java.util.Map;
import org.recount.incident.Linking;
import org.recount.incident.Membership;
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
}
