package org.recount.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.recount.codebook.Family;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.contract.QuestionJson;
import org.recount.count.Metric;
import org.recount.count.Participant;
import org.recount.count.Period;
import org.recount.count.Question;
import org.recount.quantity.Bounds;
import picocli.CommandLine.Option;

/** The filters that several commands share; together they make a question. */
final class QuestionOptions {
  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "from 2021, 2021-03 or 2021-03-09 on")
  private String from = "";

  @Option(names = "--to", paramLabel = "DATE", description = "up to 2021, 2021-03 or 2021-03-09")
  private String to = "";

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "in or within a few kilometres of a place, in any spelling; may be repeated")
  private List<String> places = new ArrayList<>();

  @Option(names = "--admin1", paramLabel = "NAME", description = "in a province; may be repeated")
  private List<String> admin1 = new ArrayList<>();

  @Option(names = "--country", paramLabel = "CODE", description = "in a country, such as IQ")
  private String country = "";

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "bombing, armed_attack, … or a family such as violence; may be repeated")
  private List<String> types = new ArrayList<>();

  @Option(
      names = "--target",
      paramLabel = "TARGET",
      description = "logistics_convoy, police, …; may be repeated")
  private List<String> targets = new ArrayList<>();

  @Option(names = "--actor", paramLabel = "NAME", description = "who is blamed; may be repeated")
  private List<String> actors = new ArrayList<>();

  @Option(
      names = "--participant",
      paramLabel = "NAME[:PART]",
      description = "a person involved; PART is first, last or full")
  private List<String> participants = new ArrayList<>();

  @Option(
      names = "--killed",
      paramLabel = "N..M",
      description = "with so many killed: 1.., 2..5, 3")
  private String killed = "";

  @Option(names = "--injured", paramLabel = "N..M", description = "with so many injured")
  private String injured = "";

  @Option(names = "--assailants", description = "count dead and hurt attackers too")
  private boolean assailants;

  @Option(names = "--incident", paramLabel = "ID", description = "one incident alone")
  private String incident = "";

  /** Returns whether any filter is given. */
  boolean any() {
    return !question(Metric.INCIDENTS).equals(Question.all(Metric.INCIDENTS));
  }

  /** Returns the question that the filters make. */
  Question question(Metric metric) {
    return new Question(
        metric,
        types(),
        codes("--target", targets, Target::of),
        actors,
        participants.stream().map(QuestionOptions::participant).toList(),
        country.toUpperCase(Locale.ROOT),
        admin1,
        places,
        period(),
        bounds("--killed", killed),
        bounds("--injured", injured),
        assailants,
        incident.toUpperCase(Locale.ROOT));
  }

  /** A family stands for each of its types. */
  private List<IncidentType> types() {
    return codes("--type", types, QuestionOptions::types).stream()
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private static Optional<List<IncidentType>> types(String code) {
    return IncidentType.of(code).map(List::of).or(() -> Family.of(code).map(Family::types));
  }

  private Period period() {
    try {
      return Period.parse(from, to);
    } catch (IllegalArgumentException noPeriod) {
      throw new Failure(ExitCode.USAGE, String.valueOf(noPeriod.getMessage()), noPeriod);
    }
  }

  private static Participant participant(String words) {
    int colon = words.lastIndexOf(':');
    try {
      return colon < 0
          ? new Participant(words, Participant.Part.FULL)
          : new Participant(
              words.substring(0, colon), QuestionJson.part(words.substring(colon + 1)));
    } catch (IllegalArgumentException noPart) {
      throw new Failure(ExitCode.USAGE, String.valueOf(noPart.getMessage()), noPart);
    }
  }

  private static <T> List<T> codes(
      String option, List<String> codes, Function<String, Optional<T>> reader) {
    return codes.stream()
        .map(
            code ->
                reader
                    .apply(code.toLowerCase(Locale.ROOT))
                    .orElseThrow(
                        () ->
                            new Failure(
                                ExitCode.USAGE,
                                option + " must be one of the codebook, got '" + code + "'")))
        .toList();
  }

  /** Returns the bounds of {@code 3}, {@code 2..5}, {@code 1..} or {@code ..4}. */
  static Bounds bounds(String option, String words) {
    if (words.isEmpty()) {
      return Bounds.UNSTATED;
    }
    try {
      int dots = words.indexOf("..");
      if (dots < 0) {
        return Bounds.exactly(Integer.parseInt(words));
      }
      String lower = words.substring(0, dots);
      String upper = words.substring(dots + 2);
      return Bounds.of(
          lower.isEmpty() ? 0 : Integer.parseInt(lower),
          upper.isEmpty() ? Bounds.UNBOUNDED : Integer.parseInt(upper));
    } catch (IllegalArgumentException noNumbers) {
      throw new Failure(
          ExitCode.USAGE,
          option + " must be a number or bounds such as 3, 2..5, 1.. or ..4, got '" + words + "'",
          noNumbers);
    }
  }
}
