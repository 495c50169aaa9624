package org.recount.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.codebook.Factuality;
import org.recount.codebook.IncidentType;
import org.recount.place.Place;
import org.recount.report.Report;
import org.recount.report.Tolls;
import org.recount.time.DateRange;

/**
 * Texts printed by so many papers that to compare each with each would be worth nothing. Of the
 * documents that copy each other, were published on one day and were read alike, the first few are
 * linked like any others; the rest go where the first of them goes, as far as people decided the
 * same about them.
 */
final class Reprints {
  /** Copies of one text that are linked like other documents. */
  private static final int KEPT = 20;

  /** Texts of one day that are read alike, with which a document is compared at most. */
  private static final int COMPARED = 40;

  private final List<LinkInput> originals = new ArrayList<>();

  /** For each document that is printed again: the reprints. */
  private final Map<String, List<LinkInput>> reprints = new HashMap<>();

  /** What a document was read as, and when it was published. */
  private record Reading(LocalDate published, String language, List<Said> said) {
    static Reading of(LinkInput document, Rulings rulings) {
      return new Reading(
          document.published(),
          document.language(),
          document.reports().stream().map(r -> Said.of(document, r, rulings)).toList());
    }
  }

  private record Said(
      IncidentType type,
      Factuality factuality,
      DateRange date,
      Place place,
      Tolls tolls,
      List<Set<ReportKey>> ruled) {
    static Said of(LinkInput document, Report report, Rulings rulings) {
      return new Said(
          report.type(),
          report.factuality(),
          report.date(),
          report.location().place(),
          report.tolls(),
          rulings.about(new ReportKey(document.document(), report.id())));
    }
  }

  /** One text and the documents that print it; the first stands for all. */
  private record Text(long[] words, long[] runs, List<LinkInput> prints) {}

  private Reprints() {}

  static Reprints of(List<LinkInput> documents, Rulings rulings) {
    Reprints reprints = new Reprints();
    Map<Reading, List<LinkInput>> alike = new LinkedHashMap<>();
    Map<Integer, Integer> outlines = new HashMap<>();
    documents.forEach(d -> outlines.merge(outline(d), 1, Integer::sum));
    for (LinkInput document : documents) {
      if (outlines.getOrDefault(outline(document), 0) > KEPT) {
        alike.computeIfAbsent(Reading.of(document, rulings), r -> new ArrayList<>()).add(document);
      }
    }
    Set<String> gone = new HashSet<>();
    for (Map.Entry<Reading, List<LinkInput>> some : alike.entrySet()) {
      if (!some.getKey().said().isEmpty() && some.getValue().size() > KEPT) {
        gone.addAll(reprints.part(some.getValue()));
      }
    }
    documents.stream().filter(d -> !gone.contains(d.document())).forEach(reprints.originals::add);
    return reprints;
  }

  /** A number that is the same for documents read alike, and soon made. */
  private static int outline(LinkInput document) {
    int outline = document.published().hashCode();
    for (Report report : document.reports()) {
      outline = 31 * outline + report.type().ordinal();
      outline = 31 * outline + report.location().place().name().hashCode();
      outline = 31 * outline + report.date().earliest().hashCode();
      outline = 31 * outline + report.tolls().killed().lower();
    }
    return outline;
  }

  /** Returns the ids of the documents that need not be linked themselves. */
  private Set<String> part(List<LinkInput> alike) {
    List<LinkInput> ordered = new ArrayList<>(alike);
    ordered.sort(Comparator.comparing(LinkInput::document));
    List<Text> texts = new ArrayList<>();
    Set<String> gone = new HashSet<>();
    for (LinkInput document : ordered) {
      List<LinkInput> prints = prints(document, texts);
      prints.add(document);
      if (prints.size() > KEPT) {
        String first = prints.get(0).document();
        reprints.computeIfAbsent(first, d -> new ArrayList<>()).add(document);
        gone.add(document.document());
      }
    }
    return gone;
  }

  /** The documents before this one that print its text; empty and remembered if there are none. */
  private static List<LinkInput> prints(LinkInput document, List<Text> texts) {
    long[] words = TextWords.of(document.text()).all();
    long[] runs = NearCopies.runs(words);
    for (Text text : texts.subList(0, Math.min(COMPARED, texts.size()))) {
      if (Arrays.equals(text.words(), words) || NearCopies.copies(text.runs(), runs)) {
        return text.prints();
      }
    }
    Text text = new Text(words, runs, new ArrayList<>());
    texts.add(text);
    return text.prints();
  }

  /** The documents to be linked. */
  List<LinkInput> originals() {
    return originals;
  }

  /** The documents that print a document again and go where it goes. */
  List<LinkInput> of(String document) {
    return reprints.getOrDefault(document, List.of());
  }

  /** Returns the documents of which other documents are reprints than there. */
  Set<String> differing(Reprints other) {
    Set<String> differing = new HashSet<>(reprints.keySet());
    differing.addAll(other.reprints.keySet());
    differing.removeIf(document -> of(document).equals(other.of(document)));
    return differing;
  }
}
