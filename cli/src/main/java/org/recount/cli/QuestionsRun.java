package org.recount.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.recount.contract.AskedQuestion;
import org.recount.contract.CountJson;
import org.recount.contract.QuestionJson;
import org.recount.count.CountRule;
import org.recount.count.Counter;
import org.recount.sources.Inputs;
import org.recount.stores.JdbcLedger;

/** Answers a file of questions, one line each, in their order. */
final class QuestionsRun {
  private final Recount recount;
  private final CountRule rule;
  private final Set<String> unknownKeys = new TreeSet<>();
  private int problems;

  QuestionsRun(Recount recount, CountRule rule) {
    this.recount = recount;
    this.rule = rule;
  }

  int run(String file) {
    Ledgers ledgers = new Ledgers(recount);
    try (JdbcLedger ledger = ledgers.openToRead();
        BufferedReader lines = new BufferedReader(reader(file));
        Output out = recount.output()) {
      Counter counter = new Counter(ledgers.snapshot(ledger), recount.gazetteers().gazetteer());
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          out.line(answer(line, number, counter));
        }
      }
    } catch (IOException unreadable) {
      throw new Failure(
          ExitCode.FAILED,
          "cannot read the questions '" + file + "': " + Messages.of(unreadable),
          unreadable);
    }
    if (!unknownKeys.isEmpty()) {
      recount.warn("keys that mean nothing in a question: " + String.join(", ", unknownKeys));
    }
    return problems > 0 ? ExitCode.PARTLY : ExitCode.DONE;
  }

  private Reader reader(String file) throws IOException {
    return file.equals(Inputs.STANDARD)
        ? new InputStreamReader(recount.surroundings().in(), StandardCharsets.UTF_8)
        : Files.newBufferedReader(Path.of(file));
  }

  private byte[] answer(String line, long number, Counter counter) {
    AskedQuestion asked;
    try {
      asked = QuestionJson.parse(line);
    } catch (IllegalArgumentException noQuestion) {
      problems++;
      String detail = String.valueOf(noQuestion.getMessage());
      return CountJson.writeProblem(QuestionJson.qid(line), number, "invalid_question", detail);
    }
    unknownKeys.addAll(asked.unknownKeys());
    return CountJson.write(asked.qid(), counter.count(asked.question(), rule));
  }
}
