package org.recount.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs the annotators of one language one after the other, each after those it needs. */
public final class Pipeline {
  private final LanguagePack pack;
  private final List<Annotator> steps;

  private Pipeline(LanguagePack pack, List<Annotator> steps) {
    this.pack = pack;
    this.steps = List.copyOf(steps);
  }

  /**
   * Returns a pipeline for one language.
   *
   * @throws IllegalArgumentException if an annotator needs a kind of mention that none finds, or if
   *     two annotators need each other
   */
  public static Pipeline of(LanguagePack pack) {
    List<Annotator> waiting = new ArrayList<>(pack.annotators());
    checkNeeds(pack, waiting);
    List<Annotator> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      List<Annotator> ready = waiting.stream().filter(a -> isReady(a, waiting)).toList();
      if (ready.isEmpty()) {
        throw new IllegalArgumentException(
            "annotators of language pack '" + pack.code() + "' need each other: " + names(waiting));
      }
      ordered.addAll(ready);
      waiting.removeAll(ready);
    }
    return new Pipeline(pack, ordered);
  }

  /** Whether nothing an annotator needs is still to be found, but by itself: it adds to that. */
  private static boolean isReady(Annotator annotator, List<Annotator> waiting) {
    return waiting.stream()
        .allMatch(other -> other == annotator || disjoint(annotator.needs(), other.finds()));
  }

  /** The language this pipeline reads. */
  public LanguagePack pack() {
    return pack;
  }

  /** Returns the document with everything the annotators found. */
  public Document annotate(Document document) {
    Document annotated = document;
    for (Annotator step : steps) {
      annotated = annotated.with(step.annotate(annotated));
    }
    return NamesOfGroups.asNames(annotated);
  }

  /**
   * Returns a question put to a ledger with everything the annotators found, the words of questions
   * too; empty if the language pack reads no questions. It has no day of publication, so that
   * nothing in it is counted from today.
   */
  public Optional<Document> question(String text) {
    return pack.questions().map(words -> question(text, words));
  }

  private Document question(String text, Annotator words) {
    Document read = annotate(Document.of("question", "", "", Document.UNDATED, pack, text));
    return read.with(words.annotate(read));
  }

  /** Returns the document with what the annotators before {@code last} found, and what it found. */
  public Document annotate(Document document, Annotator last) {
    Document annotated = document;
    for (Annotator step : steps) {
      annotated = annotated.with(step.annotate(annotated));
      if (step.name().equals(last.name())) {
        break;
      }
    }
    return annotated;
  }

  private static void checkNeeds(LanguagePack pack, List<Annotator> annotators) {
    Set<Class<? extends Mention>> found = new HashSet<>();
    annotators.forEach(a -> found.addAll(a.finds()));
    for (Annotator annotator : annotators) {
      for (Class<? extends Mention> need : annotator.needs()) {
        if (!found.contains(need)) {
          throw new IllegalArgumentException(
              "annotator '"
                  + annotator.name()
                  + "' needs "
                  + need.getSimpleName()
                  + " mentions, but no annotator of language pack '"
                  + pack.code()
                  + "' finds them");
        }
      }
    }
  }

  private static boolean disjoint(
      Set<Class<? extends Mention>> needs, Set<Class<? extends Mention>> missing) {
    return needs.stream().noneMatch(missing::contains);
  }

  private static List<String> names(List<Annotator> annotators) {
    return annotators.stream().map(Annotator::name).sorted().toList();
  }
}
