package org.recount.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.document.Mention.Counted;

/**
 * Finds the incidents that a text counts and then lists: behind a colon or a dash, in brackets, or
 * by rank: "the first in Hilla, the second in Mosul". {@link ListItems} tells them apart. Tolls of
 * several towns in one sentence are a list as well: {@link TownTolls}.
 */
public final class Listings {
  /** A larger number of incidents is not told one by one. */
  private static final int MOST = 12;

  /** Characters in which a list that needs no colon opens with a first: "The first". */
  private static final int OPENING = 6;

  /** Characters between the places of a list: " and near ". */
  private static final int BESIDE = 10;

  /** Characters from a comma to the first place behind it: ", namely in ". */
  private static final int NAMELY = 16;

  private static final String ANNOUNCING = ":–—";
  private static final String QUOTES = "«\"“„'‘‹";
  private static final String PARTING = ",;";

  private final Document document;
  private final List<Counted> counted;
  private final List<Listing> found = new ArrayList<>();

  private Listings(Document document) {
    this.document = document;
    this.counted = document.mentions(Counted.class);
  }

  /** Returns the listings of a document in text order; empty if it lists nothing. */
  public static List<Listing> of(Document document) {
    Listings listings = new Listings(document);
    for (int i = 0; i < listings.counted.size(); i++) {
      listings.add(i);
    }
    return TownTolls.with(document, listings.found);
  }

  private void add(int i) {
    Counted head = counted.get(i);
    int from = head.number().end();
    boolean listed = !found.isEmpty() && found.get(found.size() - 1).list().end() > from;
    if (listed
        || !countsSeveral(head)
        || document.sentenceOf(head.number()).equals(document.title())) {
      return;
    }
    int next = i + 1 < counted.size() ? counted.get(i + 1).span().start() : Integer.MAX_VALUE;
    behind(head, next).ifPresent(found::add);
  }

  private static boolean countsSeveral(Counted head) {
    return head.kind() == Counted.Kind.CARDINAL
        && head.metric().equals("incidents")
        && head.bounds().lower() > 1
        && head.bounds().lower() <= MOST;
  }

  /** Returns what is listed behind a number, up to the next number. */
  private Optional<Listing> behind(Counted head, int next) {
    String text = document.text();
    Span sentence = document.sentenceOf(head.number());
    int end = Math.min(sentence.end(), next);
    for (int i = head.number().end(); i < end; i++) {
      char c = text.charAt(i);
      boolean spaced = i + 1 < sentence.end() && Character.isWhitespace(text.charAt(i + 1));
      if (ANNOUNCING.indexOf(c) >= 0 && spaced) {
        return listing(
            head, new Span(i + 1, c == ':' ? sentence.end() : closing(c, i, sentence)), true);
      }
      if (c == '(') {
        Optional<Listing> inBrackets =
            listing(head, new Span(i + 1, closing(')', i, sentence)), true);
        if (inBrackets.isPresent()) {
          return inBrackets;
        }
      }
      if (PARTING.indexOf(c) >= 0 && opensRanks(new Span(i + 1, sentence.end()))) {
        return listing(head, new Span(i + 1, sentence.end()), false);
      }
    }
    return next <= sentence.end()
        ? Optional.empty()
        : closing(head, sentence).or(() -> toldNext(head, sentence));
  }

  private int closing(char mark, int from, Span sentence) {
    int at = document.text().indexOf(mark, from + 1);
    return at < 0 || at > sentence.end() ? sentence.end() : at;
  }

  /** ", namely in Hilla, in Mosul and in Kirkuk.": places behind a comma close the sentence. */
  private Optional<Listing> closing(Counted head, Span sentence) {
    Span behind = new Span(head.number().end(), sentence.end());
    List<Mention.Toponym> named = document.mentions(Mention.Toponym.class, behind);
    int first = sentence.end() - 1;
    for (int i = named.size() - 1; i >= 0 && first - named.get(i).span().end() <= BESIDE; i--) {
      first = named.get(i).span().start();
    }
    int comma = document.text().lastIndexOf(',', first);
    return comma > behind.start() && first - comma <= NAMELY
        ? listing(head, new Span(comma + 1, sentence.end()), false)
        : Optional.empty();
  }

  /** "Two blasts shook Iraq. The first struck Hilla, the second Mosul." */
  private Optional<Listing> toldNext(Counted head, Span sentence) {
    int number = document.sentenceAt(sentence.start());
    List<Span> sentences = document.sentences();
    int next = number + 1;
    int ranked = 0;
    while (next < sentences.size() && opensRank(sentences.get(next), ranked + 1)) {
      next++;
      ranked++;
    }
    if (ranked == 0) {
      return Optional.empty();
    }
    Span told = sentences.get(number + 1).cover(sentences.get(next - 1));
    return isCounted(told) || opensRanks(told) ? listing(head, told, false) : Optional.empty();
  }

  /** "One struck Hilla, another Mosul": no first, whose second may be told of elsewhere. */
  private boolean isCounted(Span told) {
    return !document.mentions(Mention.Quantity.class, told).get(0).ordinal();
  }

  private boolean opensRanks(Span stretch) {
    return opensRank(stretch, 1)
        && document.mentions(Mention.Quantity.class, stretch).stream()
            .anyMatch(q -> q.ordinal() && q.bounds().lower() == 2);
  }

  /** "The first", "L'une", and behind it "The second". */
  private boolean opensRank(Span stretch, int rank) {
    return document.mentions(Mention.Quantity.class, stretch).stream()
        .findFirst()
        .filter(q -> q.bounds().isExact() && q.bounds().lower() == rank)
        .filter(q -> q.ordinal() || rank == 1 && !countsPeople(q.span()))
        .filter(q -> q.span().start() - stretch.start() <= OPENING)
        .isPresent();
  }

  /** "One man was killed in Hilla". */
  private boolean countsPeople(Span number) {
    Span sentence = document.sentenceOf(number);
    return document.mentions(Mention.Toll.class, sentence).stream()
            .anyMatch(t -> t.span().overlaps(number))
        || document.mentions(Mention.Victim.class, sentence).stream()
            .anyMatch(v -> v.span().overlaps(number));
  }

  private Optional<Listing> listing(Counted head, Span list, boolean marked) {
    if (isSpeech(list)) {
      return Optional.empty();
    }
    Span sentence = document.sentenceOf(head.number());
    Span lead = new Span(sentence.start(), list.start());
    List<Span> items = new ListItems(document, lead, list, head.bounds().lower(), marked).read();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Listing(head.number(), lead, items));
  }

  /** "Police said: 'In Hilla as in Mosul, our men …'" is speech. */
  private boolean isSpeech(Span list) {
    String words = list.of(document.text()).strip();
    return words.isEmpty() || QUOTES.indexOf(words.charAt(0)) >= 0;
  }
}
