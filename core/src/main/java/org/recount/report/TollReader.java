package org.recount.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.recount.codebook.Harm;
import org.recount.codebook.IncidentType;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Overlaps;
import org.recount.document.Span;
import org.recount.quantity.Bounds;

/**
 * Works out the tolls of one group: the body before the title, wholes before parts, the latest
 * figure of one voice, and every figure of voices that disagree (guideline section 2).
 */
final class TollReader {
  private static final int MOST_TIMES = 4;
  private static final int MOST_MORE = 10;
  private static final int MOST_YEARS = 110;
  private static final int HEADING = 2;
  private static final int LETTERS_OF_NAME = 3;

  /** Below its first paragraphs a page may tell of other news. */
  private static final int LETTERS_OF_NEWS = 1_500;

  private final Document document;
  private final Overlaps<Mention.Attribution> voices;
  private final List<Mention.Toll> tolls;
  private final boolean onePerson;

  /**
   * Creates a reader.
   *
   * @param voices the attributions, by what they vouch for
   * @param type what happened; a targeted killing that names its victim killed one
   */
  TollReader(
      Document document,
      Overlaps<Mention.Attribution> voices,
      IncidentType type,
      List<Mention.Toll> tolls) {
    this.document = document;
    this.voices = voices;
    this.onePerson = type == IncidentType.TARGETED_KILLING;
    this.tolls = tolls;
  }

  /** Those of the body; those of the title if there are none, else those of other lines. */
  private List<Mention.Toll> nearest(List<Mention.Toll> stated) {
    int nearest = stated.stream().mapToInt(this::distance).min().orElse(0);
    return stated.stream().filter(t -> distance(t) == nearest).toList();
  }

  /** 0 in the text itself, 1 in the title, 2 in a line that is no sentence. */
  private int distance(Mention.Toll toll) {
    return toll.span().start() < document.title().end()
        ? 1
        : Headings.holds(document, toll.span()) ? HEADING : 0;
  }

  Tolls read() {
    Bounds killed = killed();
    Bounds injured = bounds(Harm.INJURED, false);
    Bounds both = bounds(Harm.KILLED_OR_INJURED, false);
    Bounds others = both.stated() ? less(both, killed) : Bounds.UNSTATED;
    if (!injured.stated()
        || others.stated() && (narrows(others, injured) || more(others, injured))) {
      injured = others;
    }
    boolean included = countsAttackersIn(killed);
    Bounds attackers = bounds(Harm.KILLED, true);
    return new Tolls(
        killed,
        injured,
        bounds(Harm.KIDNAPPED, false),
        bounds(Harm.MISSING, false),
        bounds(Harm.PARTICIPANTS, false),
        included,
        attackers.stated() || included || killed.lower() != 1 || !tellsOfSuicide()
            ? attackers
            : Bounds.exactly(1),
        bounds(Harm.INJURED, true));
  }

  /** Of five who were shot three died: two were injured, though the text speaks of one only. */
  private boolean more(Bounds others, Bounds injured) {
    return others.lower() > injured.lower()
        && tolls.stream().noneMatch(t -> t.harm() == Harm.INJURED && isCounted(t));
  }

  /**
   * "Five dead, two attackers among them" counts them in as much as "five, the bomber included"; a
   * word such as "murder-suicide" does where nothing else tells of dead. Five whom someone killed
   * are others than he.
   */
  private boolean countsAttackersIn(Bounds number) {
    List<Mention.Toll> killed = tolls.stream().filter(t -> t.harm() == Harm.KILLED).toList();
    boolean implied = killed.stream().allMatch(t -> isImplied(t) || t.attackers());
    if (killed.stream().anyMatch(t -> t.attackers() && t.part())) {
      return true;
    }
    boolean others =
        killed.stream()
            .anyMatch(
                t ->
                    isCounted(t)
                        && !t.includesAttackers()
                        && !t.attackers()
                        && t.bounds().equals(number));
    return killed.stream()
        .filter(Mention.Toll::includesAttackers)
        .anyMatch(t -> isImplied(t) ? implied : !others && mayBeOf(t, number));
  }

