package org.recount.lang.fr;

import java.util.List;
import org.recount.testkit.OddPlacesContract;

class FrenchOddPlacesTest extends OddPlacesContract {
  @Override
  protected String code() {
    return "fr";
  }

  @Override
  protected List<String> cities() {
    return List.of(
        "Mossoul",
        "Bagdad",
        "Bassora",
        "Kirkouk",
        "Falloujah",
        "Kaboul",
        "Alep",
        "Damas",
        "Beyrouth",
        "Gao");
  }

  @Override
  protected String sentence(String place) {
    return "Une bombe a explosé lundi à " + place + ", tuant deux policiers.";
  }
}
