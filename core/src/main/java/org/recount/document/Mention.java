package org.recount.document;

import java.time.LocalDate;
import java.util.List;
import org.recount.codebook.ActorKind;
import org.recount.codebook.Damage;
import org.recount.codebook.Factuality;
import org.recount.codebook.Harm;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.place.Candidate;
import org.recount.place.Place;
import org.recount.quantity.Bounds;
import org.recount.time.DateRange;

/**
 * Words of a document that stand for something, with what they stand for already normalized.
 *
 * <p>Mentions are the last thing that depends on the language of the text. Everything made from
 * them is the same for every language.
 */
public sealed interface Mention {
  /** Where in the text. */
  Span span();

  /**
   * The rule that found it, such as {@code fr/dates/weekday}, so that every count can be traced.
   */
  String rule();

  /**
   * A part of a sentence with one main verb, the widest stretch in which a cue, a date or a place
   * belongs to a trigger without further proof.
   */
  record Clause(Span span, String rule) implements Mention {}

  /**
   * A time expression (TimeML's TIMEX3).
   *
   * @param type what it is
   * @param value its TIMEX3 value, such as {@code 2021-W34}; empty when it cannot be resolved
   * @param range the days it stands for; {@link DateRange#UNKNOWN} for a mere duration or a set
   * @param reason in words, what it was counted from and why, or why it stands for no day: "the
   *     nearest Monday up to publication, 2021-06-01, as the verb is in the past"
   */
  record Timex(Span span, Type type, String value, DateRange range, String reason, String rule)
      implements Mention {
    /** The TIMEX3 types. */
    public enum Type {
      DATE,
      TIME,
      DURATION,
      SET
    }
  }

  /**
   * A stretch of time over which something is counted: "depuis janvier", "in the last three days".
   *
   * @param since the first day, or {@link LocalDate#MIN} when the text names none
   * @param until the last day, or {@link LocalDate#MAX} when the text names none
   * @param days its stated length in days ("en 48 heures" is 2); 0 when it has none
   * @param floating whether it may start at the earliest incident counted ("en N jours") rather
   *     than being fixed to the calendar
   */
  record Window(
      Span span, LocalDate since, LocalDate until, int days, boolean floating, String rule)
      implements Mention {}

  /**
   * Words that say how what is told stands in time to what was told before, without naming a day:
   * "quelques heures plus tard", "announced", "a lancé", "se poursuivent".
   */
  record Course(Span span, Kind kind, String rule) implements Mention {
    /** How it stands. */
    public enum Kind {
      /** It came just after, or at the same time. */
      FOLLOWS,
      /** It is one more of the kind. */
      ANOTHER,
      /** It is what was said or done about it afterwards: announced, arrested, buried. */
      TELLS,
      /** It began then. */
      BEGINS,
      /** It went on from then. */
      LASTS,
      /** The day named just after is a bound, not the day of it: before, until. */
      BOUNDS
    }
  }

