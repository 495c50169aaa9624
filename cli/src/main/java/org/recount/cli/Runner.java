package org.recount.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.recount.RecountException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line and turns whatever is thrown into a message and an exit code. */
final class Runner {
  private Runner() {}

  static int run(Surroundings surroundings, String... words) {
    Recount recount = new Recount(surroundings);
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), true);
    if (words.length == 1 && words[0].equals("--version")) {
      // Without setting up any command: scripts ask this often.
      out.println(Recount.Version.line());
      return ExitCode.DONE;
    }
    CommandLine commands =
        new CommandLine(recount)
            .setOut(out)
            .setErr(recount.teller().writer())
            .setUsageHelpAutoWidth(true)
            .setParameterExceptionHandler((wrong, given) -> explain(recount, wrong))
            .setExecutionExceptionHandler((thrown, command, parsed) -> explain(recount, thrown));
    if (!surroundings.variable("NO_COLOR").isEmpty() || List.of(words).contains("--no-color")) {
      commands.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    }
    return commands.execute(words);
  }

  /** Says what was not understood and where to read more; not the whole help, which hides it. */
  private static int explain(Recount recount, ParameterException wrong) {
    recount.debug(wrong);
    recount.warn(String.valueOf(wrong.getMessage()));
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      String likely = String.join(", ", unmatched.getSuggestions());
      if (!likely.isEmpty()) {
        recount.warn("did you mean: " + likely);
      }
    }
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    recount.warn("see: " + command.replaceFirst("^recount", "recount help"));
    return ExitCode.USAGE;
  }

  private static int explain(Recount recount, Exception thrown) {
    recount.debug(thrown);
    if (thrown instanceof UncheckedIOException io) {
      IOException cause = Objects.requireNonNull(io.getCause());
      if (Messages.isBrokenPipe(cause)) {
        return ExitCode.BROKEN_PIPE;
      }
      recount.warn(Messages.of(cause));
      return ExitCode.FAILED;
    }
    if (thrown instanceof Failure failure) {
      recount.warn(String.valueOf(failure.getMessage()));
      return failure.exitCode();
    }
    if (thrown instanceof RecountException || thrown instanceof IllegalArgumentException) {
      recount.warn(String.valueOf(thrown.getMessage()));
      return thrown.getCause() instanceof SQLException refused && Messages.isRefusal(refused)
          ? ExitCode.REFUSED
          : ExitCode.FAILED;
    }
    recount.warn("this should not have happened: " + thrown + "; --debug shows where");
    return ExitCode.FAILED;
  }
}
