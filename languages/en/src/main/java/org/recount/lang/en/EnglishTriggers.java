package org.recount.lang.en;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.codebook.IncidentType;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.document.TriggerOrder;
import org.recount.lang.en.TriggerRule.Frame;

/** Finds the words that announce an incident; the words themselves stand in triggers.tsv. */
final class EnglishTriggers implements Annotator {
  private static final String NAME = "en/triggers";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Trigger.class);
  }

  @Override
  public Set<Class<? extends Mention>> needs() {
    return Set.of(Mention.Timex.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    NounPhrases phrases = Grammar.of(document).phrases();
    List<Predicate> predicates = Grammar.of(document).predicates();
    TriggerReach reach = new TriggerReach(document, phrases);
    Set<Integer> told = sentencesTold(document, predicates);
    List<Mention> found = new ArrayList<>();
    for (Predicate predicate : predicates) {
      if (predicate.rule().type().isPresent() && announces(document, predicate, told)) {
        found.add(trigger(document, predicate, reach.of(predicate)));
      }
    }
    return found;
  }

  /** The sentences in which a trigger stands that is no participle. */
  private static Set<Integer> sentencesTold(Document document, List<Predicate> predicates) {
    Set<Integer> told = new HashSet<>();
    for (Predicate predicate : predicates) {
      if (predicate.rule().type().isPresent() && !predicate.participle()) {
        told.add(document.sentenceAt(predicate.span().start()));
      }
    }
    return told;
  }

  /** A participle of harm beside another trigger only tells what that one did. */
  private static boolean announces(Document document, Predicate predicate, Set<Integer> told) {
    TriggerRule rule = predicate.rule();
    if (rule.frame() == Frame.DEFINITE && rule.noun()) {
      String before = document.tokens().wordOrEmpty(predicate.first() - 1);
      return BACK.contains(before);
    }
    if (!rule.harmForm() || rule.frame() == Frame.NAMED || rule.frame() == Frame.IDENTIFIED) {
      return true;
    }
    if (predicate.patients().isEmpty() && rule.frame() != Frame.DEFINITE) {
      return false;
    }
    if (!predicate.participle()) {
      return true;
    }
    return !told.contains(document.sentenceAt(predicate.span().start()));
  }

  /** Words before a noun that is a trigger only after another one has told what is meant. */
  private static final Set<String> BACK =
      Set.of("the", "this", "that", "first", "second", "third", "another");

  private static final Map<String, Integer> RANKS =
      Map.of(
          "first", 1,
          "second", 2,
          "third", 3,
          "fourth", 4,
          "another", TriggerOrder.ANOTHER,
          "other", TriggerOrder.ANOTHER,
          "new", TriggerOrder.ANOTHER);

  private static final TriggerOrder ORDER =
      new TriggerOrder(
          word -> RANKS.getOrDefault(word, TriggerOrder.UNSAID),
          Set.of("is", "was", "be", "been", "are", "were"),
          Set.of("since", "in", "this"));

  private static Mention.Trigger trigger(
      Document document, Predicate predicate, TriggerReach.Reach reach) {
    TriggerRule rule = predicate.rule();
    IncidentType type = rule.type().orElseThrow();
    List<IncidentType> alternatives = new ArrayList<>(rule.alternatives());
    IncidentType means = means(document, predicate, type);
    if (means != type) {
      alternatives.remove(means);
      alternatives.add(0, type);
    }
    return new Mention.Trigger(
        predicate.span(),
        means,
        alternatives,
        form(predicate),
        reach.number(),
        ORDER.of(document.tokens(), predicate.first(), predicate.first()),
        reach.definite(),
        reach.generic(),
        NAME + "/" + rule.type().orElseThrow().code());
  }

  private static Mention.Trigger.Form form(Predicate predicate) {
    if (predicate.rule().harmForm()) {
      return Mention.Trigger.Form.HARM;
    }
    return predicate.noun() ? Mention.Trigger.Form.NOUN : Mention.Trigger.Form.VERB;
  }

  /** An attack with dynamite is a bombing. */
  private static IncidentType means(Document document, Predicate predicate, IncidentType type) {
    boolean open =
        type == IncidentType.ARMED_ATTACK
            && predicate.rule().alternatives().contains(IncidentType.BOMBING);
    if (!open) {
      return type;
    }
    Span sentence = document.sentenceOf(predicate.span());
    Tokens tokens = document.tokens();
    for (int i = tokens.at(sentence.start()); i < tokens.endingBy(sentence.end()); i++) {
      switch (tokens.word(i)) {
        case "bomb",
            "bombs",
            "dynamite",
            "explosive",
            "explosives",
            "grenade",
            "grenades",
            "landmine",
            "landmines",
            "mine",
            "ied",
            "explosion" -> {
          return IncidentType.BOMBING;
        }
        default -> {
          // Another word.
        }
      }
    }
    return type;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("A car bomb [exploded] outside the town hall."),
        Example.of("TWO HOODED MEN [SHOT AND KILLED] THE MAYOR IN FRONT OF HIS HOUSE."),
        Example.of("Three farmers were [kidnapped] near Cali."),
        Example.of("The guerrillas [blew up] a bridge on Monday."),
        Example.of("The film bombed at the box office."));
  }
}
