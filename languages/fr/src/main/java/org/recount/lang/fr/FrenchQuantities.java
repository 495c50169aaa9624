package org.recount.lang.fr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.Mention;

/** Finds French numbers and their bounds. Articles are left out: "une attaque" counts nothing. */
final class FrenchQuantities implements Annotator {
  @Override
  public String name() {
    return "fr/quantities";
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Quantity.class);
  }

  @Override
  public List<Mention> annotate(Document document) {
    List<Mention> found = new ArrayList<>();
    for (Numeral numeral : FrenchNumerals.in(document)) {
      if (numeral.kind() != Numeral.Kind.ARTICLE && numeral.kind() != Numeral.Kind.PLURAL) {
        found.add(
            new Mention.Quantity(
                document.tokens().span(numeral.first(), numeral.last()),
                numeral.bounds(),
                numeral.kind() == Numeral.Kind.ORDINAL,
                name() + "/" + numeral.kind().name().toLowerCase(Locale.ROOT)));
      }
    }
    return found;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Le séisme a fait [2 700] morts et [une dizaine] de disparus."),
        Example.of("[Au moins trois] soldats et [près de mille deux cents] habitants."),
        Example.of("[Entre dix et douze] maisons ont brûlé."),
        Example.of("La [133e] attaque et la [troisième] embuscade."),
        Example.of("[Cent quatre-vingt-onze] familles, soit [plusieurs centaines] d'enfants."),
        Example.of("La réunion du 24 août 2016 portait sur une réforme."));
  }
}
