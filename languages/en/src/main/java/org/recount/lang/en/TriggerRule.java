package org.recount.lang.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recount.RecountException;
import org.recount.codebook.Damage;
import org.recount.codebook.Harm;
import org.recount.codebook.IncidentType;
import org.recount.document.Lexicon;

/**
 * A line of {@code triggers.tsv}: what a phrase announces and where its sufferers stand.
 *
 * @param type empty when the phrase only tells of harm or damage
 * @param both whether the words may be noun or verb
 * @param harm to people; {@link Harm#NONE} if the words tell of none
 * @param damage to things; {@link Damage#NONE} if the words tell of none
 */
record TriggerRule(
    Optional<IncidentType> type,
    List<IncidentType> alternatives,
    boolean noun,
    boolean both,
    boolean harmForm,
    Frame frame,
    Harm harm,
    Damage damage) {

  /** Where those stand who act and suffer. */
  enum Frame {
    /** The object of the active verb, the subject of the passive one. */
    OBJECT,
    /** The same, for captors of people only. */
    PEOPLE,
    /** The same, when a captive is meant. */
    CAPTIVE,
    /** The same, for things only. */
    THING,
    /** What follows the phrase, always. */
    PATIENT,
    /** The subject. */
    SUBJECT,
    /** The subject acts and suffers. */
    SELF,
    /** Prepositions name what is hit; the subject is a weapon or nothing. */
    OCCURS,
    /** A preposition names what is hit; the subject acts. */
    AGAINST,
    /** Of, on, against and the possessive name what is hit. */
    OF,
    /** Only the possessive does. */
    OWNER,
    /** A dead body: the phrase counts only with a person. */
    CORPSE,
    /** Two sides. */
    FIGHT,
    /** The subject takes part. */
    GATHER,
    /** A name follows. */
    NAMED,
    /** The subject is told apart by a name that follows. */
    IDENTIFIED,
    /** Points back and tells nothing of its own. */
    DEFINITE,
    NONE
  }

  static final Lexicon<TriggerRule> ALL =
      Lexicon.read(TriggerRule.class, "triggers.tsv", TriggerRule::read);

  private static @Nullable TriggerRule read(Lexicon.Row row) {
    if (row.column(0).equals("hide")) {
      return null;
    }
    List<IncidentType> alternatives = new ArrayList<>();
    for (String code : row.column(1).split("\\|")) {
      if (!code.isEmpty()) {
        alternatives.add(type(row, code));
      }
    }
    Optional<IncidentType> type =
        row.column(0).equals("none") ? Optional.empty() : Optional.of(type(row, row.column(0)));
    String effect = row.column(4).toUpperCase(Locale.ROOT);
    boolean damage = effect.equals("DESTROYED") || effect.equals("DAMAGED");
    return new TriggerRule(
        type,
        List.copyOf(alternatives),
        row.column(2).equals("noun"),
        row.column(2).equals("both"),
        row.column(2).equals("harm"),
        Frame.valueOf(row.column(3).toUpperCase(Locale.ROOT)),
        effect.isEmpty() || damage ? Harm.NONE : Harm.valueOf(effect),
        damage ? Damage.valueOf(effect) : Damage.NONE);
  }

  private static IncidentType type(Lexicon.Row row, String code) {
    return IncidentType.of(code)
        .orElseThrow(
            () -> new RecountException("triggers.tsv:" + row.line() + ": no type '" + code + "'"));
  }
}
