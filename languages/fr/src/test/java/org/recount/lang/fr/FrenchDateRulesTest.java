package org.recount.lang.fr;

import org.recount.document.dates.DateFinder;
import org.recount.testkit.DateRulesContract;

class FrenchDateRulesTest extends DateRulesContract {
  @Override
  protected DateFinder finder() {
    return FrenchDates.FINDER;
  }

  @Override
  protected String language() {
    return "fr";
  }
}
