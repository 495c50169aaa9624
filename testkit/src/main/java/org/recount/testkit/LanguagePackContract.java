package org.recount.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.LanguagePack;
import org.recount.document.Mention;
import org.recount.document.Pipeline;
import org.recount.document.Span;
import org.recount.document.Tokens;

/**
 * What every language pack must do. The test of a pack extends this class, names its pack and adds
 * sentences of its own.
 */
public abstract class LanguagePackContract {
  /** The day on which every example is published: a Tuesday. */
  protected static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 1);

  private static final long SEED = 20210601;
  private static final int TORN_TEXTS = 300;

  /** Returns the pack under test. */
  protected abstract LanguagePack pack();

  @Test
  void codeIsAnIso639Language() {
    assertTrue(Set.of(Locale.getISOLanguages()).contains(pack().code()), pack().code());
  }

  @Test
  void commonWordsAndAbbreviationsAreFoldedAsTextsAre() {
    Stream.concat(pack().commonWords().stream(), pack().abbreviations().stream())
        .forEach(word -> assertEquals(word, String.join(" ", Tokens.fold(word))));
  }

  @Test
  void needsOfEveryAnnotatorAreMet() {
    Pipeline.of(pack());
  }

  @Test
  void annotatorNamesAreUniqueAndStartWithTheCode() {
    Set<String> seen = new HashSet<>();
    for (Annotator annotator : all()) {
      assertTrue(annotator.name().startsWith(pack().code() + "/"), annotator.name());
      assertTrue(seen.add(annotator.name()), "two annotators are named " + annotator.name());
    }
  }

  @Test
  void everyAnnotatorShowsWhatItFindsAndWhatItLeaves() {
    for (Annotator annotator : all()) {
      assertTrue(
          annotator.examples().stream().anyMatch(e -> !e.expected().isEmpty()),
          annotator.name() + " has no example");
      assertTrue(
          annotator.examples().stream().anyMatch(e -> e.expected().isEmpty()),
          annotator.name() + " has no counter-example");
    }
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    Pipeline pipeline = Pipeline.of(pack());
    return all().stream()
        .flatMap(
            annotator -> annotator.examples().stream().map(e -> shown(pipeline, annotator, e)));
  }

  @Test
  void theSameTextGivesTheSameMentionsEveryTime() {
    Pipeline pipeline = Pipeline.of(pack());
    Pipeline another = Pipeline.of(pack());
    texts()
        .forEach(
            text ->
                assertEquals(
                    pipeline.annotate(document(text)).mentions().all(),
                    another.annotate(document(text)).mentions().all(),
                    text));
  }

  @Test
  void everySpanLiesInsideTheTextHoweverTheTextIsTorn() {
    List<String> texts = texts().toList();
    Random random = new Random(SEED);
    Pipeline pipeline = Pipeline.of(pack());
    for (int i = 0; i < TORN_TEXTS; i++) {
      String text = torn(texts, random);
      pipeline.annotate(document(text)).mentions().all().forEach(m -> checkSpan(m, text));
    }
  }

  /** Returns a document of the pack's language, published on {@link #PUBLISHED}. */
  protected Document document(String text) {
    return Document.of("example", "", "", PUBLISHED, pack(), text);
  }

  private DynamicTest shown(Pipeline pipeline, Annotator annotator, Example example) {
    return DynamicTest.dynamicTest(
        annotator.name() + ": " + example.text(), () -> checkExample(pipeline, annotator, example));
  }

  private void checkExample(Pipeline pipeline, Annotator annotator, Example example) {
    Document annotated = annotated(pipeline, annotator, example);
    List<Mention> found =
        annotated.mentions().all().stream().filter(m -> isBy(annotator, m)).toList();
    assertEquals(
        words(example.expected().stream(), example.text()),
        words(found.stream().map(Mention::span), example.text()));
    for (Mention mention : found) {
      assertTrue(
          annotator.finds().contains(mention.getClass()),
          annotator.name() + " does not say that it finds " + mention.getClass().getSimpleName());
    }
  }

  /** Words of questions are found after everything else, and in questions alone. */
  private Document annotated(Pipeline pipeline, Annotator annotator, Example example) {
    Document annotated = pipeline.annotate(document(example.text()), annotator);
    boolean asks = pack().questions().filter(annotator::equals).isPresent();
    return asks ? annotated.with(annotator.annotate(annotated)) : annotated;
  }

  /** The annotators of the pack, and the one for questions if it has one. */
  private List<Annotator> all() {
    return Stream.concat(pack().annotators().stream(), pack().questions().stream()).toList();
  }

  private static boolean isBy(Annotator annotator, Mention mention) {
    return mention.rule().equals(annotator.name())
        || mention.rule().startsWith(annotator.name() + "/");
  }

  private static List<String> words(Stream<Span> spans, String text) {
    return spans.distinct().sorted().map(span -> span.of(text)).toList();
  }

  private Stream<String> texts() {
    return pack().annotators().stream().flatMap(a -> a.examples().stream()).map(Example::text);
  }

  /** Pieces of two texts, cut even through a surrogate pair and joined by an odd sign. */
  private static String torn(List<String> texts, Random random) {
    String first = texts.get(random.nextInt(texts.size()));
    String second = texts.get(random.nextInt(texts.size()));
    String sign =
        List.of("", "\n\n", "\uD83D\uDE42", "\u0000", "«", "\u200F").get(random.nextInt(6));
    return first.substring(0, random.nextInt(first.length() + 1))
        + sign
        + second.substring(random.nextInt(second.length() + 1));
  }

  private static void checkSpan(Mention mention, String text) {
    assertTrue(
        mention.span().end() <= text.length(),
        () -> mention + " reaches past the end of a text (seed " + SEED + "): " + text);
  }
}
