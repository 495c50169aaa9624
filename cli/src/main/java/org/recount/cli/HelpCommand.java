package org.recount.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code recount help}. */
@Command(
    name = "help",
    description = "Explains a command, or the exit codes.",
    footer = {
      "",
      "Examples:",
      "  recount help count",
      "  recount help gazetteer add",
      "  recount help exit-codes"
    })
final class HelpCommand implements Callable<Integer> {
  private static final String EXIT_CODES = "exit-codes";

  @ParentCommand private Recount recount = Recount.NONE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "COMMAND",
      arity = "0..2",
      description = "a command, or exit-codes; all commands if not given")
  private List<String> topic = new ArrayList<>();

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    try (Output out = recount.output()) {
      if (topic.equals(List.of(EXIT_CODES))) {
        out.line(ExitCode.TEXT.stripTrailing());
        return ExitCode.DONE;
      }
      CommandLine command = root;
      for (String name : topic) {
        command = command.getSubcommands().get(name);
        if (command == null) {
          throw new Failure(
              ExitCode.USAGE,
              "there is no command '"
                  + String.join(" ", topic)
                  + "'; recount help lists all commands");
        }
      }
      out.line(command.getUsageMessage(root.getColorScheme()).stripTrailing());
    }
    return ExitCode.DONE;
  }
}