  /**
   * A place name.
   *
   * @param use what the name is used for; only {@link Use#LITERAL} names a place as such
   * @param place where it is, {@link Place#UNKNOWN} when no gazetteer place fits; its precision
   *     says whether the text puts things in it, near it or on a road
   * @param whole the town that the place is a quarter of; {@link Place#UNKNOWN} if it is none
   * @param tie what the words around the name tie it to
   * @param candidates the likeliest places with their probabilities, the likeliest first; empty if
   *     the gazetteer has none of the name
   * @param reason why this place was chosen, or why none was, in words
   */
  record Toponym(
      Span span,
      Use use,
      Place place,
      Place whole,
      Tie tie,
      List<Candidate> candidates,
      String reason,
      String rule)
      implements Mention {
    public Toponym {
      candidates = List.copyOf(candidates);
    }

    /** A name of which no other place is thought. */
    public Toponym(Span span, Use use, Place place, String reason, String rule) {
      this(span, use, place, Place.UNKNOWN, Tie.NONE, List.of(), reason, rule);
    }

    /** What a place name is used for. */
    public enum Use {
      LITERAL,
      /** "the Kabul attack", "la police de Nice": modifies a noun. */
      MODIFIER,
      /** "Paris décide", "the Pentagon": an actor. */
      METONYMIC,
      /** "irakien", "the French". */
      DEMONYM
    }

    /** What the words around a place name tie it to, other than what happened there. */
    public enum Tie {
      NONE,
      /** "Hilla police", "les pompiers de Nice": those who answer for what happens in the place. */
      OFFICE,
      /** "a Hilla man", "Smith, 18, of Hilla": where someone is from. */
      PERSON,
      /** "Jackson Memorial Hospital": the place is only a part of the name of something else. */
      NAME,
      /** "a prison in Mosul", "arrested in Mosul": where someone may have come to afterwards. */
      AFTERWARDS,
      /**
       * "taken to a hospital in Mosul", "died at a Mosul hospital": where those hit were brought.
       */
      BROUGHT,
      /** "Speaking in Geneva, the minister said": where someone speaks. */
      SPEAKER
    }
  }

  /** A number as written, with its bounds: "trois", "au moins 40", "une dizaine". */
  record Quantity(Span span, Bounds bounds, boolean ordinal, String rule) implements Mention {}

  /**
   * A number of people to whom something happened: "trois morts", "two soldiers were wounded",
   * "sans faire de victime".
   *
   * @param span number, people and harm together
   * @param number the words of the number alone; empty (start = end) when there is none
   * @param who the words for the people alone ("deux soldats"); may equal {@code span}
   * @param harm what happened to them
   * @param bounds how many
   * @param attackers whether they are the attackers
   * @param includesAttackers whether the number says that it includes attackers
   * @param superseded whether the text itself replaces the number by a later one
   * @param joint whether the number is a joint one over several incidents or a period ("au total")
   * @param part whether it is a part of a number before it ("dont trois policiers")
   */
  record Toll(
      Span span,
      Span number,
      Span who,
      Harm harm,
      Bounds bounds,
      boolean attackers,
      boolean includesAttackers,
      boolean superseded,
      boolean joint,
      boolean part,
      String rule)
      implements Mention {
    /** A number of people of which nothing else is said; {@code words} tell of all of it. */
    public static Toll plain(Span words, Span number, Harm harm, Bounds bounds, String rule) {
      return new Toll(words, number, words, harm, bounds, false, false, false, false, false, rule);
    }

    /** What the number counts: {@code killed}, {@code attackers_killed}; empty if no harm. */
    public String metric() {
      if (harm == Harm.NONE) {
        return "";
      }
      return attackers ? "attackers_" + harm.code() : harm.code();
    }

    /** The same number, replaced by a later one of the text. */
    public Toll old() {
      return new Toll(
          span, number, who, harm, bounds, attackers, includesAttackers, true, joint, part, rule);
    }

    /** The words that state the number: its own, or the whole mention when it has none. */
    public Span stated() {
      return number.start() == number.end() ? span : number;
    }
  }

  /**
   * The words that announce an incident (ACE's event trigger): "attentat", "ambushed".
   *
   * @param alternatives other types the words allow
   * @param form the grammar of the words
   * @param number how many incidents the words speak of: "deux attentats" is 2
   * @param order which of the incidents told the words say it is: 2 for "a second blast", {@link
   *     TriggerOrder#ANOTHER} for "another", {@link TriggerOrder#UNSAID} if they do not say
   * @param definite whether the words point back to an incident already told ("cette attaque")
   * @param generic whether the words name a kind, a habit or an indefinite plural, not one incident
   */
  record Trigger(
      Span span,
      IncidentType type,
      List<IncidentType> alternatives,
      Form form,
      Bounds number,
      int order,
      boolean definite,
      boolean generic,
      String rule)
      implements Mention {
    /** The grammar of a trigger. */
    public enum Form {
      NOUN,
      VERB,
      /** The harm itself announces the incident: "three police officers were killed". */
      HARM
    }

    public Trigger {
      alternatives = List.copyOf(alternatives);
    }
  }