  /** Whether a number is that of the incident, or of one person among those it counts. */
  private static boolean mayBeOf(Mention.Toll toll, Bounds number) {
    return toll.bounds().overlaps(number) || toll.bounds().upper() == 1;
  }

  /** "Her ex killed Ana Paz in a murder-suicide": whoever did it died beside those told of. */
  private boolean tellsOfSuicide() {
    List<Mention.Toll> killed = tolls.stream().filter(t -> t.harm() == Harm.KILLED).toList();
    return killed.stream().anyMatch(t -> isImplied(t) && t.includesAttackers())
        && killed.stream().anyMatch(t -> !isImplied(t) && t.bounds().lower() > 0);
  }

  private Bounds killed() {
    Bounds killed = bounds(Harm.KILLED, false);
    return onePerson && killed.isOpen() && killed.lower() == 1 ? Bounds.exactly(1) : killed;
  }

  private Bounds bounds(Harm harm, boolean attackers) {
    List<Mention.Toll> wholes = new ArrayList<>();
    List<Mention.Toll> parts = new ArrayList<>();
    int nearest =
        tolls.stream()
            .filter(t -> t.harm() == harm && !t.superseded() && !isImplied(t))
            .mapToInt(this::distance)
            .min()
            .orElse(0);
    for (Mention.Toll toll : tolls) {
      if (toll.harm() == harm
          && toll.attackers() == attackers
          && !toll.superseded()
          && !(attackers && nearest < HEADING && distance(toll) == HEADING)) {
        (toll.part() ? parts : wholes).add(toll);
      }
    }
    List<Mention.Toll> stated = nearest(harmed(counted(definite(wholes))));
    if (stated.isEmpty()) {
      return sum(parts);
    }
    Bounds whole = combine(stated);
    return stated.stream().anyMatch(TollReader::isCounted) ? whole : holding(whole, parts);
  }

  /** Where no number tells how many, "murdering four of them" does. */
  private static Bounds holding(Bounds whole, List<Mention.Toll> parts) {
    Bounds most = whole;
    for (Mention.Toll part : parts) {
      most = part.bounds().lower() > most.lower() ? part.bounds() : most;
    }
    return most;
  }

  /**
   * Those that state a number, with what is listed beside them; "a passenger died" elsewhere tells
   * of one of them.
   */
  private List<Mention.Toll> counted(List<Mention.Toll> wholes) {
    List<Mention.Toll> known = wholes.stream().filter(t -> !isImplied(t)).toList();
    int end = known.isEmpty() ? 0 : known.get(0).span().start() + LETTERS_OF_NEWS;
    List<Mention.Toll> counted =
        known.stream().filter(t -> isCounted(t) && t.span().start() < end).toList();
    if (counted.isEmpty()) {
      return known.isEmpty() ? wholes : known;
    }
    return wholes.stream()
        .filter(t -> isCounted(t) || !isImplied(t) && counted.stream().anyMatch(c -> apart(c, t)))
        .toList();
  }

  /** "Many have lost their lives" tells of others where the deaths of some are told before. */
  private static List<Mention.Toll> definite(List<Mention.Toll> wholes) {
    List<Mention.Toll> definite = new ArrayList<>();
    boolean told = false;
    for (Mention.Toll toll : wholes) {
      boolean vague = toll.bounds().isOpen() && toll.bounds().lower() <= 2 && !isImplied(toll);
      if (!vague || !told) {
        definite.add(toll);
      }
      told |= toll.bounds().isExact() && toll.bounds().lower() > 0;
    }
    return definite;
  }

  /** Where some were harmed, "no officers were hurt" speaks of the others. */
  private static List<Mention.Toll> harmed(List<Mention.Toll> stated) {
    List<Mention.Toll> harmed = stated.stream().filter(t -> t.bounds().upper() > 0).toList();
    return harmed.isEmpty() ? stated : harmed;
  }

