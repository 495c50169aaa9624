package org.recount.gazetteer.geonames;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.recount.RecountException;

/**
 * The files of a GeoNames dump that a build reads, each as published: text, or text in a zip.
 *
 * @param places {@code allCountries}; else every country's own file; else the largest list of
 *     cities. Never empty
 * @param alternates further names; empty if the folder has none
 * @param admin1 names of first-level divisions; empty if the folder has none
 * @param admin2 names of second-level divisions; empty if the folder has none
 * @param countries the table of countries; empty if the folder has none
 */
record DumpFiles(
    List<Path> places,
    List<Path> alternates,
    List<Path> admin1,
    List<Path> admin2,
    List<Path> countries) {
  private static final List<String> CITIES =
      List.of("cities500", "cities1000", "cities5000", "cities15000");

  DumpFiles {
    places = List.copyOf(places);
    alternates = List.copyOf(alternates);
    admin1 = List.copyOf(admin1);
    admin2 = List.copyOf(admin2);
    countries = List.copyOf(countries);
  }

  /**
   * Looks into a folder.
   *
   * @throws RecountException if it holds no list of places, or only empty ones
   */
  static DumpFiles in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new RecountException("'" + folder + "' is no folder with a GeoNames dump");
    }
    List<Path> places = places(folder);
    refuseEmpty(places);
    return new DumpFiles(
        places,
        named(folder, "alternateNamesV2"),
        named(folder, "admin1CodesASCII"),
        named(folder, "admin2Codes"),
        named(folder, "countryInfo"));
  }

  /** A file that was cut to nothing must not make an empty gazetteer of a good one. */
  private static void refuseEmpty(List<Path> places) {
    for (Path file : places) {
      if (file.toFile().length() > 0) {
        return;
      }
    }
    throw new RecountException("'" + places.get(0) + "' is empty; it must hold GeoNames' places");
  }

  private static List<Path> places(Path folder) {
    List<Path> all = named(folder, "allCountries");
    if (!all.isEmpty()) {
      return all;
    }
    List<Path> countries = list(folder, name -> name.matches("[A-Z]{2}\\.(txt|zip)"));
    if (!countries.isEmpty()) {
      return countries;
    }
    for (String cities : CITIES) {
      List<Path> found = named(folder, cities);
      if (!found.isEmpty()) {
        return found;
      }
    }
    throw new RecountException(
        "'"
            + folder
            + "' must hold allCountries.txt, files of countries such as IQ.txt, or"
            + " cities500.txt; it holds none of them");
  }

  private static List<Path> named(Path folder, String name) {
    for (String suffix : List.of(".txt", ".zip")) {
      Path file = folder.resolve(name + suffix);
      if (Files.isRegularFile(file)) {
        return List.of(file);
      }
    }
    return List.of();
  }

  /** One file for each country, the text rather than the zip, in the order of the names. */
  private static List<Path> list(Path folder, Predicate<String> wanted) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted =
          files.filter(file -> wanted.test(file.getFileName().toString())).sorted().toList();
      List<Path> kept = new ArrayList<>();
      for (Path file : sorted) {
        String country = file.getFileName().toString().substring(0, 2);
        boolean known =
            !kept.isEmpty()
                && kept.get(kept.size() - 1).getFileName().toString().startsWith(country);
        if (!known) {
          kept.add(file);
        }
      }
      return kept;
    } catch (IOException e) {
      throw new RecountException("cannot look into the folder '" + folder + "'", e);
    }
  }

  private List<Path> all() {
    return Stream.of(places, alternates, admin1, admin2, countries).flatMap(List::stream).toList();
  }

  /** Returns a text that is another one as soon as any file is another one. */
  String fingerprint() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path file : all()) {
      text.append(file.toAbsolutePath())
          .append(' ')
          .append(Files.size(file))
          .append(' ')
          .append(Files.getLastModifiedTime(file).toMillis())
          .append('\n');
    }
    return text.toString();
  }

  /** Returns the names of the files and their sizes in bytes, for people. */
  String described() throws IOException {
    List<String> names = new ArrayList<>();
    for (Path file : all()) {
      names.add(file.getFileName() + " (" + Files.size(file) + " bytes)");
    }
    return String.join(", ", names);
  }
}
