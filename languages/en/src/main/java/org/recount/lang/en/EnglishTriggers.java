package org.recount.lang.en;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.codebook.Harm;
import org.recount.codebook.IncidentType;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.document.TriggerOrder;
import org.recount.lang.en.TriggerRule.Frame;

/** Finds the words that announce an incident; the words themselves stand in triggers.tsv. */
final class EnglishTriggers implements Annotator {
  private static final String NAME = "en/triggers";
  private static final Lexicon<Optional<IncidentType>> MEANS =
      Lexicon.read(EnglishTriggers.class, "means.tsv", row -> IncidentType.of(row.column(0)));
  private static final int MEANS_BEFORE = 8;
  private static final int MEANS_AFTER = 10;
  private static final int MEANS_LINK = 5;

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
      if (rule.harmForm()) {
        alternatives.subList(1, alternatives.size()).clear();
      }
    }
    return new Mention.Trigger(
        predicate.span(),
        means,
        alternatives,
        form(predicate),
        reach.number(),
        ranksPeople(predicate)
            ? TriggerOrder.UNSAID
            : ORDER.of(document, predicate.first(), predicate.first()),
        reach.definite(),
        reach.generic(),
        NAME + "/" + rule.type().orElseThrow().code());
  }

  /** "Three other people were wounded": others than those told of before, in one incident. */
  private static boolean ranksPeople(Predicate predicate) {
    return predicate.rule().harmForm() && !predicate.noun();
  }

  private static Mention.Trigger.Form form(Predicate predicate) {
    if (predicate.rule().harmForm()) {
      return Mention.Trigger.Form.HARM;
    }
    return predicate.noun() ? Mention.Trigger.Form.NOUN : Mention.Trigger.Form.VERB;
  }

  /** What the words beside a verb of harm say killed or wounded: "a fire killed twelve". */
  private static @Nullable IncidentType harming(Document document, Predicate predicate) {
    TriggerRule rule = predicate.rule();
    boolean open = rule.harmForm() && rule.alternatives().contains(IncidentType.ACCIDENT);
    if (!open || predicate.noun() || rule.harm() == Harm.NONE) {
      return null;
    }
    Tokens tokens = document.tokens();
    Span clause = document.clauseOf(predicate.span()).cover(predicate.span());
    int from = Math.max(tokens.at(clause.start()), predicate.first() - MEANS_BEFORE);
    IncidentType before = last(MEANS.find(document.text(), tokens, from, predicate.first()));
    if (before != null) {
      return before;
    }
    int to = Math.min(tokens.endingBy(clause.end()), predicate.last() + 1 + MEANS_AFTER);
    for (int i = predicate.last() + 1; i < to; i++) {
      switch (tokens.word(i)) {
        case "by", "in", "when" -> {
          List<Lexicon.Match<Optional<IncidentType>>> found =
              MEANS.find(document.text(), tokens, i + 1, Math.min(to, i + MEANS_LINK));
          if (!found.isEmpty()) {
            return found.get(0).value().orElse(null);
          }
        }
        case "," -> {
          return null;
        }
        default -> {
          // Another word.
        }
      }
    }
    return null;
  }

  private static @Nullable IncidentType last(List<Lexicon.Match<Optional<IncidentType>>> found) {
    return found.isEmpty() ? null : found.get(found.size() - 1).value().orElse(null);
  }

  /** An attack with dynamite is a bombing. */
  private static IncidentType means(Document document, Predicate predicate, IncidentType type) {
    IncidentType beside = harming(document, predicate);
    if (beside != null) {
      return beside;
    }
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
        Example.of("A [bomb was defused] under a bridge."),
        Example.of("Two [missiles were intercepted] over Riyadh."),
        Example.of("The film bombed at the box office."));
  }
}
