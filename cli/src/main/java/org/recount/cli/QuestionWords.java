package org.recount.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.count.Metric;
import org.recount.count.Question;
import org.recount.count.asking.Asked;
import org.recount.count.asking.Key;
import org.recount.count.asking.Narrowing;
import org.recount.count.asking.QuestionReader;
import org.recount.count.asking.Reading;
import org.recount.document.Languages;

/**
 * Reads a question in words. It is asked only if every word of it is understood in one language and
 * only one reading is left; else it is refused with what to do about it.
 */
final class QuestionWords {
  /** A question is a sentence; whoever gives a whole text meant another command. */
  private static final int LONGEST = 1_000;

  private static final int SHOWN = 3;
  private static final int QUOTED = 80;

  private final Languages languages;
  private final String command;

  /**
   * @param command how the question would be asked again, up to its flags: {@code recount count}
   */
  QuestionWords(Languages languages, String command) {
    this.languages = languages;
    this.command = command;
  }

  /**
   * Returns the only reading of a question, narrowed by what is given beside it.
   *
   * @throws Failure if there is none or are several
   */
  Heard read(String words, Optional<Metric> metric, Question given) {
    if (words.isBlank()) {
      throw refused("the question is empty", List.of());
    }
    if (words.length() > LONGEST) {
      throw refused(
          "a question has at most "
              + LONGEST
              + " characters, got "
              + words.length()
              + "; recount audit and recount add read whole texts",
          List.of());
    }
    Asked asked = asked(words);
    if (!asked.read()) {
      throw notUnderstood(words, asked);
    }
    return chosen(asked, metric, given);
  }

  /**
   * A question as it was understood.
   *
   * @param reading what the words say
   * @param question the same, narrowed by what was given beside them
   */
  record Heard(Asked asked, Reading reading, Question question) {}

  private Heard chosen(Asked asked, Optional<Metric> metric, Question given) {
    List<Heard> left = new ArrayList<>();
    List<Key> conflicts = new ArrayList<>();
    Set<Question> seen = new HashSet<>();
    for (Reading reading : asked.readings()) {
      Narrowing narrowed = Narrowing.of(reading.question(), metric, given);
      if (!narrowed.conflicts().isEmpty()) {
        conflicts.addAll(narrowed.conflicts());
      } else if (seen.add(narrowed.question())) {
        left.add(new Heard(asked, reading, narrowed.question()));
      }
    }
    if (left.isEmpty()) {
      String keys =
          String.join(", ", conflicts.stream().distinct().map(QuestionFlags::name).toList());
      throw refused("the flags and the words of the question disagree on: " + keys, List.of());
    }
    if (left.size() > 1 || !asked.losses().isEmpty()) {
      List<String> why = new ArrayList<>(asked.losses());
      why.addAll(left.size() > 1 ? asked.doubts() : List.of());
      throw refused(
          (left.size() > 1 ? "the question has several readings: " : "no count says quite this: ")
              + String.join("; ", why)
              + (left.size() > 1 ? "\nask one of them:" : "\nit can be asked as:"),
          left.stream().map(Heard::question).toList());
    }
    return left.get(0);
  }

  private Asked asked(String words) {
    List<Asked> all = new ArrayList<>();
    for (String code : languages.codes()) {
      languages
          .pipeline(code)
          .flatMap(pipeline -> new QuestionReader(pipeline).read(words))
          .ifPresent(all::add);
    }
    String likely = languages.detect(words).orElse("");
    return all.stream()
        .min(
            Comparator.comparing((Asked a) -> !a.read())
                .thenComparing(QuestionWords::unread)
                .thenComparing(a -> !a.document().language().equals(likely)))
        .orElseThrow(
            () -> refused("no language pack that reads questions is installed", List.of()));
  }

  private static int unread(Asked asked) {
    return asked.unread().stream().mapToInt(s -> s.end() - s.start()).sum();
  }

  private Failure notUnderstood(String words, Asked asked) {
    List<String> why = new ArrayList<>();
    if (!asked.unread().isEmpty()) {
      List<String> unread = asked.unread().stream().map(s -> shortened(s.of(words))).toList();
      List<String> shown = unread.subList(0, Math.min(unread.size(), 2 * SHOWN));
      why.add(
          "not understood: '"
              + String.join("', '", shown)
              + "'"
              + (shown.size() < unread.size()
                  ? " and " + (unread.size() - shown.size()) + " more"
                  : "")
              + (capital(asked, words)
                  ? "; of places and actors, the names in the gazetteer and the codebook are known"
                  : ""));
    }
    boolean nothing =
        asked.document().mentions(org.recount.document.Mention.Asking.class).isEmpty();
    why.addAll(nothing ? List.of("questions are read in: " + languages()) : asked.problems());
    return refused(
        "'"
            + shortened(words)
            + "' cannot be asked\n  "
            + String.join("\n  ", why)
            + "\nrecount help count shows the flags that ask without words",
        List.of());
  }

  private static boolean capital(Asked asked, String words) {
    return asked.unread().stream()
        .anyMatch(s -> s.start() > 0 && Character.isUpperCase(words.charAt(s.start())));
  }

  private String languages() {
    return String.join(", ", languages.codes());
  }

  private static String shortened(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= QUOTED
        ? line
        : line.substring(0, line.offsetByCodePoints(0, QUOTED)) + "…";
  }

  private Failure refused(String why, List<Question> readings) {
    StringBuilder message = new StringBuilder(why);
    for (Question question : readings.subList(0, Math.min(SHOWN, readings.size()))) {
      message.append("\n  ").append(command).append(' ').append(QuestionFlags.of(question));
    }
    return new Failure(ExitCode.USAGE, message.toString());
  }
}
