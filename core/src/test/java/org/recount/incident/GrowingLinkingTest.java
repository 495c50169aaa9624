package org.recount.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recount.quantity.Logistic;

/** Linking what comes, to what was linked before, gives what linking all of it at once gives. */
class GrowingLinkingTest {
  private static final double[] WEIGHTS =
      Clues.weights(Logistic.read(IncidentLinker.class, "linking.tsv"));

  /** So few that what is learned of words does not change with every document. */
  private static final int FEW = 40;

  private static GrowingLinking nothing() {
    return new GrowingLinking(WEIGHTS, FEW);
  }

  /** Numbers documents by their order, as a ledger does. */
  private static List<LinkInput> arrived(List<LinkInput> documents) {
    List<LinkInput> arrived = new ArrayList<>();
    for (LinkInput one : documents) {
      arrived.add(arrived(one, arrived.size() + 1));
    }
    return arrived;
  }

  private static LinkInput arrived(LinkInput one, long arrival) {
    return new LinkInput(
        arrival,
        one.document(),
        one.source(),
        one.published(),
        one.language(),
        one.text(),
        one.reports());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void isTheSameInAnyOrderAndInLotsOfAnySize(long seed) {
    Random random = new Random(seed);
    List<LinkInput> documents = new ArrayList<>(Papers.drawn(170, seed));
    Collections.shuffle(documents, random);
    documents = arrived(documents);
    GrowingLinking growing = nothing();
    for (int there = 0; there < documents.size(); ) {
      there = Math.min(documents.size(), there + 1 + random.nextInt(random.nextInt(30) + 1));
      List<LinkInput> some = documents.subList(0, there);
      Linking linking = growing.link(some, Rulings.none());
      if (random.nextInt(3) == 0 || there == documents.size()) {
        assertEquals(nothing().link(some, Rulings.none()), linking, there + " of seed " + seed);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void isTheSameWhateverPeopleDecideAndTakeOutMeanwhile(long seed) {
    Random random = new Random(seed);
    List<LinkInput> documents = Papers.drawn(200, seed);
    List<LinkInput> there = new ArrayList<>(documents.subList(0, 150));
    Rulings rulings = Rulings.none();
    GrowingLinking growing = nothing();
    for (int next = 150; next < documents.size(); next += 5) {
      there.addAll(documents.subList(next, next + 5));
      if (random.nextInt(3) == 0) {
        there.remove(there.size() - 1 - random.nextInt(40));
      }
      if (random.nextInt(4) == 0) {
        int at = there.size() - 1 - random.nextInt(40);
        LinkInput other = there.get(random.nextInt(there.size()));
        there.set(at, rewritten(there.get(at), other));
      }
      rulings = ruled(there, random);
      Linking linking = growing.link(there, rulings);
      assertEquals(nothing().link(there, rulings), linking, next + " of seed " + seed);
    }
  }

  private static LinkInput rewritten(LinkInput one, LinkInput like) {
    return new LinkInput(
        one.arrival(),
        one.document(),
        one.source(),
        one.published(),
        one.language(),
        like.text(),
        like.reports());
  }

  private static Rulings ruled(List<LinkInput> documents, Random random) {
    Random fixed = new Random(random.nextInt(3));
    Rulings rulings = Rulings.none();
    rulings.join(List.of(key(documents, fixed), key(documents, fixed), key(documents, fixed)));
    rulings.split(List.of(key(documents, fixed)), List.of(key(documents, fixed)));
    return rulings;
  }

  private static ReportKey key(List<LinkInput> documents, Random random) {
    return new ReportKey(documents.get(random.nextInt(documents.size())).document(), "r1");
  }

  @Test
  void keepsWhatPeopleDecidedWhileDocumentsCome() {
    List<LinkInput> documents = Papers.drawn(120, 9);
    ReportKey one = new ReportKey(documents.get(3).document(), "r1");
    ReportKey other = new ReportKey(documents.get(70).document(), "r1");
    Rulings rulings = Rulings.none();
    rulings.join(List.of(one, other));
    GrowingLinking growing = nothing();
    for (int there = 80; there <= documents.size(); there += 8) {
      Linking linking = growing.link(documents.subList(0, there), rulings);
      assertEquals(incidentOf(one, linking), incidentOf(other, linking));
    }
  }

  private static String incidentOf(ReportKey report, Linking linking) {
    return linking.incidents().stream()
        .filter(i -> i.reports().stream().anyMatch(m -> m.key().equals(report)))
        .map(Membership::id)
        .collect(Collectors.joining());
  }

  @Test
  void makesNoIncidentAgainThatTheNewDocumentHasNothingToDoWith() {
    List<LinkInput> documents = Papers.ofTowns(70);
    GrowingLinking growing = nothing();
    Linking before = growing.link(documents.subList(0, 120), Rulings.none());
    Linking after = growing.link(documents.subList(0, 121), Rulings.none());
    Set<Membership> same = Collections.newSetFromMap(new IdentityHashMap<>());
    same.addAll(before.incidents());
    long kept = after.incidents().stream().filter(same::contains).count();
    assertTrue(kept > 0.9 * before.incidents().size(), kept + " of " + before.incidents().size());
  }

  @Test
  void joinsTheSameReportsInWhateverOrderFewDocumentsArrive() {
    List<LinkInput> documents = Papers.drawn(120, 13);
    Map<Set<ReportKey>, Integer> first = groups(arrived(documents));
    List<LinkInput> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, new Random(13));
    assertEquals(first, groups(arrived(shuffled)));
  }

  private static Map<Set<ReportKey>, Integer> groups(List<LinkInput> documents) {
    Map<Set<ReportKey>, Integer> groups =
        new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
    IncidentLinker.standard()
        .link(documents)
        .incidents()
        .forEach(
            incident ->
                groups.put(
                    incident.reports().stream()
                        .map(Incident.Member::key)
                        .collect(Collectors.toCollection(TreeSet::new)),
                    incident.links().size()));
    return groups;
  }
}
