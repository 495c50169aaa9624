package org.recount.lang.en;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.codebook.Target;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Tokens;
import org.recount.lang.en.TriggerRule.Frame;

/**
 * Finds words that name whom or what an incident is directed at, by the categories of the codebook:
 * the sufferers of a trigger and the modifiers that tell their kind ("army convoy").
 */
final class EnglishTargets implements Annotator {
  private static final String NAME = "en/targets";
  private static final Lexicon<Target> WORDS =
      Lexicon.read(
          EnglishTargets.class, "targets.tsv", row -> Target.of(row.column(0)).orElseThrow());

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Aim.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    Tokens tokens = document.tokens();
    List<Mention> found = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (Predicate predicate : Grammar.of(document).predicates()) {
      if (predicate.rule().frame() == Frame.FIGHT || predicate.rule().frame() == Frame.GATHER) {
        continue;
      }
      for (NounPhrase phrase : predicate.patients()) {
        for (Lexicon.Match<Target> match :
            WORDS.find(document.text(), tokens, phrase.core(), phrase.last() + 1)) {
          if (taken.add(match.first())) {
            found.add(new Mention.Aim(match.span(), match.value(), NAME + "/word"));
          }
        }
      }
    }
    return found;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Gunmen attacked an [army] post."),
        Example.of("A roadside bomb struck a [supply convoy]."),
        Example.of("The army post was closed."));
  }
}
