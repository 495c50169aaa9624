package org.recount.gazetteer.geonames;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recount.gazetteer.NameForms;
import org.recount.gazetteer.geonames.MappedFile.Section;

/**
 * Reads a built file whole.
 *
 * @param problems what is wrong; empty if nothing is
 * @param unreachable names that can never be found in a text, which is no fault of the file
 */
public record MappedCheck(List<String> problems, long unreachable) {
  private static final int MOST_SHOWN = 20;

  /** Keeps a copy. */
  public MappedCheck {
    problems = List.copyOf(problems);
  }

  /** Checks a file. What is damaged is not looked into further. */
  public static MappedCheck of(MappedGazetteer gazetteer) {
    Reader reader = new Reader(gazetteer);
    reader.checksums();
    if (reader.problems.isEmpty()) {
      reader.places();
      reader.ids();
      reader.names();
    }
    return new MappedCheck(reader.problems, reader.unreachable);
  }

  private static final class Reader {
    private final MappedGazetteer gazetteer;
    private final List<String> problems = new ArrayList<>();
    private int left;
    private long unreachable;

    Reader(MappedGazetteer gazetteer) {
      this.gazetteer = gazetteer;
    }

    private void problem(String problem) {
      if (problems.size() < MOST_SHOWN) {
        problems.add(problem);
      } else {
        left++;
        problems.set(MOST_SHOWN - 1, (left + 1) + " more problems");
      }
    }

    void checksums() {
      MappedFile file = gazetteer.file();
      for (Section section : Section.values()) {
        String damage = file.damage(section);
        if (!damage.isEmpty()) {
          problem(damage);
        }
      }
    }

    void places() {
      PlaceTable places = gazetteer.places();
      if (places.size() != gazetteer.size()) {
        problem("the head tells of " + gazetteer.size() + " places, there are " + places.size());
      }
      for (int i = 0; i < places.size(); i++) {
        boolean point =
            Math.abs((long) places.latitude(i)) <= 9_000_000L
                && Math.abs((long) places.longitude(i)) <= 18_000_000L;
        if (!point) {
          problem("geonames:" + places.id(i) + " lies at a point that cannot be");
        }
      }
    }

    void ids() {
      IdTable ids = gazetteer.ids();
      PlaceTable places = gazetteer.places();
      if (ids.size() != places.size()) {
        problem(places.size() + " places have " + ids.size() + " identifiers");
      }
      for (int i = 0; i < ids.size(); i++) {
        if (i > 0 && ids.id(i) <= ids.id(i - 1)) {
          problem("geonames:" + ids.id(i) + " stands twice, or out of order");
        }
        boolean there = ids.place(i) >= 0 && ids.place(i) < places.size();
        if (!there || places.id(ids.place(i)) != ids.id(i)) {
          problem("geonames:" + ids.id(i) + " leads to another place");
        }
      }
    }

    void names() {
      long most = 2L * gazetteer.places().size();
      NameTable.Cursor cursor = gazetteer.names().all();
      byte[] before = {};
      long count = 0;
      while (cursor.next()) {
        byte[] name = cursor.name();
        if (count > 0 && Arrays.compareUnsigned(before, name) >= 0) {
          problem("the name '" + text(name) + "' stands out of order");
        }
        int[] postings = cursor.postings(Integer.MAX_VALUE);
        int last = -1;
        for (int posting : postings) {
          if (posting <= last || posting >= most) {
            problem("the name '" + text(name) + "' leads to no place");
            break;
          }
          last = posting;
        }
        unreachable += NameForms.canBeRead(text(name)) ? 0 : 1;
        before = name;
        count++;
      }
      if (count != gazetteer.nameCount()) {
        problem("the head tells of " + gazetteer.nameCount() + " names, there are " + count);
      }
    }

    private static String text(byte[] name) {
      return new String(name, StandardCharsets.UTF_8);
    }
  }
}
