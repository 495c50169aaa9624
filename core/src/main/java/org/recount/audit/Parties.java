package org.recount.audit;

import java.util.Comparator;
import org.recount.codebook.ActorKind;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Mention.Actor.Role;
import org.recount.document.Span;

/** Who did what is counted. */
final class Parties {
  private Parties() {}

  /** Returns the nearest organisation of the clause that acts or is blamed; empty if none. */
  static String actor(Document document, Span number) {
    Span clause = document.clauseOf(number);
    return document.mentions(Mention.Actor.class, clause).stream()
        .filter(a -> a.kind() == ActorKind.STATE || a.kind() == ActorKind.ARMED_GROUP)
        .filter(a -> a.role() == Role.AGENT || a.role() == Role.BLAMED || a.role() == Role.CLAIMS)
        .min(Comparator.comparingInt(a -> a.span().gap(number)))
        .map(Mention.Actor::name)
        .orElse("");
  }
}
