package org.recount.count.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Mention.Asking;
import org.recount.document.Span;
import org.recount.document.Tokens;

/** A question while it is read: which of its words were understood, and what is wrong with it. */
final class Sheet {
  private static final List<Class<? extends Mention>> NAMES =
      List.of(Mention.Timex.class, Mention.Window.class, Mention.Toponym.class);

  private static final Set<Asking.Part> LINKS =
      Set.of(Asking.Part.LINKS, Asking.Part.AND, Asking.Part.OR);

  /** Words that say something of the date after them alone. */
  static final Set<Asking.Part> BOUNDS =
      Set.of(Asking.Part.SINCE, Asking.Part.UNTIL, Asking.Part.BEFORE, Asking.Part.AFTER);

  private final String question;
  private final Document document;
  private final List<Asking> words;
  private final List<Span> used = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> doubts = new ArrayList<>();
  private final List<String> losses = new ArrayList<>();

  /**
   * @param question as it was typed
   */
  Sheet(String question, Document document) {
    this.question = question;
    this.document = document;
    this.words = document.mentions(Asking.class).stream().filter(w -> !named(document, w)).toList();
    words.stream().filter(this::means).forEach(w -> used.add(w.span()));
  }

  /** "March" is a month and no march, "Base" a town: names and dates are nothing else as well. */
  private static boolean named(Document document, Asking word) {
    return NAMES.stream()
        .flatMap(kind -> document.mentions(kind).stream())
        .anyMatch(name -> name.span().contains(word.span()));
  }

  /** Returns whether a word means something wherever it stands. */
  private boolean means(Asking word) {
    return word.part() == Asking.Part.NAMES ? besideName(word) : !BOUNDS.contains(word.part());
  }

  /** "Province of Nineveh" and "Nineveh province", but not "attacks in the province". */
  private boolean besideName(Asking word) {
    return NAMES.stream()
        .flatMap(kind -> document.mentions(kind).stream())
        .anyMatch(name -> leadsTo(word, name.span()) || follows(word, name.span()));
  }

  private boolean leadsTo(Asking word, Span name) {
    Asking before = before(name);
    boolean of = before != null && before.part() == Asking.Part.OF;
    int start = before != null && of ? before.span().start() : name.start();
    return word.span().end() <= start && blank(word.span().end(), start);
  }

  private boolean follows(Asking word, Span name) {
    return name.end() <= word.span().start() && blank(name.end(), word.span().start());
  }

  Document document() {
    return document;
  }

  /** Returns the words of the question, in text order; several of one span may each be meant. */
  List<Asking> words() {
    return words;
  }

  List<Asking> words(Asking.Part part) {
    return words.stream().filter(word -> word.part() == part).toList();
  }

  void use(Span span) {
    used.add(span);
  }

  void problem(String sentence) {
    if (!problems.contains(sentence)) {
      problems.add(sentence);
    }
  }

  void doubt(String sentence) {
    if (!doubts.contains(sentence)) {
      doubts.add(sentence);
    }
  }

  void loss(String sentence) {
    if (!losses.contains(sentence)) {
      losses.add(sentence);
    }
  }

  List<String> losses() {
    return losses;
  }

  List<String> problems() {
    return problems;
  }

  List<String> doubts() {
    return doubts;
  }

  /** Quotes words of the question. */
  String quote(Span span) {
    return "'" + span.of(question).replaceAll("\\s+", " ") + "'";
  }

  /** Returns the word of the question that ends just before a span, over words that only link. */
  @Nullable Asking before(Span span) {
    int start = span.start();
    for (int i = words.size() - 1; i >= 0; i--) {
      Asking word = words.get(i);
      if (word.span().end() <= start) {
        if (!blank(word.span().end(), start)) {
          return null;
        }
        if (!LINKS.contains(word.part())) {
          return word;
        }
        start = word.span().start();
      }
    }
    return null;
  }

  /** Returns the first word of the question after a span that does more than link. */
  @Nullable Asking after(Span span) {
    for (Asking word : words) {
      if (word.span().start() >= span.end() && !LINKS.contains(word.part())) {
        return word;
      }
    }
    return null;
  }

  private boolean blank(int from, int to) {
    Tokens tokens = document.tokens();
    int token = tokens.at(from);
    return token >= tokens.size() || tokens.start(token) >= to;
  }

  /** Returns whether a mention shares words with what the question's own words say. */
  boolean said(Mention mention) {
    return words.stream()
        .anyMatch(w -> !LINKS.contains(w.part()) && w.span().overlaps(mention.span()));
  }

  /** Returns the runs of words that nothing has used, in text order. */
  List<Span> unread() {
    Tokens tokens = document.tokens();
    boolean[] read = new boolean[tokens.size()];
    for (Span span : used) {
      int end = tokens.endingBy(span.end());
      for (int i = tokens.at(span.start()); i < end; i++) {
        read[i] = true;
      }
    }
    List<Span> unread = new ArrayList<>();
    int first = -1;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean word = i < tokens.size() && (tokens.isWord(i) || tokens.isNumber(i));
      if (word && !read[i]) {
        first = first < 0 ? i : first;
      } else if (first >= 0) {
        unread.add(tokens.span(first, i - 1));
        first = -1;
      }
    }
    return unread;
  }
}
