package org.recount.lang.fr;

import java.util.List;
import java.util.stream.Stream;
import org.recount.document.Example;

/** Sentences that show which French words announce an incident and which do not. */
final class FrenchTriggerExamples {
  static final List<Example> ALL =
      Stream.of(
              "Un [attentat-suicide] a endommagé la gare de Mossoul.",
              "Une [voiture piégée] garée devant le marché.",
              "Un homme [s'est fait exploser] à l'entrée du stade.",
              "Des inconnus [ont ouvert le feu] sur une patrouille près de Gao.",
              "Deux [roquettes se sont abattues] sur la base de Balad.",
              "Des [tirs de roquettes] et une [frappe aérienne] sur Idleb.",
              "Une [prise d'otages] est en cours à Bamako.",
              "Trois techniciens [ont été enlevés] à Tillabéri.",
              "Une [manifestation] et des [heurts] à Tunis.",
              "Le [séisme] et les [inondations] de mardi.",
              "Un train [a déraillé] près de Lyon, puis une [collision] a coupé la voie.",
              "Le dépôt [a été incendié] dans la nuit.",
              "Quatre bergers [ont été tués] près de Ménaka.",
              "Une [explosion de gaz] à Lille.",
              "Une [mine a tué] deux soldats près de Gao.",
              "Un [engin a été désamorcé] sous un pont.",
              "L'otage [a retrouvé la liberté] à Lagos.",
              "Les prix ont explosé à Beyrouth.",
              "Une bombe politique secoue la mairie de Nice.",
              "La cyberattaque de mardi visait une banque.",
              "Le cessez-le-feu tient depuis lundi.",
              "Un tir au but décisif en finale.")
          .map(Example::of)
          .toList();

  private FrenchTriggerExamples() {}
}
