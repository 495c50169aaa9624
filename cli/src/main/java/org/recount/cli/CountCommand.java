package org.recount.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.recount.count.CountRule;
import org.recount.count.Grouping;
import org.recount.count.Metric;
import org.recount.quantity.Bounds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
      "  recount count --questions questions.jsonl --jsonl"
    })
final class CountCommand implements Callable<Integer> {
  @ParentCommand private Recount recount = Recount.NONE;

  @Mixin private QuestionOptions filters = new QuestionOptions();

  @Option(
      names = "--metric",
      paramLabel = "METRIC",
      description = "incidents, killed, injured, kidnapped or documents; incidents if not given")
  private String metric = "incidents";

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
      return new QuestionsRun(recount, counted).run(questions);
    }
    Metric asked =
        Metric.of(metric.toLowerCase(Locale.ROOT))
            .orElseThrow(
                () ->
                    usage(
                        "--metric must be incidents, killed, injured, kidnapped or documents",
                        metric));
    CountRun run = new CountRun(recount, filters.question(asked), counted);
    if (!by.isEmpty()) {
      run.by(
          Grouping.of(by.toLowerCase(Locale.ROOT))
              .orElseThrow(
                  () ->
                      usage(
                          "--by must be month, type, admin1, country, actor, target or source",
                          by)));
    }
    Bounds expected = QuestionOptions.bounds("--expect", expect);
    return run.run(new CountRun.View(json || jsonLines, explain, cite), expected);
  }

  private static Failure usage(String rule, String got) {
    return new Failure(ExitCode.USAGE, rule + ", got '" + got + "'");
  }
}
