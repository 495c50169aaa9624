package org.recount.lang.fr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.recount.RecountException;

/**
 * Reads the French lists and writes out their shorthand: {@code {have}} and {@code {be}} for the
 * forms of an auxiliary, {@code ~stem} for the forms of a regular verb in -er.
 */
final class Lines {
  static final String HAVE =
      "a|ont|avait|avaient|aurait|auraient|ait|aient|avoir|ayant|aura|auront|eut|eurent";
  static final String BE =
      "est|sont|etait|etaient|serait|seraient|soit|soient|etre|sera|seront|fut|furent|ete";
  private static final String ADVERB =
      "(deja|egalement|aussi|ensuite|notamment|tous|toutes|alors|grievement|legerement|gravement"
          + "|mortellement|volontairement|partiellement|ainsi|tout|encore|bien|hier|formellement|toutefois"
          + "|rapidement|immediatement|violemment|deliberement|finalement|pour|actuellement|recemment|notamment|donc|enfin)";

  /** A participle: its last word must have an accent, "attaqués" but not "attaques". */
  static final String PARTICIPLE = "participle";

  /** A finite form: its last word must have no accent. */
  static final String FINITE = "finite";

  private Lines() {}

  /** Returns the lines of a file beside this class, shorthand written out, comments left out. */
  static List<String> read(String file) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = Lines.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new RecountException("no file '" + file + "' beside " + Lines.class.getName());
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(l -> expand(l, lines));
    } catch (IOException e) {
      throw new RecountException("cannot read '" + file + "' beside " + Lines.class.getName(), e);
    }
    return lines;
  }

  private static void expand(String line, List<String> lines) {
    int tab = line.indexOf('\t');
    String pattern = tab < 0 ? line : line.substring(0, tab);
    String rest = tab < 0 ? "" : line.substring(tab);
    if (!pattern.startsWith("~")) {
      lines.add(auxiliaries(pattern) + rest);
      return;
    }
    String stem = pattern.substring(1);
    String participle = stem + "e|" + stem + "ee|" + stem + "es|" + stem + "ees";
    lines.add(
        HAVE + " " + ADVERB + " (ete) " + ADVERB + " " + participle + rest + "\t" + PARTICIPLE);
    lines.add(BE + " " + ADVERB + " (ete) " + ADVERB + " " + participle + rest + "\t" + PARTICIPLE);
    lines.add(participle + rest + "\t" + PARTICIPLE);
    lines.add(participle + " " + ADVERB + " par" + rest);
    lines.add(stem + "e" + rest + "\t" + FINITE);
    lines.add(finite(stem) + rest);
  }

  private static String finite(String stem) {
    String soft = stem.endsWith("g") ? stem + "e" : stem;
    return String.join(
        "|",
        stem + "ent",
        soft + "ait",
        soft + "aient",
        stem + "erent",
        soft + "a",
        soft + "ant",
        stem + "er",
        stem + "era",
        stem + "eront",
        stem + "erons",
        stem + "erait",
        stem + "eraient");
  }

  private static String auxiliaries(String pattern) {
    return pattern
        .replace("(ADV)", ADVERB)
        .replace("{be|have}", HAVE + "|" + BE)
        .replace("{have|be}", HAVE + "|" + BE)
        .replace("{have}", HAVE)
        .replace("{be}", BE);
  }
}
