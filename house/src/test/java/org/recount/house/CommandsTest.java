package org.recount.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a page says about {@code ./recount} is so.
 *
 * <p>Every block marked {@code console} or {@code sh} that calls {@code ./recount} is run, the
 * blocks of a page one after the other in one empty folder. In a {@code console} block a line that
 * starts with {@code $ } is a command, one that starts with {@code > } goes on with it, and the
 * rest is what it prints, where {@code …} stands for anything. Every command must exit with 0,
 * unless the block shows another status by {@code ; echo $?}, or the line before the block is one
 * of these:
 *
 * <ul>
 *   <li>{@code <!-- exits with 3 -->}: so must the last command of the block
 *   <li>{@code <!-- with PostgreSQL -->}: the block is run with a server of the tests' own, which
 *       stands for the one at {@code localhost}
 *   <li>{@code <!-- not run: why -->}: the block is left out, and the test says so
 * </ul>
 */
class CommandsTest {
  private static final Pattern STATUS = Pattern.compile("exits with (\\d+)");
  private static final Pattern LEFT_OUT = Pattern.compile("not run: (.+)");

  @TempDir Path folder;

  /** A command of a block, what it prints and how it exits. */
  private record Step(String command, List<String> prints, int status) {
    Step with(UnaryOperator<String> words) {
      return new Step(words.apply(command), prints.stream().map(words).toList(), status);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCommandOnAPageRuns() {
    return Repository.pages().stream()
        .map(Page::of)
        .filter(page -> page.blocks().stream().anyMatch(CommandsTest::callsRecount))
        .flatMap(this::pageRuns);
  }

  private Stream<DynamicTest> pageRuns(Page page) {
    Shell shell = new Shell(shellFolder(page));
    return page.blocks().stream()
        .filter(CommandsTest::callsRecount)
        .map(block -> dynamicTest(block.where(), () -> checkBlock(shell, block)));
  }

  private Path shellFolder(Page page) {
    try {
      Path made = folder.resolve(Repository.name(page.file()).replace('/', '-'));
      Files.createDirectories(made);
      Files.createSymbolicLink(made.resolve("recount"), Repository.ROOT.resolve("recount"));
      return made;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("cannot make a folder for " + page.file(), e);
    }
  }

  private static boolean callsRecount(Page.Block block) {
    return (block.language().equals("console") || block.language().equals("sh"))
        && block.lines().stream().anyMatch(line -> line.contains("./recount"));
  }

  private static void checkBlock(Shell shell, Page.Block block) {
    Matcher leftOut = LEFT_OUT.matcher(block.remark());
    Assumptions.assumeFalse(
        leftOut.matches(), () -> block.where() + " is not run: " + leftOut.group(1));
    boolean served = block.remark().equals("with PostgreSQL");
    UnaryOperator<String> real = served ? PageServer.openedTo(shell)::real : said -> said;
    for (Step shown : steps(block)) {
      Step step = shown.with(real);
      Shell.Outcome outcome = shell.bash(step.command());
      assertEquals(
          step.status(),
          outcome.status(),
          () -> block.where() + ": " + step.command() + "\n" + outcome.out() + outcome.err());
      assertTrue(
          fits(step.prints(), outcome.out() + outcome.err()),
          () ->
              block.where()
                  + ": "
                  + step.command()
                  + "\nthe page shows:\n"
                  + String.join("\n", step.prints())
                  + "\nthe program printed:\n"
                  + outcome.out()
                  + outcome.err());
    }
  }

  private static List<Step> steps(Page.Block block) {
    return block.language().equals("sh") ? List.of(script(block)) : dialogue(block);
  }

  private static Step script(Page.Block block) {
    return new Step(
        "set -e\n" + String.join("\n", block.lines()), List.of("…"), status(block.remark()));
  }

  private static List<Step> dialogue(Page.Block block) {
    List<Step> steps = new ArrayList<>();
    List<String> lines = block.lines();
    int i = 0;
    while (i < lines.size()) {
      StringBuilder command = new StringBuilder(lines.get(i).replaceFirst("^\\$ ", ""));
      i++;
      for (; i < lines.size() && lines.get(i).startsWith("> "); i++) {
        command.append('\n').append(lines.get(i).substring(2));
      }
      List<String> prints = new ArrayList<>();
      for (; i < lines.size() && !lines.get(i).startsWith("$ "); i++) {
        prints.add(lines.get(i));
      }
      boolean last = i == lines.size();
      steps.add(new Step(command.toString(), prints, last ? status(block.remark()) : 0));
    }
    return steps;
  }

  private static int status(String remark) {
    Matcher status = STATUS.matcher(remark);
    return status.matches() ? Integer.parseInt(status.group(1)) : 0;
  }

  /** Nothing shown promises nothing: a page need not repeat what a command prints. */
  private static boolean fits(List<String> shown, String printed) {
    if (shown.stream().allMatch(String::isBlank)) {
      return true;
    }
    StringBuilder pattern = new StringBuilder();
    for (String line : shown) {
      pattern.append(line.strip().equals("…") ? "(?:.*\\R)*?" : pattern(line) + "\\h*\\R?");
    }
    return Pattern.compile(pattern.toString()).matcher(printed.stripTrailing() + "\n").matches();
  }

  private static String pattern(String line) {
    List<String> pieces = new ArrayList<>();
    for (String piece : line.stripTrailing().split("…", -1)) {
      pieces.add(Pattern.quote(piece));
    }
    return String.join(".*", pieces);
  }
}
