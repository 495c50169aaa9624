package org.recount.document.tallies;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recount.RecountException;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.document.Lexicon;

/**
 * What a phrase of a tally lexicon does for a number near it.
 *
 * @param types the types of incident it names; empty if any
 * @param targets the targets it names; empty if any
 * @param metric of a part or its mark, what became of the people: {@code killed}, {@code injured};
 *     empty if it does not say
 */
public record TallyWord(Role role, List<IncidentType> types, List<Target> targets, String metric) {
  /** The parts such phrases play. */
  public enum Role {
    /** An incident that can be counted: "attaques". */
    EVENT,
    /** A word for incidents only where a window or a sum shows it: "opérations". */
    LOOSE,
    /** Something struck, that stands for the incident: "convois". */
    STRUCK,
    /** Somewhere struck, counted as a place: "églises". */
    SITE,
    /** That something was struck: "visés". */
    HIT,
    /** That people were taken: "enlevés". */
    TAKEN,
    /** What people did to themselves: "se sont immolés". */
    SELF,
    /** Makes the number after it a least one: "plus 130". */
    MORE,
    /** "fois", "time". */
    TIMES,
    /** Makes a number a part of the one before: "dont". */
    PART,
    /** Makes the number before it a part: "d'entre elles". */
    OF_THEM,
    /** Takes up a whole before its part: "sur ces". */
    WHOLE,
    /** The same, at the start of a sentence alone: "des 39 explosions". */
    OF_ALL,
    /** Leads to the noun of a number that comes later: "le nombre de". */
    COUNT_OF,
    /** Leads from such a noun to its number: "atteint désormais". */
    REACHES,
    /** Opens the parts of the number before: "soit", "namely". */
    NAMELY,
    /** Sets a number beside that of another time: "contre", "up from". */
    VERSUS,
    /** Names no incident but says that something is counted: "on en compte". */
    RECKON,
    /** Says itself that incidents are counted: "le nombre d'attaques à". */
    NUMBER_OF,
    /** That somebody keeps count: "recensé", "documented". */
    COUNTING,
    /** Many incidents under one name: "guerre". */
    WAR,
    /** Makes the number after it one of no set: "une moyenne de". */
    AVERAGE,
    /** "par jour". */
    DAILY,
    /** "par semaine", "par mois". */
    RATE,
    /** People that can be struck: "policiers". */
    PEOPLE,
    /** People told by age or sex: "femmes", "enfants". */
    BODY,
    /** People of whatever kind: "personnes", "morts". */
    ANYONE,
    /** Can be struck, but is not counted: "l'armée". */
    AIM,
    /** Leads to what was struck: "contre", "visant". */
    AGAINST,
    /** The same, and takes up a whole at the start of a sentence: "sur 40 attaques". */
    ON,
    /** Stands between what was struck and the number: "la cible de". */
    UNDER,
    /** "aucune". */
    NONE,
    /** Says that a rank is stated and no list is told: "il s'agit de". */
    BEING,
    /** Makes a rank one within a period or kind: "du genre". */
    SUCH,
    /** Joins the last part of a list: "et". */
    LIST,
    /** Sorts the incidents of a part by who did them: "imputées". */
    SORTED,
    /** Leads from a place to how many it had: "en a connu". */
    HAD,
    /** Stands before one more part: "another 12". */
    ALSO,
    /** Says that a number sums up several tolls: "en tout". */
    SUM,
    /** What a number without a noun may stand before: "à", "ont". */
    AFTER
  }

  public TallyWord {
    types = List.copyOf(types);
    targets = List.copyOf(targets);
  }

  /**
   * Returns the lexicon of tally words that lies beside a class: pattern, role, types, targets,
   * metric. A pattern without a role hides shorter ones.
   *
   * @throws RecountException if the file is missing or a line names no such role, type or target
   */
  public static Lexicon<TallyWord> read(Class<?> beside, String file) {
    return Lexicon.read(beside, file, row -> of(row, file));
  }

  private static @Nullable TallyWord of(Lexicon.Row row, String file) {
    if (row.column(0).isEmpty()) {
      return null;
    }
    try {
      return new TallyWord(
          Role.valueOf(row.column(0).toUpperCase(Locale.ROOT)),
          list(row.column(1), IncidentType.class),
          list(row.column(2), Target.class),
          row.column(3));
    } catch (IllegalArgumentException e) {
      throw new RecountException(file + ":" + row.line() + ": " + e.getMessage(), e);
    }
  }

  private static <E extends Enum<E>> List<E> list(String column, Class<E> codes) {
    return Arrays.stream(column.split("[ ,]+"))
        .filter(code -> !code.isEmpty())
        .map(code -> Enum.valueOf(codes, code.toUpperCase(Locale.ROOT)))
        .toList();
  }
}
