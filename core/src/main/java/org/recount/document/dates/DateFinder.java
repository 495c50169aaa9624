package org.recount.document.dates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recount.RecountException;
import org.recount.document.Document;
import org.recount.document.Mention;

/**
 * Finds the time expressions and the windows of a document by the rules of one language.
 *
 * <p>First the rules find words ("mardi soir", "12 mars"), the longest at each place. Then they are
 * resolved in text order, each seeing the days told before it, as "la veille" needs. Last, the
 * rules of the second pass read what was found: "depuis" before a date is a window, "entre … et …"
 * around two dates is one stretch of days.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class DateFinder {
  private final String name;
  private final Vocabulary vocabulary;
  private final boolean dayFirst;
  private final List<Rule> all;
  private final Rules firstPass;
  private final Rules secondPass;
  private final Rules courses;

  private DateFinder(String name, Vocabulary vocabulary, boolean dayFirst, List<Rule> all) {
    this.name = name;
    this.vocabulary = vocabulary;
    this.dayFirst = dayFirst;
    this.all = List.copyOf(all);
    firstPass =
        Rules.of(
            all.stream().filter(r -> !r.operation().secondPass() && !course(r)).toList(),
            vocabulary);
    secondPass =
        Rules.of(all.stream().filter(r -> r.operation().secondPass()).toList(), vocabulary);
    courses = Rules.of(all.stream().filter(DateFinder::course).toList(), vocabulary);
  }

  private static boolean course(Rule rule) {
    return rule.operation() == Operation.COURSE;
  }

  /**
   * Returns the finder of a language whose {@code dates.tsv} and {@code courses.tsv} (rules) and
   * {@code date-words.tsv} lie beside a class.
   *
   * @param name prefixes the name of every rule: {@code fr/dates}
   * @param dayFirst whether 5/12 is the fifth of December unless the document or its source shows
   *     otherwise
   * @throws RecountException if a file is missing or a line is no rule; names file and line
   */
  public static DateFinder read(Class<?> beside, String name, boolean dayFirst) {
    Vocabulary vocabulary = Vocabulary.of(lines(beside, "date-words.tsv"), "date-words.tsv");
    List<Rule> rules = new ArrayList<>(Rules.parse(lines(beside, "dates.tsv"), "dates.tsv"));
    rules.addAll(Rules.parse(lines(beside, "courses.tsv"), "courses.tsv"));
    return new DateFinder(name, vocabulary, dayFirst, rules);
  }

  private static List<String> lines(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new RecountException("no file '" + file + "' beside " + beside.getName());
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new RecountException("cannot read '" + file + "' beside " + beside.getName(), e);
    }
  }

  /**
   * The examples of the rules: a sentence with the words to find in square brackets, then {@code =}
   * and what they stand for on 1 June 2021.
   */
  public List<String> examples() {
    List<String> examples = new ArrayList<>();
    all.forEach(rule -> examples.addAll(List.of(rule.example().split(" ; "))));
    return examples;
  }

  private Mention course(Document document, Rules.Match match) {
    return new Mention.Course(
        document.tokens().span(match.markFirst(), match.markEnd() - 1),
        Mention.Course.Kind.valueOf(match.rule().argument(0).toUpperCase(Locale.ROOT)),
        name + "/" + match.rule().name());
  }

  /** Returns the time expressions, windows and courses of a document, in no particular order. */
  public List<Mention> find(Document document) {
    Timeline timeline = new Timeline(document);
    Found found = new Found();
    NumericOrder order = NumericOrder.of(document, dayFirst);
    Reader reader = new Reader(document, vocabulary, order.dayFirst(), found);
    FirstPass first = new FirstPass(document, vocabulary, timeline, found, order);
    List<Block> blocks = Block.of(document);
    for (Block block : blocks) {
      first.add(firstPass.find(reader, block.from(), block.to()));
    }
    first.resolve();
    SecondPass second = new SecondPass(name, document, timeline, found);
    for (Block block : blocks) {
      second.read(secondPass.find(reader, block.from(), block.to()));
    }
    List<Mention> mentions = second.mentions();
    for (Block block : blocks) {
      courses
          .find(reader, block.from(), block.to())
          .forEach(m -> mentions.add(course(document, m)));
    }
    return mentions;
  }
}
