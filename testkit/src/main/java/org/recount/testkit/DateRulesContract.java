package org.recount.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.LanguagePack;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.dates.DateFinder;

/** Every rule of a {@code dates.tsv} must do what its example says, on Tuesday 1 June 2021. */
public abstract class DateRulesContract {
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 1);

  /** Returns the finder under test. */
  protected abstract DateFinder finder();

  @TestFactory
  Stream<DynamicTest> everyRuleDoesWhatItsExampleSays() {
    return finder().examples().stream()
        .map(example -> DynamicTest.dynamicTest(example, () -> check(example)));
  }

  private void check(String example) {
    int equals = example.lastIndexOf(" =");
    Example text = Example.of(equals < 0 ? example : example.substring(0, equals));
    Document document = Document.of("example", "", "", PUBLISHED, new Bare(), text.text());
    List<Mention> found = finder().find(document);
    if (text.expected().isEmpty()) {
      assertEquals(List.of(), found);
      return;
    }
    String value = example.substring(equals + 2).strip();
    for (Span span : text.expected()) {
      assertTrue(
          found.stream().anyMatch(m -> m.span().equals(span) && value(m).equals(value)),
          () -> "'" + span.of(text.text()) + "' should be '" + value + "', got " + found);
    }
  }

  /** The TIMEX3 value of a time expression, or the first and last day of a window. */
  protected static String value(Mention mention) {
    if (mention instanceof Mention.Window window) {
      return window.since() + ".." + window.until();
    }
    return mention instanceof Mention.Timex timex ? timex.value() : "";
  }

  /** A language without words, annotators or abbreviations. */
  private record Bare() implements LanguagePack {
    @Override
    public String code() {
      return "";
    }

    @Override
    public Set<String> commonWords() {
      return Set.of();
    }

    @Override
    public Set<String> abbreviations() {
      return Set.of();
    }

    @Override
    public List<Annotator> annotators() {
      return List.of();
    }
  }
}
