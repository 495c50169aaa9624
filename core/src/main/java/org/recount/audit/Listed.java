package org.recount.audit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;

/**
 * What a sentence lists behind a colon.
 *
 * @param span the words behind the colon
 * @param places how many different places they name
 * @param names how many names they hold that no place, time or source is known by
 */
record Listed(Span span, int places, int names) {
  /** Returns what is listed after a stretch of text; empty without a colon, and in a title. */
  static Optional<Listed> after(Document document, Span stretch) {
    Span sentence = document.sentenceOf(stretch);
    int colon = document.text().indexOf(':', stretch.end());
    if (colon < 0 || colon >= sentence.end() || sentence.equals(document.title())) {
      return Optional.empty();
    }
    Span list = new Span(colon + 1, sentence.end());
    return Optional.of(new Listed(list, places(document, list), names(document, list)));
  }

  private static int places(Document document, Span list) {
    Set<String> names = new HashSet<>();
    for (Mention.Toponym toponym : document.mentions(Mention.Toponym.class, list)) {
      if (toponym.use() == Mention.Toponym.Use.LITERAL) {
        names.add(toponym.span().of(document.text()).strip());
      }
    }
    return names.size();
  }

  /** A town that no gazetteer holds is still one of the list. */
  private static int names(Document document, Span list) {
    Tokens tokens = document.tokens();
    int names = 0;
    boolean within = false;
    for (int i = tokens.at(list.start()); i < tokens.endingBy(list.end()); i++) {
      boolean name =
          tokens.isWord(i)
              && tokens.isCapitalized(document.text(), i)
              && !isKnown(document, tokens.span(i, i));
      names += name && !within ? 1 : 0;
      within = name;
    }
    return names;
  }

  private static boolean isKnown(Document document, Span word) {
    return document.mentions(Mention.Toponym.class).stream().anyMatch(m -> m.span().overlaps(word))
        || document.mentions(Mention.Timex.class).stream().anyMatch(m -> m.span().overlaps(word));
  }
}
