package org.recount.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recount.codebook.Harm;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.report.Report;
import org.recount.report.Scopes;

/** Two sources that give tolls of one incident which cannot both hold. */
final class SourcesCheck implements Check {
  private static final int SENTENCES_APART = 2;

  /** Characters between who claims a deed and its toll. */
  private static final int RIGHT_BEHIND = 2;

  @Override
  public List<Misfit> examine(Told told) {
    Document document = told.document();
    Scopes<Mention.Attribution> sources =
        new Scopes<>(document.mentions(Mention.Attribution.class), Mention.Attribution::scope);
    List<Mention.Toll> stated =
        document.mentions(Mention.Toll.class).stream()
            .filter(toll -> plain(toll) && !told.isTally(toll.span()))
            .toList();
    List<Mention.Toll> tolls = new RivalTolls(told, sources).with(stated);
    List<Misfit> misfits = new ArrayList<>();
    for (int i = 0; i < tolls.size(); i++) {
      int last = sentence(document, tolls.get(i)) + SENTENCES_APART;
      for (int j = i + 1; j < tolls.size() && sentence(document, tolls.get(j)) <= last; j++) {
        conflict(told, sources, tolls.get(i), tolls.get(j)).ifPresent(misfits::add);
      }
    }
    return misfits;
  }

  private static int sentence(Document document, Mention.Toll toll) {
    return document.sentenceAt(toll.span().start());
  }

  private static boolean plain(Mention.Toll toll) {
    return toll.bounds().stated()
        && !toll.part()
        && !toll.superseded()
        && !toll.attackers()
        && !toll.joint()
        && toll.harm() != Harm.NONE;
  }

  private static Optional<Misfit> conflict(
      Told told, Scopes<Mention.Attribution> sources, Mention.Toll one, Mention.Toll other) {
    boolean differ = one.harm() == other.harm() && !one.bounds().overlaps(other.bounds());
    if (!differ
        || newIncidentBetween(told.document(), sources, one, other)
        || apart(told, one, other)
        || inTwoTowns(told.document(), one, other)) {
      return Optional.empty();
    }
    Optional<Mention.Attribution> first = source(sources, one);
    Optional<Mention.Attribution> second = source(sources, other);
    boolean twoSources =
        first.isPresent()
            && second.isPresent()
            && !told.quote(first.get().claimant()).equals(told.quote(second.get().claimant()));
    return twoSources ? Optional.of(misfit(told, one, other)) : Optional.empty();
  }

  /** Returns whether the two are of incidents told apart. */
  private static boolean apart(Told told, Mention.Toll one, Mention.Toll other) {
    List<Report> first = told.reportsIn(one.span());
    List<Report> second = told.reportsIn(other.span());
    return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
  }

  /** "Seven died in Hilla, police said; the one in Mosul killed nine, residents said". */
  private static boolean inTwoTowns(Document document, Mention.Toll one, Mention.Toll other) {
    Optional<String> first = town(document, one);
    Optional<String> second = town(document, other);
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  private static Optional<String> town(Document document, Mention.Toll toll) {
    return document.mentions(Mention.Toponym.class, document.clauseOf(toll.span())).stream()
        .filter(t -> t.use() == Mention.Toponym.Use.LITERAL)
        .map(Mention.Toponym::place)
        .filter(p -> p.precision() == PlacePrecision.CITY)
        .map(Place::name)
        .findFirst();
  }

  private static boolean newIncidentBetween(
      Document document,
      Scopes<Mention.Attribution> sources,
      Mention.Toll one,
      Mention.Toll other) {
    if (other.span().start() <= one.span().end()) {
      return false;
    }
    // What is told in the clause of the first toll, or up to where someone else speaks in its
    // sentence, is the incident of the first.
    int clause = document.clauseOf(one.span()).end();
    int end = clause < other.span().start() ? clause : one.span().end();
    int from =
        source(sources, other)
            .map(a -> a.span().start())
            .filter(at -> at > end && at < document.sentenceOf(one.span()).end())
            .filter(at -> at < other.span().start())
            .orElse(end);
    Span between = new Span(from, other.span().start());
    return document.mentions(Mention.Trigger.class, between).stream()
        .anyMatch(
            t -> t.form() == Mention.Trigger.Form.NOUN && !t.definite() && t.number().lower() <= 1);
  }

  private static Optional<Mention.Attribution> source(
      Scopes<Mention.Attribution> sources, Mention.Toll toll) {
    return sources.covering(toll.span()).stream()
        .filter(
            a ->
                a.stance() == Mention.Attribution.Stance.SAYS
                    || a.stance() == Mention.Attribution.Stance.CLAIMS && isOwn(a, toll))
        .min(Comparator.comparingInt(a -> distance(a, toll)));
  }

  /** "Nine according to the army and twelve according to doctors": who follows speaks of it. */
  private static int distance(Mention.Attribution said, Mention.Toll toll) {
    int gap = said.span().start() - toll.span().end();
    return gap >= 0 && gap <= RIGHT_BEHIND ? -1 : said.span().gap(toll.span());
  }

  /** "The rebels say they killed twelve": right behind the words of who did it. */
  private static boolean isOwn(Mention.Attribution claim, Mention.Toll toll) {
    int gap = toll.span().start() - claim.span().end();
    return gap >= 0 && gap <= RIGHT_BEHIND;
  }

  private static Misfit misfit(Told told, Mention.Toll one, Mention.Toll other) {
    List<String> members =
        told.reportsIn(one.span().cover(other.span())).stream().map(r -> r.id()).limit(1).toList();
    return new Misfit(
        Contradiction.Kind.ATTRIBUTION_CONFLICT,
        true,
        members,
        Statement.of(
            "sources",
            Words.number(one.bounds()),
            Words.counted(other.bounds(), one.harm().code())),
        List.of(one.span(), other.span()));
  }
}
