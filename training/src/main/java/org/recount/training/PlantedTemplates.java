package org.recount.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recount.RecountException;
import org.recount.document.Span;

/**
 * The templates of one language, from {@code planted-LANGUAGE.tsv}, whose head says how a line is
 * read. The same seed draws the same texts.
 */
final class PlantedTemplates {
  private static final Pattern SLOT = Pattern.compile("\\{([^}]+)}");

  private record Template(
      String check, Optional<String> kind, String drawn, String text, String part) {}

  private final String language;
  private final List<Template> templates = new ArrayList<>();
  private final List<String[]> places = new ArrayList<>();
  private String[] columns = {};
  private String[] words = {};
  private String[] days = {};

  private PlantedTemplates(String language) {
    this.language = language;
  }

  /** Reads the templates of a language. */
  static PlantedTemplates of(String language) {
    PlantedTemplates read = new PlantedTemplates(language);
    String file = "planted-" + language + ".tsv";
    try (InputStream in = PlantedTemplates.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new RecountException("no file '" + file + "' beside PlantedTemplates");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(read::add);
    } catch (IOException e) {
      throw new RecountException("cannot read '" + file + "'", e);
    }
    return read;
  }

  private void add(String[] cells) {
    switch (cells[0]) {
      case "@words" -> words = tail(cells);
      case "@days" -> days = tail(cells);
      case "@place" -> columns = tail(cells);
      case "@" -> places.add(tail(cells));
      default ->
          templates.add(new Template(cells[0], kind(cells[1]), cells[2], cells[3], cells[4]));
    }
  }

  private static String[] tail(String[] cells) {
    return List.of(cells).subList(1, cells.length).toArray(String[]::new);
  }

  private static Optional<String> kind(String cell) {
    return cell.equals("-") ? Optional.empty() : Optional.of(cell);
  }

  /** Returns every template of a part filled so many times. */
  List<Planted> draw(String part, int times, long seed) {
    Random random = new Random(seed);
    List<Planted> texts = new ArrayList<>();
    for (Template template : templates.stream().filter(t -> t.part().equals(part)).toList()) {
      for (int i = 0; i < times; i++) {
        texts.add(marked(template, fill(template, random)));
      }
    }
    return texts;
  }

  private String fill(Template template, Random random) {
    DrawnNumbers numbers = DrawnNumbers.draw(template.drawn(), random);
    String[] place = places.get(random.nextInt(places.size()));
    String filled =
        SLOT.matcher(template.text())
            .replaceAll(
                found -> Matcher.quoteReplacement(value(found.group(1), numbers, place, random)));
    return Stream.of(filled.replace("¶", "\n\n").split("‖"))
        .map(PlantedTemplates::capitalized)
        .collect(Collectors.joining("‖"));
  }

  /** Begins with a capital, which may stand behind marks. */
  private static String capitalized(String text) {
    int first = 0;
    while ("[⟨+".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    return text.substring(0, first)
        + text.substring(first, first + 1).toUpperCase(Locale.ROOT)
        + text.substring(first + 1);
  }

  private String value(String slot, DrawnNumbers numbers, String[] place, Random random) {
    if (slot.contains("|")) {
      String[] choices = slot.split("\\|");
      return choices[random.nextInt(choices.length)];
    }
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].equals(slot)) {
        return place[i];
      }
    }
    String[] parts = slot.split(":");
    int number = numbers.value(parts[0]);
    if (parts.length == 1) {
      return Integer.toString(number);
    }
    // 1 May 2021 was a Saturday, the sixth of days that begin with Monday.
    return parts[1].equals("day") ? days[(number + 4) % days.length] : words[number];
  }

  private Planted marked(Template template, String filled) {
    List<String> texts = new ArrayList<>();
    List<Planted.Mark> marks = new ArrayList<>();
    for (String text : filled.split("‖")) {
      texts.add(strip(text, texts.size(), marks));
    }
    return new Planted(language, template.check(), template.part(), template.kind(), texts, marks);
  }

  /** Returns a text without its marks, which are added to the list. */
  private static String strip(String filled, int place, List<Planted.Mark> marks) {
    StringBuilder text = new StringBuilder();
    Planted.Role role = Planted.Role.NUMBER;
    int number = 0;
    int listed = 0;
    for (int i = 0; i < filled.length(); i++) {
      switch (filled.charAt(i)) {
        case '[' -> {
          boolean isPart = filled.charAt(i + 1) == '+';
          role = isPart ? Planted.Role.PART : Planted.Role.NUMBER;
          i += isPart ? 1 : 0;
          number = text.length();
        }
        case '⟨' -> listed = text.length();
        case ']' -> marks.add(new Planted.Mark(place, new Span(number, text.length()), role));
        case '⟩' ->
            marks.add(
                new Planted.Mark(place, new Span(listed, text.length()), Planted.Role.LISTED));
        default -> text.append(filled.charAt(i));
      }
    }
    return text.toString();
  }
}
