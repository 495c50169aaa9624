package org.recount.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The documents to be linked, their reports, and which of these are compared with which. Documents
 * may come and go, as long as those of the {@link Sample} stay.
 */
final class Pool {
  private static final int CHUNK = 4096;
  private static final int[] NOBODY = new int[0];

  /** What changes. */
  private static final class State {
    /** By report: those that it shares most with. */
    int[][] near = new int[0][];
  }

  private final State state = new State();

  private final Corpus corpus = new Corpus();
  private final PageFurniture furniture;
  private final Set<String> sample;
  private final Blocking blocking;
  private final Reports reports = new Reports();
  private final List<Read> documents = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Blocking.Keys> keys = new ArrayList<>();

  /**
   * A document with its words.
   *
   * @param first number of its first report
   */
  record Read(LinkInput input, DocumentWords words, int first) {
    /** The numbers of its reports. */
    IntStream reports() {
      return IntStream.range(first, first + input.reports().size());
    }
  }

  /** Two reports. */
  record Pair(int one, int other) {
    static Pair of(int one, int other) {
      return one < other ? new Pair(one, other) : new Pair(other, one);
    }
  }

  /**
   * What became of the pairs worth comparing.
   *
   * @param met pairs that were not
   * @param parted pairs that no longer are
   * @param other pairs that are compared otherwise, as how rare their words are has changed
   */
  record Change(Set<Pair> met, Set<Pair> parted, Set<Pair> other) {}

  private Pool(List<LinkInput> documents, Set<String> sample) {
    this.sample = sample;
    List<LinkInput> sampled =
        documents.stream().filter(document -> sample.contains(document.document())).toList();
    furniture = PageFurniture.of(sampled);
    List<LinkInput> ordered = new ArrayList<>(documents);
    // What is compared was published at about the same time: to have it side by side is faster.
    ordered.sort(Comparator.comparing(LinkInput::published).thenComparing(LinkInput::document));
    List<Corpus.Numbered> texts = numbered(ordered);
    corpus.learn(sampled.size());
    blocking = new Blocking(corpus, sampled.stream().mapToInt(one -> one.reports().size()).sum());
    read(ordered, texts);
    IntStream.range(0, reports.numbers()).forEach(r -> blocking.add(r, keys.get(r)));
    reports.rank();
    state.near = new int[reports.numbers()][];
    if (few()) {
      Arrays.setAll(state.near, this::all);
    } else {
      look(IntStream.range(0, state.near.length).toArray());
    }
  }

  /** Returns a pool of these documents. */
  static Pool of(List<LinkInput> documents, Set<String> sample) {
    return new Pool(documents, sample);
  }

  private List<Corpus.Numbered> numbered(List<LinkInput> added) {
    List<Corpus.Numbered> numbered = new ArrayList<>(added.size());
    for (int from = 0; from < added.size(); from += CHUNK) {
      List<LinkInput> some = added.subList(from, Math.min(added.size(), from + CHUNK));
      List<TextWords> words =
          some.parallelStream().map(d -> TextWords.of(furniture.without(d.text()))).toList();
      for (int i = 0; i < some.size(); i++) {
        Corpus.Numbered text = corpus.numbered(words.get(i));
        corpus.add(text, sample.contains(some.get(i).document()));
        numbered.add(text);
      }
    }
    return numbered;
  }

  private void read(List<LinkInput> added, List<Corpus.Numbered> texts) {
    List<DocumentWords> words = texts.parallelStream().map(corpus::words).toList();
    List<List<Profile>> profiles =
        IntStream.range(0, added.size())
            .parallel()
            .mapToObj(i -> profiles(added.get(i), words.get(i)))
            .toList();
    for (int i = 0; i < added.size(); i++) {
      numbers.put(added.get(i).document(), documents.size());
      documents.add(new Read(added.get(i), words.get(i), reports.numbers()));
      reports.add(documents.size() - 1, profiles.get(i));
    }
    keys.addAll(blocking.keys(profiles.stream().flatMap(List::stream).toList()));
  }

  private List<Profile> profiles(LinkInput input, DocumentWords words) {
    return input.reports().stream()
        .map(report -> Profile.of(input, report, corpus, words))
        .toList();
  }

  /** Whether so few reports are there that each is compared with each. */
  boolean few() {
    return reports.size() <= Blocking.FEW;
  }

  private int[] all(int report) {
    int own = reports.documents()[report];
    return IntStream.range(0, reports.numbers())
        .filter(other -> reports.documents()[other] != own)
        .toArray();
  }

  /** Looks for the nearest of some reports. */
  private void look(int[] some) {
    int tasks = Math.min(64, some.length / 64 + 1);
    IntStream.range(0, tasks)
        .parallel()
        .forEach(
            task -> {
              Nearest nearest = new Nearest(reports.numbers(), Blocking.NEIGHBOURS);
              for (int i = task; i < some.length; i += tasks) {
                state.near[some[i]] =
                    blocking.nearest(some[i], keys.get(some[i]), reports, nearest);
              }
            });
  }

