package org.recount.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.recount.count.CountRule;
import org.recount.count.Grouping;
import org.recount.count.Metric;
import org.recount.count.Question;
import org.recount.quantity.Bounds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount count}. */
@Command(
    name = "count",
    description = "Counts incidents, people or documents: at least, best, at most, and why.",
    footer = {
      "",
      "Examples:",
      "  recount count --country IQ --admin1 Babil --target logistics_convoy --from 2021-01",
      "  recount count --metric killed --type bombing --by month",
      "  recount count \"How many people were killed in bombings in Baghdad in March 2021?\"",
      "  recount count \"Combien d'attaques contre des convois à Babel depuis janvier 2021 ?\"",
      "  recount count --questions questions.jsonl --jsonl"
    })
final class CountCommand implements Callable<Integer> {
  @ParentCommand private Recount recount = Recount.NONE;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUESTION",
      description = "a question in words, in French or English; flags beside it narrow it")
  private List<String> words = new ArrayList<>();

  @Mixin private QuestionOptions filters = new QuestionOptions();

  @Option(
      names = "--metric",
      paramLabel = "METRIC",
      description = "incidents, killed, injured, kidnapped or documents; incidents if not given")
  private String metric = "";

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      description = "standard, strict or lenient; standard if not given")
  private String rule = "standard";

  @Option(
      names = "--by",
      paramLabel = "KEY",
      description = "also by month, type, admin1, country, actor, target or source")
  private String by = "";

  @Option(names = "--explain", description = "say why the count is a range, and what is left out")
  private boolean explain;

  @Option(names = "--cite", paramLabel = "N", description = "quote the words of up to N reports")
  private int cite;

  @Option(
      names = "--expect",
      paramLabel = "A..B",
      description = "exit with 3 when the best number is outside")
  private String expect = "";

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      description = "answer the questions of a file, one JSON object in each line")
  private String questions = "";

  @Option(names = "--json", description = "print one JSON object")
  private boolean json;

  @Option(names = "--jsonl", description = "print one JSON object for each question")
  private boolean jsonLines;

  @Override
  public Integer call() {
    CountRule counted =
        CountRule.of(rule)
            .orElseThrow(() -> usage("--rule must be standard, strict or lenient", rule));
    if (!questions.isEmpty()) {
      if (!words.isEmpty()) {
        throw usage("--questions takes no question in words beside it", String.join(" ", words));
      }
      return new QuestionsRun(recount, counted).run(questions);
    }
    CountRun run = run(counted);
    if (!by.isEmpty()) {
      run.by(
          Grouping.of(by.toLowerCase(Locale.ROOT))
              .orElseThrow(
                  () ->
                      usage(
                          "--by must be month, type, admin1, country, actor, target or source",
                          by)));
    }
    if (cite < 0) {
      throw usage("--cite must be 0 or more", Integer.toString(cite));
    }
    Bounds expected = QuestionOptions.bounds("--expect", expect);
    return run.run(new CountRun.View(json || jsonLines, explain, cite), expected);
  }

  private CountRun run(CountRule counted) {
    Optional<Metric> asked = metric.isEmpty() ? Optional.empty() : Optional.of(metric());
    Question given = filters.question(asked.orElse(Metric.INCIDENTS));
    if (words.isEmpty()) {
      return new CountRun(recount, given, counted);
    }
    QuestionWords reader =
        new QuestionWords(recount.gazetteers().languages(), "recount count" + recount.ledgerFlag());
    QuestionWords.Heard heard = reader.read(String.join(" ", words), asked, given);
    CountRun run = new CountRun(recount, heard.question(), counted);
    run.heard(heard);
    return run;
  }

  private Metric metric() {
    return Metric.of(metric.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                usage(
                    "--metric must be incidents, killed, injured, kidnapped or documents", metric));
  }

  private static Failure usage(String rule, String got) {
    return new Failure(ExitCode.USAGE, rule + ", got '" + got + "'");
  }
}
