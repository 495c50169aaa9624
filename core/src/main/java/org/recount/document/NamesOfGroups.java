package org.recount.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.codebook.ActorKind;
import org.recount.document.Mention.Toponym;

/**
 * Reads the words inside the name of an armed group as parts of the name: the "Movement of 17
 * November" dates nothing, a "group for preaching and combat" is no clash, and "al-Qaeda in Iraq"
 * does not put an attack in Iraq. So it does not matter how a group is called.
 */
final class NamesOfGroups {
  private static final List<Class<? extends Mention>> READ_INTO_NAMES =
      List.of(
          Mention.Trigger.class,
          Mention.Cue.class,
          Mention.Timex.class,
          Mention.Window.class,
          Toponym.class);

  private NamesOfGroups() {}

  /** Returns the document with nothing but names in the names of armed groups. */
  static Document asNames(Document document) {
    Set<Mention> gone = new HashSet<>();
    List<Mention> instead = new ArrayList<>();
    for (Mention.Actor actor : document.mentions(Mention.Actor.class)) {
      if (actor.kind() == ActorKind.ARMED_GROUP) {
        for (Class<? extends Mention> kind : READ_INTO_NAMES) {
          for (Mention mention : document.mentions(kind, actor.span())) {
            if (gone.add(mention) && mention instanceof Toponym place) {
              instead.add(asName(place));
            }
          }
        }
      }
    }
    return gone.isEmpty()
        ? document
        : document.holding(document.mentions().without(gone).with(instead));
  }

  private static Toponym asName(Toponym place) {
    return new Toponym(
        place.span(),
        place.use() == Toponym.Use.LITERAL ? Toponym.Use.MODIFIER : place.use(),
        place.place(),
        place.whole(),
        Toponym.Tie.NAME,
        place.candidates(),
        place.reason(),
        place.rule());
  }
}
