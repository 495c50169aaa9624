package org.recount.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.recount.RecountException;
import org.recount.gazetteer.PackedGazetteer;
import org.recount.gazetteer.geonames.MappedCheck;
import org.recount.gazetteer.geonames.MappedGazetteer;
import org.recount.gazetteer.layers.Layer;
import org.recount.gazetteer.layers.OwnCheck;
import org.recount.gazetteer.layers.OwnTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code recount gazetteer check}. */
@Command(
    name = "check",
    description = "Reads every gazetteer whole and says what is wrong with it.",
    footer = {
      "",
      "Exits with 1 when something is. Looks for files cut short or damaged, rows that cannot be",
      "read, identifiers that stand twice, points that cannot be, and names no text can hold.",
      "",
      "Example:",
      "  recount gazetteer check --ledger my.ledger"
    })
final class GazetteerCheckCommand implements Callable<Integer> {
  @ParentCommand private GazetteerCommand gazetteer = GazetteerCommand.NONE;

  private boolean wrong;

  @Override
  public Integer call() {
    Recount recount = gazetteer.recount();
    Gazetteers gazetteers = recount.gazetteers();
    try (Output out = recount.output()) {
      OwnTable own = gazetteers.own();
      if (!own.equals(OwnTable.EMPTY)) {
        List<String> problems =
            OwnCheck.problems(
                own, String.valueOf(gazetteers.ownFile().getFileName()), Gazetteers.shipped());
        print(out, Layer.OWN, Words.count(own.places().size(), "place"), problems);
      }
      shipped(out);
      if (gazetteers.hasFull()) {
        full(gazetteers, out);
      }
    }
    return wrong ? ExitCode.FAILED : ExitCode.DONE;
  }

  private void shipped(Output out) {
    try {
      PackedGazetteer shipped = new PackedGazetteer();
      shipped.check();
      print(out, Layer.SHIPPED, Words.count(shipped.size(), "place"), List.of());
    } catch (RecountException damaged) {
      print(out, Layer.SHIPPED, "not readable", List.of(String.valueOf(damaged.getMessage())));
    }
  }

  private void full(Gazetteers gazetteers, Output out) {
    try {
      MappedGazetteer full = MappedGazetteer.open(gazetteers.fullFile());
      MappedCheck check = MappedCheck.of(full);
      String holds = Words.count(full.size(), "place");
      if (check.unreachable() > 0) {
        holds += ", " + Words.count(check.unreachable(), "name") + " that no text can hold";
      }
      print(out, Layer.FULL, holds, check.problems());
    } catch (RecountException damaged) {
      print(out, Layer.FULL, "not readable", List.of(String.valueOf(damaged.getMessage())));
    }
  }

  private void print(Output out, String layer, String holds, List<String> problems) {
    out.line(layer + ": " + holds + (problems.isEmpty() ? "; nothing wrong" : ""));
    problems.forEach(problem -> out.line("  " + problem));
    wrong |= !problems.isEmpty();
  }
}
