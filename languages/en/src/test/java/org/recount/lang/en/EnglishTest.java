package org.recount.lang.en;

import org.recount.document.LanguagePack;
import org.recount.testkit.LanguagePackContract;

class EnglishTest extends LanguagePackContract {
  @Override
  protected LanguagePack pack() {
    return new English();
  }
}
