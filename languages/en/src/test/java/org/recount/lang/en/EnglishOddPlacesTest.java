package org.recount.lang.en;

import java.util.List;
import org.recount.testkit.OddPlacesContract;

class EnglishOddPlacesTest extends OddPlacesContract {
  @Override
  protected String code() {
    return "en";
  }

  @Override
  protected List<String> cities() {
    return List.of(
        "Mosul",
        "Baghdad",
        "Basra",
        "Kirkuk",
        "Fallujah",
        "Kabul",
        "Aleppo",
        "Damascus",
        "Beirut",
        "Gao");
  }

  @Override
  protected String sentence(String place) {
    return "A bomb exploded on Monday in " + place + ", killing two policemen.";
  }
}
