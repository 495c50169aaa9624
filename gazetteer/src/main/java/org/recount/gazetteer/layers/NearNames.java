package org.recount.gazetteer.layers;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The spellings close to a folded name: one letter more, fewer or other, two letters exchanged, and
 * the same again after doubled letters are written once ("nassiriya" for "nasiriyah").
 */
final class NearNames {
  /** Shorter names are close to too many others. */
  private static final int SHORTEST = 4;

  private static final int LONGEST = 60;
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz ";
  private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئ ";

  private NearNames() {}

  /** Returns the spellings to try, the closest first; empty for a very short or long name. */
  static Set<String> of(String folded) {
    Set<String> near = new LinkedHashSet<>();
    if (folded.length() < SHORTEST || folded.length() > LONGEST) {
      return near;
    }
    String single = singled(folded);
    near.add(single);
    for (int i = 0; i < single.length(); i++) {
      near.add(single.substring(0, i) + single.charAt(i) + single.substring(i));
    }
    edits(folded, near);
    edits(single, near);
    near.remove(folded);
    return near;
  }

  private static String singled(String name) {
    StringBuilder single = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (i == 0 || name.charAt(i) != name.charAt(i - 1)) {
        single.append(name.charAt(i));
      }
    }
    return single.toString();
  }

  private static void edits(String name, Set<String> near) {
    boolean arabic = name.chars().anyMatch(c -> c >= 0x600 && c < 0x700);
    String letters = arabic ? ARABIC : LATIN;
    for (int i = 0; i <= name.length(); i++) {
      String before = name.substring(0, i);
      String after = name.substring(i);
      if (!after.isEmpty()) {
        near.add(before + after.substring(1));
      }
      if (after.length() > 1) {
        near.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
      }
      for (int k = 0; k < letters.length(); k++) {
        near.add(before + letters.charAt(k) + after);
        if (!after.isEmpty()) {
          near.add(before + letters.charAt(k) + after.substring(1));
        }
      }
    }
  }
}
