package org.recount.incident;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recount.codebook.Family;
import org.recount.codebook.IncidentType;
import org.recount.place.Names;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.quantity.Bounds;
import org.recount.quantity.Features;
import org.recount.report.Report;
import org.recount.time.DateRange;

/**
 * What speaks for and against two reports being of one incident, as named numbers. None depends on
 * a language. Whole texts are compared only when both are chiefly about the reports compared.
 */
final class PairFeatures {
  private static final int FEW_DAYS = 7;
  private static final double NEAR_KM = 25;
  private static final double SAME_KM = 3;

  private PairFeatures() {}

  static Features of(Profile one, Profile other) {
    Features features = new Features();
    words(features, one, other);
    days(features, one, other);
    places(features, place(one), place(other));
    types(features, one.report(), other.report());
    tolls(features, one.report(), other.report());
    people(features, one, other);
    features.set("same source", !one.source().isEmpty() && one.source().equals(other.source()));
    return features;
  }

  private static void words(Features features, Profile one, Profile other) {
    boolean main = one.member().main() && other.member().main();
    if (!one.language().equals(other.language())) {
      acrossLanguages(features, one, other, main);
      return;
    }
    String part = main ? "" : " of a part";
    features.set("evidence" + part, one.evidence().cosine(other.evidence()));
    if (main) {
      double text = one.text().all().cosine(other.text().all());
      features.set("chiefly about it", true);
      features.set("text", text);
      features.set("text very alike", Math.max(0, text - 0.35));
      features.set("text root", Math.sqrt(text));
      features.set("title", one.text().title().cosine(other.text().title()));
      features.set("rare words", Math.log1p(one.corpus().rareShared(one.text(), other.text())));
      features.set(
          "rare pairs of names",
          Math.log1p(one.corpus().rarePairsShared(one.text(), other.text())));
      features.set("lead", one.text().lead().cosine(other.text().lead()));
    }
    features.set("names" + part, one.text().names().cosine(other.text().names()));
    features.set(
        "pairs of names" + part, Math.sqrt(one.text().pairs().cosine(other.text().pairs())));
  }

  /** Only names and numbers are the same in two languages, so less alike is no sign against. */
  private static void acrossLanguages(Features features, Profile one, Profile other, boolean main) {
    features.set("chiefly about it", main);
    features.set("other language", true);
    features.set("chiefly about it, other language", main);
    features.set("evidence, other language", one.evidence().cosine(other.evidence()));
    features.set("names, other language", one.text().names().cosine(other.text().names()));
  }

  private static void days(Features features, Profile one, Profile other) {
    if (one.dated() && other.dated()) {
      long apart = Math.abs(one.published().toEpochDay() - other.published().toEpochDay());
      double text = features.values().getOrDefault("text root", 0.0);
      features.set("published apart", Math.log1p(apart));
      features.set("text within days", apart <= 3 ? text : 0);
      features.set("text later", apart > 60 ? text : 0);
      features.set("published within days", apart <= 3);
      features.set("published long apart", apart > 60);
    }
    DateRange first = one.report().date();
    DateRange second = other.report().date();
    if (first.known() && second.known()) {
      long gap = first.gapDays(second);
      boolean days = first.days() <= FEW_DAYS && second.days() <= FEW_DAYS;
      features.set("same days", gap == 0 && days);
      features.set(
          "same days and place", gap == 0 && days && sameSettlement(place(one), place(other)));
      features.set("days may overlap", gap == 0 && !days);
      features.set("a day apart", gap == 1);
      features.set("days apart", gap > 1 ? Math.log(gap) : 0);
      features.set("dates differ", gap > 1);
    }
    features.set("after publication", after(first, other) || after(second, one));
  }

  private static boolean after(DateRange date, Profile other) {
    return date.hasEarliest() && other.dated() && date.earliest().isAfter(other.published());
  }

  private static Place place(Profile profile) {
    return profile.report().location().place();
  }

  private static void places(Features features, Place one, Place other) {
    if (!one.known() || !other.known()) {
      return;
    }
    boolean otherCountry =
        !one.country().isEmpty()
            && !other.country().isEmpty()
            && !one.country().equals(other.country());
    if (otherCountry) {
      features.set("other country", true);
      return;
    }
    boolean otherProvince =
        !one.admin1().isEmpty()
            && !other.admin1().isEmpty()
            && !one.admin1().equals(other.admin1());
    features.set("other province", otherProvince);
    if (settlement(one) && settlement(other)) {
      double km = one.kilometresTo(other);
      boolean same = Names.fold(one.name()).equals(Names.fold(other.name())) || km < SAME_KM;
      features.set("same settlement", same && !otherProvince);
      features.set("near", !same && km <= NEAR_KM);
      features.set("other settlement", !same && !(km <= NEAR_KM));
    } else {
      features.set(
          "same province", !otherProvince && !one.admin1().isEmpty() && !other.admin1().isEmpty());
    }
  }

  private static boolean sameSettlement(Place one, Place other) {
    return settlement(one)
        && settlement(other)
        && one.country().equals(other.country())
        && (Names.fold(one.name()).equals(Names.fold(other.name()))
            || one.kilometresTo(other) < SAME_KM);
  }

  private static boolean settlement(Place place) {
    return place.precision().compareTo(PlacePrecision.ADMIN2) < 0;
  }

  private static void types(Features features, Report one, Report other) {
    boolean same = one.type() == other.type();
    features.set("same type", same);
    features.set("type allowed", !same && (one.allows(other.type()) || other.allows(one.type())));
    features.set("other family", one.type().family() != other.type().family());
    features.set("violence and hazard", hazard(one.type()) != hazard(other.type()));
  }

  private static boolean hazard(IncidentType type) {
    return type.family() == Family.HAZARD;
  }

  private static void tolls(Features features, Report one, Report other) {
    Bounds killed = one.tolls().killed();
    Bounds deadOfOther = other.tolls().killed();
    if (killed.stated() && deadOfOther.stated()) {
      features.set("same dead", killed.isExact() && killed.equals(deadOfOther));
      features.set("dead differ", !killed.overlaps(deadOfOther));
    }
    Bounds injured = one.tolls().injured();
    Bounds hurtOfOther = other.tolls().injured();
    if (injured.stated() && hurtOfOther.stated()) {
      features.set("same hurt", injured.isExact() && injured.equals(hurtOfOther));
      features.set("hurt differ", !injured.overlaps(hurtOfOther));
    }
  }

  private static void people(Features features, Profile one, Profile other) {
    if (one.people().isEmpty() || other.people().isEmpty()) {
      return;
    }
    Set<String> shared = new TreeSet<>(one.people());
    shared.retainAll(other.people());
    Set<String> last = lastNames(one);
    last.retainAll(lastNames(other));
    features.set("same victim", !shared.isEmpty());
    features.set("victim's last name", shared.isEmpty() && !last.isEmpty());
    features.set("other victims", last.isEmpty());
  }

  private static Set<String> lastNames(Profile profile) {
    return profile.people().stream()
        .map(n -> n.substring(n.lastIndexOf(' ') + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
