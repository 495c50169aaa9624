package org.recount.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The door, tried on a small checkout with a stand-in for Maven that takes a second to make a jar,
 * and a stand-in for Java that repeats the words it is given. Once, it opens the real program.
 */
class LauncherTest {
  private static final Path JAR = Repository.ROOT.resolve("cli/target/recount.jar");

  @TempDir Path folder;

  private Path checkout;
  private Path builds;
  private Shell shell;

  @BeforeEach
  void makeACheckout() throws IOException {
    checkout = Files.createDirectories(folder.resolve("a folder with spaces"));
    builds = folder.resolve("builds");
    write(checkout.resolve("pom.xml"), "<project/>");
    write(checkout.resolve("core/src/main/java/Rooms.java"), "class Rooms {}");
    Files.copy(
        Repository.ROOT.resolve("recount"),
        checkout.resolve("recount"),
        StandardCopyOption.COPY_ATTRIBUTES);
    program(
        folder.resolve("bin/mvn"),
        "echo build >>'" + builds + "'; sleep 1; echo jar >cli/target/recount.jar");
    shell =
        new Shell(folder)
            .with("RECOUNT_BUILD", "")
            .with("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"))
            .with("JAVA_HOME", javaThatRepeats("17.0.1", 0).toString());
  }

  @Test
  void buildsOnFirstUseAndSaysSoOnStandardError() throws IOException {
    Shell.Outcome outcome = start("--version");
    assertEquals(0, outcome.status(), outcome.err());
    assertTrue(outcome.out().endsWith("<--version>\n"), outcome.out());
    assertTrue(outcome.err().contains("building"), outcome.err());
    assertEquals(1, builds());
  }

  @Test
  void opensTheRealProgramAndMakesAnArchiveForTheNextTime() throws IOException {
    program(folder.resolve("bin/mvn"), "cp '" + JAR + "' cli/target/recount.jar");
    Shell real = shell.with("JAVA_HOME", System.getProperty("java.home"));
    Shell.Outcome outcome = real.run(words("--version"));
    assertEquals(0, outcome.status(), outcome.err());
    assertTrue(outcome.out().startsWith("recount "), outcome.out());
    assertTrue(
        Files.exists(checkout.resolve("cli/target/recount-" + javaVersion() + ".jsa")),
        outcome.err());
  }

  @Test
  void buildsNothingWhenNothingChanged() throws IOException {
    start("--version");
    Shell.Outcome again = start("--version");
    assertEquals("", again.err());
    assertEquals(1, builds());
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws IOException {
    start("--version");
    Files.setLastModifiedTime(
        checkout.resolve("core/src/main/java/Rooms.java"),
        FileTime.from(Instant.now().plusSeconds(2)));
    start("--version");
    assertEquals(2, builds());
  }

  @Test
  void twoFirstUsesAtOnceBuildOnce() throws IOException {
    CompletableFuture<Shell.Outcome> first =
        CompletableFuture.supplyAsync(() -> start("--version"));
    Shell.Outcome second = start("--version");
    assertEquals(0, first.join().status(), first.join().err());
    assertEquals(0, second.status(), second.err());
    assertEquals(1, builds());
  }

  @Test
  void saysWhereTheBuildLogIsWhenTheBuildFails() throws IOException {
    program(folder.resolve("bin/mvn"), "echo 'no such symbol'; exit 1");
    Shell.Outcome outcome = start("--version");
    assertEquals(1, outcome.status());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains("no such symbol"), outcome.err());
    assertTrue(outcome.err().contains("build.log"), outcome.err());
    assertFalse(Files.exists(checkout.resolve("cli/target/recount.jar")));
  }

  @Test
  void startsThroughALinkFromAnotherFolder() throws IOException {
    Path link =
        Files.createSymbolicLink(folder.resolve("bin/counter"), checkout.resolve("recount"));
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Shell.Outcome outcome = shell.bash("cd '" + elsewhere + "' && '" + link + "' --version");
    assertEquals(0, outcome.status(), outcome.err());
  }

  @Test
  void passesWordsAndExitCodeOnAsTheyAre() throws IOException {
    Path java = javaThatRepeats("17.0.1", 7);
    Shell.Outcome outcome =
        shell
            .with("JAVA_HOME", java.toString())
            .with("RECOUNT_JAVA_OPTS", "-Xmx3g -Dx=y")
            .run(List.of(checkout.resolve("recount").toString(), "count", "a  b", "", "*", "é'\""));
    assertEquals(7, outcome.status(), outcome.err());
    assertTrue(outcome.out().endsWith("<count>\n<a  b>\n<>\n<*>\n<é'\">\n"), outcome.out());
    assertTrue(outcome.out().contains("<-Xmx3g>\n<-Dx=y>\n"), outcome.out());
  }

  @Test
  void namesAJavaThatIsTooOld() throws IOException {
    Path java = javaThatRepeats("11.0.2", 0);
    Shell.Outcome outcome = shell.with("JAVA_HOME", java.toString()).run(words("--version"));
    assertEquals(1, outcome.status());
    assertTrue(outcome.err().contains("needs Java 17 or newer, got 11.0.2"), outcome.err());
  }

  @Test
  void pointsJavaAtNoArchiveThatIsMissing() throws IOException {
    Shell.Outcome outcome = start("--version");
    assertFalse(outcome.out().contains("SharedArchiveFile"), outcome.out());
  }

  @Test
  void claimsATerminalOnlyWhereThereIsOne() throws IOException {
    Shell.Outcome outcome = start("--version");
    assertFalse(outcome.out().contains("recount.terminal"), outcome.out());
  }

  private Shell.Outcome start(String word) {
    return shell.run(words(word));
  }

  private List<String> words(String word) {
    return List.of(checkout.resolve("recount").toString(), word);
  }

  private long builds() throws IOException {
    return Files.readAllLines(builds).size();
  }

  private static String javaVersion() {
    return System.getProperty("java.version");
  }

  private Path javaThatRepeats(String version, int status) throws IOException {
    Path java = folder.resolve("java " + version);
    write(java.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    program(java.resolve("bin/java"), "printf '<%s>\\n' \"$@\"; exit " + status);
    return java;
  }

  private static void program(Path file, String script) throws IOException {
    write(file, "#!/usr/bin/env bash\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
