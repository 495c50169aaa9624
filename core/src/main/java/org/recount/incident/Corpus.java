package org.recount.incident;

import java.util.Arrays;

/** How rare each word, name and pair of names is among the documents to be linked. */
final class Corpus {
  private final Numbers words = new Numbers();
  private final Numbers pairsOfNames = new Numbers();
  private final Vocabulary all = new Vocabulary();
  private final Vocabulary names = new Vocabulary();
  private final Vocabulary pairs = new Vocabulary();

  /** The words of a text by their numbers, in text order. */
  record Numbered(int[] all, int title, int lead, int[] names, int[] pairs) {}

  /** Gives numbers to the words of a text. */
  Numbered numbered(TextWords text) {
    return new Numbered(
        words.of(text.all()),
        text.title(),
        text.lead(),
        words.of(text.names()),
        pairsOfNames.of(text.pairs()));
  }

  /** Counts a document in. */
  void add(Numbered text, boolean sample) {
    all.count(distinct(text.all()), 1, sample);
    names.count(distinct(text.names()), 1, sample);
    pairs.count(distinct(text.pairs()), 1, sample);
  }

  /** Counts a document out that is not of the sample. */
  void remove(DocumentWords text) {
    all.count(text.all().words(), -1, false);
    names.count(text.names().words(), -1, false);
    pairs.count(text.pairs().words(), -1, false);
  }

  private static int[] distinct(int[] words) {
    int[] sorted = words.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  /** Learns how rare words are from a sample of that many documents, all of them counted in. */
  void learn(int documents) {
    all.learn(documents);
    names.learn(documents);
    pairs.learn(documents);
  }

  /** Returns a text ready to be compared. */
  DocumentWords words(Numbered text) {
    WordVector vector = WordVector.of(text.all(), all);
    byte[] titled = counts(text.all(), text.title(), vector.words());
    byte[] led = counts(text.all(), text.lead(), vector.words());
    return new DocumentWords(
        text.all(),
        vector,
        titled,
        led,
        length(vector.words(), titled),
        length(vector.words(), led),
        WordVector.of(text.names(), names),
        WordVector.of(text.pairs(), pairs),
        all.rareAtMost(vector.words()),
        NearCopies.Outline.of(runs(text.all())));
  }

  /** How often each of the words is among the first ones. */
  private static byte[] counts(int[] sequence, int first, int[] words) {
    byte[] counts = new byte[words.length];
    for (int i = 0; i < first; i++) {
      int at = Arrays.binarySearch(words, sequence[i]);
      counts[at] = (byte) Math.min(WordVector.MOST, counts[at] + 1);
    }
    return counts;
  }

  private double length(int[] words, byte[] counts) {
    long squares = 0;
    for (int i = 0; i < words.length; i++) {
      squares += WordVector.product(counts[i], counts[i], all.signedRarity(words[i]));
    }
    return Math.sqrt(squares / WordVector.UNIT);
  }

  /** Returns words of a document as a vector, those that it has itself or that the sample knows. */
  WordVector part(String text, DocumentWords document) {
    int[] known =
        Arrays.stream(TextWords.of(text).all())
            .mapToInt(words::find)
            .filter(word -> word != Numbers.NONE)
            .filter(
                word -> all.sampled(word) || Arrays.binarySearch(document.all().words(), word) >= 0)
            .toArray();
    return WordVector.of(known, all);
  }

  /** Returns the numbers of the {@code most} words of greatest weight, that first. */
  int[] strongest(WordVector vector, int most) {
    int[] strongest = new int[Math.min(most, vector.words().length)];
    double[] weights = new double[strongest.length];
    int size = 0;
    for (int i = 0; i < vector.words().length; i++) {
      int word = vector.words()[i];
      double weight = WordVector.weight(vector.counts()[i], all.signedRarity(word));
      int at = size;
      while (at > 0 && stronger(word, weight, strongest[at - 1], weights[at - 1])) {
        at--;
      }
      if (at < strongest.length) {
        size = Math.min(size + 1, strongest.length);
        System.arraycopy(strongest, at, strongest, at + 1, size - 1 - at);
        System.arraycopy(weights, at, weights, at + 1, size - 1 - at);
        strongest[at] = word;
        weights[at] = weight;
      }
    }
    return strongest;
  }

  private boolean stronger(int word, double weight, int other, double weightOfOther) {
    return weight != weightOfOther
        ? weight > weightOfOther
        : words.hashOf(word) > words.hashOf(other);
  }

  /** Returns the runs of words by which copies are told. */
  long[] runs(DocumentWords text) {
    return runs(text.sequence());
  }

  private long[] runs(int[] sequence) {
    return NearCopies.runs(Arrays.stream(sequence).mapToLong(words::hashOf).toArray());
  }

  /** Returns whether a word of a text became rare, or is no longer, since {@link #settle}. */
  boolean turned(DocumentWords text) {
    return all.turned(text.all().words()) || pairs.turned(text.pairs().words());
  }

  /** Forgets which words turned. */
  void settle() {
    all.settle();
    pairs.settle();
  }

  Vocabulary all() {
    return all;
  }

  Vocabulary names() {
    return names;
  }

  Vocabulary pairs() {
    return pairs;
  }
}
