package org.recount.count.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.count.Metric;
import org.recount.count.Question;
import org.recount.document.Document;
import org.recount.document.Pipeline;
import org.recount.document.Span;

/**
 * Reads questions in words, in one language.
 *
 * <p>Every word must be accounted for: it is part of a mention that the question uses, or one of
 * the words that the language pack knows to say nothing by itself. What is left was not understood,
 * and such a question must be refused, since a word passed over ("except", "not") may turn it
 * round.
 */
public final class QuestionReader {
  /** More readings than this help nobody choose. */
  static final int MOST = 12;

  private final Pipeline pipeline;

  /**
   * @param pipeline reads the language of the questions
   */
  public QuestionReader(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * Returns what a question may ask; empty if the language pack reads no questions. It has no day
   * of publication: today never enters a count.
   */
  public Optional<Asked> read(String question) {
    return pipeline.question(question).map(document -> read(question, document));
  }

  private Asked read(String question, Document document) {
    Asked asked = asked(question, document);
    if (asked.unread().isEmpty()) {
      return asked;
    }
    // Names are found by their capitals, which whoever types a question may leave out.
    return pipeline
        .question(capitalized(question, asked.unread()))
        .map(named -> asked(question, named))
        .filter(again -> again.unread().isEmpty())
        .orElse(asked);
  }

  /** Writes words with capitals; the text keeps its length, so that spans hold for both. */
  private static String capitalized(String question, List<Span> words) {
    StringBuilder text = new StringBuilder(question);
    for (Span span : words) {
      for (int i = span.start(); i < span.end(); i++) {
        boolean first = i == span.start() || !Character.isLetter(question.charAt(i - 1));
        if (first) {
          text.setCharAt(i, Character.toUpperCase(question.charAt(i)));
        }
      }
    }
    return text.toString();
  }

  private static Asked asked(String question, Document document) {
    Sheet sheet = new Sheet(question, document);
    What what = new What(sheet);
    new Joins(sheet, what).check();
    List<List<Choice>> sides =
        List.of(
            what.read(),
            new Kinds(sheet).read(),
            new Whom(sheet).read(),
            new Who(sheet).read(),
            new Where(sheet).read(),
            new When(sheet).read(),
            new Harms(sheet, what).read());
    List<Reading> readings = List.of(new Reading(Question.all(Metric.INCIDENTS), List.of()));
    for (List<Choice> side : sides) {
      readings = combined(readings, side);
    }
    return new Asked(
        question,
        document,
        readings.stream().map(Reading::inOrder).toList(),
        sheet.unread(),
        sheet.problems(),
        sheet.doubts(),
        sheet.losses());
  }

  private static List<Reading> combined(List<Reading> readings, List<Choice> side) {
    List<Reading> combined = new ArrayList<>();
    for (Reading reading : readings) {
      for (Choice choice : side) {
        combined.add(reading.with(choice));
      }
    }
    return combined.size() > MOST ? combined.subList(0, MOST) : combined;
  }
}
