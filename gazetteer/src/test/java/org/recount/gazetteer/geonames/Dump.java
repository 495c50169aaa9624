package org.recount.gazetteer.geonames;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small dump, written by hand for one test, and what the build said of it. */
final class Dump implements BuildWatch {
  private final Path folder;
  private final StringBuilder places = new StringBuilder();
  private final StringBuilder names = new StringBuilder();
  final List<String> problems = new ArrayList<>();
  final List<String> stages = new ArrayList<>();
  final List<String> said = new ArrayList<>();

  Dump(Path folder) {
    this.folder = folder;
  }

  /** Adds a row as it is. */
  Dump line(String line) {
    places.append(line).append('\n');
    return this;
  }

  /** Adds a place of Iraq; {@code where} is latitude and longitude with a blank between. */
  Dump place(int id, String name, String others, String where, String feature, long population) {
    return line(row(Integer.toString(id), name, others, where, feature, population));
  }

  static String row(
      String id, String name, String others, String where, String feature, long population) {
    String[] point = where.split(" ");
    return String.join(
        "\t",
        id,
        name,
        name,
        others,
        point[0],
        point[1],
        feature.substring(0, 1),
        feature.substring(2),
        "IQ",
        "",
        "06",
        "123",
        "",
        "",
        Long.toString(population),
        "",
        "30",
        "Asia/Baghdad",
        "2024-05-01");
  }

  /** Adds a further name. */
  Dump name(int id, String language, String name) {
    return nameLine("1\t" + id + "\t" + language + "\t" + name + "\t\t\t\t\t\t");
  }

  Dump nameLine(String line) {
    names.append(line).append('\n');
    return this;
  }

  Path folder() {
    return folder;
  }

  Path target() {
    return folder.resolve("test.geonames");
  }

  /** Writes the files. */
  Dump write() throws IOException {
    Files.write(folder.resolve("allCountries.txt"), bytes(places));
    Files.write(folder.resolve("alternateNamesV2.txt"), bytes(names));
    Files.writeString(
        folder.resolve("admin1CodesASCII.txt"), "IQ.06\tBabil Governorate\tBabil\t98228\n");
    Files.writeString(folder.resolve("admin2Codes.txt"), "IQ.06.123\tHilla District\tHilla\t1\n");
    return this;
  }

  private static byte[] bytes(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Writes the files, builds and opens. */
  MappedGazetteer build() throws IOException {
    write();
    new GeonamesBuild(folder, target()).run(this);
    return MappedGazetteer.open(target());
  }

  @Override
  public void begins(String stage) {
    stages.add(stage);
  }

  @Override
  public void rows(int more) {}

  @Override
  public void leavesOut(String where, String reason) {
    problems.add(where + ": " + reason);
  }

  @Override
  public void says(String what) {
    said.add(what);
  }
}
