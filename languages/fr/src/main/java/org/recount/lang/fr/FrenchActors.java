package org.recount.lang.fr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.recount.codebook.ActorKind;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Lexicon;
import org.recount.document.Mention;

/** Finds those who act in a French text and the part they play, by the order of words. */
final class FrenchActors implements Annotator {
  private final ActorNames names = ActorNames.all();

  @Override
  public String name() {
    return "fr/actors";
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Actor.class);
  }

  @Override
  public Set<Class<? extends Mention>> needs() {
    return Set.of(Mention.Clause.class, Mention.Trigger.class, Mention.Attribution.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    ActorRoles roles = new ActorRoles(document);
    List<Mention> found = new ArrayList<>();
    String army = "";
    for (Lexicon.Match<ActorNames.Name> match : names.find(document)) {
      ActorNames.Name name = match.value();
      army = name.name().endsWith(" army") ? name.name() : army;
      String called = name.name().isEmpty() ? match.span().of(document.text()) : name.name();
      boolean plain = name.name().equals("army");
      ActorKind kind = plain && army.isEmpty() ? ActorKind.UNKNOWN : name.kind();
      Mention.Actor.Role role = roles.of(match, name.whole());
      boolean state = kind == ActorKind.STATE && !match.value().name().contains(" ");
      boolean placed =
          state
              && role != Mention.Actor.Role.AGENT
              && role != Mention.Actor.Role.CLAIMS
              && role != Mention.Actor.Role.BLAMED
              && role != Mention.Actor.Role.DENIES;
      if (name.whole() ? !placed : role == Mention.Actor.Role.AGENT) {
        found.add(
            new Mention.Actor(
                match.span(),
                plain && !army.isEmpty() ? army : called,
                kind,
                role,
                name() + "/" + name.kind().code()));
      }
    }
    return found;
  }

  @Override
  public List<Example> examples() {
    return Stream.of(
            "[Boko Haram] a attaqué un village près de Diffa.",
            "Le village a été bombardé par [l'armée turque]."
                .replace("[l'armée turque]", "l'[armée turque]"),
            "L'attaque a été revendiquée par les [talibans].",
            "Des [hommes armés] ont enlevé trois bergers.",
            "Deux frappes [israéliennes] ont visé le port.",
            "La pluie tombe sur Lyon.")
        .map(Example::of)
        .toList();
  }
}
