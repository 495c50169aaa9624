package org.recount.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recount.document.Document;
import org.recount.document.Languages;
import org.recount.document.Mention.Toponym;
import org.recount.document.Pipeline;
import org.recount.place.Gazetteer;
import org.recount.place.Place;

/** What a whole language pack makes of place names that are many, long, or of other scripts. */
public abstract class OddPlacesContract {
  private static final int MANY = 5_000;
  private static final int LONG = 10_000;
  private static final String MOSUL = "geonames:99072";

  private final Counting gazetteer =
      new Counting(ServiceLoader.load(Gazetteer.class).findFirst().orElseThrow());

  /** Returns the code of the pack. */
  protected abstract String code();

  /** Returns names of ten cities as the language writes them, Mosul first. */
  protected abstract List<String> cities();

  /** Returns a sentence about an attack at a place. */
  protected abstract String sentence(String place);

  private Document read(String text) {
    Pipeline pipeline = Languages.installed(gazetteer).pipeline(code()).orElseThrow();
    LocalDate published = LocalDate.of(2021, 6, 1);
    return pipeline.annotate(Document.of("d", "", "", published, pipeline.pack(), text));
  }

  private String text(int names) {
    return IntStream.range(0, names)
        .mapToObj(i -> sentence(cities().get(i % cities().size())))
        .collect(Collectors.joining(" "));
  }

  @Test
  void findsEachOfFiveThousandPlaceNames() {
    List<Toponym> found = read(text(MANY)).mentions(Toponym.class);

    assertEquals(MANY, found.size());
    List<Place> places = found.stream().map(Toponym::place).toList();
    for (int i = cities().size(); i < MANY; i++) {
      assertEquals(places.get(i - cities().size()), places.get(i), "name " + i);
    }
  }

  @Test
  void asksTheGazetteerTwiceAsOftenForTwiceTheNames() {
    read(text(MANY));
    long once = gazetteer.questions.getAndSet(0);
    read(text(2 * MANY));
    long twice = gazetteer.questions.get();

    assertTrue(twice <= 2.1 * once, once + " questions, then " + twice);
  }

  @Test
  void passesOverANameOfTenThousandCharacters() {
    for (String name : List.of("Zarwan".repeat(LONG / 6), "Zarwan ".repeat(LONG / 7).strip())) {
      Document document = read(sentence(name) + " " + sentence(cities().get(0)));

      Toponym last = last(document);
      assertEquals(MOSUL, last.place().id());
    }
  }

  @Test
  void findsANameWrittenFromRightToLeftWithOrWithoutMarks() {
    for (String name : List.of("الموصل", "\u200Fالموصل\u200E", "\u202Bالموصل\u202C")) {
      Document document = read(sentence(name));

      Toponym mosul = last(document);
      assertEquals(MOSUL, mosul.place().id());
      assertEquals("الموصل", mosul.span().of(document.text()));
    }
  }

  @Test
  void isNotMisledByTheSameNameInAnotherScript() {
    String name = cities().get(0);
    List<Toponym> found = read(sentence(name + " (الموصل)")).mentions(Toponym.class);

    assertEquals(name, found.get(0).span().of(sentence(name)));
    assertTrue(found.stream().allMatch(t -> t.place().id().equals(MOSUL)), found.toString());
  }

  @Test
  void placesNoNameThatMixesScripts() {
    // Latin M and o, Cyrillic с, у and л.
    Document document = read(sentence("Moсул"));

    assertTrue(document.mentions(Toponym.class).stream().noneMatch(t -> t.place().hasPoint()));
  }

  private static Toponym last(Document document) {
    List<Toponym> found = document.mentions(Toponym.class);
    assertTrue(!found.isEmpty());
    return found.get(found.size() - 1);
  }

  /** Counts what it is asked. */
  private record Counting(Gazetteer gazetteer, AtomicLong questions) implements Gazetteer {
    Counting(Gazetteer gazetteer) {
      this(gazetteer, new AtomicLong());
    }

    @Override
    public List<Entry> named(String folded) {
      questions.incrementAndGet();
      return gazetteer.named(folded);
    }

    @Override
    public boolean startsAName(String folded) {
      questions.incrementAndGet();
      return gazetteer.startsAName(folded);
    }

    @Override
    public Optional<Entry> withId(String id) {
      questions.incrementAndGet();
      return gazetteer.withId(id);
    }
  }
}
