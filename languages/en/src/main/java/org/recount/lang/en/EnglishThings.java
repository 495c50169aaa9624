package org.recount.lang.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.codebook.Damage;
import org.recount.codebook.IncidentType;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.lang.en.TriggerRule.Frame;

/** Finds things hit or aimed at: those in a sufferer's place beside a trigger. */
final class EnglishThings implements Annotator {
  private static final String NAME = "en/things";
  private static final Set<IncidentType> BOMBED =
      Set.of(IncidentType.BOMBING, IncidentType.SHELLING, IncidentType.AIRSTRIKE);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Thing.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    Tokens tokens = document.tokens();
    ThingWords words = new ThingWords(tokens, Grammar.of(document).phrases());
    Map<Span, Mention.Thing> found = new HashMap<>();
    for (Predicate predicate : Grammar.of(document).predicates()) {
      if (predicate.rule().frame() == Frame.FIGHT || predicate.rule().frame() == Frame.GATHER) {
        continue;
      }
      for (NounPhrase phrase : predicate.patients()) {
        if (phrase.isThing()) {
          Span span = words.of(phrase);
          Mention.Thing thing =
              new Mention.Thing(span, damage(predicate), phrase.noun().target(), NAME + "/patient");
          if (!found.containsKey(span) || found.get(span).damage() == Damage.NONE) {
            found.put(span, thing);
          }
        }
      }
    }
    List<Mention> things = new ArrayList<>(found.values());
    things.sort((a, b) -> a.span().compareTo(b.span()));
    return things;
  }

  /** What is bombed is damaged, whatever the text says of it. */
  private static Damage damage(Predicate predicate) {
    boolean bombed =
        predicate.rule().frame() == Frame.OBJECT
            && !predicate.noun()
            && !predicate.infinitive()
            && predicate.rule().type().filter(BOMBED::contains).isPresent();
    Damage told = predicate.rule().damage();
    return told == Damage.NONE && bombed ? Damage.DAMAGED : told;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("The guerrillas blew up two [power pylons]."),
        Example.of("TWO BOMBS WENT OFF OUTSIDE THE [DANISH EMBASSY] AT NOON."),
        Example.of("GUERRILLAS ATTACKED THE [OFFICES OF THE MINERS UNION]."),
        Example.of("The blast damaged the windows of the [bank]."),
        Example.of("The embassy opened at nine."));
  }
}
