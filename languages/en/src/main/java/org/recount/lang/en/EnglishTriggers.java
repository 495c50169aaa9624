package org.recount.lang.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recount.codebook.IncidentType;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.lang.en.TriggerRule.Frame;
import org.recount.quantity.Bounds;

/** Finds the words that announce an incident; the words themselves stand in triggers.tsv. */
final class EnglishTriggers implements Annotator {
  private static final String NAME = "en/triggers";
  private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "same");
  private static final Set<String> KINDS =
      Set.of(
          "any",
          "every",
          "each",
          "all",
          "no",
          "such",
          "many",
          "other",
          "various",
          "numerous",
          "several",
          "more",
          "daily",
          "frequent",
          "constant",
          "continuous");
  private static final Set<String> TRIES =
      Set.of(
          "tried",
          "attempted",
          "managed",
          "failed",
          "attempting",
          "trying",
          "attempt",
          "plot",
          "plotting",
          "planned",
          "plan",
          "plans",
          "planning",
          "threatened",
          "threatening",
          "threaten",
          "conspiring",
          "conspired",
          "conspiracy",
          "intended",
          "vowed",
          "order",
          "ordered",
          "going",
          "wanted",
          "used",
          "began",
          "proceeded",
          "bid",
          "threat",
          "threats",
          "hired",
          "allegedly",
          "would",
          "will");
  private static final Set<String> UNCOUNTED =
      Set.of(
          "clashes",
          "riots",
          "floods",
          "disturbances",
          "protests",
          "demonstrations",
          "shots",
          "gunshots",
          "unrest",
          "disorders",
          "landslides",
          "mudslides",
          "confrontations",
          "skirmishes");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Trigger.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    NounPhrases phrases = NounPhrases.of(document);
    List<Predicate> predicates = Predicates.of(document, phrases);
    List<Mention> found = new ArrayList<>();
    for (Predicate predicate : predicates) {
      if (predicate.rule().type().isPresent() && announces(document, predicate, predicates)) {
        found.add(trigger(document, phrases, predicate));
      }
    }
    return found;
  }

  /** A participle of harm beside another trigger only tells what that one did. */
  private static boolean announces(
      Document document, Predicate predicate, List<Predicate> predicates) {
    TriggerRule rule = predicate.rule();
    if (rule.frame() == Frame.DEFINITE && rule.noun()) {
      String before = document.tokens().wordOrEmpty(predicate.first() - 1);
      return before.equals("the") || before.equals("this");
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
    int sentence = document.sentenceAt(predicate.span().start());
    return predicates.stream()
        .noneMatch(
            p ->
                p != predicate
                    && p.rule().type().isPresent()
                    && !p.participle()
                    && document.sentenceAt(p.span().start()) == sentence);
  }

  private static Mention.Trigger trigger(
      Document document, NounPhrases phrases, Predicate predicate) {
    TriggerRule rule = predicate.rule();
    Reach reach = Reach.of(document, phrases, predicate);
    IncidentType type = rule.type().orElseThrow();
    List<IncidentType> alternatives = new ArrayList<>(rule.alternatives());
    IncidentType means = means(document, phrases, predicate, type);
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
  private static IncidentType means(
      Document document, NounPhrases phrases, Predicate predicate, IncidentType type) {
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

  /**
   * How many incidents the words speak of.
   *
   * @param definite whether they point back
   * @param generic whether they name a kind
   */
  private record Reach(Bounds number, boolean definite, boolean generic) {
    static Reach of(Document document, NounPhrases phrases, Predicate predicate) {
      if (predicate.rule().frame() == Frame.NAMED
          || predicate.rule().frame() == Frame.IDENTIFIED
          || predicate.rule().frame() == Frame.DEFINITE) {
        return new Reach(Bounds.UNSTATED, true, false);
      }
      return predicate.noun()
          ? ofNoun(document, phrases, predicate)
          : ofVerb(document, phrases, predicate);
    }

    private static Reach ofVerb(Document document, NounPhrases phrases, Predicate predicate) {
      boolean title = predicate.span().start() < document.title().end();
      boolean generic = false;
      if (predicate.infinitive()) {
        generic = !tried(document.tokens(), predicate.first()) && !title;
      } else if (predicate.present() && !title) {
        String before = document.tokens().wordOrEmpty(predicate.first() - 1);
        generic =
            phrases.classOf(predicate.first() - 1) != WordClass.AUXILIARY || before.equals("to");
      }
      boolean told =
          predicate.rule().harmForm()
              && !predicate.patients().isEmpty()
              && predicate.patients().stream().allMatch(p -> p.isPronoun());
      return new Reach(Bounds.UNSTATED, told, generic);
    }

    private static boolean tried(Tokens tokens, int first) {
      for (int i = first - 1; i > first - 6; i--) {
        if (TRIES.contains(tokens.wordOrEmpty(i))) {
          return true;
        }
      }
      return false;
    }

    private static Reach ofNoun(Document document, NounPhrases phrases, Predicate predicate) {
      Tokens tokens = document.tokens();
      boolean title = predicate.span().start() < document.title().end();
      int start = predicate.first();
      while (start - 1 >= 0
          && predicate.first() - start < 5
          && phrases.classOf(start - 1).nominal()
          && !tokens.word(start - 1).equals("'s")) {
        start--;
      }
      String modifier = start < predicate.first() ? tokens.word(start) : "";
      String before = tokens.wordOrEmpty(start - 1);
      boolean possessed = before.equals("'s") || isPossessive(before);
      Bounds counted = counted(phrases, predicate.first());
      boolean plural =
          isPlural(tokens.word(predicate.last())) || isPlural(tokens.word(predicate.first()));
      if (counted.stated()) {
        return new Reach(counted, false, false);
      }
      if (KINDS.contains(before) || KINDS.contains(modifier)) {
        return new Reach(Bounds.atLeast(2), false, true);
      }
      if (before.equals("a") || before.equals("an") || before.equals("another")) {
        return new Reach(Bounds.exactly(1), false, false);
      }
      boolean the = before.equals("the") || POINTING.contains(before);
      boolean told =
          POINTING.contains(before) || before.equals("the") && bare(tokens, predicate.last());
      if (plural && !UNCOUNTED.contains(tokens.word(predicate.first()))) {
        return new Reach(Bounds.atLeast(2), told, !the && !possessed && !title);
      }
      boolean article = the || possessed || title || !predicate.patients().isEmpty();
      boolean uncounted = UNCOUNTED.contains(tokens.word(predicate.first()));
      return new Reach(
          Bounds.UNSTATED, told, !article && !uncounted && !dated(document, predicate));
    }

    private static boolean dated(Document document, Predicate predicate) {
      return !document
          .mentions(Mention.Timex.class, document.sentenceOf(predicate.span()))
          .isEmpty();
    }

    private static boolean isPossessive(String word) {
      return switch (word) {
        case "his", "her", "their", "its" -> true;
        default -> false;
      };
    }

    private static boolean bare(Tokens tokens, int last) {
      return switch (tokens.wordOrEmpty(last + 1)) {
        case "of", "on", "against", "in", "at", "that", "which", "near", "outside", "by" -> false;
        default -> true;
      };
    }

    private static boolean isPlural(String word) {
      return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is");
    }

    private static Bounds counted(NounPhrases phrases, int first) {
      for (int start = first; start >= 0 && start > first - 5; start--) {
        var phrase = phrases.startingAt(start);
        if (phrase.isPresent()) {
          return phrase.get().last() >= first - 1
              ? phrase.get().counted().bounds()
              : Bounds.UNSTATED;
        }
      }
      return Bounds.UNSTATED;
    }
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
