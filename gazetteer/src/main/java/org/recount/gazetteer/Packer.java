package org.recount.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recount.place.Gazetteer.Kind;
import org.recount.place.Names;

/** Writes drafts in the form that {@link PackedGazetteer} reads. */
final class Packer {
  private static final Comparator<Draft> ORDER =
      Comparator.comparingLong((Draft draft) -> -draft.population)
          .thenComparing(draft -> draft.kind)
          .thenComparing(draft -> draft.country)
          .thenComparing(draft -> draft.name)
          .thenComparing(draft -> draft.unit2)
          .thenComparing(draft -> draft.latitude)
          .thenComparing(draft -> draft.longitude);

  private final List<Draft> places;
  private final Map<String, Draft> units;
  private final Map<String, Integer> countries = new LinkedHashMap<>();
  private final Map<String, Integer> admin1 = new LinkedHashMap<>();
  private final Map<String, Integer> admin2 = new LinkedHashMap<>();

  /**
   * @param units first- and second-level divisions by GeoNames code, for the names of what holds a
   *     place
   */
  Packer(Collection<Draft> drafts, Map<String, Draft> units) {
    this.units = units;
    places = drafts.stream().sorted(ORDER).toList();
  }

  byte[] pack() throws IOException {
    number(admin1, "");
    number(admin2, "");
    List<byte[]> rows = rows();
    ByteArrayOutputStream headBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(headBytes);
    head.writeInt(places.size());
    Pages.write(head, body, rows);
    StringTable.write(head, body, List.copyOf(countries.keySet()));
    StringTable.write(head, body, List.copyOf(admin1.keySet()));
    StringTable.write(head, body, List.copyOf(admin2.keySet()));
    StringTable.write(head, body, places.stream().map(place -> place.name).toList());
    Identifiers.write(head, body, places.stream().mapToInt(place -> place.geonames).toArray());
    NameIndex.write(head, body, names());
    return PackedFile.write(headBytes.toByteArray(), body.toByteArray());
  }

  private List<byte[]> rows() {
    List<byte[]> pages = new ArrayList<>();
    for (int from = 0; from < places.size(); from += PackedGazetteer.ROWS_PER_PAGE) {
      int to = Math.min(places.size(), from + PackedGazetteer.ROWS_PER_PAGE);
      ByteBuffer page = ByteBuffer.allocate(PackedGazetteer.ROW * (to - from));
      places.subList(from, to).forEach(place -> writeRow(page, place));
      pages.add(page.array());
    }
    return pages;
  }

  private void writeRow(ByteBuffer out, Draft place) {
    out.put((byte) place.kind.ordinal());
    out.put((byte) number(countries, place.country));
    out.putShort((short) number(admin1, admin1(place)));
    out.putInt(steps(place, place.latitude));
    out.putInt(steps(place, place.longitude));
    out.putInt((int) Math.min(Integer.MAX_VALUE, place.population));
    out.putInt(place.geonames);
    out.putInt(number(admin2, admin2(place)));
  }

  private String admin1(Draft place) {
    if (place.kind == Kind.ADMIN1) {
      return place.name;
    }
    Draft unit = units.get(place.unit1);
    return unit == null ? place.admin1 : unit.name;
  }

  private String admin2(Draft place) {
    Draft unit = units.get(place.unit2);
    return unit == null ? "" : unit.name;
  }

  private static int number(Map<String, Integer> numbers, String string) {
    Integer next = numbers.size();
    Integer known = numbers.putIfAbsent(string, next);
    return known == null ? next : known;
  }

  private static int steps(Draft place, double degrees) {
    boolean point = place.hasPoint() && !Double.isNaN(degrees);
    return point ? (int) Math.round(degrees / PackedGazetteer.STEP) : Integer.MIN_VALUE;
  }

  private List<NameIndex.Name> names() {
    Map<String, TreeSet<Integer>> postings = new TreeMap<>();
    for (int number = 0; number < places.size(); number++) {
      Draft place = places.get(number);
      String main = Names.fold(place.name);
      for (String name : place.names) {
        for (String folded : Spelling.folded(name, place.country)) {
          if (!folded.isEmpty() && folded.length() < 80) {
            int primary = folded.equals(main) ? 1 : 0;
            postings.computeIfAbsent(folded, k -> new TreeSet<>()).add(2 * number + primary);
          }
        }
      }
    }
    List<NameIndex.Name> names = new ArrayList<>();
    postings.forEach(
        (name, numbers) ->
            names.add(
                NameIndex.Name.of(name, numbers.stream().mapToInt(Integer::intValue).toArray())));
    names.sort(null);
    return names;
  }
}