  /**
   * Words that change how sure the text is: "aurait", "foiled", "denied".
   *
   * @param factuality what a trigger in scope becomes
   * @param detail forecast, threat, plan, foiled, expected, precedent, anniversary, disputed,
   *     retracted, condition, counterfactual, rhetorical, aside; empty if none
   * @param scope the stretch of text in which triggers are changed
   */
  record Cue(Span span, Factuality factuality, String detail, Span scope, String rule)
      implements Mention {
    /** Whether triggers in scope are told in passing, which alone does not make them background. */
    public boolean aside() {
      return detail.equals("aside");
    }
  }

  /**
   * Words that say who says so: "selon la police", "the ministry said".
   *
   * @param span the words of the attribution
   * @param claimant the words that name the claimant alone; equals {@code span} when they cannot be
   *     told apart
   * @param stance what the claimant does
   * @param party whether the claimant is a party to the conflict
   * @param scope the stretch of text that the claimant vouches for
   */
  record Attribution(
      Span span, Span claimant, Stance stance, boolean party, Span scope, String rule)
      implements Mention {
    /** What a claimant does. */
    public enum Stance {
      SAYS,
      /** Claims responsibility, or announces its own act. */
      CLAIMS,
      DENIES,
      ACCUSES,
      PREDICTS
    }
  }

  /**
   * Someone who acts or may act: an armed group, a state force, unnamed gunmen, a person.
   *
   * @param name canonical name from the codebook, or the words themselves
   * @param role the part played in the clause, by grammar alone
   */
  record Actor(Span span, String name, ActorKind kind, Role role, String rule) implements Mention {
    /** The part an actor plays in its clause. */
    public enum Role {
      /** Does it: subject of an active trigger, "by" phrase of a passive one. */
      AGENT,
      /** Suffers it. */
      PATIENT,
      /** Claims responsibility. */
      CLAIMS,
      /** Denies responsibility. */
      DENIES,
      /** Is blamed by someone. */
      BLAMED,
      /** Only speaks. */
      SOURCE,
      /** Merely named. */
      NONE
    }
  }

  /**
   * People hit or aimed at.
   *
   * @param span the noun phrase
   * @param name a person's name as written; empty if none is given
   * @param number how many
   * @param harm what happened to them; {@link Harm#NONE} if nothing or unstated
   * @param target their category; null-free: {@link Target#OTHER} when unknown
   */
  record Victim(Span span, String name, Bounds number, Harm harm, Target target, String rule)
      implements Mention {}

  /** A thing hit or aimed at, with the damage done to it. */
  record Thing(Span span, Damage damage, Target target, String rule) implements Mention {}

  /** What was used. */
  record Weapon(Span span, String rule) implements Mention {}

  /** Words that name whom or what an incident is directed at, in a patient's position. */
  record Aim(Span span, Target target, String rule) implements Mention {}

  /**
   * A number over several incidents, or a rank among them: "plus de 130 attaques", "la 133e
   * attaque", "dont 34 à Babel", "2 700 civils tués".
   *
   * @param number the words of the number alone
   * @param kind the grammar of the number
   * @param metric what is counted: {@code incidents}, {@code killed}, {@code injured}, …; empty
   *     when the words take up what an earlier number counts ("dont 34 à Babel")
   * @param bounds the number
   * @param types the types of incident counted; empty if any
   * @param targets the targets counted; empty if any
   * @param part whether the words make it a part of another number ("dont", "of these")
   */
  record Counted(
      Span span,
      Span number,
      Kind kind,
      String metric,
      Bounds bounds,
      List<IncidentType> types,
      List<Target> targets,
      boolean part,
      String rule)
      implements Mention {
    /** The grammar of a counted number. */
    public enum Kind {
      CARDINAL,
      ORDINAL,
      /** "aucune attaque". */
      ZERO,
      /** "par jour", "a week". */
      RATE
    }

    public Counted {
      types = List.copyOf(types);
      targets = List.copyOf(targets);
    }
  }

