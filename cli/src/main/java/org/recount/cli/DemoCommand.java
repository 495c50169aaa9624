package org.recount.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code recount demo}. */
@Command(
    name = "demo",
    description = "Shows what Recount does, on twelve invented reports.",
    footer = {
      "",
      "Makes a ledger of its own in a temporary folder; needs no network.",
      "",
      "Example:",
      "  recount demo"
    })
final class DemoCommand implements Callable<Integer> {
  @ParentCommand private Recount recount = Recount.NONE;

  @Override
  public Integer call() {
    return new DemoRun(recount).run();
  }
}
