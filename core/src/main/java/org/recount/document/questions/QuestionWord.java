package org.recount.document.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.recount.RecountException;
import org.recount.codebook.Family;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.document.Lexicon;
import org.recount.document.Mention.Asking.Part;
import org.recount.document.tallies.TallyWord;

/**
 * One thing that a phrase may do in a question.
 *
 * @param metric what is counted; empty if the phrase names none
 * @param types the types it names; empty if any
 * @param targets the targets it names; empty if any
 */
record QuestionWord(Part part, String metric, List<IncidentType> types, List<Target> targets) {
  QuestionWord {
    types = List.copyOf(types);
    targets = List.copyOf(targets);
  }

  /** Returns what a line may mean: columns part and values, the readings separated by {@code ;}. */
  static List<QuestionWord> of(Lexicon.Row row, String file) {
    try {
      Part part = Part.valueOf(row.column(0).toUpperCase(Locale.ROOT));
      return Arrays.stream(row.column(1).split(";", -1)).map(v -> of(part, v.strip())).toList();
    } catch (IllegalArgumentException unknown) {
      throw new RecountException(file + ":" + row.line() + ": " + unknown.getMessage(), unknown);
    }
  }

  private static QuestionWord of(Part part, String value) {
    return switch (part) {
      case METRIC, HARM, HARMING -> new QuestionWord(part, value, List.of(), List.of());
      case KIND, HITS -> new QuestionWord(part, "", types(value), List.of());
      case TARGET -> new QuestionWord(part, "", List.of(), list(value, Target.class));
      default -> new QuestionWord(part, "", List.of(), List.of());
    };
  }

  private static List<IncidentType> types(String value) {
    return switch (value) {
      case "violence" -> Family.VIOLENCE.types();
      case "any" -> List.of();
      default -> list(value, IncidentType.class);
    };
  }

  private static <E extends Enum<E>> List<E> list(String value, Class<E> codes) {
    return Arrays.stream(value.split(" "))
        .map(code -> Enum.valueOf(codes, code.toUpperCase(Locale.ROOT)))
        .toList();
  }

  /** Returns what a phrase of a tally lexicon does in a question; empty if nothing. */
  static List<QuestionWord> of(TallyWord word) {
    return switch (word.role()) {
      case EVENT -> kind(word);
      case LOOSE -> word.types().isEmpty() ? List.of() : kind(word);
      case STRUCK, SITE -> target(word);
      case PEOPLE -> word.targets().isEmpty() ? List.of() : target(word);
      case AGAINST -> List.of(new QuestionWord(Part.AGAINST, "", List.of(), List.of()));
      default -> List.of();
    };
  }

  /** "Attaques" alone is violence; "attaques de convois" names its target at once. */
  private static List<QuestionWord> kind(TallyWord word) {
    List<IncidentType> named = word.types().isEmpty() ? Family.VIOLENCE.types() : word.types();
    return List.of(new QuestionWord(Part.KIND, "", named, word.targets()));
  }

  private static List<QuestionWord> target(TallyWord word) {
    return List.of(new QuestionWord(Part.TARGET, "", List.of(), word.targets()));
  }
}
