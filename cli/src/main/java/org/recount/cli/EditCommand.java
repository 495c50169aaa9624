package org.recount.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.incident.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount edit}. */
@Command(
    name = "edit",
    description = "Decides what an incident was, when, where or how many it harmed.",
    footer = {
      "",
      "Fields: type, date, place, killed, injured. Dates: 2021, 2021-06, 2021-06-07 or",
      "2021-06-05..2021-06-07. Numbers: 3, 3..5 or 3+. A place: its name if only one place has it,",
      "else its identifier from recount gazetteer search. unknown: not known after all.",
      "",
      "Example:",
      "  recount edit INC-7K2QM9 killed=3..5 place=geonames:99347 --reason \"hospital list\""
    })
final class EditCommand implements Callable<Integer> {
  @ParentCommand private Recount recount = Recount.NONE;

  @Parameters(index = "0", paramLabel = "INCIDENT", description = "the incident")
  private String id = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FIELD=VALUE",
      description = "what holds from now on")
  private List<String> changes = new ArrayList<>();

  @Mixin private DecisionOptions decision = new DecisionOptions();

  @Override
  public Integer call() {
    Edits edits = new Edits(recount.gazetteers().gazetteer());
    Revision after = Revision.NONE;
    for (String change : changes) {
      after = after.then(edits.read(change));
    }
    Revision decided = after;
    return new DecisionRun(recount, decision.dryRun())
        .run(snapshot -> Edits.of(Find.incident(id, snapshot), decided, decision.signature()));
  }
}
