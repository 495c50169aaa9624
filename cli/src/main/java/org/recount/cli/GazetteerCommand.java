package org.recount.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code recount gazetteer}. */
@Command(
    name = "gazetteer",
    description = "Finds places, adds your own, builds and checks gazetteers.",
    subcommands = {
      GazetteerSearchCommand.class,
      GazetteerAddCommand.class,
      GazetteerImportCommand.class,
      GazetteerListCommand.class,
      GazetteerCheckCommand.class,
      GazetteerBuildCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  recount gazetteer search Mossoul",
      "  recount gazetteer build --geonames downloads --ledger my.ledger"
    })
final class GazetteerCommand implements Runnable {
  /** Stands where no command has been given yet; picocli puts the real one in its place. */
  static final GazetteerCommand NONE = new GazetteerCommand();

  @ParentCommand private Recount recount = Recount.NONE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getErr());
    throw new Failure(
        ExitCode.USAGE, "say what to do, for example: recount gazetteer search Mossoul");
  }

  Recount recount() {
    return recount;
  }
}
