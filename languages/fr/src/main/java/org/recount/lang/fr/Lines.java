package org.recount.lang.fr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recount.RecountException;

/**
 * Reads the French lists and writes out their shorthand: {@code {have}} and {@code {be}} for the
 * forms of an auxiliary, {@code ~stem} for the forms of a regular verb in -er.
 */
final class Lines {
  static final String HAVE =
      "a|ont|avait|avaient|aurait|auraient|ait|aient|avoir|ayant|aura|auront|eut|eurent";
  static final String BE =
      "est|sont|etait|etaient|serait|seraient|soit|soient|etre|sera|seront|fut|furent|ete";
  private static final String ADVERB =
      "(deja|egalement|aussi|ensuite|notamment|tous|toutes|alors|grievement|legerement|gravement"
          + "|mortellement|volontairement|partiellement|ainsi|tout|encore|bien|hier|formellement|toutefois"
          + "|rapidement|immediatement|violemment|deliberement|finalement|pour|actuellement|recemment|notamment|donc|enfin)";

  /** Days of the week that may stand between the parts of a verb: "ont défilé jeudi contre". */
  private static final String DAY =
      "(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd) (matin|soir|midi)";

  /** Those who gather in the streets. */
  private static final String CROWD =
      "personnes|personne|habitants|riverains|etudiants|lyceens|eleves|ouvriers|mineurs|paysans"
          + "|agriculteurs|eleveurs|enseignants|salaries|employes|fonctionnaires|jeunes|femmes|meres"
          + "|militants|partisans|opposants|sympathisants|proches|familles|parents|retraites"
          + "|villageois|pecheurs|commercants|moines|avocats|magistrats|medecins|infirmiers"
          + "|infirmieres|soignants|chauffeurs|taxis|routiers|cheminots|dockers|syndicalistes"
          + "|manifestants|manifestant|grevistes|chomeurs|supporters|fideles|ecologistes"
          + "|protestataires|opposition|syndicats|syndicat|foule|milliers|millier|centaines|centaine"
          + "|dizaines|dizaine|vingtaine|trentaine|cinquantaine";

  /** What is burnt. */
  private static final String THING =
      "voiture|voitures|vehicule|vehicules|bus|autobus|autocar|autocars|car|cars|camion|camions"
          + "|moto|motos|fourgon|fourgons|tracteur|tracteurs|wagon|wagons|maison|maisons|case|cases"
          + "|village|villages|hameau|magasin|magasins|commerce|commerces|boutique|boutiques|kiosque"
          + "|kiosques|eglise|eglises|mosquee|mosquees|temple|temples|ecole|ecoles|lycee|mairie"
          + "|poste|postes|commissariat|gendarmerie|tribunal|siege|local|locaux|entrepot|entrepots"
          + "|depot|depots|hangar|hangars|usine|pont|ponts|recoltes|champs|urnes|bulletins|antenne"
          + "|antennes|pylone|pylones|guerites|peage|supermarche|hypermarche|pharmacie|banque"
          + "|agence|immeuble|immeubles|batiment|batiments|baraques|tentes|bateau|bateaux|grenier"
          + "|greniers|stand|stands|bureaux|gare";

  /** What is struck. */
  private static final String SITE =
      "caserne|casernes|camp|camps|base|bases|position|positions|ville|villes|village|villages"
          + "|ambassade|ambassades|consulat|port|ports|aeroport|aeroports|capitale|usine|usines"
          + "|raffinerie|raffineries|ecole|ecoles|convoi|convois|interets|cible|cibles|site|sites"
          + "|centrale|centrales|quartier|quartiers|hopital|hopitaux|marche|marches|gare|gares"
          + "|metro|pont|ponts|navire|navires|petrolier|petroliers|oleoduc|gazoduc|depot|depots"
          + "|radar|radars|infrastructures|infrastructure|installations|batterie|batteries|colonne"
          + "|troupes|soldats|policiers|commissariat|commissariats|eglise|eglises|mosquee|mosquees"
          + "|synagogue|synagogues|tribunal|tribunaux|prison|prisons|ministere|ministeres|siege"
          + "|bureaux|bureau|etrangers|touristes|civils|chretiens|tunnels|repaires|entrepot"
          + "|entrepots|arsenal|localite|localites";

