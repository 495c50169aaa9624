package org.recount.lang.en;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.recount.codebook.Harm;
import org.recount.document.Document;
import org.recount.document.Tokens;

/** Finds who suffers what stands behind them: "a man died", "a man was taken away with wounds". */
final class Sufferers {
  private static final Set<String> AFTER = WordLists.of("after");
  private static final Set<String> FINDS = WordLists.of("find");

  private final Document document;
  private final Tokens tokens;
  private final NounPhrases phrases;
  private final Arguments arguments;

  Sufferers(Document document, NounPhrases phrases, Arguments arguments) {
    this.document = document;
    tokens = document.tokens();
    this.phrases = phrases;
    this.arguments = arguments;
  }

  /** Returns the subject; for a phrase that hangs on other words the person it tells of. */
  List<NounPhrase> of(TriggerRule rule, int first) {
    List<NounPhrase> subjects = arguments.subjects(first);
    boolean people = subjects.stream().anyMatch(p -> p.acts() || p.isBareNumber());
    boolean hangs =
        phrases.classOf(first) == WordClass.PREPOSITION
            || tokens.word(first).endsWith("ing")
            || rule.harm() == Harm.KILLED && joinsVerb(first);
    if (!hangs) {
      return subjects;
    }
    List<NounPhrase> besides = arguments.besides(first);
    if (!besides.isEmpty()) {
      return besides;
    }
    int sentence = tokens.at(document.sentenceOf(tokens.span(first, first)).start());
    List<NounPhrase> found = people ? subjects : arguments.nearestPeople(first, sentence);
    int finds = found.isEmpty() ? -1 : finding(found.get(found.size() - 1).last() + 1, first);
    return finds < 0 ? found : arguments.objects(finds + 1);
  }

  /** Returns the subject, and those joined by "and": "he shot himself and his son". */
  List<NounPhrase> ofSelf(TriggerRule rule, int first, int last) {
    int one = tokens.word(last).endsWith("self") ? 1 : Integer.MAX_VALUE;
    List<NounPhrase> shared = follows(first) ? arguments.shared(first) : List.of();
    List<NounPhrase> patients =
        (shared.isEmpty() ? of(rule, first) : shared).stream().limit(one).toList();
    if (!tokens.wordOrEmpty(last + 1).equals("and")) {
      return patients;
    }
    List<NounPhrase> joined =
        arguments.objects(last + 2).stream().filter(NounPhrase::isPerson).toList();
    return joined.isEmpty() ? patients : Stream.concat(patients.stream(), joined.stream()).toList();
  }

  /** "He shot her before killing himself", "shot her, then himself": one does both. */
  private boolean follows(int first) {
    return AFTER.contains(tokens.wordOrEmpty(first - 1));
  }

  /** The verb by which some come upon who is hurt: "officers found a man with wounds"; else -1. */
  private int finding(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean active = phrases.classOf(i - 1) != WordClass.BE && !tokens.word(i - 1).equals("been");
      if (active
          && FINDS.contains(tokens.word(i))
          && phrases.classOf(i + 1) != WordClass.PREPOSITION) {
        return i;
      }
    }
    return -1;
  }

  /** "A man was found hurt and later died": the verb shares the subject of the one before. */
  private boolean joinsVerb(int first) {
    int i = first - 1;
    while (i > 0 && !phrases.opens(i) && isVerbal(phrases.classOf(i))) {
      i--;
    }
    return switch (tokens.wordOrEmpty(i)) {
      case "and", "but" -> true;
      default -> false;
    };
  }

  private static boolean isVerbal(WordClass c) {
    return c == WordClass.ADVERB || c == WordClass.BE || c == WordClass.HAVE;
  }
}