  /** "A deadly attack" tells that someone died and leaves the number to other words. */
  private static boolean isImplied(Mention.Toll toll) {
    return toll.number().end() == toll.number().start() && toll.who().equals(toll.span());
  }

  private static boolean isCounted(Mention.Toll toll) {
    return toll.number().end() > toll.number().start() && toll.bounds().lower() > 1;
  }

  private static Bounds sum(List<Mention.Toll> parts) {
    Bounds sum = Bounds.UNSTATED;
    for (Mention.Toll part : parts) {
      sum = sum.plus(part.bounds());
    }
    return sum;
  }

  /** The figures; for single people those of the longest list, or all told apart by name or age. */
  private Bounds combine(List<Mention.Toll> stated) {
    Bounds bounds = combineFrom(stated);
    if (!bounds.isExact() || stated.stream().anyMatch(TollReader::isCounted)) {
      return bounds;
    }
    int end = stated.get(0).span().start() + LETTERS_OF_NEWS;
    List<Mention.Toll> near =
        stated.stream().filter(t -> t.bounds().upper() == 1 && t.span().start() < end).toList();
    return Bounds.exactly(Math.max(bounds.lower(), Math.max(listed(near), apart(near))));
  }

  /** How many single people the longest list holds: those whose harm the same words tell. */
  private int listed(List<Mention.Toll> stated) {
    int most = 0;
    for (int i = 0; i < stated.size(); i++) {
      int sum = stated.get(i).bounds().lower();
      for (int k = i + 1; k < stated.size() && inList(stated.get(i), stated.get(k)); k++) {
        sum += stated.get(k).bounds().lower();
      }
      most = Math.max(most, sum);
    }
    return most;
  }

  private boolean inList(Mention.Toll one, Mention.Toll other) {
    return one.span().overlaps(other.span())
        && !one.who().overlaps(other.who())
        && !sameWords(one, other);
  }

  /** How many different people the full names and the ages of single victims tell of. */
  private int apart(List<Mention.Toll> stated) {
    List<Person> people = new ArrayList<>();
    for (Mention.Toll toll : stated) {
      int age = age(toll.who());
      int sentence = document.sentenceAt(toll.span().start());
      boolean named = false;
      for (Mention.Victim victim : document.mentions(Mention.Victim.class, toll.who())) {
        List<String> words = words(victim.name());
        List<String> told = words(victim.span().of(document.text()));
        if (!words.isEmpty()) {
          named = true;
          add(people, new Person(words, told, age, sentence));
        }
      }
      if (!named && age > 0) {
        add(people, new Person(List.of(), List.of(), age, sentence));
      }
    }
    return people.size();
  }

  /**
   * Someone harmed.
   *
   * @param name words of the full name; empty if none is told
   * @param told those of it that stand there: a surname may be that of several
   * @param age 0 if none is told; texts correct it, so it tells people apart side by side only
   */
  private record Person(List<String> name, List<String> told, int age, int sentence) {
    boolean differs(Person other) {
      boolean beside = Math.abs(sentence - other.sentence) <= 1;
      return name.isEmpty() || other.name.isEmpty()
          ? beside && age > 0 && other.age > 0 && age != other.age
          : !holds(name, other.name) && !holds(told, other.told);
    }

    private static boolean holds(List<String> one, List<String> other) {
      return one.containsAll(other) || other.containsAll(one);
    }
  }

