package org.recount.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
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
    description = "Counts what published reports say happened, with bounds and evidence.")
public final class Recount implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs one command and ends the program with its exit code. */
  public static void main(String[] words) {
    System.exit(new CommandLine(new Recount()).execute(words));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command.");
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