  /** Lets documents go and come; none of the sample, and not so that there are {@link #few}. */
  Change change(Collection<String> gone, List<LinkInput> come) {
    corpus.settle();
    int known = reports.numbers();
    List<Read> going = gone.stream().map(this::read).toList();
    read(come, numbered(come));
    int[] leaving = going.stream().flatMapToInt(Read::reports).toArray();
    int[] changing =
        IntStream.concat(Arrays.stream(leaving), IntStream.range(known, reports.numbers()))
            .toArray();
    BitSet touched = new BitSet();
    touch(changing, touched);
    IntStream.range(known, reports.numbers()).forEach(r -> blocking.add(r, keys.get(r)));
    going.forEach(this::remove);
    reports.rank();
    touch(changing, touched);
    state.near = Arrays.copyOf(state.near, reports.numbers());
    Arrays.fill(state.near, known, state.near.length, NOBODY);
    Map<Integer, int[]> before = new HashMap<>();
    touched.stream().forEach(report -> before.put(report, state.near[report]));
    Arrays.stream(leaving).forEach(report -> state.near[report] = NOBODY);
    look(touched.stream().filter(reports::present).toArray());
    return difference(before);
  }

  private void touch(int[] changing, BitSet touched) {
    for (int report : changing) {
      touched.set(report);
      blocking.sharing(keys.get(report), touched);
    }
  }

  private void remove(Read read) {
    corpus.remove(read.words());
    read.reports().forEach(report -> blocking.remove(report, keys.get(report)));
    read.reports().forEach(reports::remove);
    String document = read.input().document();
    if (read(document) == read) {
      numbers.remove(document);
    }
  }

  /**
   * Returns which pairs changed.
   *
   * @param before by report whose nearest may have changed: those it had
   */
  private Change difference(Map<Integer, int[]> before) {
    Set<Pair> met = new LinkedHashSet<>();
    Set<Pair> parted = new LinkedHashSet<>();
    before.forEach(
        (one, old) -> {
          for (int other : old) {
            if (!compared(one, other)) {
              parted.add(Pair.of(one, other));
            }
          }
          for (int other : state.near[one]) {
            int[] oldOfOther = before.getOrDefault(other, state.near[other]);
            if (!Adjacency.contains(old, other) && !Adjacency.contains(oldOfOther, one)) {
              met.add(Pair.of(one, other));
            }
          }
        });
    return new Change(met, parted, turned());
  }

  /** Pairs of reports with a word that became rare, or is no longer. */
  private Set<Pair> turned() {
    Set<Pair> turned = new LinkedHashSet<>();
    numbers.values().stream()
        .map(documents::get)
        .filter(read -> corpus.turned(read.words()))
        .flatMapToInt(Read::reports)
        .filter(report -> reports.get(report).main())
        .forEach(report -> compared(report).forEach(other -> turned.add(Pair.of(report, other))));
    return turned;
  }

  /** The reports that one is compared with. */
  private IntStream compared(int report) {
    BitSet sharing = new BitSet();
    blocking.sharing(keys.get(report), sharing);
    return sharing.stream().filter(other -> compared(report, other));
  }

  /** Whether two reports are compared. */
  boolean compared(int one, int other) {
    return Adjacency.contains(state.near[one], other) || Adjacency.contains(state.near[other], one);
  }

  /** The reports that one shares most with; those that share most with it may be others. */
  int[] near(int report) {
    return state.near[report];
  }

  /** Returns which documents are there that are not among these, or not the same there. */
  Set<String> missing(List<LinkInput> others) {
    Set<String> missing = new HashSet<>(numbers.keySet());
    others.stream().filter(this::knows).map(LinkInput::document).forEach(missing::remove);
    return missing;
  }

  /** Returns which of these documents are not there, or not the same there. */
  List<LinkInput> unknown(List<LinkInput> others) {
    return others.stream().filter(document -> !knows(document)).toList();
  }

  private boolean knows(LinkInput document) {
    return has(document.document()) && read(document.document()).input().equals(document);
  }

  /** Returns the number of a report; empty if it is not there. */
  OptionalInt number(ReportKey report) {
    if (!has(report.document())) {
      return OptionalInt.empty();
    }
    return read(report.document())
        .reports()
        .filter(number -> reports.get(number).member().report().equals(report.report()))
        .findFirst();
  }

  /** Returns whether a document is there. */
  boolean has(String document) {
    return numbers.containsKey(document);
  }

  /** Returns a document that is there. */
  Read read(String document) {
    return documents.get(numbers.getOrDefault(document, -1));
  }

  /** The document with a number, also one that is gone. */
  Read read(int number) {
    return documents.get(number);
  }

  /** Returns whether the document with a number is there, and not gone. */
  boolean has(int number) {
    return numbers.getOrDefault(documents.get(number).input().document(), -1) == number;
  }

  /** How many numbers of documents were ever given. */
  int documents() {
    return documents.size();
  }

  Reports reports() {
    return reports;
  }

  Corpus corpus() {
    return corpus;
  }
}
