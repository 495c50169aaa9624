package org.recount.lang.en;

import org.recount.document.dates.DateFinder;
import org.recount.testkit.DateRulesContract;

class EnglishDateRulesTest extends DateRulesContract {
  @Override
  protected DateFinder finder() {
    return EnglishDates.FINDER;
  }

  @Override
  protected String language() {
    return "en";
  }
}
