package org.recount.lang.fr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.codebook.Factuality;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.document.Document;
import org.recount.document.LanguagePack;
import org.recount.document.Mention;
import org.recount.document.Pipeline;
import org.recount.testkit.LanguagePackContract;

class FrenchTest extends LanguagePackContract {
  private static final French FRENCH = new French();

  @Override
  protected LanguagePack pack() {
    return FRENCH;
  }

  private Document read(String text) {
    return Pipeline.of(FRENCH).annotate(document(text));
  }

  private Mention.Trigger trigger(String text) {
    return read(text).mentions(Mention.Trigger.class).get(0);
  }

  private List<Mention.Cue> cues(String text) {
    Document document = read(text);
    Mention.Trigger trigger = document.mentions(Mention.Trigger.class).get(0);
    return document.mentions(Mention.Cue.class).stream()
        .filter(cue -> cue.scope().contains(trigger.span()))
        .toList();
  }

  @Test
  void readsAnExplosionAmongWordsOfGasAsAnAccident() {
    assertEquals(
        IncidentType.ACCIDENT, trigger("Une explosion due au gaz a soufflé l'usine.").type());
    assertEquals(
        IncidentType.BOMBING, trigger("Une explosion a visé la patrouille, un attentat.").type());
  }

  @Test
  void givesTheDeadOfAnEarthquakeToTheEarthquake() {
    Document document = read("Le séisme est survenu hier. Douze personnes ont été tuées.");
    assertTrue(
        document.mentions(Mention.Trigger.class).stream()
            .allMatch(t -> t.type() == IncidentType.NATURAL_DISASTER));
  }

  @Test
  void tellsAParticipleFromANounByItsAccent() {
    assertEquals(Mention.Trigger.Form.VERB, trigger("Le poste attaqué brûle.").form());
    assertEquals(Mention.Trigger.Form.NOUN, trigger("L'attaque a duré.").form());
  }

  @Test
  void countsTheIncidentsOfATrigger() {
    assertEquals("2", trigger("Deux attentats ont frappé Gao mardi.").number().toString());
    assertTrue(trigger("Une bombe a tué un soldat. Cette attaque inquiète.").number().isExact());
  }

  @Test
  void leavesHabitsAndKindsWithoutIncident() {
    assertTrue(trigger("Le groupe mène régulièrement des attentats.").generic());
    assertTrue(trigger("Le risque d'attentat reste élevé.").generic());
  }

  @Test
  void pointsBackWithADemonstrative() {
    List<Mention.Trigger> triggers =
        read("Un attentat a eu lieu à Gao. Cette attaque inquiète.")
            .mentions(Mention.Trigger.class);
    assertFalse(triggers.get(0).definite());
    assertTrue(triggers.get(1).definite());
  }

  @Test
  void foretellsAFoiledAttack() {
    Mention.Cue cue = cues("Un attentat a été déjoué à Lyon.").get(0);
    assertEquals(Factuality.PREDICTED, cue.factuality());
    assertEquals("foiled", cue.detail());
  }

  @Test
  void keepsTheIncidentWhenTheConditionalIsAboutTheTollAlone() {
    assertTrue(cues("L'attaque aurait fait trois morts.").isEmpty());
    assertEquals(
        Factuality.ATTRIBUTED, cues("Une frappe aurait touché le port.").get(0).factuality());
  }

  @Test
  void reachesOnlyTheConditionAfterSi() {
    assertEquals(
        Factuality.HYPOTHETICAL,
        cues("Si une attaque survenait, le port fermerait.").get(0).factuality());
  }

  @Test
  void vouchesForWhatStandsBeforeTheClaimant() {
    Document document = read("Trois bergers ont été tués à Gao, a indiqué la gendarmerie.");
    Mention.Attribution said = document.mentions(Mention.Attribution.class).get(0);
    assertEquals("la gendarmerie", said.claimant().of(document.text()));
    assertTrue(said.scope().contains(document.mentions(Mention.Trigger.class).get(0).span()));
    assertFalse(said.party());
  }

  @Test
  void marksAPartyThatAnnouncesItsOwnAct() {
    Mention.Attribution said =
        read("L'armée affirme avoir tué dix assaillants.")
            .mentions(Mention.Attribution.class)
            .get(0);
    assertEquals(Mention.Attribution.Stance.CLAIMS, said.stance());
    assertTrue(said.party());
  }

  @Test
  void namesTheForcesOfAStateByItsAdjective() {
    Mention.Actor actor =
        read("L'armée turque a bombardé un village.").mentions(Mention.Actor.class).get(0);
    assertEquals("Turkish army", actor.name());
    assertEquals(Mention.Actor.Role.AGENT, actor.role());
  }

  @Test
  void aimsAtAPatientOnly() {
    List<Mention.Aim> aims = read("Une attaque contre un hôtel.").mentions(Mention.Aim.class);
    assertEquals(Target.BUSINESS, aims.get(0).target());
    assertTrue(read("L'hôtel rouvre lundi.").mentions(Mention.Aim.class).isEmpty());
  }

  @Test
  void readsNoIncidentInAMatch() {
    String text =
        "Les deux équipes du championnat s'affrontent en finale. Le score du match reste nul,"
            + " l'entraineur remplace un joueur et l'attaque domine. La coupe revient à Nantes.";
    assertTrue(read(text).mentions(Mention.Trigger.class).isEmpty());
  }
}
