package org.recount.lang.fr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recount.codebook.ActorKind;
import org.recount.codebook.Codebook;
import org.recount.codebook.KnownActor;
import org.recount.codebook.KnownState;
import org.recount.document.Document;
import org.recount.document.Lexicon;
import org.recount.document.Span;
import org.recount.document.Tokens;

/**
 * The names of actors that a French text may use: those of the codebook, the forces of every state
 * ("l'armée turque", "l'armée du Cameroun"), and unnamed groups.
 */
final class ActorNames {
  /**
   * Whom a name stands for.
   *
   * @param name canonical name; empty for unnamed people, who are called as the text calls them
   * @param whole whether it names an actor in every place; false for a mere adjective
   */
  record Name(String name, ActorKind kind, boolean acronym, boolean whole) {}

  private static final String[][] BODIES = {
    {
      "armee|armees|militaires|militaire|soldats|soldat|troupes|aviation|marine|artillerie|bombardiers|chasseurs",
      "army"
    },
    {"forces armees", "army"},
    {"armee de l air", "army"},
    {"forces", "army"},
    {"forces de securite|defense", "security forces"},
    {"police|policiers|gendarmerie|gendarmes", "police"},
    {"gouvernement|autorites|regime", "government"},
  };

  private static final String[][] UNNAMED = {
    {"hommes|individus|assaillants|inconnus|bandits armes (non) (identifies)", "GROUP"},
    {"homme|individu arme", "PERSON"},
    {"assaillants|attaquants|agresseurs|ravisseurs|tireurs|kamikazes|braqueurs|inconnus", "GROUP"},
    {"assaillant|attaquant|agresseur|ravisseur|tireur|kamikaze|forcene", "PERSON"},
    {
      "rebelles|insurges|djihadistes|jihadistes|terroristes|miliciens|guerilleros|separatistes|extremistes|islamistes",
      "GROUP"
    },
    {"groupe arme|djihadiste|jihadiste|terroriste|rebelle", "GROUP"},
  };

  private static final ActorNames ALL = load();

  private final Lexicon<Name> lexicon;

  private ActorNames(Lexicon<Name> lexicon) {
    this.lexicon = lexicon;
  }

  /** The names of the codebook and those of unnamed people. */
  static ActorNames all() {
    return ALL;
  }

  /** Whether words name an armed group of the codebook. */
  static boolean armed(Document document, Span words) {
    Tokens tokens = document.tokens();
    int first = tokens.at(words.start());
    int end = tokens.endingBy(words.end());
    return first < end
        && ALL.lexicon.find(document.text(), tokens, first, end).stream()
            .anyMatch(m -> m.value().kind() == ActorKind.ARMED_GROUP && fits(document, m));
  }

  private static ActorNames load() {
    List<String> lines = new ArrayList<>();
    lines.add("armee\tarmy\tSTATE\t\twhole");
    for (KnownActor actor : Codebook.actors()) {
      for (String pattern : actor.names("fr")) {
        add(lines, pattern, actor.name(), actor.kind(), KnownActor.isAcronym(pattern), true);
      }
    }
    Codebook.states().forEach(state -> state(lines, state));
    for (String[] unnamed : UNNAMED) {
      add(lines, unnamed[0], "", ActorKind.valueOf(unnamed[1]), false, true);
    }
    return new ActorNames(Lexicon.of(lines, "actors", ActorNames::name));
  }

  private static void state(List<String> lines, KnownState state) {
    List<String> names = state.names().getOrDefault("fr", List.of());
    List<String> adjectives = state.adjectives().getOrDefault("fr", List.of());
    for (String[] body : BODIES) {
      for (String adjective : adjectives) {
        add(lines, body[0] + " " + adjective, state.body(body[1]), ActorKind.STATE, false, true);
      }
      for (String name : names) {
        add(
            lines,
            body[0] + " de|d|du (la|l) " + name,
            state.body(body[1]),
            ActorKind.STATE,
            false,
            true);
      }
    }
    for (String name : names) {
      add(lines, name, state.name(), ActorKind.STATE, KnownActor.isAcronym(name), true);
    }
    for (String name : state.metonyms().getOrDefault("fr", List.of())) {
      add(lines, name, state.name(), ActorKind.STATE, false, true);
    }
    for (String adjective : adjectives) {
      add(lines, adjective, state.name(), ActorKind.STATE, false, false);
    }
  }

  private static void add(
      List<String> lines,
      String pattern,
      String name,
      ActorKind kind,
      boolean acronym,
      boolean whole) {
    lines.add(
        pattern
            + "\t"
            + name
            + "\t"
            + kind
            + "\t"
            + (acronym ? "acronym" : "")
            + "\t"
            + (whole ? "whole" : ""));
  }

  private static Name name(Lexicon.Row row) {
    return new Name(
        row.column(0),
        ActorKind.valueOf(row.column(1)),
        row.column(2).equals("acronym"),
        row.column(3).equals("whole"));
  }

  /** Returns the names found; an acronym only where the text writes it in capitals. */
  List<Lexicon.Match<Name>> find(Document document) {
    return lexicon.find(document).stream().filter(match -> fits(document, match)).toList();
  }

  private static boolean fits(Document document, Lexicon.Match<Name> match) {
    if (!match.value().acronym() || document.tokens().upperCase()) {
      return true;
    }
    String words = match.span().of(document.text());
    return words.equals(words.toUpperCase(Locale.ROOT));
  }
}
