package org.recount.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.recount.place.Names;

/** Which written names of a place are kept, and which spellings are added to them. */
final class Spelling {
  private static final Set<String> ARABIC_COUNTRIES =
      Set.of(
          "IQ", "SY", "LB", "JO", "SA", "YE", "OM", "AE", "QA", "BH", "KW", "EG", "LY", "TN", "DZ",
          "MA", "SD", "PS", "MR", "IL", "EH", "SO", "DJ", "IR", "AF");
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ad", "ed", "an", "en", "ar", "er", "as", "es", "ash", "esh", "at", "et",
          "az", "ez");
  private static final Pattern UNIT =
      Pattern.compile(
          " (Governorate|Province|Region|State|Oblast|Oblast'|Prefecture|Department|Departement|Krai"
              + "|Republic|Voivodeship|Division|County|Parish|District|Borough|Municipality|Raion"
              + "|Rayon|Department|Emirate|Canton|Regency|Department of.*)$");
  private static final Pattern UNIT_BEFORE =
      Pattern.compile(
          "^(Muhafazat|Wilayat|Wilaya de|Wilaya d'|Departamento del|Departamento de|Provincia de"
              + "|Provincia del|Estado de|Region of|Province of|State of|Republic of|Gouvernorat de"
              + "|Gouvernorat d'|Région de|Région du|Région des|Province de|Province du"
              + "|Département de|Département du|Powiat|Ostan-e|Velayat-e|Comitatul|Provincie"
              + "|Provinsi|Kanton|City of|Town of|Oblast) ?");

  private Spelling() {}

  /** Returns whether a name is worth keeping: in Latin or Arabic letters, no code, no address. */
  static boolean kept(String name) {
    if (name.length() < 3 || name.length() > 60 || name.contains("://")) {
      return false;
    }
    boolean code = name.length() <= 4;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isDigit(c)) {
        return false;
      }
      if (Character.isLetter(c) && !readable(c)) {
        return false;
      }
      code &= c < 128 && !Character.isLowerCase(c);
    }
    return !code;
  }

  /** Returns whether a name has letters of more than one script. */
  static boolean mixed(String name) {
    return name.codePoints()
            .filter(Character::isLetter)
            .mapToObj(Character.UnicodeScript::of)
            .filter(script -> script != Character.UnicodeScript.COMMON)
            .distinct()
            .count()
        > 1;
  }

  private static boolean readable(char c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.ARABIC;
  }

  /** Returns the folded spellings of a name: as it is, without article, abbreviated. */
  static List<String> folded(String name, String country) {
    String folded = Names.fold(name.replaceAll("[ʼʻʿʾ‘’'`]", apostrophe(country)));
    List<String> spellings = new ArrayList<>();
    spellings.add(Names.fold(name));
    spellings.add(folded);
    int blank = folded.indexOf(' ');
    String first = blank < 0 ? "" : folded.substring(0, blank);
    if (ARABIC_COUNTRIES.contains(country) && ARTICLES.contains(first)) {
      String bare = folded.substring(blank + 1);
      spellings.add("al " + bare);
      spellings.add("el " + bare);
      if (bare.length() > 4) {
        spellings.add(bare);
      }
    }
    if (folded.startsWith("saint ")) {
      spellings.add("st " + folded.substring(6));
    } else if (folded.startsWith("sainte ")) {
      spellings.add("ste " + folded.substring(7));
    } else if (folded.startsWith("fort ")) {
      spellings.add("ft " + folded.substring(5));
    } else if (folded.startsWith("mount ")) {
      spellings.add("mt " + folded.substring(6));
    }
    return spellings;
  }

  /** In Arabic and Persian names the sign stands for a letter that Latin spellings leave out. */
  private static String apostrophe(String country) {
    return ARABIC_COUNTRIES.contains(country) ? "" : " ";
  }

  /** Returns a division's name without the word for its kind: Basra for Basra Governorate. */
  static String bare(String unit) {
    String after = UNIT.matcher(unit).replaceFirst("");
    String before = UNIT_BEFORE.matcher(after).replaceFirst("");
    return before.length() < 3 ? unit : before;
  }

  /** Returns the name in English letters: macrons and dots go, French and Spanish accents stay. */
  static String plain(String name, String country) {
    boolean all = ARABIC_COUNTRIES.contains(country);
    StringBuilder plain = new StringBuilder();
    for (char c : Normalizer.normalize(name, Normalizer.Form.NFD).toCharArray()) {
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
      if (mark ? !all && familiar(c) : "ʼʻʿʾ‘’".indexOf(c) < 0 || !all) {
        plain.append(c);
      }
    }
    return Normalizer.normalize(plain.toString().strip(), Normalizer.Form.NFC);
  }

  /** Grave, acute, circumflex, tilde, diaeresis, ring, caron, cedilla. */
  private static boolean familiar(char mark) {
    return "\u0300\u0301\u0302\u0303\u0308\u030A\u030C\u0327".indexOf(mark) >= 0;
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
