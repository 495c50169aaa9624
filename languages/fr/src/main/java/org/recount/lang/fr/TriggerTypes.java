package org.recount.lang.fr;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.codebook.Family;
import org.recount.codebook.IncidentType;
import org.recount.document.Document;
import org.recount.document.Lexicon;
import org.recount.document.Mention;

/**
 * Chooses the type of words that fit several: an explosion is a bombing among words of bombs and an
 * accident among words of gas, and the dead of an earthquake are no attack.
 */
final class TriggerTypes {
  /** The type of one trigger and what else it may be. */
  record Choice(IncidentType type, List<IncidentType> alternatives) {
    Choice {
      alternatives = List.copyOf(alternatives);
    }
  }

  private static final Set<String> BLAST =
      Set.of("explosion", "deflagration", "detonation", "retenti");
  private static final Set<String> BOMB_WORDS =
      Set.of(
          "bombe",
          "bombes",
          "kamikaze",
          "kamikazes",
          "piegee",
          "piegees",
          "piege",
          "pieges",
          "attentat",
          "attentats",
          "explosif",
          "explosifs",
          "grenade",
          "grenades",
          "terroriste",
          "terroristes",
          "terrorisme",
          "revendique",
          "revendiquee",
          "eei",
          "suicide",
          "suicides",
          "djihadistes",
          "jihadistes",
          "militaires",
          "convoi",
          "patrouille",
          "attaque");
  private static final Set<String> ACCIDENT_WORDS =
      Set.of(
          "gaz",
          "usine",
          "grisou",
          "methane",
          "chimique",
          "chimiques",
          "accidentelle",
          "accidentel",
          "accident",
          "fuite",
          "chaudiere",
          "raffinerie",
          "petrole",
          "petrolier",
          "artifice",
          "silo",
          "ammonium",
          "citerne",
          "pipeline",
          "oleoduc",
          "gazoduc",
          "mineurs",
          "bonbonne",
          "bonbonnes",
          "industriel",
          "industrielle",
          "carburant",
          "essence",
          "reacteur",
          "pompiers",
          "entrepot",
          "transformateur",
          "court-circuit",
          "nitrate",
          "vehicule",
          "conducteur",
          "route",
          "camion",
          "chute",
          "secours");

  private static final Set<String> WEAPONS =
      Set.of(
          "arme",
          "armes",
          "armee",
          "balle",
          "balles",
          "tirs",
          "couteau",
          "assaillants",
          "assaillant",
          "tue",
          "meurtre",
          "police",
          "soldats",
          "rebelles",
          "combats");

  private static final Set<String> TO_PLACES = Set.of("a", "au", "aux", "pres", "en", "dans");

  /** Words from the start of a sentence to the comma after the place it turns to. */
  private static final int MOST_WORDS = 6;

  /** Sentences back in which the dead of a sentence may have been told of. */
  private static final int NEAR = 3;

  private final Document document;
  private final List<Lexicon.Match<FrenchTriggers.Rule>> matches;

  /** Those of the matches that tell of an event of their own, by the number of their sentence. */
  private final Map<Integer, List<Lexicon.Match<FrenchTriggers.Rule>>> events;

  private final Family mood;
  private final int bombWords;
  private final int accidentWords;

  /** Whether the text has words of accidents and none of weapons. */
  private final boolean accidental;

  TriggerTypes(Document document, List<Lexicon.Match<FrenchTriggers.Rule>> matches) {
    this.document = document;
    this.matches = matches;
    events =
        matches.stream()
            .filter(match -> !takesType(match.value()))
            .collect(groupingBy(match -> document.sentenceAt(match.span().start())));
    bombWords = count(BOMB_WORDS, 0, document.tokens().size());
    accidentWords = count(ACCIDENT_WORDS, 0, document.tokens().size());
    accidental =
        accidentWords > 0 && bombWords == 0 && count(WEAPONS, 0, document.tokens().size()) == 0;
    mood = mood();
  }

  Choice of(Lexicon.Match<FrenchTriggers.Rule> match) {
    FrenchTriggers.Rule rule = match.value();
    if (isBlast(match)) {
      return blast(match, rule);
    }
    if (takesType(rule)) {
      return harm(match, rule);
    }
    return new Choice(rule.type(), rule.alternatives());
  }

  /** Whether the words take the type of what stands beside them: "tués", "a frappé". */
  private static boolean takesType(FrenchTriggers.Rule rule) {
    boolean vague = rule.form() == Mention.Trigger.Form.VERB && rule.alternatives().size() >= 3;
    return rule.form() == Mention.Trigger.Form.HARM || vague;
  }

  private static boolean isBlast(Lexicon.Match<FrenchTriggers.Rule> match) {
    FrenchTriggers.Rule rule = match.value();
    return rule.type() == IncidentType.BOMBING
        && rule.alternatives().equals(List.of(IncidentType.ACCIDENT))
        && (BLAST.contains(rule.name()) || rule.name().startsWith("explos"));
  }

