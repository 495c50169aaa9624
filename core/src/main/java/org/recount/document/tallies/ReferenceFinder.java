package org.recount.document.tallies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.recount.RecountException;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Lexicon;
import org.recount.document.Mention;

/**
 * Finds words that point back to a time or a place named before: "sur la même période", "in the
 * province". They come from the pack of a language, one phrase with its kind and an example a line;
 * a phrase without a kind hides shorter ones.
 */
public final class ReferenceFinder implements Annotator {
  private final String name;
  private final Lexicon<Optional<Mention.Reference.Kind>> words;
  private final List<Example> examples = new ArrayList<>();

  /**
   * @param name the annotator's name, which prefixes its rule
   * @param file the list beside the class: pattern, kind, example
   * @throws RecountException if the file is missing, or a line names no kind or has no example
   */
  public ReferenceFinder(String name, Class<?> beside, String file) {
    this.name = name;
    this.words = Lexicon.read(beside, file, row -> kind(row, file));
  }

  private Optional<Mention.Reference.Kind> kind(Lexicon.Row row, String file) {
    if (row.column(1).isEmpty()) {
      throw new RecountException(
          file + ":" + row.line() + ": '" + row.pattern() + "' has no example");
    }
    examples.add(Example.of(row.column(1)));
    if (row.column(0).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Mention.Reference.Kind.valueOf(row.column(0).toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw new RecountException(file + ":" + row.line() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Reference.class);
  }

  @Override
  public List<Example> examples() {
    return List.copyOf(examples);
  }

  @Override
  public List<Mention> annotate(Document document) {
    List<Mention> found = new ArrayList<>();
    for (Lexicon.Match<Optional<Mention.Reference.Kind>> match : words.find(document)) {
      match
          .value()
          .ifPresent(kind -> found.add(new Mention.Reference(match.span(), kind, name + "/word")));
    }
    return found;
  }
}
