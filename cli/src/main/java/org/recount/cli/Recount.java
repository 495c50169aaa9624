package org.recount.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.recount.RecountException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The {@code recount} command: reads its words, starts the command they name, gives its exit code.
 */
@Command(
    name = "recount",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Recount.Version.class,
    description = "Counts what published reports say happened, with bounds and evidence.",
    subcommands = ExtractCommand.class)
public final class Recount implements Runnable {
  private final Surroundings surroundings;
  private final PrintWriter err;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "where the data goes; - for standard output")
  private String output = "-";

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "show where in the program a failure came from")
  private boolean debug;

  Recount(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.err =
        new PrintWriter(new OutputStreamWriter(surroundings.err(), StandardCharsets.UTF_8), true);
  }

  /** Runs one command and ends the program with its exit code. */
  public static void main(String[] words) {
    System.exit(run(Surroundings.real(), words));
  }

  /** Runs one command and returns its exit code. */
  static int run(Surroundings surroundings, String... words) {
    Recount recount = new Recount(surroundings);
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), true);
    return new CommandLine(recount)
        .setOut(out)
        .setErr(recount.err)
        .setExecutionExceptionHandler((thrown, command, parsed) -> recount.explain(thrown))
        .execute(words);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command.");
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Output output() {
    return Output.to(output, surroundings.out());
  }

  /** Says something to the person who waits, on standard error. */
  void say(String text) {
    err.println(text);
  }

  /** Shows where a failure came from, with {@code --debug} only. */
  void debug(Throwable thrown) {
    if (debug) {
      thrown.printStackTrace(err);
    }
  }

  private int explain(Exception thrown) throws Exception {
    debug(thrown);
    if (thrown instanceof UncheckedIOException io && Messages.isBrokenPipe(io.getCause())) {
      return ExitCode.BROKEN_PIPE;
    }
    if (thrown instanceof Failure failure) {
      say("recount: " + failure.getMessage());
      return failure.exitCode();
    }
    if (thrown instanceof UncheckedIOException io) {
      say("recount: " + Messages.of(io.getCause()));
      return ExitCode.FAILED;
    }
    if (thrown instanceof RecountException || thrown instanceof IllegalArgumentException) {
      say("recount: " + thrown.getMessage());
      return ExitCode.FAILED;
    }
    say("recount: failed: " + thrown + " (run it with --debug to see where)");
    return ExitCode.FAILED;
  }

  /** Says the version that the jar's manifest holds. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Recount.class.getPackage().getImplementationVersion();
      return new String[] {"recount " + (version == null ? "(not packaged)" : version)};
    }
  }
}
