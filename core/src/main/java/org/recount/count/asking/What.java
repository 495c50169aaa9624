package org.recount.count.asking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.count.Metric;
import org.recount.document.Mention.Asking;
import org.recount.document.Span;

/**
 * Reads what a question counts. The first thing named after the words that ask is counted: "how
 * many attacks killed people" counts attacks, "how many people were killed in attacks" people. A
 * harm named beside attacks that are counted says which of them are.
 */
final class What {
  private static final List<Asking.Part> COUNTABLE =
      List.of(
          Asking.Part.METRIC,
          Asking.Part.HARM,
          Asking.Part.PEOPLE,
          Asking.Part.TARGET,
          Asking.Part.KIND,
          Asking.Part.HITS);

  private final Sheet sheet;

  What(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Returns what may be counted, one choice each; empty, with a problem, if nothing is. */
  List<Choice> read() {
    Optional<Asking> head = head();
    if (sheet.words(Asking.Part.ASKS).size() > 1) {
      sheet.problem("it asks several questions; ask one at a time");
    }
    if (head.isEmpty()) {
      sheet.problem(
          "it does not say what to count: incidents of some type, killed, injured or kidnapped"
              + " people, or documents");
      return List.of();
    }
    Map<Metric, Span> metrics = metrics(head.get());
    if (metrics.isEmpty()) {
      sheet.problem(
          sheet.quote(head.get().span())
              + " does not say what happened to them: killed, injured,"
              + " kidnapped");
    }
    if (metrics.size() > 1) {
      sheet.doubt("it may ask for " + names(metrics) + "; a count is of one of them");
    }
    List<Choice> choices = new ArrayList<>();
    metrics.forEach((metric, words) -> choices.add(choice(metric, words)));
    return choices;
  }

  /** Returns whether the harms of the question say which incidents are meant, not what to count. */
  boolean countsIncidents() {
    return head().map(head -> harms(head).isEmpty()).orElse(false);
  }

  private static Choice choice(Metric metric, Span words) {
    return new Choice(q -> q.counting(metric), List.of(new Part(List.of(Key.METRIC), words)));
  }

  private Optional<Asking> head() {
    int from =
        sheet.words(Asking.Part.ASKS).stream().mapToInt(a -> a.span().end()).findFirst().orElse(0);
    List<Asking> countable =
        sheet.words().stream()
            .filter(w -> COUNTABLE.contains(w.part()) && w.span().start() >= from)
            .toList();
    if (countable.size() > 1 && compound(countable.get(0), countable.get(1))) {
      return Optional.of(countable.get(1));
    }
    return countable.stream().findFirst();
  }

  /** "Bombing deaths" are deaths. */
  private static boolean compound(Asking first, Asking second) {
    return first.part() == Asking.Part.KIND
        && second.part() == Asking.Part.METRIC
        && second.span().start() - first.span().end() == 1;
  }

  private Map<Metric, Span> metrics(Asking head) {
    Map<Metric, Span> metrics = harms(head);
    boolean struck =
        head.part() == Asking.Part.TARGET
            && !(sheet.words(Asking.Part.KIND).isEmpty()
                && sheet.words(Asking.Part.HITS).isEmpty());
    boolean incidents =
        head.part() == Asking.Part.KIND || head.part() == Asking.Part.HITS || struck;
    if (metrics.isEmpty() && incidents) {
      metrics.put(Metric.INCIDENTS, head.span());
    }
    return metrics;
  }

  /** What a question about people or documents counts; empty if it counts incidents. */
  private Map<Metric, Span> harms(Asking head) {
    Map<Metric, Span> metrics = new LinkedHashMap<>();
    if (head.part() == Asking.Part.KIND) {
      return metrics;
    }
    boolean documents = head.metric().equals(Metric.DOCUMENTS.code());
    for (Asking word : sheet.words()) {
      boolean counts = word.part() == Asking.Part.METRIC || word.part() == Asking.Part.HARM;
      boolean asked = documents ? word == head : counts;
      if (asked && !Harms.numbered(sheet, word)) {
        Metric.of(word.metric()).ifPresent(m -> metrics.putIfAbsent(m, word.span()));
      }
    }
    return metrics;
  }

  private static String names(Map<Metric, Span> metrics) {
    return String.join(" or ", metrics.keySet().stream().map(Metric::code).toList());
  }
}