  /**
   * A number of people that its words make a part of one before it: "dont douze civils", "eleven of
   * them children". Unlike a {@link Toll} it says nothing of an incident.
   *
   * @param number the words of the number alone
   * @param whole the words of the number it is a part of
   * @param wholeBounds that number
   * @param by what sets its people apart
   */
  record Portion(
      Span span,
      Span number,
      Bounds bounds,
      Span whole,
      Bounds wholeBounds,
      Division by,
      String rule)
      implements Mention {
    /** What sets the people of a part apart; one person may be in parts of two divisions. */
    public enum Division {
      /** What they are or do: "soldiers". */
      WORK,
      /** Age or sex: "children". */
      BODY,
      UNSAID
    }
  }

  /**
   * Words that point back to the time or the place that a number counts over: "sur la même
   * période", "in the province", "dans la ville".
   */
  record Reference(Span span, Kind kind, String rule) implements Mention {
    /** What is pointed back to. */
    public enum Kind {
      /** The time that the number before counts over. */
      PERIOD,
      /** A division or an area named before: "la région". */
      AREA,
      /** A town named before: "the city". */
      TOWN,
      /** The country that the text is about: "le pays". */
      COUNTRY,
      /** Places that are not named: "elsewhere". */
      ELSEWHERE
    }
  }

  /**
   * Words of a question that is put to a ledger: "combien de", "how many people". Found only where
   * a question is read, never in a published text.
   *
   * @param part what the words do in the question
   * @param metric for {@link Part#METRIC}, {@link Part#HARM} and {@link Part#HARMING} what is
   *     counted: {@code killed}, {@code documents}; empty otherwise
   * @param types for {@link Part#KIND} and {@link Part#HITS} the types meant; empty if any
   * @param targets for {@link Part#TARGET} those meant
   */
  record Asking(
      Span span,
      Part part,
      String metric,
      List<IncidentType> types,
      List<Target> targets,
      String rule)
      implements Mention {
    /** What words do in a question. */
    public enum Part {
      /** Asks for a number: "combien de". */
      ASKS,
      /** Names what is counted: "morts", "articles". */
      METRIC,
      /** Says what happened to people: "tués", "were kidnapped". */
      HARM,
      /** Says that an incident did harm: "meurtrières". */
      HARMING,
      /** Names incidents: "attaques". */
      KIND,
      /** Names people without saying whom: "personnes". */
      PEOPLE,
      /** Names whom or what an incident may be aimed at: "convois". */
      TARGET,
      /** Leads to whom or what an incident is aimed at: "contre". */
      AGAINST,
      /** Says that something was struck; names the incident if nothing else does: "attaqués". */
      HITS,
      /** Leads to whom a word for captives or killings is about: "de". */
      OF,
      /** Leads to who did it, or to the last day: "par", "by". */
      BY,
      /** Says that someone is blamed or boasts of it: "revendiqués". */
      BLAMES,
      /** Asks for more than the number after it: "plus de". */
      MORE,
      /** Asks for less than the number after it: "moins de". */
      LESS,
      /** The days from the first one named on. */
      SINCE,
      /** The days up to the last one named. */
      UNTIL,
      /** The days before the first one named. */
      BEFORE,
      /** The days after the last one named. */
      AFTER,
      /** Says what the name beside it is: "province", "year". */
      NAMES,
      /** Joins what stands on both sides of it: "et". */
      AND,
      /** Joins what stands on both sides of it as alternatives: "ou". */
      OR,
      /** Says nothing by itself: "y a-t-il eu", "the". */
      LINKS
    }

    public Asking {
      types = List.copyOf(types);
      targets = List.copyOf(targets);
    }
  }
}