  /** The words of a name in small letters, without initials. */
  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s.]+", -1))
        .filter(word -> word.length() >= LETTERS_OF_NAME)
        .toList();
  }

  private static void add(List<Person> people, Person person) {
    if (people.stream().allMatch(person::differs)) {
      people.add(person);
    }
  }

  /** The only number among the words for one person: "a 30-year-old man"; 0 if there is none. */
  private int age(Span who) {
    int age = 0;
    String words = who.of(document.text());
    for (int i = 0; i < words.length() && age < MOST_YEARS; i++) {
      if (Character.isDigit(words.charAt(i))) {
        age = 10 * age + Character.digit(words.charAt(i), 10);
      } else if (age > 0) {
        break;
      }
    }
    return age;
  }

  /** The first figure, its co-ordinated parts added, and other voices' figures as wider bounds. */
  private Bounds combineFrom(List<Mention.Toll> stated) {
    Mention.Toll first = stated.get(0);
    Bounds bounds = first.bounds();
    for (int i = 1; i < stated.size(); i++) {
      Mention.Toll other = stated.get(i);
      if (other.bounds().lower() == 0) {
        continue;
      }
      if (apart(first, other) && !sameWords(first, other) && first.bounds().lower() > 0) {
        bounds = bounds.plus(other.bounds());
      } else if (other.number().end() > other.number().start() && narrows(other.bounds(), bounds)) {
        bounds = other.bounds();
      } else if (other.number().end() > other.number().start() && otherVoice(first, other)) {
        bounds = against(bounds, first.bounds(), listed(i, stated));
      }
    }
    return bounds;
  }

  /** What another voice tells widens the bounds if it may be of the same people. */
  private static Bounds against(Bounds bounds, Bounds first, Bounds told) {
    return !bounds.overlaps(told) && comparable(first, told) ? bounds.hull(told) : bounds;
  }

  /**
   * A number with those that its clause adds to it: "two cousins, their wives and three others".
   */
  private Bounds listed(int at, List<Mention.Toll> stated) {
    Mention.Toll toll = stated.get(at);
    Span clause = document.clauseOf(toll.span());
    Bounds sum = toll.bounds();
    for (int i = at - 1; i >= 0 && clause.overlaps(stated.get(i).span()); i--) {
      sum = apart(toll, stated.get(i)) ? sum.plus(stated.get(i).bounds()) : sum;
    }
    for (int i = at + 1; i < stated.size() && clause.overlaps(stated.get(i).span()); i++) {
      sum = apart(toll, stated.get(i)) ? sum.plus(stated.get(i).bounds()) : sum;
    }
    return sum;
  }

  /** "Several were hurt" and "dozens were hurt" leave the number to "37 were hurt". */
  private static boolean narrows(Bounds exact, Bounds wide) {
    return !wide.isExact() && exact.isExact() && wide.contains(exact.lower());
  }

  /** Voices differ on a toll by some; a number many times as large is of something else. */
  private static boolean comparable(Bounds one, Bounds other) {
    int more = Math.max(one.lower(), other.lower());
    int less = Math.min(one.lower(), other.lower());
    return more <= MOST_TIMES * less + MOST_MORE;
  }

  /** People described by different words in one clause are different people. */
  private boolean apart(Mention.Toll one, Mention.Toll other) {
    return !one.who().overlaps(other.who())
        && !namesAll(one)
        && !namesAll(other)
        && document.clauseOf(one.span()).equals(document.clauseOf(other.span()));
  }

  /** "Two were killed in a double murder": the noun counts those told of beside it. */
  private static boolean namesAll(Mention.Toll toll) {
    return toll.who().equals(toll.span()) && toll.number().equals(toll.span());
  }

  private boolean sameWords(Mention.Toll one, Mention.Toll other) {
    String a = one.who().of(document.text());
    String b = other.who().of(document.text());
    return a.equalsIgnoreCase(b);
  }

  private boolean otherVoice(Mention.Toll one, Mention.Toll other) {
    Span a = voice(one);
    Span b = voice(other);
    return !a.equals(b) && a.end() > 0 && b.end() > 0;
  }

  private Span voice(Mention.Toll toll) {
    List<Mention.Attribution> over = voices.over(toll.span());
    return over.isEmpty() ? new Span(0, 0) : over.get(0).claimant();
  }

  private static Bounds less(Bounds both, Bounds killed) {
    if (!killed.stated()) {
      return Bounds.UNSTATED;
    }
    if (both.upper() <= killed.lower()) {
      return Bounds.UNSTATED;
    }
    int lower = Math.max(0, both.lower() - killed.lower());
    int upper = both.isOpen() ? Bounds.UNBOUNDED : Math.max(lower, both.upper() - killed.lower());
    return Bounds.of(lower, upper);
  }
}
