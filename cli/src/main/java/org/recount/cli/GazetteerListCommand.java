package org.recount.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.recount.contract.LayerJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code recount gazetteer list}. */
@Command(
    name = "list",
    description = "Lists the gazetteers in use, the first wins, with sources and licences.",
    footer = {"", "Example:", "  recount gazetteer list --ledger my.ledger"})
final class GazetteerListCommand implements Callable<Integer> {
  @ParentCommand private GazetteerCommand gazetteer = GazetteerCommand.NONE;

  @Option(names = "--json", description = "print one JSON object for each")
  private boolean json;

  @Override
  public Integer call() {
    Recount recount = gazetteer.recount();
    List<LayerJson> layers = new LayerFacts(recount).all();
    try (Output out = recount.output()) {
      for (LayerJson layer : layers) {
        if (json) {
          out.line(layer.write());
        } else {
          print(layer, out);
        }
      }
    }
    return ExitCode.DONE;
  }

  private static void print(LayerJson layer, Output out) {
    out.line(layer.layer());
    out.line("  places   " + layer.places() + ", found by " + layer.names() + " names");
    out.line("  source   " + layer.source());
    line(out, "  licence  ", layer.licence());
    line(out, "  data     ", layer.data());
    line(out, "  built    ", layer.built());
    line(out, "  file     ", layer.file());
    if (layer.bytes() > 0) {
      out.line("  size     " + layer.bytes() + " bytes");
    }
  }

  private static void line(Output out, String label, String value) {
    if (!value.isEmpty()) {
      out.line(label + value);
    }
  }
}
