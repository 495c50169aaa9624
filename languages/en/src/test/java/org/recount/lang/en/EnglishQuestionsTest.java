package org.recount.lang.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Mention;
import org.recount.document.Span;

/** Runs the example of every line of {@code questions.tsv}. */
final class EnglishQuestionsTest {
  @TestFactory
  Stream<DynamicTest> everyLineFindsItsWords() {
    return EnglishQuestions.FINDER.examples().stream()
        .map(example -> DynamicTest.dynamicTest(example.text(), () -> check(example)));
  }

  private static void check(Example example) {
    assertEquals(1, example.expected().size(), "an example marks the words of its line");
    Document document =
        Document.of("example", "", "", Document.UNDATED, new English(), example.text());
    List<Span> found = EnglishQuestions.FINDER.find(document).stream().map(Mention::span).toList();
    assertTrue(found.containsAll(example.expected()), found.toString());
  }
}
