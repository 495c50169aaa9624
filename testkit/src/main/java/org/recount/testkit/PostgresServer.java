package org.recount.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * A PostgreSQL server of the tests' own, on loopback, in a temporary folder. It is started once,
 * for all tests of a module, and stopped when they are done. The server refuses to run as root, so
 * then it runs as the user {@code postgres} that the package of Debian makes.
 */
public final class PostgresServer {
  /** The user that owns every database here. */
  public static final String USER = "postgres";

  /** The password of {@link #USER}. */
  public static final String PASSWORD = "correct horse";

  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final long LONGEST_SECONDS = 60;
  private static final AtomicInteger NAMES = new AtomicInteger();

  @Nullable private static PostgresServer running;

  private final Path programs;
  private final Path folder;
  private final int port;

  private PostgresServer(Path programs, Path folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  /**
   * Returns the server, and starts it if need be. Where PostgreSQL is missing the test is left out.
   */
  public static synchronized PostgresServer running() {
    if (running == null) {
      Path programs =
          programs()
              .orElseThrow(
                  () ->
                      new TestAbortedException(
                          "left out: PostgreSQL is not installed (apt-get install postgresql)"));
      PostgresServer made = make(programs);
      Runtime.getRuntime().addShutdownHook(new Thread(made::remove));
      running = made;
    }
    return running;
  }

  /** The folder of the server's programs: on the path, else the newest that Debian installs. */
  private static Optional<Path> programs() {
    String path = String.valueOf(System.getenv("PATH"));
    Stream<Path> named = Pattern.compile(File.pathSeparator).splitAsStream(path).map(Path::of);
    return Stream.concat(named, debian().stream())
        .filter(p -> Files.isExecutable(p.resolve("initdb")))
        .findFirst();
  }

  private static List<Path> debian() {
    if (!Files.isDirectory(DEBIAN)) {
      return List.of();
    }
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions.map(v -> v.resolve("bin")).sorted(Comparator.reverseOrder()).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static PostgresServer make(Path programs) {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Path folder = Files.createTempDirectory("recount-postgres-");
      Path password = folder.resolve("password");
      Files.writeString(password, PASSWORD + "\n");
      PostgresServer server = new PostgresServer(programs, folder, free.getLocalPort());
      if (isRoot()) {
        run(List.of("chown", "-R", USER, folder.toString()), folder);
      }
      server.program(
          "initdb",
          "--no-sync",
          "--username=" + USER,
          "--auth=scram-sha-256",
          "--pwfile=" + password,
          "--encoding=UTF8",
          "--locale=C",
          "--pgdata=" + server.data());
      free.close();
      server.start();
      return server;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Starts the server after {@link #stop}; returns when it takes connections. */
  public void start() {
    program(
        "pg_ctl",
        "start",
        "--wait",
        "--silent",
        "--pgdata=" + data(),
        "--log=" + folder.resolve("log"),
        // What was written survives a killed server without this; only a dead machine needs it.
        "--options=-c fsync=off -p "
            + port
            + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''");
  }

  /** Stops the server at once, as if it were killed: whatever is open is broken off. */
  public void stop() {
    program("pg_ctl", "stop", "--mode=immediate", "--silent", "--pgdata=" + data());
  }

  /** The folder in which the server keeps everything. */
  public Path data() {
    return folder.resolve("data");
  }

  /** Returns the address of a database, which need not be there, without user and password. */
  public String address(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** Returns the address of a database, with the user and password that it is opened with. */
  public String open(String database) {
    return address(database) + "?user=" + USER + "&password=" + PASSWORD.replace(" ", "%20");
  }

  /** Returns a name that no other test uses, for a database that is not there yet. */
  public String freshName() {
    return "ledger" + NAMES.incrementAndGet();
  }

  private void remove() {
    stop();
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private void program(String name, String... words) {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--clear-groups"));
    }
    command.add(programs.resolve(name).toString());
    command.addAll(List.of(words));
    run(command, folder);
  }

  private static void run(List<String> command, Path folder) {
    try {
      // To a file: the server that pg_ctl starts would keep a pipe open for ever.
      Path said = folder.resolve("said");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
      builder.environment().put("LC_ALL", "C");
      builder.environment().put("HOME", folder.toString());
      Process process = builder.start();
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException(command + " failed: " + Files.readString(said));
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while running " + command, stopped);
    }
  }
}
