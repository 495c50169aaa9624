package org.recount.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.codebook.Target;
import org.recount.document.Document;
import org.recount.document.Listing;
import org.recount.document.Listings;
import org.recount.document.Mention.Counted;
import org.recount.document.Span;
import org.recount.document.TollTowns;
import org.recount.place.PlacePrecision;
import org.recount.report.Report;

/** Turns a draft into a tally: its whole, its time, its place, its reports and its voice. */
final class TallyWriter {
  /** Sentences back that a number without a noun may take up an earlier one. */
  private static final int SENTENCES_BACK = 2;

  /** Sentences over which the words of one number, its time among them, may stand. */
  private static final int SENTENCES_OF_ONE = 3;

  /** Characters in which a sentence says that it goes on with parts: "elles comprennent". */
  private static final int OPENING = 30;

  /** Characters up to which number and time are quoted as one. */
  private static final int ONE_QUOTE = 140;

  /** Days up to which a toll "since" a day is that of the incident of that day. */
  private static final int DAYS_OF_ONE = 6;

  private final Document document;
  private final List<Report> reports;
  private final List<Listing> listings;
  private final Stretches stretches;
  private final CountedSets sets;
  private final Ground ground;
  private final TollTowns towns;

  TallyWriter(Document document, List<Report> reports, List<Draft> drafts) {
    this.document = document;
    this.reports = reports;
    this.listings = Listings.of(document);
    this.stretches = new Stretches(document, drafts);
    this.sets = new CountedSets(document, drafts);
    this.ground = new Ground(document);
    this.towns = new TollTowns(document);
  }

  /** Returns the tally; empty if the draft takes up a number that is not there. */
  Optional<Tally> write(Draft draft, List<Tally> earlier) {
    Optional<Tally> taken = taken(draft, earlier);
    if (draft.takesUp() && taken.isEmpty()) {
      return Optional.empty();
    }
    Draft whole =
        draft.takesUp()
            ? draft.counting(taken.get().metric(), taken.get().types(), taken.get().targets())
            : sets.joined(draft, earlier);
    Tally tally = tally(whole, draft.takesUp(), taken, earlier);
    return isOneIncident(draft, tally) ? Optional.empty() : Optional.of(tally);
  }

  private Tally tally(Draft draft, boolean takesUp, Optional<Tally> taken, List<Tally> earlier) {
    Optional<Stretch> stated = stated(draft);
    Optional<Tally> whole = draft.part() ? taken : Optional.empty();
    Voice voice = Voice.of(document, draft.number());
    Scope scope = scope(draft, stated, taken, takesUp, earlier, voice);
    if (whole.isEmpty()) {
      whole = holds(draft, takesUp, scope, taken);
    }
    List<Target> targets =
        draft.targets().isEmpty() && whole.isPresent() ? whole.get().targets() : draft.targets();
    if (targets.isEmpty() && whole.isEmpty()) {
      targets = inherited(scope, earlier);
    }
    List<Report> over = whole.isPresent() ? within(scope.over(), whole.get()) : scope.over();
    return new Tally(
        "t" + (earlier.size() + 1),
        whole.isPresent() ? Tally.Kind.PART : scope.kind(),
        draft.metric(),
        draft.count(),
        draft.number(),
        draft.types(),
        targets,
        Parties.actor(document, draft.span()),
        scope.place(),
        scope.since(),
        scope.until(),
        voice.factuality(),
        voice.attribution(),
        over.stream().map(Report::id).toList(),
        whole.map(Tally::id).orElse(""),
        evidence(draft));
  }

  /** A number without a window whose incidents are not told apart counts parts of one incident. */
  private boolean isOneIncident(Draft draft, Tally tally) {
    List<Stretch> times = stretches.of(draft);
    if (draft.part()) {
      return false;
    }
    if (tally.kind() == Tally.Kind.SERIES || tally.kind() == Tally.Kind.TOTAL) {
      boolean counted = times.stream().anyMatch(s -> s.counts(document.published()));
      boolean vague = !draft.count().isExact() && draft.countsIncidents();
      return !counted && (vague || isUnit(tally) && !listsPlaces(draft));
    }
    return tally.kind() == Tally.Kind.CUMULATIVE
        && !draft.countsIncidents()
        && tally.over().size() == 1
        && isBrief(times);
  }

  /** "Quatre attentats dimanche : à Hilla, à Mossoul et à Kirkouk", "à Hilla et Mossoul". */
  private boolean listsPlaces(Draft draft) {
    if (listings.stream().anyMatch(l -> l.number().equals(draft.number()))) {
      return true;
    }
    boolean behindColon = Listed.after(document, draft.number()).filter(Listed::isList).isPresent();
    boolean oneByOne = Listed.ranked(document, draft.number()).filter(Listed::isList).isPresent();
    boolean byTolls =
        !towns.beside(draft.number(), draft.metric(), SENTENCES_BACK, SENTENCES_BACK).isEmpty();
    return behindColon || oneByOne || byTolls || !Listed.towns(document, draft.span()).isEmpty();
  }

  /** Events of one town and day with no tolls of their own are one incident (guideline 1). */
  private boolean isUnit(Tally tally) {
    Set<String> ids = new HashSet<>(tally.over());
    List<Report> over = reports.stream().filter(r -> ids.contains(r.id())).toList();
    if (over.size() < 2) {
      return true;
    }
    Report first = over.get(0);
    return over.stream()
        .allMatch(
            r ->
                r.date().equals(first.date())
                    && r.date().known()
                    && r.location().place().precision() == PlacePrecision.CITY
                    && r.location().place().name().equals(first.location().place().name()));
  }