  private Choice blast(Lexicon.Match<FrenchTriggers.Rule> match, FrenchTriggers.Rule rule) {
    int sentence = document.sentenceAt(match.span().start());
    int from = document.tokens().at(document.sentences().get(sentence).start());
    int to = document.tokens().endingBy(document.sentences().get(sentence).end());
    int bombs = 3 * count(BOMB_WORDS, from, to) + bombWords;
    int accidents = 3 * count(ACCIDENT_WORDS, from, to) + accidentWords;
    if (accidents > bombs) {
      return new Choice(
          IncidentType.ACCIDENT, bombs == 0 ? List.of() : List.of(IncidentType.BOMBING));
    }
    return new Choice(rule.type(), bombs > 0 ? List.of() : rule.alternatives());
  }

  /** The dead belong to what the sentence, and failing that the text, speaks of. */
  private Choice harm(Lexicon.Match<FrenchTriggers.Rule> match, FrenchTriggers.Rule rule) {
    int sentence = document.sentenceAt(match.span().start());
    Lexicon.Match<FrenchTriggers.Rule> nearest = null;
    int least = Integer.MAX_VALUE;
    for (Lexicon.Match<FrenchTriggers.Rule> other : events.getOrDefault(sentence, List.of())) {
      int gap = other.span().gap(match.span());
      if (gap < least) {
        least = gap;
        nearest = other;
      }
    }
    if (nearest != null && suits(nearest.value().type())) {
      IncidentType type = of(nearest).type();
      return new Choice(type, without(rule, type));
    }
    if (nearest == null && !turns(sentence)) {
      Lexicon.Match<FrenchTriggers.Rule> told = told(match, rule);
      if (told != null) {
        IncidentType type = of(told).type();
        return new Choice(type, without(rule, type));
      }
    }
    if (mood == Family.HAZARD || accidental) {
      return new Choice(IncidentType.ACCIDENT, List.of(IncidentType.NATURAL_DISASTER));
    }
    return new Choice(rule.type(), rule.alternatives());
  }

  /** "À Sfax, un épicier a été tué": a sentence that turns to another place tells of another. */
  private boolean turns(int sentence) {
    int first = document.tokens().at(document.sentences().get(sentence).start());
    if (!TO_PLACES.contains(document.tokens().wordOrEmpty(first))) {
      return false;
    }
    for (int i = first + 2; i <= first + MOST_WORDS; i++) {
      if (document.tokens().wordOrEmpty(i).equals(",")) {
        return document.tokens().isCapitalized(document.text(), i - 1);
      }
    }
    return false;
  }

  /** What the sentences just before speak of; the injured may belong to any incident. */
  private Lexicon.@org.jspecify.annotations.Nullable Match<FrenchTriggers.Rule> told(
      Lexicon.Match<FrenchTriggers.Rule> match, FrenchTriggers.Rule rule) {
    int sentence = document.sentenceAt(match.span().start());
    boolean injured = rule.name().startsWith("bless") || rule.name().startsWith("griev");
    Lexicon.@org.jspecify.annotations.Nullable Match<FrenchTriggers.Rule> last = null;
    for (int i = sentence - NEAR; i <= sentence; i++) {
      for (Lexicon.Match<FrenchTriggers.Rule> other : events.getOrDefault(i, List.of())) {
        boolean before = other.first() < match.first();
        if (before && (injured || suits(other.value().type()))) {
          last = other;
        }
      }
    }
    return last;
  }

  private static boolean suits(IncidentType type) {
    return type.family() == Family.VIOLENCE
        || type.family() == Family.HAZARD
        || type == IncidentType.RIOT;
  }

  private static List<IncidentType> without(FrenchTriggers.Rule rule, IncidentType type) {
    List<IncidentType> others = new ArrayList<>(rule.alternatives());
    others.add(0, rule.type());
    others.remove(type);
    return type.family() == Family.HAZARD ? List.of() : others;
  }

  /** The family most nouns and verbs of the text belong to. */
  private Family mood() {
    Map<Family, Integer> counts = new EnumMap<>(Family.class);
    for (Lexicon.Match<FrenchTriggers.Rule> match : matches) {
      if (!takesType(match.value())) {
        counts.merge(of(match).type().family(), 1, Integer::sum);
      }
    }
    int hazard = counts.getOrDefault(Family.HAZARD, 0);
    return hazard > counts.getOrDefault(Family.VIOLENCE, 0) ? Family.HAZARD : Family.VIOLENCE;
  }

  private int count(Set<String> words, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += words.contains(document.tokens().word(i)) ? 1 : 0;
    }
    return count;
  }
}
