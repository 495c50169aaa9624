package org.recount.lang.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.codebook.Factuality;
import org.recount.codebook.Harm;
import org.recount.codebook.IncidentType;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Pipeline;
import org.recount.quantity.Bounds;

class EnglishReadingTest {
  private static final English PACK = new English();
  private static final Pipeline PIPELINE = Pipeline.of(PACK);

  private static Document read(String text) {
    return PIPELINE.annotate(Document.of("d", "", "", LocalDate.of(2021, 6, 1), PACK, text));
  }

  private static List<String> words(Document document, Class<? extends Mention> kind) {
    return document.mentions(kind).stream().map(m -> m.span().of(document.text())).toList();
  }

  @Test
  void aVerbInThePassiveTellsWhoSuffersAndWhoActs() {
    Document document = read("TWO PEASANTS WERE KIDNAPPED BY HOODED MEN NEAR THE BRIDGE.");
    assertEquals(List.of("PEASANTS"), words(document, Mention.Victim.class));
    assertEquals(List.of("HOODED MEN"), words(document, Mention.Actor.class));
  }

  @Test
  void anAttackWithDynamiteIsABombing() {
    Document document = read("Rebels attacked the bank with dynamite on Monday.");
    assertEquals(IncidentType.BOMBING, document.mentions(Mention.Trigger.class).get(0).type());
  }

  @Test
  void theMonthOfMarchIsNoProtest() {
    assertTrue(read("THE MAYOR ARRIVED ON 12 MARCH.").mentions(Mention.Trigger.class).isEmpty());
  }

  @Test
  void figuresOfSpeechAreNoIncidents() {
    for (String text :
        List.of(
            "The film bombed at the box office.",
            "Critics launched a fresh attack on his record.",
            "A crash diet is bad for you.",
            "They finished shooting a film in the old town.",
            "The budget battle goes on.")) {
      assertTrue(read(text).mentions(Mention.Trigger.class).isEmpty(), text);
    }
  }

  @Test
  void oneWhoWasShotAndDiedIsCountedOnceAmongTheDead() {
    Document document =
        read("A man was shot in the chest on Sunday. He was pronounced dead at the scene.");
    List<Mention.Toll> tolls =
        document.mentions(Mention.Toll.class).stream().filter(t -> !t.superseded()).toList();
    assertEquals(1, tolls.size());
    assertEquals(Harm.KILLED, tolls.get(0).harm());
    assertEquals(Bounds.exactly(1), tolls.get(0).bounds());
  }

  @Test
  void hedgesWidenNumbers() {
    Document document = read("At least four miners were killed and about 30 wounded near Cali.");
    List<Bounds> bounds =
        document.mentions(Mention.Toll.class).stream().map(Mention.Toll::bounds).toList();
    assertEquals(List.of(Bounds.atLeast(4), Bounds.of(27, 33)), bounds);
  }

  @Test
  void noCasualtiesMeansNobodyDeadAndNobodyHurt() {
    List<Mention.Toll> tolls = read("The blast caused no casualties.").mentions(Mention.Toll.class);
    assertEquals(2, tolls.size());
    assertTrue(tolls.stream().allMatch(t -> t.bounds().equals(Bounds.exactly(0))));
  }

  @Test
  void aSecondMurderOfTheSamePersonIsTheFirstToldAgain() {
    Document document =
        read(
            "GUNMEN MURDERED MAYOR CARLOS INVENTADO ON MONDAY. "
                + "THE BISHOP CONDEMNED THE MURDER OF CARLOS INVENTADO.");
    List<Mention.Trigger> triggers = document.mentions(Mention.Trigger.class);
    assertFalse(triggers.get(0).definite());
    assertTrue(triggers.get(triggers.size() - 1).definite());
  }

  @Test
  void habitsAreGeneric() {
    assertTrue(
        read("GUERRILLAS ATTACK VILLAGES IN THE NORTH.").mentions(Mention.Trigger.class).stream()
            .allMatch(Mention.Trigger::generic));
  }

  @Test
  void aThreatIsAboutTheFuture() {
    Document document = read("The group threatened to bomb the embassy.");
    assertEquals(Factuality.PREDICTED, document.mentions(Mention.Cue.class).get(0).factuality());
  }

  @Test
  void aRoleAndANameBesideItAreOnePerson() {
    Document document = read("Orlando Inventado, mayor of the town, was killed on Friday.");
    List<Mention.Victim> victims = document.mentions(Mention.Victim.class);
    assertEquals(1, victims.size());
    assertEquals("Orlando Inventado", victims.get(0).name());
  }

  @Test
  void whoCarriedOutAnAttackIsItsAgent() {
    Document document = read("THE ATTACK WAS CARRIED OUT BY THE FMLN.");
    assertEquals(Mention.Actor.Role.AGENT, document.mentions(Mention.Actor.class).get(0).role());
  }
}
