package org.recount.lang.fr;

import java.util.Set;

/** Short closed lists of French words, folded as tokens are. */
final class FrenchWords {
  /** Words that make up about half of any French text; few of them are frequent in English. */
  static final Set<String> COMMON =
      words(
          """
          l d n s c j qu le la les un une des du de au aux et ou mais donc car ni que qui quoi dont
          ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes il elle ils elles on
          nous vous je tu se en y est sont etait etaient ete etre sera seront a ont avait avaient
          avoir aura auront dans par pour sur avec sans sous entre vers chez contre depuis pendant
          selon apres avant plus moins tres aussi encore deja ne pas lui eux meme comme lors alors
          ainsi fait faire dit peut tout tous toute toutes autre autres deux trois
          """);

  /** Abbreviations whose full stop ends no sentence. */
  static final Set<String> ABBREVIATIONS =
      words(
          """
          m mm mme mlle mgr dr pr me st ste av apr env cf etc ex fig vol no art chap p pp jr sr
          gal gen col cap lt sgt cdt adj amb min ed trad tel bd boul janv fevr avr juil sept oct nov
          dec lun mar mer jeu ven sam dim hab max al
          """);

  private FrenchWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
