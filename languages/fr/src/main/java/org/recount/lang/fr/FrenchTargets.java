package org.recount.lang.fr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.recount.codebook.Family;
import org.recount.codebook.Harm;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Overlaps;
import org.recount.document.Span;

/** Finds whom and what an incident is directed at, in the position of a patient only. */
final class FrenchTargets implements Annotator {
  private static final Lexicon<Target> LEXICON =
      Lexicon.of(
          Lines.read("targets.tsv"),
          "targets.tsv",
          row -> Target.valueOf(row.column(0).toUpperCase(Locale.ROOT)));

  @Override
  public String name() {
    return "fr/targets";
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Aim.class, Mention.Victim.class);
  }

  @Override
  public Set<Class<? extends Mention>> needs() {
    return Set.of(Mention.Clause.class, Mention.Trigger.class, Mention.Toll.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    if (document.mentions(Mention.Trigger.class).isEmpty()) {
      return List.of();
    }
    TargetPositions positions = new TargetPositions(document);
    List<Mention> found = new ArrayList<>();
    for (Lexicon.Match<Target> match : LEXICON.find(document)) {
      if (positions.patient(match)) {
        found.add(
            new Mention.Aim(match.span(), match.value(), name() + "/" + match.value().code()));
      }
    }
    victims(document, found);
    return found;
  }

  private void victims(Document document, List<Mention> found) {
    Overlaps<Mention> aims = Overlaps.at(List.copyOf(found), Mention::span);
    boolean natural =
        document.mentions(Mention.Trigger.class).stream()
            .anyMatch(t -> t.type().family() == Family.HAZARD && t.type() != IncidentType.ACCIDENT);
    Target unaimed = natural ? Target.OTHER : Target.CIVILIANS;
    People people = People.in(document);
    for (Mention.Toll toll : document.mentions(Mention.Toll.class)) {
      boolean harmed = toll.harm() != Harm.PARTICIPANTS && toll.harm() != Harm.RELEASED;
      if (harmed && !toll.attackers() && toll.bounds().lower() > 0 && !toll.superseded()) {
        found.add(
            new Mention.Victim(
                toll.who(),
                "",
                toll.bounds(),
                toll.harm(),
                target(document, toll, people, aims, unaimed),
                name() + "/victim"));
      }
    }
  }

  /**
   * The category of the noun; people without one are {@code unaimed} unless something else is aimed
   * at.
   */
  private static Target target(
      Document document, Mention.Toll toll, People people, Overlaps<Mention> aims, Target unaimed) {
    int end = document.tokens().endingBy(toll.who().end());
    for (int i = document.tokens().at(toll.who().start()); i < end; i++) {
      if (people.at(i) && people.match(i).value().target() != Target.OTHER) {
        return people.match(i).value().target();
      }
    }
    Span sentence = document.sentenceOf(toll.span());
    boolean title = toll.span().start() < document.title().end();
    boolean aimed = aims.over(sentence).stream().anyMatch(a -> sentence.contains(a.span()));
    return aimed || title ? Target.OTHER : unaimed;
  }

  @Override
  public List<Example> examples() {
    return Stream.of(
            "Une attaque contre une [mosquée] de Gao.",
            "Un [convoi logistique] a été visé près de Hilla.",
            "Il a ouvert le feu sur des [policiers].",
            "Un attentat près d'un [marché] de Bagdad.",
            "La mosquée de Gao rouvre lundi.")
        .map(Example::of)
        .toList();
  }
}