  /** "290 morts depuis mercredi" follows one incident; "57 enlevés depuis janvier" counts many. */
  private boolean isBrief(List<Stretch> times) {
    return times.stream()
        .filter(s -> s.counts(document.published()))
        .allMatch(s -> s.length(document.published()) < DAYS_OF_ONE);
  }

  private static List<Report> within(List<Report> over, Tally whole) {
    Set<String> ids = new HashSet<>(whole.over());
    return over.stream().filter(r -> ids.contains(r.id())).toList();
  }

  /** Those of the number whose time it shares, else what all the incidents told have in common. */
  private static List<Target> inherited(Scope scope, List<Tally> earlier) {
    if (scope.inherited()) {
      return earlier.get(earlier.size() - 1).targets();
    }
    boolean told = scope.kind() == Tally.Kind.SERIES || scope.kind() == Tally.Kind.TOTAL;
    if (!told || scope.over().size() < 2) {
      return List.of();
    }
    List<Target> shared = new ArrayList<>(scope.over().get(0).targets());
    scope.over().forEach(report -> shared.retainAll(report.targets()));
    return shared;
  }

  /**
   * Returns the number this one takes up or is a part of: before it in the sentence, else shortly.
   */
  private Optional<Tally> taken(Draft draft, List<Tally> earlier) {
    Optional<Tally> beside =
        draft.part()
            ? ofMany(draft, earlier).or(() -> taken(draft, earlier, 0))
            : taken(draft, earlier, 0);
    if (beside.isPresent()) {
      return beside;
    }
    return draft.part() && !draft.takesUp()
        ? opened(draft, earlier)
        : taken(draft, earlier, SENTENCES_BACK);
  }

  /** "33 of the 43 attacks": the whole stands right behind its part. */
  private static Optional<Tally> ofMany(Draft draft, List<Tally> earlier) {
    return earlier.stream()
        .filter(t -> t.partOf().isEmpty() && Drafts.isOfMany(draft.number(), t.number()))
        .findFirst();
  }

  /** "They include 20 bombings and 12 kidnappings": the whole of the sentence before. */
  private Optional<Tally> opened(Draft draft, List<Tally> earlier) {
    Span sentence = document.sentenceOf(draft.span());
    boolean opens =
        draft.span().start() - sentence.start() < OPENING
            || earlier.stream()
                .anyMatch(t -> !t.partOf().isEmpty() && sentence.contains(t.number()));
    return opens ? taken(draft, earlier, 1) : Optional.empty();
  }

  private Optional<Tally> taken(Draft draft, List<Tally> earlier, int allowed) {
    int sentence = document.sentenceAt(draft.span().start());
    Tally best = null;
    int nearest = Integer.MAX_VALUE;
    for (Tally tally : earlier) {
      if (tally.kind() == Tally.Kind.PART
          || (!draft.takesUp() && !tally.metric().equals(draft.metric()))) {
        continue;
      }
      for (Span evidence : recent(tally.evidence(), sentence - allowed)) {
        int back = sentence - document.sentenceAt(evidence.start());
        int gap = draft.span().start() - evidence.start();
        if (back >= 0 && back <= allowed && gap > 0 && gap < nearest) {
          best = tally;
          nearest = gap;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The end of the evidence of a number, in which all words from a sentence on are. */
  private List<Span> recent(List<Span> evidence, int sentence) {
    int first = evidence.size();
    while (first > 0
        && document.sentenceAt(evidence.get(first - 1).start()) >= sentence - SENTENCES_OF_ONE) {
      first--;
    }
    return evidence.subList(first, evidence.size());
  }

  /** A shorter time inside that of the number before makes a part, when the words join the two. */
  private Optional<Tally> holds(Draft draft, boolean takesUp, Scope scope, Optional<Tally> taken) {
    boolean counts = draft.countsIncidents() || takesUp;
    if (taken.isEmpty() || draft.kind() != Counted.Kind.CARDINAL || !counts) {
      return Optional.empty();
    }
    Tally whole = taken.get();
    boolean joined =
        takesUp
            || document.sentenceAt(whole.number().start())
                == document.sentenceAt(draft.number().start());
    boolean inside =
        scope.since().isAfter(whole.since())
            && !whole.since().equals(LocalDate.MIN)
            && !scope.since().isAfter(whole.until());
    boolean fewer = draft.count().lower() < whole.count().lower();
    return joined && inside && fewer ? taken : Optional.empty();
  }

  private Optional<Stretch> stated(Draft draft) {
    return stretches.of(draft).stream().findFirst();
  }

  private Scope scope(
      Draft draft,
      Optional<Stretch> stated,
      Optional<Tally> taken,
      boolean takesUp,
      List<Tally> earlier,
      Voice voice) {
    return new ScopeReader(document, reports, listings, ground)
        .read(draft, stated, taken, takesUp, earlier, voice.factuality());
  }

  private List<Span> evidence(Draft draft) {
    Span span = draft.span();
    List<Span> others = new ArrayList<>();
    for (Stretch stretch : stretches.of(draft)) {
      if (!stretch.window()) {
        continue;
      }
      Span both = span.cover(stretch.span());
      boolean near = stretch.span().gap(span) < ONE_QUOTE && !crossesOther(both, draft);
      if (near && document.sentenceOf(span).contains(both)) {
        span = both;
      } else {
        others.add(stretch.span());
      }
    }
    List<Span> evidence = new ArrayList<>();
    evidence.add(span);
    evidence.addAll(others);
    return evidence;
  }

  private boolean crossesOther(Span quote, Draft draft) {
    return document.mentions(Counted.class, quote).stream()
        .anyMatch(c -> !c.span().equals(draft.span()));
  }
}
