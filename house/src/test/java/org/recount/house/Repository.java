package org.recount.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files that this build was made from. */
final class Repository {
  /** The folder that holds the parent POM; tests run in the folder of their module. */
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", ".recount");

  private Repository() {}

  /** Every page for people, in order. */
  static List<Path> pages() {
    return files(path -> path.toString().endsWith(".md"));
  }

  /** Every Java file that is part of the product, in order. */
  static List<Path> sources() {
    return files(
        path ->
            path.toString().endsWith(".java")
                && path.toString().contains("src/main/java")
                && !path.endsWith("package-info.java"));
  }

  /** Every file that some condition holds for, in order, without what the build made. */
  static List<Path> files(Predicate<Path> wanted) {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.filter(Files::isRegularFile)
          .filter(Repository::isOurs)
          .filter(wanted)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + ROOT, e);
    }
  }

  /** Returns a path as it is written on pages, from the root on. */
  static String name(Path file) {
    return ROOT.relativize(file).toString();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static boolean isOurs(Path file) {
    for (Path part : ROOT.relativize(file)) {
      if (NOT_OURS.contains(part.toString())) {
        return false;
      }
    }
    return true;
  }
}
