package org.recount.cli;

import org.recount.sources.Inputs;
import org.recount.stores.LedgerAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The {@code recount} command: reads its words, starts the command they name, gives its exit code.
 */
@Command(
    name = "recount",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    versionProvider = Recount.Version.class,
    description = "Counts what published reports say happened, with bounds and evidence.",
    subcommands = {
      DemoCommand.class,
      ExtractCommand.class,
      AddCommand.class,
      CountCommand.class,
      AuditCommand.class,
      SeriesCommand.class,
      LinkCommand.class,
      ListCommand.class,
      ShowCommand.class,
      MergeCommand.class,
      SplitCommand.class,
      EditCommand.class,
      RejectCommand.class,
      UndoCommand.class,
      ForgetCommand.class,
      StatusCommand.class,
      LogCommand.class,
      VerifyCommand.class,
      ReplayCommand.class,
      MigrateCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      ExportCommand.class,
      GazetteerCommand.class,
      CompletionCommand.class,
      HelpCommand.class
    },
    footer = {"", "Start with:  recount demo", "Exit codes:  recount help exit-codes"})
public final class Recount implements Runnable {
  /** Stands where no command has been given yet; picocli puts the real one in its place. */
  static final Recount NONE = new Recount(Surroundings.real());

  private final Surroundings surroundings;
  private final Teller teller;
  private final Gazetteers gazetteers = new Gazetteers(this);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-L", "--ledger"},
      paramLabel = "FILE|jdbc:…",
      scope = ScopeType.INHERIT,
      description = "the ledger; RECOUNT_LEDGER or ./recount.ledger if not given")
  private String ledger = "";

  @Option(
      names = "--as-of",
      paramLabel = "N|TIME",
      scope = ScopeType.INHERIT,
      description = "look at the ledger as it was after entry N, or at a time")
  private String asOf = "";

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE|none",
      scope = ScopeType.INHERIT,
      description =
          "a built gazetteer instead of the one beside the ledger; none: only the one that ships")
  private String gazetteer = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "where the data goes; - for standard output")
  private String output = Inputs.STANDARD;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "say nothing but failures")
  private boolean quiet;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "show where in the program a failure came from")
  private boolean debug;

  @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "print without colours")
  private boolean noColor;

  @Option(names = "--no-progress", scope = ScopeType.INHERIT, description = "show no progress bar")
  private boolean noProgress;

  @Option(
      names = "--no-input",
      scope = ScopeType.INHERIT,
      description = "never ask anything; nothing ever is asked, so this changes nothing")
  @SuppressWarnings("UnusedVariable") // accepted so that scripts may always give it
  private boolean noInput;

  Recount(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.teller = new Teller(surroundings);
  }

  /** Runs one command and ends the program with its exit code. */
  public static void main(String[] words) {
    System.exit(Runner.run(Surroundings.real(), words));
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getErr());
    throw new Failure(ExitCode.USAGE, "say what to do, for example: recount demo");
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Output output() {
    return Output.to(output, surroundings.out());
  }

  LedgerAddress ledgerAddress() {
    return LedgerChoice.address(ledger, surroundings);
  }

  /** The flag that names the ledger, after a blank; empty if it is not given. */
  String ledgerFlag() {
    return ledger.isEmpty() ? "" : " -L " + QuestionFlags.quoted(ledger);
  }

  /** What {@code --gazetteer} says; empty if it is not given. */
  String gazetteer() {
    return gazetteer;
  }

  Gazetteers gazetteers() {
    return gazetteers;
  }

  String asOf() {
    return asOf;
  }

  Inputs inputs(boolean jsonLines, boolean recursive) {
    return new Inputs(surroundings.in(), jsonLines, recursive);
  }

  Progress progress(String unit) {
    return new Progress(surroundings, unit, surroundings.terminal() && !quiet && !noProgress);
  }

  /** Says something to the person who waits, on standard error; nothing with {@code --quiet}. */
  void say(String text) {
    if (!quiet) {
      teller.say(text);
    }
  }

  /** Says what went wrong with one item, on standard error. */
  void warn(String text) {
    teller.say("recount: " + text);
  }

  /** Shows where a failure came from, with {@code --debug} only. */
  void debug(Throwable thrown) {
    if (debug) {
      teller.trace(thrown);
    }
  }

  Teller teller() {
    return teller;
  }

  boolean plain() {
    return noColor;
  }

  /** Says the version that the jar's manifest holds. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {line()};
    }

    static String line() {
      String version = Recount.class.getPackage().getImplementationVersion();
      return "recount " + (version == null ? "(not packaged)" : version);
    }
  }
}
