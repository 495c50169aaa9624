package org.recount.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code recount completion}. */
@Command(
    name = "completion",
    description = "Prints a script that lets a shell complete commands and options.",
    footer = {"", "Example:", "  source <(recount completion bash)"})
final class CompletionCommand implements Callable<Integer> {
  /** Shells that can be served; one script does for both. */
  enum Shell {
    bash,
    zsh
  }

  @ParentCommand private Recount recount = Recount.NONE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SHELL", description = "bash or zsh")
  @SuppressWarnings("UnusedVariable") // one script serves both; naming another shell is refused
  private Shell shell = Shell.bash;

  @Override
  public Integer call() {
    try (Output out = recount.output()) {
      out.line(AutoComplete.bash("recount", spec.root().commandLine()));
    }
    return ExitCode.DONE;
  }
}
