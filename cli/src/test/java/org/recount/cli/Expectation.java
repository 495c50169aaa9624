package org.recount.cli;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recount.codebook.Factuality;
import org.recount.codebook.IncidentType;
import org.recount.quantity.Bounds;
import org.recount.report.Report;
import org.recount.time.DateRange;

/**
 * What a text says of one incident, as far as the text decides it.
 *
 * @param optional whether a reading without this incident is right too
 * @param types any of these
 * @param factualities any of these
 * @param fields what else is compared, such as {@code killed}; "/" parts what is equally right, "+"
 *     joins what must all be there
 */
record Expectation(
    boolean optional,
    Set<IncidentType> types,
    Set<Factuality> factualities,
    Map<String, String> fields) {
  private static final List<String> TOLD =
      List.of("killed", "injured", "kidnapped", "missing", "participants", "attackersKilled");

  /** Reads incidents parted by ";"; "nothing" is none. */
  static List<Expectation> parse(String text) {
    return text.equals("nothing")
        ? List.of()
        : Stream.of(text.split("; ")).map(Expectation::one).toList();
  }

  private static Expectation one(String text) {
    boolean optional = text.startsWith("?");
    String[] parts = text.substring(optional ? 1 : 0).split(", ");
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 2; i < parts.length; i++) {
      String[] field = parts[i].split("=");
      fields.put(field[0], field[1]);
    }
    return new Expectation(
        optional,
        Stream.of(parts[0].split("/"))
            .map(code -> IncidentType.valueOf(code.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet()),
        Stream.of(parts[1].split("/"))
            .map(code -> Factuality.valueOf(code.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet()),
        fields);
  }

  /** Returns whether reports and expectations can be paired so that each pair agrees. */
  static boolean pair(List<Report> reports, List<Expectation> expected, String text) {
    if (reports.isEmpty()) {
      return expected.stream().allMatch(Expectation::optional);
    }
    List<Report> others = reports.subList(1, reports.size());
    return expected.stream()
        .filter(e -> e.agrees(reports.get(0), text))
        .anyMatch(e -> pair(others, expected.stream().filter(o -> o != e).toList(), text));
  }

  private boolean agrees(Report report, String text) {
    return types.contains(report.type())
        && factualities.contains(report.factuality())
        && fields.entrySet().stream().allMatch(f -> agrees(f, report, text));
  }

  private static boolean agrees(Map.Entry<String, String> field, Report report, String text) {
    Set<String> told = told(field.getKey(), report, text);
    return Stream.of(field.getValue().split("/")).map(Expectation::plain).anyMatch(told::contains);
  }

  private static Set<String> told(String field, Report report, String text) {
    Stream<String> values =
        switch (field) {
          case "place" ->
              report.location().place().known()
                  ? Stream.of(
                      report.location().place().name(), report.location().mention().of(text))
                  : Stream.of("?");
          case "precision" -> Stream.of(report.location().place().precision().code());
          case "country" -> Stream.of(report.location().place().country());
          case "date" -> Stream.of(days(report.date()));
          case "detail" -> Stream.of(report.factualityDetail());
          case "subEvents" -> Stream.of(Integer.toString(report.subEvents()));
          case "includesAttackers" ->
              Stream.of(report.tolls().killedIncludesAttackers() ? "yes" : "no");
          case "claimedBy" -> report.claimedBy().stream();
          case "deniedBy" -> report.deniedBy().stream();
          case "main" -> Stream.of(report.main() ? "yes" : "no");
          case "background" -> Stream.of(report.background() ? "yes" : "no");
          case "actors" -> all(report.actors().stream().map(a -> a.name()));
          case "targets" -> all(report.targets().stream().map(t -> t.code()));
          case "alternatives" -> all(report.alternatives().stream().map(t -> t.code()));
          case "attribution" -> all(report.attribution().stream().map(s -> s.of(text)));
          case "weapons" -> all(report.weapons().stream().map(s -> s.of(text)));
          case "victims" ->
              all(report.victims().stream().map(v -> v.span().of(text) + ":" + v.effect().code()));
          case "objects" ->
              all(report.things().stream().map(t -> t.span().of(text) + ":" + t.effect().code()));
          default -> Stream.of(written(bounds(field, report)));
        };
    return values.map(Expectation::plain).collect(Collectors.toCollection(TreeSet::new));
  }

  /** All values as one, so that none may be missing and none may be added. */
  private static Stream<String> all(Stream<String> values) {
    String joined = values.collect(Collectors.joining("+"));
    return Stream.of(joined.isEmpty() ? "none" : joined);
  }

  private static Bounds bounds(String field, Report report) {
    return switch (field) {
      case "killed" -> report.tolls().killed();
      case "injured" -> report.tolls().injured();
      case "kidnapped" -> report.tolls().kidnapped();
      case "missing" -> report.tolls().missing();
      case "participants" -> report.tolls().participants();
      case "attackersKilled" -> report.tolls().attackersKilled();
      case "attackersInjured" -> report.tolls().attackersInjured();
      default -> throw new IllegalArgumentException("no field of a reading is called " + field);
    };
  }

  private static String written(Bounds bounds) {
    return bounds.toString().replace('–', '-');
  }

  private static String days(DateRange range) {
    if (!range.known()) {
      return "?";
    }
    String from = range.hasEarliest() ? range.earliest().toString() : "";
    String to = range.hasLatest() ? range.latest().toString() : "";
    return from.equals(to) ? from : from + ".." + to;
  }

  /** Without marks and capitals, so that "Taëz" and "Taez" are one. */
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Writes what was read as an expectation would be written. */
  static String of(List<Report> reports, String text) {
    return reports.isEmpty()
        ? "nothing"
        : reports.stream().map(r -> of(r, text)).collect(Collectors.joining("; "));
  }

  private static String of(Report report, String text) {
    StringBuilder line =
        new StringBuilder(report.type().code()).append(", ").append(report.factuality().code());
    if (!report.factualityDetail().isEmpty()) {
      line.append(", detail=").append(report.factualityDetail());
    }
    for (String field : TOLD) {
      if (bounds(field, report).stated()) {
        line.append(", ").append(field).append('=').append(written(bounds(field, report)));
      }
    }
    line.append(", place=").append(String.join("/", told("place", report, text)));
    line.append(" (").append(report.location().place().precision().code()).append(')');
    line.append(", date=").append(days(report.date()));
    if (report.subEvents() > 1) {
      line.append(", subEvents=").append(report.subEvents());
    }
    return report.claimedBy().isEmpty()
        ? line.toString()
        : line.append(", claimedBy=").append(String.join("/", report.claimedBy())).toString();
  }
}
