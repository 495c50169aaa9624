package org.recount.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.recount.codebook.Factuality;
import org.recount.document.Document;
import org.recount.document.Listing;
import org.recount.document.Mention;
import org.recount.document.Span;

/** How words of a text stand to one incident: what its date and its place are chosen by. */
final class Bearings {
  private static final int BEFORE = 5;
  private static final int AFTER = 3;
  private static final int LEAD = 3;
  private static final int BESIDE = 5;

  private final Reading reading;
  private final Document document;
  private final Group group;
  private final boolean main;
  private final List<Candidate> told;
  private final int lead;

  /**
   * Makes them for a group.
   *
   * @param told its candidates that are looked at
   */
  Bearings(Reading reading, Group group, boolean main, List<Candidate> told) {
    this.reading = reading;
    this.document = reading.document();
    this.group = group;
    this.main = main;
    this.told = told;
    lead = document.sentenceAt(document.title().end());
  }

  boolean main() {
    return main;
  }

  boolean factual() {
    return group.head().stance().factuality().countable();
  }

  Group group() {
    return group;
  }

  /** The sentences whose dates and places are looked at, in text order. */
  List<Span> sentences() {
    List<Span> all = document.sentences();
    TreeSet<Integer> numbers = new TreeSet<>();
    for (int i = 0; i <= Math.min(all.size() - 1, lead + LEAD); i++) {
      numbers.add(i);
    }
    for (Candidate candidate : told) {
      int from = Math.max(0, candidate.sentence() - BEFORE);
      int to = Math.min(all.size() - 1, candidate.sentence() + AFTER);
      for (int i = from; i <= to; i++) {
        numbers.add(i);
      }
    }
    List<Span> sentences = new ArrayList<>(numbers.size());
    numbers.forEach(n -> sentences.add(all.get(n)));
    return sentences;
  }

  /** The features of the choice that nothing in the text belongs to the incident. */
  double[] none() {
    double[] row = new double[Bearing.COUNT];
    Factuality factuality = group.head().stance().factuality();
    set(row, Bearing.NONE, true);
    set(row, Bearing.NONE_OF_MAIN, main);
    set(row, Bearing.NONE_OF_BACKGROUND, factuality == Factuality.BACKGROUND);
    set(row, Bearing.NONE_OF_NO_FACT, !factuality.countable());
    set(row, Bearing.NONE_OF_DEFINITE, definite());
    set(row, Bearing.NONE_OF_TITLE, group.last().title());
    return row;
  }

  private boolean definite() {
    return group.candidates().stream().allMatch(c -> c.trigger().definite());
  }

  /**
   * The features of words as such.
   *
   * @param others the words of the same kind, in text order
   */
  double[] of(Span words, List<Span> others) {
    double[] row = new double[Bearing.COUNT];
    boolean dateline = reading.dateline().contains(words);
    if (!dateline && !inSentence(row, words, others)) {
      around(row, words);
    }
    boolean title = words.start() < document.title().end();
    boolean early = !title && document.sentenceAt(words.start()) <= lead + 1;
    set(row, Bearing.IN_TITLE, title);
    set(row, Bearing.IN_DATELINE, dateline);
    set(row, Bearing.IN_LEAD, early);
    set(row, Bearing.TITLE_OF_MAIN, title && main);
    set(row, Bearing.DATELINE_OF_MAIN, dateline && main);
    set(row, Bearing.LEAD_OF_MAIN, early && main);
    set(row, Bearing.DATELINE_OF_NO_FACT, dateline && !factual());
    boolean speaker = ofSpeaker(words);
    set(row, Bearing.OF_SPEAKER, speaker);
    set(row, Bearing.OF_SPEAKER_AND_OTHER, speaker && another(words, others));
    set(row, Bearing.BESIDE_SPEAKER, besideSpeaker(words));
    return row;
  }

  private boolean ofSpeaker(Span words) {
    return !reading.attributionWords().covering(words).isEmpty();
  }

  private boolean another(Span words, List<Span> others) {
    Span sentence = document.sentenceOf(words);
    for (Span other : others) {
      boolean free = !other.equals(words) && !reading.dateline().contains(other);
      if (free && sentence.contains(other) && !ofSpeaker(other)) {
        return true;
      }
    }
    return false;
  }

  private boolean besideSpeaker(Span words) {
    Span around = new Span(Math.max(0, words.start() - BESIDE), words.end() + BESIDE);
    for (Mention.Attribution said : reading.attributionWords().overlapping(around)) {
      if (!said.span().contains(words)) {
        return true;
      }
    }
    return false;
  }

