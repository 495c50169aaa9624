package org.recount.report;

import java.util.ArrayList;
import java.util.List;
import org.recount.codebook.Harm;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.quantity.Bounds;

/**
 * Works out the tolls of one group: the body before the title, wholes before parts, the latest
 * figure of one voice, and every figure of voices that disagree (guideline section 2).
 */
final class TollReader {
  private final Document document;
  private final List<Mention.Toll> tolls;

  TollReader(Document document, List<Mention.Toll> tolls) {
    this.document = document;
    this.tolls = tolls;
  }

  Tolls read() {
    Bounds killed = bounds(Harm.KILLED, false);
    Bounds injured = bounds(Harm.INJURED, false);
    Bounds both = bounds(Harm.KILLED_OR_INJURED, false);
    if (!injured.stated() && both.stated()) {
      injured = less(both, killed);
    }
    return new Tolls(
        killed,
        injured,
        bounds(Harm.KIDNAPPED, false),
        bounds(Harm.MISSING, false),
        bounds(Harm.PARTICIPANTS, false),
        tolls.stream().anyMatch(t -> t.harm() == Harm.KILLED && t.includesAttackers()),
        bounds(Harm.KILLED, true),
        bounds(Harm.INJURED, true));
  }

  private Bounds bounds(Harm harm, boolean attackers) {
    List<Mention.Toll> wholes = new ArrayList<>();
    List<Mention.Toll> parts = new ArrayList<>();
    for (Mention.Toll toll : tolls) {
      if (toll.harm() == harm && toll.attackers() == attackers && !toll.superseded()) {
        (toll.part() ? parts : wholes).add(toll);
      }
    }
    List<Mention.Toll> body =
        wholes.stream().filter(t -> t.span().start() >= document.title().end()).toList();
    List<Mention.Toll> stated = body.isEmpty() ? wholes : body;
    return stated.isEmpty() ? sum(parts) : combine(stated);
  }

  private static Bounds sum(List<Mention.Toll> parts) {
    Bounds sum = Bounds.UNSTATED;
    for (Mention.Toll part : parts) {
      sum = sum.plus(part.bounds());
    }
    return sum;
  }

  /** The first figure, its co-ordinated parts added, and other voices' figures as wider bounds. */
  private Bounds combine(List<Mention.Toll> stated) {
    Mention.Toll first = stated.get(0);
    Bounds bounds = first.bounds();
    for (Mention.Toll other : stated.subList(1, stated.size())) {
      if (other.bounds().lower() == 0) {
        continue;
      }
      if (apart(first, other) && !sameWords(first, other) && first.bounds().lower() > 0) {
        bounds = bounds.plus(other.bounds());
      } else if (otherVoice(first, other) && !bounds.overlaps(other.bounds())) {
        bounds = bounds.hull(other.bounds());
      }
    }
    return bounds;
  }

  /** People described by different words in one clause are different people. */
  private boolean apart(Mention.Toll one, Mention.Toll other) {
    return !one.who().overlaps(other.who())
        && document.clauseOf(one.span()).equals(document.clauseOf(other.span()));
  }

  private boolean sameWords(Mention.Toll one, Mention.Toll other) {
    String a = one.who().of(document.text());
    String b = other.who().of(document.text());
    return a.equalsIgnoreCase(b);
  }

  private boolean otherVoice(Mention.Toll one, Mention.Toll other) {
    Span a = voice(one);
    Span b = voice(other);
    return !a.equals(b) && a.end() > 0 && b.end() > 0;
  }

  private Span voice(Mention.Toll toll) {
    for (Mention.Attribution attribution : document.mentions(Mention.Attribution.class)) {
      if (attribution.scope().overlaps(toll.span())) {
        return attribution.claimant();
      }
    }
    return new Span(0, 0);
  }

  private static Bounds less(Bounds both, Bounds killed) {
    if (!killed.stated()) {
      return Bounds.UNSTATED;
    }
    int lower = Math.max(0, both.lower() - killed.lower());
    int upper = both.isOpen() ? Bounds.UNBOUNDED : Math.max(lower, both.upper() - killed.lower());
    return Bounds.of(lower, upper);
  }
}
