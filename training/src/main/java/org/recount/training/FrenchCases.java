package org.recount.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recount.RecountException;
import org.recount.document.Span;

/**
 * French texts with marked place names, made from invented sentences, so that the clues that all
 * languages share are not fitted on English alone. The file is {@code places-fr.txt}.
 */
final class FrenchCases {
  private static final String FILE = "places-fr.txt";
  private static final int TURNS = 5;
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final Pattern MARK = Pattern.compile("\\[(\\w):([^]]+)]");
  private static final Map<String, String> KINDS =
      Map.of("v", "CITY", "p", "ADMIN1", "d", "ADMIN2", "c", "COUNTRY", "s", "SITE", "n", "");

  private final Map<String, String[]> words = new LinkedHashMap<>();
  private final List<String> sentences = new ArrayList<>();

  private FrenchCases() {}

  /** Returns every sentence several times, with other words each time. */
  static List<GeoGold> read() {
    FrenchCases cases = new FrenchCases();
    try (InputStream in = FrenchCases.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new RecountException("no file '" + FILE + "' beside FrenchCases");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .forEach(cases::line);
    } catch (IOException e) {
      throw new RecountException("cannot read '" + FILE + "'", e);
    }
    List<GeoGold> all = new ArrayList<>();
    for (int i = 0; i < cases.sentences.size(); i++) {
      for (int turn = 0; turn < TURNS; turn++) {
        String filled = cases.fill(cases.sentences.get(i), i * 7 + turn * 11);
        all.add(marked("french/" + i + "/" + turn, filled.replace("//", "\n\n")));
      }
    }
    return all;
  }

  private void line(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    int equals = line.indexOf(" = ");
    if (equals > 0 && line.substring(0, equals).matches("\\w+")) {
      words.put(line.substring(0, equals), line.substring(equals + 3).split(" \\| "));
    } else {
      sentences.add(line);
    }
  }

  private String fill(String sentence, int turn) {
    Matcher slot = SLOT.matcher(sentence);
    StringBuilder filled = new StringBuilder();
    int last = 0;
    while (slot.find()) {
      filled.append(sentence, last, slot.start());
      String[] choice = words.get(slot.group(1));
      if (choice == null) {
        throw new RecountException(FILE + ": no words for '" + slot.group() + "'");
      }
      append(filled, choice[turn % choice.length]);
      last = slot.end();
    }
    return filled.append(sentence.substring(last)).toString();
  }

  /** Writes "d'Alep" for "de Alep". */
  private static void append(StringBuilder filled, String word) {
    boolean vowel = word.length() > 3 && "AEIOUÉHaeiou".indexOf(word.charAt(3)) >= 0;
    int length = filled.length();
    if (vowel
        && word.startsWith("[")
        && length > 3
        && filled.substring(length - 4).equals(" de ")) {
      filled.setLength(length - 2);
      filled.append('\'');
    }
    filled.append(word);
  }

  private static GeoGold marked(String id, String filled) {
    StringBuilder text = new StringBuilder();
    List<GeoGold.Marked> toponyms = new ArrayList<>();
    Matcher mark = MARK.matcher(filled);
    int last = 0;
    while (mark.find()) {
      text.append(filled, last, mark.start());
      Span span = new Span(text.length(), text.length() + mark.group(2).length());
      text.append(mark.group(2));
      toponyms.add(
          new GeoGold.Marked(span, Double.NaN, Double.NaN, KINDS.getOrDefault(mark.group(1), "")));
      last = mark.end();
    }
    text.append(filled.substring(last));
    return new GeoGold(GeoGold.FRENCH, id, "", text.toString(), toponyms);
  }
}