  /** A participle: its last word must have an accent, "attaqués" but not "attaques". */
  static final String PARTICIPLE = "participle";

  /** A finite form: its last word must have no accent. */
  static final String FINITE = "finite";

  /** Words that tell of an incident only where one of their type was told shortly before. */
  static final String TOLD = "told";

  private Lines() {}

  /** Returns the lines of a file beside this class, shorthand written out, comments left out. */
  static List<String> read(String file) {
    List<String> lines = new ArrayList<>();
    written(file).forEach(line -> expand(line, lines));
    return lines;
  }

  private static List<String> written(String file) {
    try (InputStream in = Lines.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new RecountException("no file '" + file + "' beside " + Lines.class.getName());
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new RecountException("cannot read '" + file + "' beside " + Lines.class.getName(), e);
    }
  }

  /** Returns a line with its shorthand written out, which may take several lines. */
  static List<String> expanded(String line) {
    List<String> lines = new ArrayList<>();
    expand(line, lines);
    return lines;
  }

  /** Returns what stands in a column of a file, wherever it is not empty; 0 is the pattern. */
  static List<String> column(String file, int column) {
    List<String> cells = new ArrayList<>();
    for (String line : written(file)) {
      String[] all = line.split("\t");
      if (column < all.length && !all[column].isBlank()) {
        cells.add(all[column]);
      }
    }
    return cells;
  }

  private static void expand(String line, List<String> lines) {
    int tab = line.indexOf('\t');
    String pattern = tab < 0 ? line : line.substring(0, tab);
    String rest = tab < 0 ? "" : line.substring(tab);
    if (!pattern.startsWith("~")) {
      lines.add(auxiliaries(pattern) + rest);
      return;
    }
    String stem = pattern.substring(1);
    rest = firstCells(rest);
    String participle = stem + "e|" + stem + "ee|" + stem + "es|" + stem + "ees";
    lines.add(
        HAVE + " " + ADVERB + " (ete) " + ADVERB + " " + participle + rest + "\t" + PARTICIPLE);
    lines.add(BE + " " + ADVERB + " (ete) " + ADVERB + " " + participle + rest + "\t" + PARTICIPLE);
    lines.add(participle + rest + "\t" + PARTICIPLE);
    lines.add(participle + " " + ADVERB + " par" + rest);
    lines.add(stem + "e" + rest + "\t" + FINITE);
    lines.add(finite(stem) + rest);
  }

  /** The type, the alternatives and the form; the accent of each form of a verb is known. */
  private static String firstCells(String rest) {
    String[] cells = rest.split("\t");
    return String.join("\t", Arrays.copyOf(cells, Math.min(cells.length, 4)));
  }

  private static String finite(String stem) {
    String soft = stem.endsWith("g") ? stem + "e" : stem;
    return String.join(
        "|",
        stem + "ent",
        soft + "ait",
        soft + "aient",
        stem + "erent",
        soft + "a",
        soft + "ant",
        stem + "er",
        stem + "era",
        stem + "eront",
        stem + "erons",
        stem + "erait",
        stem + "eraient");
  }

  private static String auxiliaries(String pattern) {
    return pattern
        .replace("(ADV)", ADVERB)
        .replace("(DAY)", DAY)
        .replace("{crowd}", CROWD)
        .replace("{thing}", THING)
        .replace("{site}", SITE)
        .replace("{be|have}", HAVE + "|" + BE)
        .replace("{have|be}", HAVE + "|" + BE)
        .replace("{have}", HAVE)
        .replace("{be}", BE);
  }
}