  /** Describes words that stand in a sentence of the incident; returns whether they do. */
  private boolean inSentence(double[] row, Span words, List<Span> others) {
    boolean harmOnly = true;
    boolean clause = false;
    boolean sentence = false;
    int gap = Integer.MAX_VALUE;
    Span nearest = words;
    for (Candidate candidate : told) {
      boolean leads = leads(candidate, words);
      Span trigger = leads ? listing(candidate).number() : candidate.trigger().span();
      if (!document.sentenceOf(trigger).contains(words)) {
        continue;
      }
      if (candidate.title()) {
        set(row, Bearing.TITLE_OF_IT, true);
        continue;
      }
      sentence = true;
      if (leads || candidate.clause().contains(words)) {
        clause = true;
        harmOnly &= candidate.harm();
      }
      set(row, Bearing.SENTENCE_OF_HEAD, candidate == group.head());
      if (trigger.gap(words) < gap) {
        gap = trigger.gap(words);
        nearest = trigger;
      }
    }
    set(row, Bearing.SAME_SENTENCE, sentence);
    set(row, Bearing.SAME_CLAUSE, clause);
    set(row, Bearing.CLAUSE_OF_HARM, clause && harmOnly);
    set(row, Bearing.CLAUSE_OF_MAIN, clause && main);
    set(row, Bearing.CLAUSE_OF_NO_FACT, clause && !factual());
    boolean background = group.head().stance().factuality() == Factuality.BACKGROUND;
    set(row, Bearing.CLAUSE_OF_BACKGROUND, clause && background);
    if (sentence) {
      set(row, Bearing.AFTER_TRIGGER, words.start() > nearest.start());
      set(row, Bearing.GAP, Math.log(1 + gap) / 5);
      set(row, Bearing.NOT_NEAREST, nearer(nearest, words, gap, others));
      set(row, Bearing.NEARER_OTHER, otherIncident(words, gap));
      set(row, Bearing.OUTSIDE_CUE, outsideCue(words, nearest));
    }
    return sentence;
  }

  /**
   * Whether words stand before the list that the candidate is of: what they say is of each item.
   */
  private boolean leads(Candidate candidate, Span words) {
    return candidate.item().listed() && listing(candidate).lead().contains(words);
  }

  private Listing listing(Candidate candidate) {
    return reading.listings().get(candidate.item().listing());
  }

  private static boolean nearer(Span trigger, Span words, int gap, List<Span> others) {
    for (Span other : others) {
      if (!other.equals(words) && trigger.gap(other) < gap) {
        return true;
      }
    }
    return false;
  }

  private boolean otherIncident(Span words, int gap) {
    Span sentence = document.sentenceOf(words);
    for (Mention.Trigger trigger : document.mentions(Mention.Trigger.class, sentence)) {
      boolean own =
          told.stream()
              .anyMatch(c -> c.trigger().span().equals(trigger.span()) || leads(c, trigger.span()));
      if (!own && !trigger.generic() && trigger.span().gap(words) < gap) {
        return true;
      }
    }
    return false;
  }

  private boolean outsideCue(Span words, Span trigger) {
    for (Mention.Cue cue : reading.cues().covering(trigger)) {
      boolean fact = cue.factuality().countable();
      if (!fact && !cue.detail().equals("foiled") && !cue.scope().contains(words)) {
        return true;
      }
    }
    return false;
  }

  private void around(double[] row, Span words) {
    int at = document.sentenceAt(words.start());
    int before = Integer.MAX_VALUE;
    int after = Integer.MAX_VALUE;
    for (Candidate candidate : told) {
      if (!candidate.title()) {
        int distance = candidate.sentence() - at;
        before = distance > 0 ? Math.min(before, distance) : before;
        after = distance < 0 ? Math.min(after, -distance) : after;
      }
    }
    if (before <= after) {
      set(row, Bearing.SENTENCE_BEFORE, before == 1);
      set(row, Bearing.TWO_BEFORE, before == 2);
      set(row, Bearing.MORE_BEFORE, before > 2);
      set(row, Bearing.BEFORE_OF_DEFINITE, before <= 2 && definite());
    } else {
      set(row, Bearing.SENTENCE_AFTER, after == 1);
      set(row, Bearing.TWO_AFTER, after == 2);
      set(row, Bearing.MORE_AFTER, after > 2);
    }
  }

  /** Says where words of these features stand to the incident. */
  static String words(double[] row) {
    if (has(row, Bearing.SAME_CLAUSE)) {
      return "named in its clause";
    }
    if (has(row, Bearing.SAME_SENTENCE) || has(row, Bearing.TITLE_OF_IT)) {
      return "named in its sentence";
    }
    if (has(row, Bearing.IN_DATELINE)) {
      return "named in the dateline";
    }
    if (has(row, Bearing.IN_TITLE)) {
      return "named in the title";
    }
    boolean before =
        has(row, Bearing.SENTENCE_BEFORE)
            || has(row, Bearing.TWO_BEFORE)
            || has(row, Bearing.MORE_BEFORE);
    return before ? "named in a sentence before it" : "named in a sentence after it";
  }

  private static boolean has(double[] row, Bearing bearing) {
    return row[bearing.ordinal()] > 0;
  }

  static void set(double[] row, Bearing bearing, boolean holds) {
    if (holds) {
      row[bearing.ordinal()] = 1;
    }
  }

  static void set(double[] row, Bearing bearing, double value) {
    row[bearing.ordinal()] = value;
  }
}
