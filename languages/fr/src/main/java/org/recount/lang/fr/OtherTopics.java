package org.recount.lang.fr;

import java.util.List;
import java.util.Set;
import org.recount.document.Document;
import org.recount.document.Tokens;

/**
 * Tells texts that use the words of violence for something else: sport, computers, astronomy. A
 * text is of such a topic when it has several of its words and hardly any of people harmed.
 */
final class OtherTopics {
  private static final List<Set<String>> TOPICS =
      List.of(
          Set.of(
              "match",
              "finale",
              "championnat",
              "coupe",
              "ligue",
              "buts",
              "score",
              "joueur",
              "joueurs",
              "entraineur",
              "equipe",
              "adversaire",
              "victoire",
              "defaite",
              "tournoi",
              "mi-temps",
              "capitaine",
              "gardien",
              "handball",
              "football",
              "rugby",
              "tennis",
              "basket",
              "cyclisme",
              "medaille",
              "olympiques",
              "arbitre",
              "qualification",
              "etape"),
          Set.of(
              "cyberattaque",
              "cyberattaques",
              "logiciel",
              "logiciels",
              "piratage",
              "pirates",
              "informatique",
              "informatiques",
              "ordinateurs",
              "virus",
              "windows",
              "microsoft",
              "serveurs",
              "donnees",
              "hackers",
              "internet",
              "rancon",
              "malware"),
          Set.of(
              "planete",
              "comete",
              "cometes",
              "asteroide",
              "asteroides",
              "etoile",
              "etoiles",
              "galaxie",
              "telescope",
              "jupiter",
              "astronomes",
              "astronomie",
              "orbite",
              "nasa",
              "supernova",
              "meteorite",
              "sonde",
              "fusee",
              "satellite",
              "lancement",
              "solaire"),
          Set.of(
              "film",
              "films",
              "acteur",
              "actrice",
              "realisateur",
              "cinema",
              "album",
              "roman",
              "episode",
              "saison",
              "personnage",
              "personnages",
              "jeu",
              "chanson",
              "theatre"),
          Set.of(
              "election",
              "elections",
              "scrutin",
              "candidat",
              "candidats",
              "suffrages",
              "voix",
              "vote",
              "primaire",
              "sondage",
              "sondages",
              "electorale",
              "presidentielle",
              "tour"));
  private static final Set<String> HARMED =
      Set.of(
          "morts",
          "mort",
          "tues",
          "tue",
          "tuee",
          "tuees",
          "blesses",
          "blesse",
          "victimes",
          "attentat",
          "attentats",
          "kamikaze",
          "police",
          "otages",
          "fusillade",
          "bombe",
          "explosif",
          "soldats",
          "manifestants",
          "manifestation",
          "combats",
          "rebelles",
          "deces");
  private static final int LEAST = 5;

  private OtherTopics() {}

  /** Whether the text is about something else than incidents. */
  static boolean of(Document document) {
    Tokens tokens = document.tokens();
    int[] counts = new int[TOPICS.size()];
    int harmed = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.word(i);
      harmed += HARMED.contains(word) ? 1 : 0;
      for (int topic = 0; topic < counts.length; topic++) {
        counts[topic] += TOPICS.get(topic).contains(word) ? 1 : 0;
      }
    }
    for (int count : counts) {
      if (count >= LEAST && count >= 3 * harmed) {
        return true;
      }
    }
    return false;
  }
}
