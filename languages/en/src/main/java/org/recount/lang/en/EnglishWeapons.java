package org.recount.lang.en;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;

/** Finds what was used: weapons named in a sentence that holds a trigger. */
final class EnglishWeapons implements Annotator {
  private static final String NAME = "en/weapons";
  private static final Set<String> COLLECTIVE =
      Set.of(
          "weapon",
          "weapons",
          "charges",
          "charge",
          "mine",
          "mines",
          "club",
          "shell",
          "stick",
          "device",
          "devices",
          "firearm",
          "firearms");

  private static final Set<String> TAKEN =
      Set.of(
          "confiscated",
          "seized",
          "captured",
          "recovered",
          "discovered",
          "found",
          "stole",
          "stolen",
          "delivered",
          "surrendered",
          "bought",
          "smuggled");

  private static final Set<String> USED =
      Set.of(
          "with",
          "exploded",
          "fired",
          "used",
          "using",
          "attacked",
          "hurled",
          "threw",
          "planted",
          "placed",
          "detonated",
          "killed",
          "shot",
          "launched",
          "by");

  private static final Set<String> SIZES =
      Set.of("powerful", "strong", "heavy", "large", "small", "huge", "big", "potent", "massive");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Weapon.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    Tokens tokens = document.tokens();
    NounPhrases phrases = Grammar.of(document).phrases();
    Set<Integer> sentences = new HashSet<>();
    for (Predicate predicate : Grammar.of(document).predicates()) {
      if (predicate.rule().type().isPresent()) {
        sentences.add(document.sentenceAt(predicate.span().start()));
      }
    }
    List<Mention> found = new ArrayList<>();
    for (NounPhrase phrase : phrases.all()) {
      if (!sentences.contains(document.sentenceAt(tokens.start(phrase.first())))) {
        continue;
      }
      if (isTaken(document, phrase)) {
        continue;
      }
      if (phrase.isWeapon() && !isVague(tokens, phrase)) {
        found.add(new Mention.Weapon(words(tokens, phrase), NAME + "/named"));
      } else if (phrase.head() < 0) {
        modifier(tokens, phrase, found);
      }
    }
    return found;
  }

  /** Weapons that are found or taken away were not used. */
  private static boolean isTaken(Document document, NounPhrase phrase) {
    Tokens tokens = document.tokens();
    int from = tokens.at(document.sentenceOf(phrase.whole(tokens)).start());
    for (int i = phrase.first() - 1; i >= from; i--) {
      String word = tokens.word(i);
      if (TAKEN.contains(word)) {
        return true;
      }
      if (USED.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** The weapon without words of size: "a powerful car bomb" is a car bomb. */
  private static Span words(Tokens tokens, NounPhrase phrase) {
    int first = phrase.core();
    while (first < phrase.head() && SIZES.contains(tokens.word(first))) {
      first++;
    }
    return first > phrase.core() ? tokens.span(first, phrase.head()) : phrase.minimal(tokens);
  }

  /** A word such as "device" names a weapon only with another before it. */
  private static boolean isVague(Tokens tokens, NounPhrase phrase) {
    String head = tokens.word(phrase.head());
    boolean alone = phrase.core() == phrase.head();
    boolean charge = head.equals("charge") || head.equals("charges");
    boolean filled =
        !alone
            && (WordClass.of(tokens.word(phrase.head() - 1), false) == WordClass.ADJECTIVE
                || Noun.of(tokens.word(phrase.head() - 1))
                    .filter(n -> n.kind() == Noun.Kind.WEAPON)
                    .isPresent());
    return alone && COLLECTIVE.contains(head) || charge && !filled;
  }

  /** "a grenade attack", "the car bomb blast". */
  private static void modifier(Tokens tokens, NounPhrase phrase, List<Mention> found) {
    for (int i = phrase.core(); i < phrase.last(); i++) {
      boolean weapon =
          Noun.of(tokens.word(i)).filter(n -> n.kind() == Noun.Kind.WEAPON).isPresent();
      if (weapon && !COLLECTIVE.contains(tokens.word(i))) {
        boolean compound = i > phrase.core() && tokens.word(i - 1).equals("car");
        Span span = tokens.span(compound ? i - 1 : i, i);
        found.add(new Mention.Weapon(span, NAME + "/modifier"));
        return;
      }
    }
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("A [car bomb] exploded near the bank."),
        Example.of("Two men fired at him with a [9-mm pistol]."),
        Example.of("A [grenade] attack wounded three."),
        Example.of("Soldiers seized four rifles after the attack."),
        Example.of("The museum shows a pistol."));
  }
}
