package org.recount.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.RecountException;
import org.recount.place.Gazetteer.Kind;

class SupplementTest {
  private static final String GOOD =
      "Camp Taji\tTaji|معسكر التاجي\tsite\tBaghdad\tIQ\t33.52\t44.26\tours";

  @TempDir Path folder;

  private final Gathered gathered = new Gathered();

  @Test
  void addsAPlaceOfItsOwn() throws IOException {
    add(GOOD);

    assertEquals("Camp Taji", gathered.drafts.get(0).name);
    assertTrue(gathered.drafts.get(0).names.contains("معسكر التاجي"));
  }

  @Test
  void addsNamesToACityThatIsKnownNearby() throws IOException {
    Draft town = new Draft(Kind.CITY, "IQ", "", "", "Mosul").at(36.34, 43.12);
    town.names.add("Mosul");
    gathered.add(town);

    add("Mosul\tMossoul\tcity\tNineveh\tIQ\t36.33\t43.13\tours");

    assertEquals(1, gathered.drafts.size());
    assertTrue(town.names.contains("Mossoul"));
  }

  @Test
  void takesTheIdentifierThatTheSourceNames() throws IOException {
    add("Africa\tAfrique\tcontinent\t\t\t7.19\t21.09\tGeoNames 6255146");

    assertEquals(6_255_146, gathered.drafts.get(0).geonames);
  }

  @Test
  void namesTheFileAndTheLineOfWhatItCannotRead() {
    refuses("Camp Taji\tTaji\tsite", "a row needs 8 to 9 columns, got 3");
    refuses(GOOD.replace("33.52", "north"), "latitude must be a number of degrees, got 'north'");
    refuses(GOOD.replace("33.52", "91"), "latitude must lie from -90 to 90, got 91");
    refuses(GOOD.replace("44.26", "NaN"), "longitude must lie from -180 to 180, got NaN");
    refuses(GOOD.replace("site", "camp"), "the kind must be");
    refuses(GOOD.replace("IQ", "Iraq"), "a country must be two capital letters or empty");
    refuses(GOOD.replace("\tours", "\t"), "a row must name its source");
    refuses(GOOD + "\tmany", "population must be a whole number, got 'many'");
    refuses(GOOD.replace("Camp Taji", ""), "a place needs a name, got none");
  }

  @Test
  void refusesNamesThatNobodyWrites() {
    refuses(GOOD.replace("Camp Taji", "a".repeat(10_000)), "a name may have at most 100");
    refuses(GOOD.replace("Taji|", "Taji التاجي|"), "a name must be in one script");
    refuses(GOOD.replace("Taji|", "Taji\u202E|"), "a name may hold no control or direction marks");
  }

  @Test
  void refusesTwoPlacesOfOneIdentifier() throws IOException {
    add("Africa\tAfrique\tcontinent\t\t\t7.19\t21.09\tGeoNames 6255146");

    RecountException refusal =
        assertThrows(
            RecountException.class,
            () -> add("Asia\tAsie\tcontinent\t\t\t29.84\t89.3\tGeoNames 6255146"));
    assertTrue(refusal.getMessage().contains("geonames:6255146"), refusal.getMessage());
  }

  private void add(String row) throws IOException {
    Path file = Files.write(folder.resolve("supplement.tsv"), List.of("# Our own", row));
    new Supplement(gathered).add(file);
  }

  private void refuses(String row, String why) {
    RecountException refusal = assertThrows(RecountException.class, () -> add(row));
    assertTrue(
        refusal.getMessage().startsWith("supplement.tsv:2: ") && refusal.getMessage().contains(why),
        refusal.getMessage());
  }
}
