package org.recount.lang.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recount.codebook.ActorKind;
import org.recount.codebook.Codebook;
import org.recount.codebook.KnownActor;
import org.recount.codebook.KnownState;
import org.recount.document.Document;
import org.recount.document.Lexicon;

/**
 * An armed group or state force by its canonical name.
 *
 * @param acronym whether the words must stand in capitals
 */
record Organisation(String name, ActorKind kind, boolean acronym) {
  private static final String FILE = "groups.tsv";

  /**
   * The names of the codebook, those of {@code groups.tsv}, and each state's adjective before army,
   * police and the like.
   */
  static final Lexicon<Organisation> ALL = all();

  private static Lexicon<Organisation> all() {
    List<String> lines = new ArrayList<>();
    for (KnownActor actor : Codebook.actors()) {
      for (String pattern : actor.names("en")) {
        String kind = actor.kind() == ActorKind.GROUP ? "armed_group" : actor.kind().code();
        String acronym = KnownActor.isAcronym(pattern) ? "acronym" : "";
        lines.add(required(pattern) + "\t" + actor.name() + "\t" + kind + "\t" + acronym);
      }
    }
    Lexicon<String> own = Lexicon.read(Organisation.class, FILE, Lexicon.Row::pattern);
    for (Lexicon.Row row : own.rows()) {
      lines.add(row.pattern() + "\t" + row.column(0) + "\t" + row.column(1));
    }
    for (KnownState state : Codebook.states()) {
      for (String adjective : state.adjectives().getOrDefault("en", List.of())) {
        lines.add(adjective + " army|military|troops|soldiers\t" + state.body("army") + "\tstate");
        lines.add(adjective + " armed forces\t" + state.body("army") + "\tstate");
        lines.add(adjective + " security forces\t" + state.body("security forces") + "\tstate");
        lines.add(adjective + " air force\t" + state.body("air force") + "\tstate");
        lines.add(adjective + " navy\t" + state.body("navy") + "\tstate");
        lines.add(adjective + " police|policemen\t" + state.body("police") + "\tstate");
        lines.add(adjective + " government|authorities\t" + state.body("government") + "\tstate");
      }
    }
    return Lexicon.of(lines, FILE, Organisation::read);
  }

  /** A lexicon finds phrases by their first word, which may not be missing. */
  private static String required(String pattern) {
    return pattern.startsWith("(") ? pattern.substring(pattern.indexOf(')') + 1).strip() : pattern;
  }

  /**
   * Returns the organisations named in a document. Where the whole text is in capitals, an acronym
   * that is also a word ("IS") is taken for the word.
   */
  static List<Lexicon.Match<Organisation>> find(Document document) {
    return ALL.find(document).stream().filter(m -> fits(document, m)).toList();
  }

  private static boolean fits(Document document, Lexicon.Match<Organisation> match) {
    if (document.tokens().word(match.last()).equals("military")) {
      return !isAdjective(document, match.last() + 1);
    }
    if (!match.value().acronym()) {
      return true;
    }
    String words = match.span().of(document.text());
    boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
    String word = document.tokens().word(match.first());
    boolean plain = WordClass.of(word, false) != WordClass.WORD;
    return capitals && !(document.tokens().upperCase() && plain);
  }

  /** "military installations" name no army; "military officers" do. */
  private static boolean isAdjective(Document document, int next) {
    String word = document.tokens().wordOrEmpty(next);
    boolean people =
        Noun.of(word)
            .filter(n -> n.kind() == Noun.Kind.PERSON || n.kind() == Noun.Kind.ATTACKER)
            .isPresent();
    return !word.isEmpty() && !people && WordClass.of(word, false).nominal();
  }

  private static Organisation read(Lexicon.Row row) {
    return new Organisation(
        row.column(0),
        ActorKind.valueOf(row.column(1).toUpperCase(Locale.ROOT)),
        row.column(2).equals("acronym"));
  }
}
